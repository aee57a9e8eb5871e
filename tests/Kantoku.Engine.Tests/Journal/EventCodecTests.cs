using Kantoku.Core.Production;
using Kantoku.Engine.Journal;
using Xunit;

namespace Kantoku.Engine.Tests.Journal;

public sealed class EventCodecTests
{
    [Fact]
    public void Every_kind_of_event_reads_back_as_it_was_written()
    {
        foreach (var @event in JournalSamples.All)
        {
            Assert.Equal(@event, ReadBack(@event));
        }

        Assert.Equal(
            typeof(Event).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal),
            JournalSamples.All.Select(@event => @event.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The file holds version 1 as it was released, one event a line. It is never changed.</summary>
    [Fact]
    public void The_released_format_reads_as_it_did()
    {
        var released = Released("events.v1.txt");
        Assert.Equal(JournalSamples.All.Count, released.Length);
        for (var line = 0; line < released.Length; line++)
        {
            var parts = released[line].Split(' ');
            var kind = Enum.Parse<EventKind>(parts[0]);
            var body = Convert.FromHexString(parts[1]);
            Assert.Equal(JournalSamples.All[line], EventCodec.Read(kind, JournalSamples.Noon.UtcTicks, body));
        }
    }

    [Fact]
    public void Bytes_that_end_too_soon_or_too_late_are_refused()
    {
        foreach (var @event in JournalSamples.All)
        {
            var bytes = Write(@event);
            var (kind, at) = (EventCodec.KindOf(@event), @event.At.UtcTicks);
            for (var length = 0; length < bytes.Length; length++)
            {
                Assert.Throws<FormatException>(() => EventCodec.Read(kind, at, bytes.AsSpan(0, length)));
            }

            Assert.Throws<FormatException>(() => EventCodec.Read(kind, at, [.. bytes, 0]));
        }

        Assert.Throws<FormatException>(() => EventCodec.Read((EventKind)99, 0, []));
    }

    private static string[] Released(string name)
    {
        using var stream = typeof(EventCodecTests).Assembly.GetManifestResourceStream(name);
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static Event ReadBack(Event @event) =>
        EventCodec.Read(EventCodec.KindOf(@event), @event.At.UtcTicks, Write(@event));

    private static byte[] Write(Event @event)
    {
        var bytes = new ByteWriter();
        EventCodec.Write(@event, bytes);
        return bytes.Written.ToArray();
    }
}
