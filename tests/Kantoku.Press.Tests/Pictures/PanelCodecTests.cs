using CsCheck;
using Kantoku.Core.Pictures;
using Kantoku.Press.Pictures;
using Xunit;

namespace Kantoku.Press.Tests.Pictures;

public sealed class PanelCodecTests
{
    [Fact]
    public void A_drawing_comes_back_as_it_was() => TestDrawings.Any.Sample(
        drawing =>
        {
            Assert.True(PanelCodec.TryDecode(PanelCodec.Encode(drawing), out var read, out var fault), fault?.Message);
            TestDrawings.AssertSame(drawing, read);
        },
        iter: 500);

    [Fact]
    public void Somebody_elses_raster_comes_back_byte_by_byte() => Gen.Byte.Array[0, 3000].Sample(
        encoded =>
        {
            var drawing = new Drawing(new Picture.Raster(encoded), Marks.None);
            Assert.True(PanelCodec.TryDecode(PanelCodec.Encode(drawing), out var read, out _));
            TestDrawings.AssertSame(drawing, read);
        },
        iter: 100);

    [Fact]
    public void The_same_drawing_gives_the_same_bytes()
    {
        var drawing = new Drawing(TestDrawings.Planes(200, 300, 4, true, 7), Marks.None);
        var again = new Drawing(TestDrawings.Planes(200, 300, 4, true, 7), Marks.None);
        Assert.Equal(PanelCodec.Encode(drawing), PanelCodec.Encode(again));
    }

    [Fact]
    public void Damaged_bytes_are_a_fault_or_another_drawing_and_never_an_exception() =>
        Gen.Select(TestDrawings.Any, Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 8]).Sample(
            (drawing, damages) =>
            {
                var bytes = PanelCodec.Encode(drawing);
                foreach (var (at, value) in damages)
                {
                    // Most fields stand in front: damage them most.
                    bytes[at % 2 == 0 ? at % Math.Min(80, bytes.Length) : at % bytes.Length] = value;
                }

                Assert.Equal(PanelCodec.TryDecode(bytes, out var read, out var fault), fault is null);
                Assert.Equal(read is null, fault is not null);
            },
            iter: 3000);

    [Fact]
    public void Bytes_that_end_early_are_a_fault() => TestDrawings.Any.Sample(
        drawing =>
        {
            var bytes = PanelCodec.Encode(drawing);
            for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / 97))
            {
                Assert.False(PanelCodec.TryDecode(bytes.AsSpan(0, length), out _, out var fault));
                Assert.NotNull(fault);
            }
        },
        iter: 30);

    [Fact]
    public void Noise_is_not_ours() => Gen.Byte.Array[0, 500].Sample(
        noise =>
        {
            Assert.False(PanelCodec.TryDecode(noise, out _, out var fault));
            Assert.Equal(PictureFaultKind.NotOurs, fault.Kind);
        },
        iter: 300);

    [Fact]
    public void A_declared_size_takes_no_memory_before_it_is_checked()
    {
        var bytes = PanelCodec.Encode(new Drawing(TestDrawings.Planes(8, 8, 1, false, 1), Marks.None));
        var sizes = 6 + 4 + 8;
        foreach (var size in new[] { int.MaxValue, int.MinValue, PictureLimits.MaxEdge })
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(sizes), size);
            BitConverter.TryWriteBytes(bytes.AsSpan(sizes + 4), size);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.False(PanelCodec.TryDecode(bytes, out _, out var fault));
            Assert.NotEqual(PictureFaultKind.NotOurs, fault.Kind);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        }
    }

    [Fact]
    public void Another_version_says_so()
    {
        var bytes = PanelCodec.Encode(new Drawing(TestDrawings.Planes(8, 8, 1, false, 1), Marks.None));
        bytes[4] = 99;
        Assert.False(PanelCodec.TryDecode(bytes, out _, out var fault));
        Assert.Equal(PictureFaultKind.OtherVersion, fault.Kind);
        Assert.Contains("99", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Planes_of_other_sizes_than_they_say_are_refused()
    {
        var planes = TestDrawings.Planes(8, 8, 1, false, 1);
        Assert.Throws<ArgumentException>(() => PanelCodec.Encode(new Drawing(planes with { Width = 9 }, Marks.None)));
        Assert.Throws<ArgumentException>(() => PanelCodec.Encode(new Drawing(planes with { BreakOut = [] },
            Marks.None)));
        Assert.Throws<ArgumentException>(() => PanelCodec.Encode(new Drawing(planes with { Dpi = 0 }, Marks.None)));
    }
}
