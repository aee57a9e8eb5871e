using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Held;

/// <summary>Things that lie in a hand or hang from it.</summary>
internal static class BoxThings
{
    /// <summary>What lies in the fingers: upright on the canvas, a little turned with the hand.</summary>
    public static void Draw(InkCanvas ink, HeldKind kind, HandFrame hand, float unit, float line)
    {
        var lean = Math.Clamp(hand.Along.X / MathF.Max(1, unit), -0.35f, 0.35f);
        var centre = hand.At(0.05f, 0.62f);
        Vector2 At(float x, float y) => centre + (new Vector2(x, y).Rotated(lean) * unit);
        switch (kind)
        {
            case HeldKind.Phone:
                ink.Sticker([At(-0.2f, -0.5f), At(0.2f, -0.5f), At(0.2f, 0.3f), At(-0.2f, 0.3f)], Tone.Black,
                    line * 0.6f, line * 0.5f);
                ink.Segment(At(-0.08f, -0.38f), At(-0.08f, 0.1f), line * 0.7f, Taper.Even, InkColor.White);
                break;
            case HeldKind.Sheet:
                ink.Sticker([At(-0.5f, -0.7f), At(0.42f, -0.8f), At(0.52f, 0.35f), At(-0.42f, 0.42f)], Tone.White,
                    line * 0.8f);
                for (var i = 0; i < 4; i++)
                    ink.Segment(At(-0.34f, -0.5f + (0.2f * i)), At(0.32f, -0.56f + (0.2f * i)), line * 0.6f);
                break;
            case HeldKind.Book:
                Book(ink, At, line);
                break;
            case HeldKind.Cup:
                ink.Sticker(Curves.Around(At(0.26f, -0.36f), At(0.52f, -0.32f), At(0.5f, 0), At(0.22f, 0.08f)),
                    Tone.White, line * 0.7f);
                ink.Sticker([At(-0.3f, -0.5f), At(0.3f, -0.5f), At(0.24f, 0.26f), At(-0.24f, 0.26f)], Tone.White,
                    line * 0.8f);
                ink.Ellipse(At(0, -0.5f), 0.3f * unit, 0.09f * unit, Tone.Flat(0.5f), line * 0.7f);
                break;
            case HeldKind.Bottle:
                ink.Sticker(Curves.Around(At(-0.1f, -1), At(0.1f, -1), At(0.12f, -0.66f), At(0.25f, -0.44f),
                    At(0.25f, 0.3f), At(-0.25f, 0.3f), At(-0.25f, -0.44f), At(-0.12f, -0.66f)),
                    Tone.Flat(0.25f), line * 0.8f);
                break;
            default:
                DrawSmall(ink, kind, At, centre, unit, line);
                break;
        }
    }

    /// <summary>Hangs from the hand, straight down.</summary>
    public static void Bag(InkCanvas ink, Vector2 grip, float unit, float line)
    {
        Vector2 At(float x, float y) => grip + (new Vector2(x, y) * unit);
        ink.Line([At(-0.42f, 0.75f), At(-0.3f, 0.06f), At(0.3f, 0.06f), At(0.42f, 0.75f)], line * 1.8f, Taper.Even);
        ink.Sticker([At(-0.92f, 0.7f), At(0.92f, 0.7f), At(0.96f, 1.95f), At(-0.96f, 1.95f)], Tone.Black, line * 0.8f,
            line * 0.6f);
        ink.Segment(At(-0.9f, 1.15f), At(0.9f, 1.15f), line * 0.7f, Taper.Even, InkColor.White);
        ink.Sticker([At(-0.12f, 1.05f), At(0.12f, 1.05f), At(0.12f, 1.28f), At(-0.12f, 1.28f)], Tone.White,
            line * 0.6f);
    }

