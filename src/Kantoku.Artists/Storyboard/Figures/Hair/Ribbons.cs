using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>Bows in the hair.</summary>
internal static class Ribbons
{
    /// <param name="size">1 is a third of a radius to each side.</param>
    public static void DrawBow(InkCanvas ink, HeadFrame head, Vector2 centre, float size, Tone tone)
    {
        var line = head.Line * 0.92f;
        var crease = tone.IsBlack ? InkColor.White : InkColor.Black;
        for (var side = -1; side <= 1; side += 2)
        {
            Vector2 At(float x, float y) => centre + head.FlatVector(side * x * size, y * size);
            ink.Sticker(Curves.Around(centre, At(0.18f, 0.1f), At(0.24f, 0.34f), At(0.13f, 0.4f), At(0.04f, 0.16f)),
                tone, line * 0.8f);
            ink.Sticker(Curves.Around(centre, At(0.28f, -0.25f), At(0.4f, -0.12f), At(0.38f, 0.08f), At(0.26f, 0.16f)),
                tone, line * 0.8f);
            ink.Line([centre, At(0.14f, -0.04f), At(0.24f, -0.02f)], line * 0.7f, Taper.Out, crease);
        }

        ink.Ellipse(centre, head.Radius * 0.08f * size, head.Radius * 0.09f * size, tone, line);
    }
}
