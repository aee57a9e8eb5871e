using System.Numerics;
using System.Runtime.InteropServices;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>Draws a sorted group of locks.</summary>
internal static class LockDrawing
{
    /// <summary>Heads with a smaller radius show no strands within locks.</summary>
    private const float StrandsFrom = 44;

    private const float WhiteEdgesFrom = 26;

    public static void DrawGroup(InkCanvas ink, HeadFrame head, CharacterDesign design, List<LockBand> group,
        bool isBehind)
    {
        if (group.Count == 0)
            return;
        StrokeUnion(ink, head, group);
        var tone = Tones.Hair(design);
        FillUnion(ink, head, group, tone);
        foreach (var band in group)
        {
            switch (band.Source.Kind)
            {
                case LockKind.Strand when tone.IsBlack:
                    if (head.Radius > WhiteEdgesFrom && !isBehind)
                        DrawWhiteEdge(ink, head, band);
                    break;
                case LockKind.Strand:
                    DrawStrand(ink, head, band, tone);
                    break;
                case LockKind.Curl:
                    DrawCurl(ink, head, band, tone);
                    break;
                case LockKind.Knot:
                    DrawKnot(ink, head, band, tone);
                    break;
                case LockKind.Link:
                    DrawLink(ink, head, band, tone);
                    break;
                default:
                    DrawTie(ink, head, design, band);
                    break;
            }
        }
    }

    /// <summary>A fat black line behind the whole group: the outline of its union, without joining paths.</summary>
    private static void StrokeUnion(InkCanvas ink, HeadFrame head, List<LockBand> group)
    {
        using var union = new SKPath();
        foreach (var band in group)
        {
            if (band.Source.Kind == LockKind.Curl)
                AddDisc(union, head, band);
            if (band.Source.Kind != LockKind.Strand)
                continue;
            var from = head.IsProfile && !band.Source.FromCrown ? band.Source.HiddenRoot * 0.6f
                : band.Source.HiddenRoot;
            union.AddPoly(MemoryMarshal.Cast<Vector2, SKPoint>(band.Polygon(from)), from <= 0);
        }

        ink.Stroke(union, head.Line * 2.1f, join: SKStrokeJoin.Miter);
    }

    /// <summary>Black locks are filled as one, and so are curls of any tone, which show no outlines within.</summary>
    private static void FillUnion(InkCanvas ink, HeadFrame head, List<LockBand> group, Tone tone)
    {
        using var union = new SKPath();
        foreach (var band in group)
        {
            if (band.Source.Kind == LockKind.Strand && tone.IsBlack)
                union.Unite(band.Polygon());
            else if (band.Source.Kind == LockKind.Curl)
                AddDisc(union, head, band);
        }

        ink.Fill(union, tone);
    }

    private static void AddDisc(SKPath union, HeadFrame head, LockBand band) =>
        union.UniteDisc(band.Left[0], band.Source.Width * head.Radius);

    /// <summary>Black locks are parted by a thin white line along one side.</summary>
    private static void DrawWhiteEdge(InkCanvas ink, HeadFrame head, LockBand band)
    {
        var count = band.Left.Length;
        var from = InkedFrom(head, band);
        var start = from + ((count - from) / 5);
        var length = (int)((count - from) * 0.6f);
        if (length > 2)
            ink.Polyline(band.Left.AsSpan(start, Math.Min(length, count - start)), head.Line * 0.55f, Taper.Both,
                InkColor.White);
    }

    private static void DrawStrand(InkCanvas ink, HeadFrame head, LockBand band, Tone tone)
    {
        ink.Fill(band.Polygon(), tone);
        var count = band.Left.Length;
        var from = InkedFrom(head, band);
        var line = head.Line * 0.92f;
        ink.Polyline(band.Left.AsSpan(from), line, EdgeTaper);
        ink.Polyline(band.Right.AsSpan(from), line, EdgeTaper);
        if (band.Source.Blunt)
            ink.Segment(band.Left[^1], band.Right[^1], line);
        if (head.Radius < StrandsFrom || (!band.Source.Blunt && (band.Source.Quiet || band.Source.Width <= 0.3f)))
            return;
        var (start, end) = band.Source.Blunt ? ((int)(count * 0.5f), (int)(count * 0.97f))
            : ((int)(count * 0.45f), (int)(count * 0.8f));
        if (end - start < 3)
            return;
        Span<Vector2> strand = stackalloc Vector2[end - start];
        for (var i = start; i < end; i++)
            strand[i - start] = Vector2.Lerp(band.Left[i], band.Right[i], 0.6f);
        ink.Polyline(strand, line * 0.5f, band.Source.Blunt ? Taper.In : Taper.Both);
    }

