using System.Collections.Immutable;
using SkiaSharp;

namespace Kantoku.Press.Lettering;

/// <summary>A sound as it is drawn: letters that shake and grow, on a slant.</summary>
internal sealed class SoundShape
{
    private const float Growth = 0.26f;
    private const float ScaleJitter = 0.06f;
    private const float TurnJitterDeg = 4.5f;
    private const float ShiftJitter = 0.05f;

    /// <summary>Weight of the black outline, and of the white one around it, in ems.</summary>
    public const float BlackOutline = 0.11f;

    public const float WhiteOutline = 0.2f;

    private readonly ImmutableArray<(AtomGlyph Glyph, SKMatrix Matrix)> _glyphs;

    private SoundShape(ImmutableArray<(AtomGlyph Glyph, SKMatrix Matrix)> glyphs, SKPoint[] corners, SKRect box)
    {
        _glyphs = glyphs;
        Corners = corners;
        Box = box;
    }

    /// <summary>Of the slanted box around it with its outlines, in ems from the centre.</summary>
    public SKPoint[] Corners { get; }

    /// <summary>Of <see cref="Corners"/>.</summary>
    public SKRect Box { get; }

    /// <param name="slantDeg">Positive turns clockwise.</param>
    public static SoundShape Of(TextBlock block, string seed, float slantDeg)
    {
        var dice = new Dice(seed);
        var glyphs = Shaken(block, dice);
        var box = SKRect.Empty;
        foreach (var (glyph, matrix) in glyphs)
        {
            var bounds = glyph.Face.Outline(glyph.Glyph).Bounds;
            if (!bounds.IsEmpty)
            {
                var mapped = matrix.MapRect(bounds);
                box = box.IsEmpty ? mapped : SKRect.Union(box, mapped);
            }
        }

        var slant = SKMatrix.CreateTranslation(-box.MidX,
            -box.MidY).PostConcat(SKMatrix.CreateRotationDegrees(slantDeg));
        var room = (BlackOutline + WhiteOutline) / 2;
        box.Inflate(room, room);
        SKPoint[] corners =
        [
            slant.MapPoint(box.Left, box.Top), slant.MapPoint(box.Right, box.Top),
            slant.MapPoint(box.Right, box.Bottom), slant.MapPoint(box.Left, box.Bottom),
        ];
        return new SoundShape(
            [.. glyphs.Select(pair => (pair.Glyph, pair.Matrix.PostConcat(slant)))], corners, slant.MapRect(box));
    }

    public void AppendTo(SKPath path, float centreX, float centreY, float size)
    {
        var toPage = SKMatrix.CreateScaleTranslation(size, size, centreX, centreY);
        foreach (var (glyph, matrix) in _glyphs)
        {
            glyph.Face.Outline(glyph.Glyph).AppendTo(path, matrix.PostConcat(toPage));
        }
    }

    /// <param name="size">Millimetres of an em.</param>
    public Envelope EnvelopeAt(float size)
    {
        Span<(float, float)> corners = stackalloc (float, float)[4];
        for (var i = 0; i < 4; i++)
        {
            corners[i] = (Corners[i].X * size, Corners[i].Y * size);
        }

        return Envelope.Of(corners);
    }

    private static ImmutableArray<(AtomGlyph Glyph, SKMatrix Matrix)> Shaken(TextBlock block, Dice dice)
    {
        var shaken = ImmutableArray.CreateBuilder<(AtomGlyph, SKMatrix)>();
        foreach (var line in block.Lines)
        {
            var count = line.Atoms.Sum(atom => atom.Glyphs.Length);
            var (x, y) = (line.X, line.Y);
            var number = 0;
            for (var i = 0; i < line.Atoms.Length; i++)
            {
                var atom = line.Atoms[i];
                var space = i == 0 ? 0 : atom.SpaceBefore;
                (x, y) = block.Vertical ? (x, y + space) : (x + space, y);
                foreach (var glyph in atom.Glyphs)
                {
                    var share = count > 1 ? number++ / (float)(count - 1) : 0.5f;
                    shaken.Add((glyph, Shake(glyph, x, y, share, block.Vertical, dice)));
                }

                (x, y) = block.Vertical ? (x, y + atom.Advance) : (x + atom.Advance, y);
            }
        }

        return shaken.ToImmutable();
    }

    private static SKMatrix Shake(AtomGlyph glyph, float x, float y, float share, bool vertical, Dice dice)
    {
        var matrix = TextBlock.GlyphMatrix(glyph, x, y);
        var box = matrix.MapRect(glyph.Face.Outline(glyph.Glyph).Bounds);
        var scale = 1 + (vertical ? 0 : Growth * (share - 0.5f)) + (dice.Swing() * ScaleJitter);
        var shift = dice.Swing() * ShiftJitter;
        return matrix
            .PostConcat(SKMatrix.CreateTranslation(-box.MidX, -box.MidY))
            .PostConcat(SKMatrix.CreateScale(scale, scale * (1 + (dice.Swing() * ScaleJitter))))
            .PostConcat(SKMatrix.CreateRotationDegrees(dice.Swing() * TurnJitterDeg))
            .PostConcat(SKMatrix.CreateTranslation(box.MidX + (vertical ? shift : 0), box.MidY
                + (vertical ? 0 : shift)));
    }
}
