using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes;

internal enum Flooring
{
    Boards,
    Tiles,
    Tatami,
    Plain,
    Stone,
}

/// <summary>Floor, walls and ceiling of a room that is open towards the camera. Metres.</summary>
internal sealed record RoomShell
{
    /// <summary>Side walls run on behind the camera.</summary>
    private const float Front = -14;

    public required float Left { get; init; }

    public required float Right { get; init; }

    public required float Back { get; init; }

    public required float Height { get; init; }

    public Flooring Flooring { get; init; }

    public float FloorDensity { get; init; } = 0.16f;

    public float WallDensity { get; init; }

    public float SideDensity { get; init; } = 0.08f;

    public bool Ceiling { get; init; } = true;

    public void Draw(SceneInk ink)
    {
        ink.Begin(new Vector3(0, 0, Back));
        ink.Canvas.Fill(Shapes.Rectangle(ink.Area), ink.Light.Tone(WallDensity));
        if (Ceiling)
            ink.Face(
                0, false, new(Left, Height, Front), new(Right, Height, Front), new(Right, Height, Back),
                new(Left, Height, Back));
        ink.Face(
            WallDensity, true, new(Left, 0, Back), new(Right, 0, Back), new(Right, Height, Back),
            new(Left, Height, Back));
        ink.Face(
            SideDensity, true, new(Left, 0, Front), new(Left, 0, Back), new(Left, Height, Back),
            new(Left, Height, Front));
        ink.Face(
            SideDensity * 0.4f, true,
            new(Right, 0, Front), new(Right, 0, Back), new(Right, Height, Back), new(Right, Height, Front));
        ink.Face(
            FloorDensity, true, new(Left, 0, Front), new(Right, 0, Front), new(Right, 0, Back), new(Left, 0, Back));
        if (Flooring != Flooring.Plain && ink.Detail > 0.4f)
            Floor(ink);
        ink.Edges(new(Left, 0.09f, Front), new(Left, 0.09f, Back), new(Right, 0.09f, Back), new(Right, 0.09f, Front));
        ink.Complete();
    }

    /// <summary>A window in the back wall, or in a side wall.</summary>
    /// <param name="wall">-1 the left wall, 0 the back, 1 the right.</param>
    /// <param name="from">Metres along the wall: x of the back wall, z of the others.</param>
    public void Window(SceneInk ink, int wall, float from, float to, float sill, float head, ulong seed, int panes = 2)
    {
        Vector3 At(float along, float y) => wall switch
        {
            < 0 => new Vector3(Left, y, along),
            > 0 => new Vector3(Right, y, along),
            _ => new Vector3(along, y, Back),
        };
        ink.Begin(At((from + to) / 2, sill));
        Span<Vector2> glass = stackalloc Vector2[8];
        var count = ink.Project([At(from, sill), At(to, sill), At(to, head), At(from, head)], glass);
        if (count < 3)
            return;
        Glass(ink, glass[..count], seed);
        ink.Edges(At(from, sill), At(to, sill), At(to, head), At(from, head), At(from, sill));
        for (var i = 1; i < panes; i++)
        {
            var along = from + ((to - from) * i / panes);
            ink.Edge(At(along, sill), At(along, head));
        }

        const float Frame = 0.06f;
        ink.Edges(
            At(from - Frame, sill - Frame), At(to + Frame, sill - Frame), At(to + Frame, head + Frame),
            At(from - Frame, head + Frame), At(from - Frame, sill - Frame));
        ink.Complete();
    }

    /// <summary>A sliding or swinging door.</summary>
    public void Door(SceneInk ink, int wall, float from, float width, float height, bool glazed)
    {
        Vector3 At(float along, float y) => wall switch
        {
            < 0 => new Vector3(Left, y, along),
            > 0 => new Vector3(Right, y, along),
            _ => new Vector3(along, y, Back),
        };
        ink.Begin(At(from, 1));
        ink.Face(0.14f, true, At(from, 0), At(from + width, 0), At(from + width, height), At(from, height));
        if (glazed)
        {
            ink.Face(
                0, true, At(from + (width * 0.2f), height * 0.55f), At(from + (width * 0.8f), height * 0.55f),
                At(from + (width * 0.8f), height * 0.9f), At(from + (width * 0.2f), height * 0.9f));
        }

        ink.Edge(At(from + (width * 0.88f), height * 0.44f), At(from + (width * 0.88f), height * 0.52f));
        ink.Complete();
    }

    private void Floor(SceneInk ink)
    {
        var step = Flooring switch { Flooring.Boards => 0.34f, Flooring.Tatami => 0.9f, _ => 0.6f };
        for (var x = MathF.Ceiling(Left / step) * step; x < Right; x += step)
            ink.Edge(new(x, 0, Front), new(x, 0, Back));
        if (Flooring == Flooring.Boards)
            return;
        var deep = Flooring == Flooring.Tatami ? 1.8f : step;
        for (var z = MathF.Floor(Back / deep) * deep; z > -3; z -= deep)
            ink.Edge(new(Left, 0, z), new(Right, 0, z));
    }

    /// <summary>What is seen through a pane: the hour and the weather.</summary>
    private static void Glass(SceneInk ink, ReadOnlySpan<Vector2> pane, ulong seed)
    {
        var (least, most) = (pane[0], pane[0]);
        foreach (var point in pane)
        {
            least = Vector2.Min(least, point);
            most = Vector2.Max(most, point);
        }

        var view = new SKRect(least.X, least.Y, most.X, most.Y);
        if (view.Width < 1 || view.Height < 1)
            return;
        using (ink.Canvas.Clip(pane))
        {
            var outside = Light.Of(ink.Light.Time, ink.Light.Weather, indoors: false);
            Sky.Draw(ink.Canvas, view, view.Bottom, outside, seed, view.Width > 60 ? 1 : 0);
            if (outside.Wet || outside.Snowy)
                Falling.OnPane(ink.Canvas, view, outside, seed);
            else if (ink.Light.Time == TimeOfDay.Day && view.Width > 30)
                Glare(ink.Canvas, view);
        }
    }

    private static void Glare(InkCanvas ink, SKRect view)
    {
        var (w, h) = (view.Width, view.Height);
        for (var i = 0; i < 2; i++)
        {
            var from = new Vector2(view.Left + (w * (0.12f + (0.1f * i))), view.Top + (h * 0.34f));
            ink.Segment(from, from + new Vector2(w * 0.1f, -h * 0.18f), 2.2f, Taper.Both, InkColor.White);
        }
    }
}
