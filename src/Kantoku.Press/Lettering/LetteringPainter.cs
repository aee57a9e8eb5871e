using System.Collections.Immutable;
using SkiaSharp;

namespace Kantoku.Press.Lettering;

/// <summary>Draws placed letters on a canvas whose unit is the millimetre.</summary>
internal static class LetteringPainter
{
    private const float DashMm = 1.25f;
    private const float DashGapMm = 0.75f;
    private const float TitleOutline = 0.14f;
    private const float NeckHalfMm = 1.5f;

    /// <summary>Sounds first, so that a balloon is never under one.</summary>
    public static void Paint(SKCanvas canvas, ImmutableArray<PlacedLetter> letters)
    {
        using var brushes = new Brushes();
        foreach (var letter in letters)
        {
            if (letter.Sound is { } sound)
            {
                PaintSound(canvas, letter, sound, brushes);
            }
        }

        for (var i = 0; i < letters.Length;)
        {
            var end = i + 1;
            while (end < letters.Length && letters[end].Joined)
            {
                end++;
            }

            PaintGroup(canvas, letters[i..end], brushes);
            i = end;
        }
    }

    /// <summary>Balloons drawn as one: all outlines first, then all insides over them.</summary>
    private static void PaintGroup(SKCanvas canvas, ImmutableArray<PlacedLetter> group, Brushes brushes)
    {
        var outlines = new List<SKPath>();
        for (var i = 0; i < group.Length; i++)
        {
            if (group[i].Style.HasOutline)
            {
                outlines.Add(BalloonOutline.Of(group[i], withTail: true));
            }

            if (i > 0)
            {
                outlines.Add(Neck(group[i - 1], group[i]));
            }
        }

        var form = group[0].Style.Form;
        if (outlines.Count > 0)
        {
            PaintOutlines(canvas, outlines, group[0], brushes);
        }

        foreach (var letter in group)
        {
            if (form == BalloonForm.Cloud)
            {
                PaintBubbles(canvas, letter, brushes);
            }

            PaintText(canvas, letter, brushes);
        }

        outlines.ForEach(outline => outline.Dispose());
    }

    private static void PaintOutlines(SKCanvas canvas, List<SKPath> outlines, PlacedLetter first, Brushes brushes)
    {
        if (first.Style.Form == BalloonForm.Dashed)
        {
            using var dash = SKPathEffect.CreateDash([DashMm, DashGapMm], 0);
            brushes.Line.PathEffect = dash;
            brushes.Line.StrokeWidth = first.Style.LineMm;
            outlines.ForEach(outline => canvas.DrawPath(outline, brushes.White));
            outlines.ForEach(outline => canvas.DrawPath(outline, brushes.Line));
            brushes.Line.PathEffect = null;
            return;
        }

        // The inner half of each line is painted over, so that what overlaps has one line round it all.
        brushes.Line.StrokeWidth = first.Style.LineMm * 2;
        outlines.ForEach(outline => canvas.DrawPath(outline, brushes.Line));
        outlines.ForEach(outline => canvas.DrawPath(outline, brushes.White));
    }

    private static void PaintBubbles(SKCanvas canvas, PlacedLetter letter, Brushes brushes)
    {
        foreach (var (centre, radius) in BalloonOutline.Bubbles(letter))
        {
            var box = new SKRect(centre.X - (radius * 1.2f), centre.Y - radius, centre.X + (radius * 1.2f), centre.Y
                + radius);
            canvas.DrawOval(box, brushes.White);
            brushes.Line.StrokeWidth = letter.Style.LineMm;
            canvas.DrawOval(box, brushes.Line);
        }
    }

    private static void PaintText(SKCanvas canvas, PlacedLetter letter, Brushes brushes)
    {
        if (letter.Sound is not null)
        {
            return;
        }

        using var text = new SKPath();
        letter.Block.AppendTo(text, letter.X, letter.Y, letter.SizeMm);
        if (letter.Style.Form == BalloonForm.Title)
        {
            brushes.WhiteLine.StrokeWidth = letter.SizeMm * TitleOutline * 2;
            canvas.DrawPath(text, brushes.WhiteLine);
        }

        canvas.DrawPath(text, brushes.Black);
    }

    private static void PaintSound(SKCanvas canvas, PlacedLetter letter, SoundShape sound, Brushes brushes)
    {
        using var text = new SKPath();
        sound.AppendTo(text, letter.X, letter.Y, letter.SizeMm);
        brushes.WhiteLine.StrokeWidth = letter.SizeMm * SoundShape.WhiteOutline;
        brushes.Line.StrokeWidth = letter.SizeMm * SoundShape.BlackOutline;
        canvas.DrawPath(text, brushes.WhiteLine);
        canvas.DrawPath(text, brushes.Line);
        canvas.DrawPath(text, brushes.White);
    }

    /// <summary>What joins two balloons that do not quite touch.</summary>
    private static SKPath Neck(PlacedLetter a, PlacedLetter b)
    {
        var path = new SKPath();
        var dx = b.X - a.X;
        var dy = b.Y - a.Y;
        var length = MathF.Max(0.1f, MathF.Sqrt((dx * dx) + (dy * dy)));
        var half = MathF.Min(NeckHalfMm, MathF.Min(a.Body.HalfWidth, b.Body.HalfWidth) * 0.4f) / length;
        var (nx, ny) = (-dy * half, dx * half);
        path.AddPoly(
            [new(a.X + nx, a.Y + ny), new(b.X + nx, b.Y + ny), new(b.X - nx, b.Y - ny), new(a.X - nx, a.Y - ny)],
            close: true);
        return path;
    }

    private sealed class Brushes : IDisposable
    {
        public SKPaint Black { get; } = new() { Color = SKColors.Black, IsAntialias = true };

        public SKPaint White { get; } = new() { Color = SKColors.White, IsAntialias = true };

        public SKPaint Line { get; } = Stroke(SKColors.Black);

        public SKPaint WhiteLine { get; } = Stroke(SKColors.White);

        public void Dispose()
        {
            Black.Dispose();
            White.Dispose();
            Line.Dispose();
            WhiteLine.Dispose();
        }

        private static SKPaint Stroke(SKColor color) => new()
        {
            Color = color,
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeJoin = SKStrokeJoin.Round,
            StrokeCap = SKStrokeCap.Round,
        };
    }
}
