using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Scenes;

internal enum Flooring
{
    Boards,
    Tiles,
    Tatami,
    Plain,
}

/// <summary>An opening's place on a wall. Metres.</summary>
/// <param name="Wall">-1 the left wall, 0 the back, 1 the right.</param>
/// <param name="From">Along the wall: x of the back wall, z of the others.</param>
/// <param name="Sill">Above the floor.</param>
internal readonly record struct Opening(int Wall, float From, float To, float Sill, float Head);

/// <summary>Floor, walls and ceiling of a room that is open towards the camera. Metres.</summary>
internal sealed partial record RoomShell
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

    public float SideDensity { get; init; } = 0.09f;

    public float CeilingDensity { get; init; }

    public void Draw(SceneInk ink)
    {
        ink.Begin(new Vector3(0, 0, Back));
        ink.Canvas.Fill(Shapes.Rectangle(ink.Area), ink.Light.Tone(WallDensity));
        Span<Vector3> low = [new(Left, 0, Front), new(Left, 0, Back), new(Right, 0, Back), new(Right, 0, Front)];
        Span<Vector3> high = stackalloc Vector3[4];
        for (var i = 0; i < 4; i++)
            high[i] = low[i] with { Y = Height };
        ink.Face(high, ink.Light.Tone(CeilingDensity));
        ink.Face(WallDensity, true, low[1], low[2], high[2], high[1]);
        ink.Face(SideDensity, true, low[0], low[1], high[1], high[0]);
        ink.Face(SideDensity * 0.4f, true, low[3], low[2], high[2], high[3]);
        ink.Face(low, FloorTone(ink));
        if (Flooring != Flooring.Plain && ink.Detail > 0.4f)
            Floor(ink);
        var skirting = new Vector3(0, 0.09f, 0);
        ink.Edges(low[0] + skirting, low[1] + skirting, low[2] + skirting, low[3] + skirting);
        ink.Complete();
    }

    /// <summary>A window with what is outside at that hour.</summary>
    public void Window(SceneInk ink, Opening opening, ulong seed, int panes = 2, bool curtains = false)
    {
        var (from, to, sill, head) = (opening.From, opening.To, opening.Sill, opening.Head);
        ink.Begin(At(opening.Wall, (from + to) / 2, sill));
        Span<Vector2> glass = stackalloc Vector2[8];
        var count = ink.Project(Corners(opening), glass);
        if (count < 3)
            return;
        if (opening.Wall < 0)
            Patch(ink, opening);
        Glass(ink, glass[..count], seed, moon: opening.Wall == 0);
        Frame(ink, opening, 0);
        Frame(ink, opening, 0.06f);
        for (var i = 1; i < panes; i++)
        {
            var along = from + ((to - from) * i / panes);
            ink.Edge(At(opening.Wall, along - 0.02f, sill), At(opening.Wall, along - 0.02f, head));
            ink.Edge(At(opening.Wall, along + 0.02f, sill), At(opening.Wall, along + 0.02f, head));
        }

        ink.Complete();
        if (curtains)
            Curtains(ink, opening);
    }

    /// <summary>A sliding or swinging door.</summary>
    public void Door(SceneInk ink, int wall, float from, float width, float height, bool glazed, float density = 0.14f)
    {
        var opening = new Opening(wall, from, from + width, 0, height);
        ink.Begin(At(wall, from, 1));
        ink.Face(Corners(opening), ink.Light.Tone(density));
        Frame(ink, opening, 0.07f);
        if (glazed)
        {
            var pane = new Opening(
                wall, from + (width * 0.2f), from + (width * 0.8f), height * 0.55f, height * 0.9f);
            ink.Face(Corners(pane), Tone.White);
        }

        ink.Edge(At(wall, from + (width * 0.88f), height * 0.44f), At(wall, from + (width * 0.88f), height * 0.52f));
        ink.Complete();
    }

    /// <summary>A flat thing on a wall: a poster, a board, a picture.</summary>
    public void Board(SceneInk ink, Opening opening, Tone tone, float rim = 0.05f)
    {
        ink.Begin(At(opening.Wall, opening.From, opening.Sill));
        if (rim > 0)
        {
            var (f, t) = (opening.From - rim, opening.To + rim);
            ink.Face(Corners(new Opening(opening.Wall, f, t, opening.Sill - rim, opening.Head + rim)), Tone.White);
        }

        ink.Face(Corners(opening), tone);
        ink.Complete();
    }

    /// <summary>Tube lights along the ceiling.</summary>
    public void TubeLights(SceneInk ink, float x, float firstZ, float step, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            var at = new Vector3(x, Height - 0.01f, firstZ + (i * step));
            ink.Begin(at);
            if (ink.Light.Night)
                Furniture.Glow(ink, at, 1.6f);
            ink.Mat(new Spot(at), 0.34f, 1.25f, 0, Tone.White);
            ink.Mat(new Spot(at), 0.12f, 1.25f, 0, Tone.White);
            ink.Complete();
        }
    }

    public Vector3 At(int wall, float along, float y) => wall switch
    {
        < 0 => new Vector3(Left, y, along),
        > 0 => new Vector3(Right, y, along),
        _ => new Vector3(along, y, Back),
    };

    private Vector3[] Corners(Opening opening) =>
    [
        At(opening.Wall, opening.From, opening.Sill), At(opening.Wall, opening.To, opening.Sill),
        At(opening.Wall, opening.To, opening.Head), At(opening.Wall, opening.From, opening.Head),
    ];

    private void Frame(SceneInk ink, Opening opening, float rim)
    {
        var (f, t, s, h) = (opening.From - rim, opening.To + rim, opening.Sill - rim, opening.Head + rim);
        ink.Edges(
            At(opening.Wall, f, s), At(opening.Wall, t, s), At(opening.Wall, t, h), At(opening.Wall, f, h),
            At(opening.Wall, f, s));
    }

    private Tone FloorTone(SceneInk ink)
    {
        var near = ink.Area.Bottom;
        var far = ink.Camera.Picture(new Vector3(0, 0, Back)).Y;
        var density = ink.Light.Density(FloorDensity);
        return near - far < 30
            ? Tone.Flat(density)
            : Tone.Linear(density * 1.2f, density * 0.3f, new(0, far), new(0, near));
    }

    private void Floor(SceneInk ink)
    {
        var step = Flooring switch { Flooring.Boards => 0.36f, Flooring.Tatami => 0.9f, _ => 0.6f };
        for (var x = MathF.Ceiling(Left / step) * step; x < Right; x += step)
            ink.Edge(new(x, 0, Front), new(x, 0, Back));
        var deep = Flooring == Flooring.Boards ? 2.4f : Flooring == Flooring.Tatami ? 1.8f : step;
        var row = 0;
        for (var z = MathF.Floor(Back / deep) * deep; z > -3; z -= deep)
        {
            if (Flooring != Flooring.Boards)
            {
                ink.Edge(new(Left, 0, z), new(Right, 0, z));
                continue;
            }

            var x = (MathF.Ceiling(Left / step) + (row++ % 3)) * step;
            for (; x < Right - step; x += 3 * step)
                ink.Edge(new(x, 0, z), new(x + step, 0, z));
        }
    }

    /// <summary>Light that falls through a window of the left wall onto the floor.</summary>
    private void Patch(SceneInk ink, Opening opening)
    {
        if (ink.Light.Overcast || ink.Light.Night || Left < -8)
            return;
        var reach = ink.Light.Time == TimeOfDay.Day ? 1.1f : 2.2f;
        var (near, far) = (Left + (opening.Sill * reach), Left + (opening.Head * reach));
        var skew = ink.Light.Time == TimeOfDay.Day ? 0.35f : 0.8f;
        ink.Face(
            [
                new(near, 0, opening.From - (skew * 0.5f)), new(near, 0, opening.To - (skew * 0.5f)),
                new(MathF.Min(far, Right), 0, opening.To - skew), new(MathF.Min(far, Right), 0, opening.From - skew),
            ],
            Tone.White, outlined: false);
    }
}