    public static void Lantern(InkCanvas ink, Vector2 grip, float unit, float line)
    {
        Vector2 At(float x, float y) => grip + (new Vector2(x, y) * unit);
        ink.Segment(grip, At(0, 0.6f), line * 1.2f);
        ink.Sticker(Curves.Around(At(-0.3f, 0.6f), At(0.3f, 0.6f), At(0.52f, 1.05f), At(0.3f, 1.5f), At(-0.3f, 1.5f),
            At(-0.52f, 1.05f)), Tone.White, line * 0.8f);
        for (var i = 0; i < 3; i++)
            ink.Line([At(-0.42f, 0.82f + (0.22f * i)), At(0, 0.88f + (0.22f * i)), At(0.42f, 0.82f + (0.22f * i))],
                line * 0.6f, Taper.Even);
        ink.Fill([At(-0.3f, 0.52f), At(0.3f, 0.52f), At(0.3f, 0.64f), At(-0.3f, 0.64f)], Tone.Black);
        ink.Fill([At(-0.3f, 1.46f), At(0.3f, 1.46f), At(0.3f, 1.58f), At(-0.3f, 1.58f)], Tone.Black);
    }

    private static void Book(InkCanvas ink, Func<float, float, Vector2> at, float line)
    {
        ink.Sticker([at(-0.62f, -0.6f), at(0, -0.5f), at(0.62f, -0.6f), at(0.62f, 0.3f), at(0, 0.42f),
            at(-0.62f, 0.3f)], Tone.Black, line * 0.6f, line * 0.5f);
        for (var side = -1; side <= 1; side += 2)
            ink.Line([at(side * 0.54f, -0.5f), at(side * 0.3f, -0.46f), at(side * 0.06f, -0.4f)], line * 0.6f,
                Taper.Even, InkColor.White);
        ink.Segment(at(0, -0.5f), at(0, 0.42f), line * 0.8f, Taper.Even, InkColor.White);
    }

    private static void DrawSmall(InkCanvas ink, HeldKind kind, Func<float, float, Vector2> at, Vector2 centre,
        float unit, float line)
    {
        switch (kind)
        {
            case HeldKind.Camera:
                ink.Sticker([at(-0.5f, -0.36f), at(0.5f, -0.36f), at(0.5f, 0.26f), at(-0.5f, 0.26f)], Tone.Black,
                    line * 0.7f, line * 0.5f);
                ink.Ellipse(at(0.05f, -0.05f), 0.24f * unit, 0.24f * unit, Tone.White, line * 0.8f);
                ink.Ellipse(at(0.05f, -0.05f), 0.12f * unit, 0.12f * unit, Tone.Black);
                ink.Sticker([at(-0.4f, -0.48f), at(-0.14f, -0.48f), at(-0.14f, -0.36f), at(-0.4f, -0.36f)],
                    Tone.Flat(0.5f), line * 0.6f);
                break;
            case HeldKind.Key:
                ink.Segment(at(0, -0.2f), at(0, 0.5f), line * 1.8f);
                ink.Segment(at(0, 0.44f), at(0.16f, 0.44f), line * 1.4f);
                ink.Segment(at(0, 0.3f), at(0.13f, 0.3f), line * 1.4f);
                ink.Ellipse(at(0, -0.34f), 0.17f * unit, 0.17f * unit, Tone.White, line * 1.4f);
                break;
            case HeldKind.Ball:
                ink.Ellipse(centre, 0.5f * unit, 0.5f * unit, Tone.White, line);
                ink.Line([at(-0.4f, -0.2f), at(0, 0.05f), at(0.44f, -0.1f)], line * 0.7f, Taper.Both);
                break;
            default:
                ink.Sticker([at(-0.75f, -0.7f), at(0.75f, -0.7f), at(0.75f, 0.35f), at(-0.75f, 0.35f)],
                    Tone.Flat(0.2f), line * 0.9f);
                ink.Segment(at(0, -0.7f), at(0, 0.35f), line * 2.2f);
                ink.Segment(at(0, -0.7f), at(0, 0.35f), line * 0.9f, Taper.Even, InkColor.White);
                break;
        }
    }
}
