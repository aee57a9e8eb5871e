using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <content>What hangs before windows and is seen through them.</content>
internal sealed partial record RoomShell
{
    /// <summary>Drawn aside to both edges of a window.</summary>
    private void Curtains(SceneInk ink, Opening opening)
    {
        var share = (opening.To - opening.From) * 0.22f;
        ink.Begin(At(opening.Wall, opening.From, opening.Sill));
        for (var side = 0; side < 2; side++)
        {
            var outer = side == 0 ? opening.From - 0.15f : opening.To + 0.15f;
            var inner = side == 0 ? opening.From + share : opening.To - share;
            var waist = Plane2.Lerp(outer, inner, 0.6f);
            ReadOnlySpan<Vector3> cloth =
            [
                At(opening.Wall, outer, opening.Head + 0.12f), At(opening.Wall, inner, opening.Head + 0.12f),
                At(opening.Wall, waist, opening.Sill + 0.3f), At(
                    opening.Wall, Plane2.Lerp(outer, inner, 0.75f), opening.Sill - 0.18f),
                At(opening.Wall, outer, opening.Sill - 0.18f),
            ];
            ink.Face(cloth, ink.Light.Tone(0.05f));
            for (var fold = 1; fold < 4; fold++)
            {
                var t = fold / 4f;
                ink.Edges(
                    At(opening.Wall, Plane2.Lerp(outer, inner, t), opening.Head + 0.1f),
                    At(opening.Wall, Plane2.Lerp(outer, waist, t), opening.Sill + 0.3f),
                    At(opening.Wall, Plane2.Lerp(outer, Plane2.Lerp(outer, inner, 0.75f), t), opening.Sill - 0.16f));
            }
        }

        ink.Edge(
            At(opening.Wall, opening.From - 0.25f, opening.Head + 0.14f),
            At(opening.Wall, opening.To + 0.25f, opening.Head + 0.14f));
        ink.Complete();
    }

    /// <summary>What is seen through a pane: the hour and the weather.</summary>
    private static void Glass(SceneInk ink, ReadOnlySpan<Vector2> pane, ulong seed, bool moon)
    {
        var (least, most) = (pane[0], pane[0]);
        foreach (var point in pane)
        {
            least = Vector2.Min(least, point);
            most = Vector2.Max(most, point);
        }

        least = Vector2.Max(least, new Vector2(-ink.Area.Width));
        most = Vector2.Min(most, new Vector2(ink.Area.Width, ink.Area.Height) * 2);
        var view = new SKRect(least.X, least.Y, most.X, most.Y);
        if (view.Width < 1 || view.Height < 1 || !view.IntersectsWith(ink.Area))
            return;
        using (ink.Canvas.Clip(pane))
        {
            var outside = Light.Of(ink.Light.Time, ink.Light.Weather, indoors: false);
            if (!outside.Night)
                outside = outside with { SkyTop = outside.SkyTop * 0.6f };
            Sky.Draw(ink.Canvas, view, view.Bottom + (view.Height * 0.2f), outside, seed, view.Width > 60, moon);
            Treetops(ink.Canvas, view, outside, seed);
            if (outside.Wet || outside.Snowy)
                Falling.OnPane(ink.Canvas, view, outside, seed);
            else if (ink.Light.Time == TimeOfDay.Day && view.Width > 30)
                Glare(ink.Canvas, view);
        }
    }

    private static void Treetops(InkCanvas ink, SKRect view, Light light, ulong seed)
    {
        if (view.Width < 40)
            return;
        var random = new InkRandom(seed, "treetops");
        Span<Vector2> hills = stackalloc Vector2[8];
        for (var i = 0; i < 6; i++)
        {
            hills[i] = new Vector2(
                view.Left + (view.Width * ((i / 5f * 1.1f) - 0.05f)),
                view.Bottom - (view.Height * random.Between(0.1f, 0.26f)));
        }

        hills[6] = new Vector2(view.Right + 9, view.Bottom + 9);
        hills[7] = new Vector2(view.Left - 9, view.Bottom + 9);
        ink.Shape(hills, light.Tone(light.Night ? 0.75f : 0.16f), 1.1f);
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
