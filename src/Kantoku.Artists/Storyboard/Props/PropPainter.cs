using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Props;

/// <summary>Draws placed things with what grounds them: a shadow, a table, a lighter air about them.</summary>
internal static class PropPainter
{
    /// <summary>Parts things from what is behind them; share of their half size.</summary>
    private const float HaloShare = 0.03f;

    /// <summary>Makes the background step back behind the subject.</summary>
    public static void Clear(InkCanvas ink, IReadOnlyList<PlacedProp> things)
    {
        ink.Lighten(Shapes.Rectangle(ink.Area), Tone.Flat(0.3f));
        foreach (var thing in things)
        {
            var reach = thing.Half * 1.7f;
            ink.Lighten(Shapes.Ellipse(thing.Centre, reach, reach), Tone.Radial(0.85f, 0, thing.Centre, reach));
        }
    }

    /// <summary>A table under small things.</summary>
    public static void Table(InkCanvas ink, IReadOnlyList<PlacedProp> things, ulong seed)
    {
        var edge = things.Max(thing => thing.Centre.Y + (thing.Half * (thing.Design.Foot - 0.5f)));
        var (w, h) = (ink.Width, ink.Height);
        if (edge > h * 0.92f)
            return;
        ReadOnlySpan<Vector2> top = [new(-20, edge), new(w + 20, edge), new(w + 20, h + 20), new(-20, h + 20)];
        ink.Fill(top, Tone.White);
        ink.Fill(top, Tone.Linear(0.02f, 0.16f, new(0, edge), new(0, h)));
        ink.Segment(new(-20, edge), new(w + 20, edge), 2.4f);
        var random = new InkRandom(seed, "grain");
        for (var i = 0; i < 9; i++)
        {
            var at = new Vector2(w * random.Next(), Plane2.Lerp(edge + 8, h, random.Next()));
            ink.Segment(at, at + new Vector2(w * random.Between(0.08f, 0.25f), 0), 1.3f, Taper.Both);
        }
    }

    public static void Draw(InkCanvas ink, PlacedProp thing)
    {
        if (thing.Design.Stance is PropStance.Standing or PropStance.Handy)
        {
            var foot = thing.Centre + new Vector2(thing.Half * 0.06f, thing.Half * (thing.Design.Foot + 0.01f));
            ink.Shade(Shapes.Ellipse(foot, thing.Half * 0.8f, thing.Half * 0.11f), Tone.Flat(0.3f));
        }

        var bounds = thing.Bounds;
        bounds.Inflate(thing.Half * 0.4f, thing.Half * 0.4f);
        using (ink.Layer(bounds, Math.Clamp(thing.Half * HaloShare, 3, 9)))
            PropPen.Draw(ink, thing);
    }
}
