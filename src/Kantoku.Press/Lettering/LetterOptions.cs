using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Press.Lettering;

/// <summary>Turns a part's shapes into what may be placed at a size.</summary>
internal static class LetterOptions
{
    /// <summary>How much a worse shape costs against the best one.</summary>
    private const float ShapeCost = 230;

    /// <summary>What a shrink by all of the size would cost: a page's words are of one size if they can.</summary>
    private const float ShrinkCost = 1000;

    private const float LargestDisplayMm = 24;
    private const float LargestTitleMm = 15;
    private const float LargestSubtitleMm = 6.5f;

    /// <summary>Sizes tried for drawn letters, and what each step down costs.</summary>
    private static readonly (float Scale, float Cost)[] DisplaySizes = [(1, 0), (0.78f, 22), (0.58f, 60)];

    private static readonly float[] Slants = [-8, 6];
    private static readonly float[] VerticalSlants = [4, -4];

    /// <param name="sizes">Those to choose from, the greatest first; 1 is the full size.</param>
    /// <param name="least">The size does not go below the least readable one.</param>
    public static ImmutableArray<LetterOption> Of(
        LetterPart part, LetteringSheet sheet, RectMm frame, ImmutableArray<float> sizes, bool least)
    {
        // Drawn letters bring sizes of their own.
        var ownSizes = part.Style.HasOutline ? sizes : sizes[..1];
        var options = ImmutableArray.CreateBuilder<LetterOption>();
        foreach (var size in ownSizes)
        {
            var cost = ShrinkCost * (sizes[0] - size);
            options.AddRange(AtSize(part, sheet, frame, size, least).Select(option =>
                option with { Variant = option.Variant with { Cost = option.Variant.Cost + cost, Size = size } }));
        }

        return options.ToImmutable();
    }

    private static ImmutableArray<LetterOption> AtSize(
        LetterPart part, LetteringSheet sheet, RectMm frame, float shrink, bool least)
    {
        frame = frame with { Width = Math.Min(frame.Width, sheet.PageWidthMm) };
        var floor = least ? LetteringSheet.LeastEmMm(part.Style) : 0;
        return part.Style.Form switch
        {
            BalloonForm.Sound => Sounds(part, frame, shrink, floor),
            BalloonForm.Title => Titles(part, frame, shrink, floor),
            _ => Balloons(part, Math.Max(floor, sheet.EmMm(part.Style) * shrink)),
        };
    }

    private static ImmutableArray<LetterOption> Balloons(LetterPart part, float size)
    {
        var options = ImmutableArray.CreateBuilder<LetterOption>(part.Shapes.Length);
        foreach (var shape in part.Shapes)
        {
            var body = BalloonBody.Around(shape, part.Style, size);
            options.Add(new LetterOption
            {
                Block = shape.Block,
                Body = body,
                SizeMm = size,
                Variant = new PlacementVariant(Envelope.Of(body), ShapeCost * ((shape.Cost / part.Shapes[0].Cost) - 1),
                    body.HalfHeight),
            });
        }

        return options.ToImmutable();
    }

    private static ImmutableArray<LetterOption> Titles(LetterPart part, RectMm frame, float shrink, float floor)
    {
        var options = ImmutableArray.CreateBuilder<LetterOption>();
        foreach (var shape in part.Shapes)
        {
            var fit = Math.Min(
                frame.Width * 0.72 / (shape.HalfWidth * 2), frame.Height * 0.36 / (shape.HalfHeight * 2));
            foreach (var (scale, cost) in DisplaySizes)
            {
                var largest = part.IsSubtitle ? LargestSubtitleMm : LargestTitleMm;
                var size = Math.Max(floor, (float)Math.Min(fit, largest) * scale * shrink);
                var body = BalloonBody.Around(shape, part.Style, size);
                var worse = cost + (ShapeCost * ((shape.Cost / part.Shapes[0].Cost) - 1));
                options.Add(new LetterOption
                {
                    Block = shape.Block,
                    Body = body,
                    SizeMm = size,
                    Variant = new PlacementVariant(Envelope.Of(body), worse, body.HalfHeight),
                });
            }
        }

        return options.ToImmutable();
    }

    private static ImmutableArray<LetterOption> Sounds(LetterPart part, RectMm frame, float shrink, float floor)
    {
        var options = ImmutableArray.CreateBuilder<LetterOption>();
        var block = part.Shapes[0].Block;
        var loud = (float)Math.Clamp(part.Source.Loudness, 0.5, 2);
        foreach (var slant in block.Vertical ? VerticalSlants : Slants)
        {
            var sound = SoundShape.Of(block, part.Seed, slant);
            var fit = block.Vertical
                ? Math.Min(frame.Height * 0.5 / sound.Box.Height, frame.Width * 0.26 / sound.Box.Width)
                : Math.Min(frame.Width * 0.46 / sound.Box.Width, frame.Height * 0.3 / sound.Box.Height);
            foreach (var (scale, cost) in DisplaySizes)
            {
                var size = Math.Min((float)fit * (0.7f + (0.3f * loud)), LargestDisplayMm) * scale * shrink;
                size = Math.Max(size, floor);
                options.Add(new LetterOption
                {
                    Block = block,
                    Body = new BalloonBody(
                        BalloonForm.Sound,
                        sound.Box.Width / 2 * size,
                        sound.Box.Height / 2 * size,
                        sound.Box.Width / 2 * size,
                        sound.Box.Height / 2 * size),
                    Sound = sound,
                    SizeMm = size,
                    Variant = new PlacementVariant(
                        sound.EnvelopeAt(size), cost, sound.Box.Height / 2 * size),
                });
            }
        }

        return options.ToImmutable();
    }
}