    /// <summary>The hook of a curl within the mass.</summary>
    private static void DrawCurl(InkCanvas ink, HeadFrame head, LockBand band, Tone tone)
    {
        if (head.Radius < WhiteEdgesFrom)
            return;
        var centre = band.Left[0];
        var radius = band.Source.Width * head.Radius;
        var turn = band.Source.Points[0].X * 4;
        Vector2 At(float angle, float share) =>
            centre + (new Vector2(MathF.Cos(angle + turn), MathF.Sin(angle + turn)) * radius * share);
        if (MathF.Sin(turn * 37) < -0.1f)
            return;
        ink.Line([At(0.6f, 0.95f), At(1.5f, 0.8f), At(2.5f, 0.6f), At(3.6f, 0.4f)],
            head.Line * (tone.IsBlack ? 0.5f : 0.65f), Taper.Both,
            tone.IsBlack ? InkColor.White : InkColor.Black);
    }

    private static void DrawKnot(InkCanvas ink, HeadFrame head, LockBand band, Tone tone)
    {
        var centre = band.Left[0];
        var radius = band.Source.Width * head.Radius;
        var color = tone.IsBlack ? InkColor.White : InkColor.Black;
        var line = head.Line * 0.7f;
        ink.Sticker(Shapes.Ellipse(centre, radius, radius * 0.9f), tone, head.Line);
        ink.Line([centre + new Vector2(-radius * 0.8f, radius * 0.1f),
            centre + new Vector2(-radius * 0.2f, -radius * 0.5f),
            centre + new Vector2(radius * 0.5f, -radius * 0.55f)], line, Taper.Both, color);
        ink.Line([centre + new Vector2(-radius * 0.5f, radius * 0.6f),
            centre + new Vector2(radius * 0.1f, -radius * 0.05f),
            centre + new Vector2(radius * 0.75f, -radius * 0.15f)], line, Taper.Both, color);
        ink.Line([centre + new Vector2(0, radius * 0.75f), centre + new Vector2(radius * 0.4f, radius * 0.35f),
            centre + new Vector2(radius * 0.7f, radius * 0.3f)], line, Taper.Both, color);
    }

    /// <summary>Two lobes that meet in a V.</summary>
    private static void DrawLink(InkCanvas ink, HeadFrame head, LockBand band, Tone tone)
    {
        var (from, to) = (band.Left[0], band.Left[1]);
        var along = to - from;
        var across = along.Unit().Perpendicular() * (band.Source.Width * head.Radius * 0.5f);
        var color = tone.IsBlack ? InkColor.White : InkColor.Black;
        for (var side = -1; side <= 1; side += 2)
        {
            var lobe = Curves.Around(from - (along * 0.1f), from + (across * side * 0.75f) - (along * 0.15f),
                from + (across * side) + (along * 0.4f),
                from + (across * side * 0.55f) + along, to + (along * 0.15f), from + (along * 0.45f));
            ink.Sticker(lobe, tone, head.Line * 0.9f, tone.IsBlack ? head.Line * 0.4f : 0);
            if (head.Radius > StrandsFrom)
                ink.Line([from + (across * side * 0.55f), from + (across * side * 0.5f) + (along * 0.5f), to],
                    head.Line * 0.5f, Taper.Both, color);
        }
    }

    private static void DrawTie(InkCanvas ink, HeadFrame head, CharacterDesign design, LockBand band)
    {
        var centre = band.Left[0];
        if (design.Presentation == Presentation.Masculine || band.Source.Width < 0.25f)
        {
            var width = MathF.Max(band.Source.Width, 0.14f) * head.Radius;
            ink.Shape(Shapes.Ellipse(centre, width, width * 0.7f), Tone.White, head.Line * 0.9f);
            return;
        }

        var large = (design.Features & Features.Ribbon) != 0 ? 1.6f : 1;
        Ribbons.DrawBow(ink, head, centre, large,
            large > 1 && design.HairTone == InkTone.White ? Tone.Black : Tone.White);
    }

    private static int InkedFrom(HeadFrame head, LockBand band) =>
        (int)(band.Left.Length * (head.IsProfile ? band.Source.InkedFrom * 0.5f : band.Source.InkedFrom));

    private static float EdgeTaper(float t) => 0.25f + (0.75f * MathF.Sqrt(MathF.Max(0, t)));
}
