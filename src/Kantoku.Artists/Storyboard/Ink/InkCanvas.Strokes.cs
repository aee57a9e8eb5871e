using System.Numerics;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Ink;

/// <content>Lines: tapered strokes, weighted outlines, stickers.</content>
internal sealed partial class InkCanvas
{
    private const int CapSteps = 4;

    /// <summary>Ends thicker than this are round; thinner ones need no cap.</summary>
    private const float CapFrom = 1.2f;

    /// <summary>Light falls from the upper left: outlines are heavier on the lower right.</summary>
    private static readonly Vector2 Shadow = new(0.55f, 0.83f);

    private Vector2[] leftEdge = new Vector2[256];
    private Vector2[] rightEdge = new Vector2[256];

    /// <summary>A tapered stroke along a smooth curve through points.</summary>
    /// <param name="taper">See <see cref="Taper"/>; null is <see cref="Taper.Soft"/>.</param>
    public void Line(
        ReadOnlySpan<Vector2> through, float width, Func<float, float>? taper = null, InkColor color = InkColor.Black)
    {
        if (through.Length > 2)
            Polyline(Curves.Through(through), width, taper ?? Taper.Soft, color);
        else if (through.Length == 2)
            Segment(through[0], through[1], width, taper ?? Taper.Soft, color);
    }

    /// <summary>A tapered straight stroke.</summary>
    public void Segment(
        Vector2 from, Vector2 to, float width, Func<float, float>? taper = null, InkColor color = InkColor.Black)
    {
        ReadOnlySpan<Vector2> points =
        [
            from, Vector2.Lerp(from, to, 0.125f), Vector2.Lerp(from, to, 0.3f), Vector2.Lerp(from, to, 0.5f),
            Vector2.Lerp(from, to, 0.7f), Vector2.Lerp(from, to, 0.875f), to,
        ];
        Polyline(points, width, taper ?? Taper.Even, color);
    }

    /// <summary>A tapered stroke along a line as it is.</summary>
    public void Polyline(
        ReadOnlySpan<Vector2> line, float width, Func<float, float> taper, InkColor color = InkColor.Black)
    {
        var total = Shapes.Length(line);
        if (line.Length < 2 || total < 0.01f)
            return;
        Reserve(line.Length + CapSteps);
        var along = 0f;
        for (var i = 0; i < line.Length; i++)
        {
            if (i > 0)
                along += Vector2.Distance(line[i - 1], line[i]);
            var across = Shapes.Normal(line, i) * (width * 0.5f * taper(along / total));
            leftEdge[i] = line[i] + across;
            rightEdge[i] = line[i] - across;
        }

        scratch.Rewind();
        AddBand(line.Length, line[0], line[^1]);
        FillInk(scratch, color);
    }

    /// <summary>Outline of a polygon, heavier on the side away from the light.</summary>
    /// <param name="modulation">Share by which the width varies, 0 to 0.9.</param>
    public void Outline(
        ReadOnlySpan<Vector2> polygon, float width, bool closed = true, float modulation = 0.42f,
        InkColor color = InkColor.Black)
    {
        var count = polygon.Length;
        if (count < 3)
            return;
        var last = closed ? count : count - 1;
        Reserve(last + 1);
        var outward = Shapes.Area2(polygon) > 0 ? -1 : 1;
        for (var k = 0; k <= last; k++)
        {
            var i = k % count;
            var before = polygon[closed ? (i + count - 1) % count : Math.Max(0, i - 1)];
            var after = polygon[closed ? (i + 1) % count : Math.Min(count - 1, i + 1)];
            var normal = (after - before).Unit().Perpendicular() * outward;
            var half = width * 0.5f * (1 + (modulation * Vector2.Dot(normal, Shadow)));
            leftEdge[k] = polygon[i] + (normal * half);
            rightEdge[last - k] = polygon[i] - (normal * half);
        }

        scratch.Rewind();
        if (closed)
        {
            scratch.AddPoly(AsPoints(leftEdge.AsSpan(0, last)), true);
            scratch.AddPoly(AsPoints(rightEdge.AsSpan(1, last)), true);
        }
        else
        {
            rightEdge.AsSpan(0, last + 1).CopyTo(ReserveTail(last + 1));
            scratch.AddPoly(AsPoints(leftEdge.AsSpan(0, (last + 1) * 2)), true);
        }

        FillInk(scratch, color);
    }

