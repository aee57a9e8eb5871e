using System.Reflection;
using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>A whole script of each format.</summary>
public sealed class SampleScriptTests
{
    [Theory]
    [InlineData("lantern.fountain",
        "native rtl 5 12 speech9 thought1 caption2 sfx3 title1 | HANA, OLD TORU, THE FERRYMAN")]
    [InlineData("okujou.fountain", "native rtl 2 6 speech6 thought1 caption1 sfx2 | 健司, 美緒, 先生")]
    [InlineData("harbour.fountain",
        "fountain ltr 3 12 speech10 caption1 title1 | NAOMI, VOICE ON RADIO, DELACROIX, CHILD")]
    [InlineData("sandglass.md",
        "stripdown ltr 4 7 speech2 thought1 whisper1 caption1 sfx1 | Annika, The Clockmaker")]
    [InlineData("courier.md", "markdown-panels ltr 2 9 speech5 thought1 caption1 sfx1 | Jun, Police Officer")]
    [InlineData("midnight_train.txt", "prose ltr 4 6 speech6 thought1 caption1 sfx1 | RIKO, GUARD")]
    [InlineData("yoake.txt", "prose ltr 3 3 speech3 thought1 caption1 sfx1 | 少女, 駅員")]
    public void A_whole_script_is_read_without_a_word_to_say(string name, string expected)
    {
        var reading = ScriptReader.Read(Bytes(name), name);
        var summary = ScriptSummary.Of(reading);
        var beats = summary.Beats.Where(beat => beat.Count > 0)
            .Select(beat => $"{beat.Kind.ToString().ToLowerInvariant()}{beat.Count}");
        Assert.Equal(
            expected,
            $"{summary.Format} {summary.Direction} {summary.Pages} {summary.Panels} {string.Join(' ', beats)} | "
                + string.Join(", ", summary.Speakers));
        Assert.Equal(0, summary.LostWords);
        Assert.Empty(summary.Diagnostics);
    }

    [Theory]
    [InlineData("lantern.fountain")]
    [InlineData("okujou.fountain")]
    [InlineData("courier.md")]
    [InlineData("midnight_train.txt")]
    public void Line_ends_and_byte_order_marks_make_no_difference(string name)
    {
        var text = Text(name);
        var expected = Scripts.Tell(Scripts.Read(text));
        Assert.Equal(expected, Scripts.Tell(Scripts.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(expected, Scripts.Tell(Scripts.Read(text.Replace("\n", "\r", StringComparison.Ordinal))));
        Assert.Equal(expected, Scripts.Tell(Scripts.Read("\uFEFF" + text)));
        Assert.Equal(expected, Scripts.Tell(ScriptReader.Read(System.Text.Encoding.Unicode.GetPreamble()
            .Concat(System.Text.Encoding.Unicode.GetBytes(text)).ToArray(), name)));
    }

    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("scripts/" + name)
            ?? throw new InvalidOperationException($"no script {name}");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
