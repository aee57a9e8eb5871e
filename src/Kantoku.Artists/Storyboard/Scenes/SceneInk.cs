using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>Draws things of the world through a camera, in a light.</summary>
/// <remarks>Outlines are gathered and stroked together when a solid is complete: fills come first, and a hundred edges
/// cost one path.</remarks>
internal sealed partial class SceneInk : IDisposable
{
    /// <summary>Corners of a face, cut ones included.</summary>
    private const int MostCorners = 64;

    private readonly SKPath edges = new();
    private readonly SKPath whites = new();
    private readonly float lineShare;
    private bool anyEdge;
    private bool anyWhite;
    private float edgeWidth = 1.5f;

    /// <param name="lineShare">Share of the ordinary line width: below 1 where the background must step back.</param>
    public SceneInk(InkCanvas canvas, Camera camera, Light light, float lineShare, float detail)
    {
        Canvas = canvas;
        Camera = camera;
        Light = light;
        Detail = detail;
        this.lineShare = lineShare;
    }

    public InkCanvas Canvas { get; }

    public Camera Camera { get; }

    public Light Light { get; }

    /// <summary>Share of fine detail to draw: 1 in wide views, less behind faces.</summary>
    public float Detail { get; }

    public SKRect Area => Canvas.Area;

    /// <summary>Line width for things where a metre takes that many units.</summary>
    public float LineFor(float unitsPerMetre) =>
        Math.Clamp(0.95f + (0.0026f * unitsPerMetre), 0.95f, 2.3f) * lineShare;

    /// <summary>Starts a thing: completes the one before it and chooses the line's width by distance.</summary>
    public void Begin(Vector3 at)
    {
        Complete();
        edgeWidth = LineFor(Camera.ScaleAt(at));
    }

    /// <summary>Strokes the gathered outlines.</summary>
    public void Complete()
    {
        if (anyEdge)
        {
            Canvas.Stroke(edges, edgeWidth);
            edges.Rewind();
            anyEdge = false;
        }

        if (anyWhite)
        {
            Canvas.Stroke(whites, edgeWidth, InkColor.White);
            whites.Rewind();
            anyWhite = false;
        }
    }

    /// <summary>A flat polygon.</summary>
    /// <param name="outlined">Its outline joins the thing's edges.</param>
    public void Face(ReadOnlySpan<Vector3> corners, Tone tone, bool outlined = true)
    {
        Span<Vector2> picture = stackalloc Vector2[MostCorners];
        var count = Project(corners, picture);
        if (count < 3 || !Touches(picture[..count]))
            return;
        Canvas.Fill(picture[..count], tone);
        if (outlined)
            AddEdges(picture[..count]);
    }

    /// <summary>A flat polygon in the present light.</summary>
    public void Face(float density, bool outlined, params ReadOnlySpan<Vector3> corners) =>
        Face(corners, Light.Tone(density), outlined);

    /// <summary>A straight line of the thing.</summary>
    public void Edge(Vector3 from, Vector3 to, InkColor color = InkColor.Black)
    {
        var (a, b) = (Camera.ToView(from), Camera.ToView(to));
        if (a.Z < Camera.Near && b.Z < Camera.Near)
            return;
        if (a.Z < Camera.Near)
            a = Vector3.Lerp(b, a, (b.Z - Camera.Near) / (b.Z - a.Z));
        else if (b.Z < Camera.Near)
            b = Vector3.Lerp(a, b, (a.Z - Camera.Near) / (a.Z - b.Z));
        AddSegment(Camera.Project(a), Camera.Project(b), color);
    }

    /// <summary>A line of the thing through points of the world.</summary>
    public void Edges(params ReadOnlySpan<Vector3> points)
    {
        for (var i = 1; i < points.Length; i++)
            Edge(points[i - 1], points[i]);
    }

    /// <summary>Whether something of that size in metres, there, would be seen as more than a few dots.</summary>
    public bool Shows(Vector3 at, float metres, float leastUnits = 5) =>
        Camera.DepthOf(at) > Camera.Near && metres * Camera.ScaleAt(at) * (0.4f + (0.6f * Detail)) >= leastUnits;

    public void Dispose()
    {
        Complete();
        edges.Dispose();
        whites.Dispose();
        plainCells.Dispose();
        otherCells.Dispose();
    }

    /// <summary>Adds a line given on the picture to the thing's edges.</summary>
    public void AddSegment(Vector2 from, Vector2 to, InkColor color = InkColor.Black)
    {
        if (!ClipSegment(ref from, ref to))
            return;
        var path = color == InkColor.Black ? edges : whites;
        path.MoveTo(from.X, from.Y);
        path.LineTo(to.X, to.Y);
        anyEdge |= color == InkColor.Black;
        anyWhite |= color == InkColor.White;
    }

    /// <summary>Projects a polygon, cut at the near plane.</summary>
    /// <returns>Corners written.</returns>
    public int Project(ReadOnlySpan<Vector3> corners, Span<Vector2> picture)
    {
        var count = 0;
        var last = Camera.ToView(corners[^1]);
        foreach (var corner in corners)
        {
            var view = Camera.ToView(corner);
            if (view.Z >= Camera.Near != last.Z >= Camera.Near && count < picture.Length)
            {
                var share = (Camera.Near - last.Z) / (view.Z - last.Z);
                picture[count++] = Camera.Project(Vector3.Lerp(last, view, share));
            }

            if (view.Z >= Camera.Near && count < picture.Length)
                picture[count++] = Camera.Project(view);
            last = view;
        }

        return count;
    }

    private void AddEdges(ReadOnlySpan<Vector2> polygon)
    {
        for (var i = 0; i < polygon.Length; i++)
            AddSegment(polygon[i], polygon[(i + 1) % polygon.Length]);
    }

    private bool Touches(ReadOnlySpan<Vector2> polygon)
    {
        var (least, most) = (polygon[0], polygon[0]);
        foreach (var point in polygon)
        {
            least = Vector2.Min(least, point);
            most = Vector2.Max(most, point);
        }

        return most.X >= 0 && most.Y >= 0 && least.X <= Area.Right && least.Y <= Area.Bottom;
    }

    /// <summary>Liang and Barsky: the part of a line within the canvas and a margin.</summary>
    private bool ClipSegment(ref Vector2 from, ref Vector2 to)
    {
        const float Margin = 8;
        var (enter, leave) = (0f, 1f);
        var d = to - from;
        var inside = ClipSide(-d.X, from.X + Margin, ref enter, ref leave)
            && ClipSide(d.X, Area.Right + Margin - from.X, ref enter, ref leave)
            && ClipSide(-d.Y, from.Y + Margin, ref enter, ref leave)
            && ClipSide(d.Y, Area.Bottom + Margin - from.Y, ref enter, ref leave);
        if (!inside)
            return false;
        (from, to) = (from + (d * enter), from + (d * leave));
        return true;
    }

    private static bool ClipSide(float direction, float distance, ref float enter, ref float leave)
    {
        if (MathF.Abs(direction) < 1e-6f)
            return distance >= 0;
        var at = distance / direction;
        if (direction < 0)
            enter = MathF.Max(enter, at);
        else
            leave = MathF.Min(leave, at);
        return enter <= leave;
    }
}