    /// <summary>An even line along a path.</summary>
    /// <param name="dash">Lengths of dashes and gaps in turn, or null.</param>
    public void Stroke(
        SKPath path, float width, InkColor color = InkColor.Black, float[]? dash = null,
        SKStrokeJoin join = SKStrokeJoin.Round)
    {
        using var effect = dash is null ? null : SKPathEffect.CreateDash(dash, 0);
        stroke.PathEffect = effect;
        stroke.StrokeWidth = width;
        stroke.StrokeJoin = join;
        stroke.StrokeMiter = 5;
        stroke.StrokeCap = join == SKStrokeJoin.Round ? SKStrokeCap.Round : SKStrokeCap.Butt;
        stroke.Color = color == InkColor.White ? SKColors.White : BlackInk;
        canvas.DrawPath(path, stroke);
        stroke.PathEffect = null;
    }

    /// <summary>An even line round a polygon or along a polyline.</summary>
    public void Stroke(ReadOnlySpan<Vector2> line, bool closed, float width, InkColor color = InkColor.Black)
    {
        scratch.Rewind();
        scratch.AddPoly(AsPoints(line), closed);
        Stroke(scratch, width, color);
    }

    /// <summary>Fills overlapping areas as one, with one black outline about their union.</summary>
    /// <param name="lineWidth">Width of the outline that shows, outside the areas.</param>
    /// <param name="keyLine">A white line round the outline, parting black from black; 0 for none.</param>
    public void Sticker(SKPath areas, Tone tone, float lineWidth, float keyLine = 0)
    {
        if (keyLine > 0)
            Stroke(areas, (lineWidth + keyLine) * 2, InkColor.White);
        Stroke(areas, lineWidth * 2);
        Fill(areas, tone);
    }

    /// <inheritdoc cref="Sticker(SKPath, Tone, float, float)"/>
    public void Sticker(ReadOnlySpan<Vector2> polygon, Tone tone, float lineWidth, float keyLine = 0) =>
        Sticker(Scratch(polygon), tone, lineWidth, keyLine);

    /// <summary>Closes the two edges into one polygon with round ends.</summary>
    private void AddBand(int count, Vector2 start, Vector2 end)
    {
        var lefts = AddCap(leftEdge, count, end, rightEdge[count - 1]);
        Array.Reverse(rightEdge, 0, count);
        var rights = AddCap(rightEdge, count, start, leftEdge[0]);
        rightEdge.AsSpan(0, rights).CopyTo(ReserveTail(lefts, rights));
        scratch.AddPoly(AsPoints(leftEdge.AsSpan(0, lefts + rights)), true);
    }

    /// <summary>Half a circle from the edge's last point about a line's end to the other edge.</summary>
    private static int AddCap(Vector2[] edge, int count, Vector2 centre, Vector2 other)
    {
        var arm = edge[count - 1] - centre;
        if (Vector2.Distance(edge[count - 1], other) < CapFrom)
            return count;
        for (var k = 1; k < CapSteps; k++)
            edge[count + k - 1] = centre + arm.Rotated(-MathF.PI * k / CapSteps);
        return count + CapSteps - 1;
    }

    private void FillInk(SKPath area, InkColor color)
    {
        fill.Color = color == InkColor.White ? SKColors.White : BlackInk;
        canvas.DrawPath(area, fill);
    }

    private void Reserve(int count)
    {
        if (leftEdge.Length >= count * 2)
            return;
        leftEdge = new Vector2[count * 4];
        rightEdge = new Vector2[count * 4];
    }

    private Span<Vector2> ReserveTail(int count) => ReserveTail(count, count);

    private Span<Vector2> ReserveTail(int from, int count)
    {
        if (leftEdge.Length < from + count)
            Array.Resize(ref leftEdge, (from + count) * 2);
        return leftEdge.AsSpan(from, count);
    }
}
