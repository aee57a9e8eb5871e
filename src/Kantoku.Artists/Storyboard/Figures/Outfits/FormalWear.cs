using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>Shirts, suits and coats.</summary>
internal static class FormalWear
{
    public static void Shirt(GarmentPen pen)
    {
        var color = pen.OnTop;
        ShirtCollar(pen, pen.Subject.Top);
        pen.Seam(0.6f, color, new(0.07f, 0.1f), new(0.07f, 0.5f), new(0.07f, 0.82f));
        for (var i = 0; i < 4; i++)
            pen.Button(0, 0.2f + (0.17f * i), color);
        if (pen.Subject.Outfit.Lower != Lower.Skirt)
            PeriodWear.Belt(pen, 0.84f);
        if (!pen.Subject.IsDetailed)
            return;
        pen.Ink.Outline([pen.At(0.34f, 0.36f), pen.At(0.66f, 0.36f), pen.At(0.64f, 0.5f), pen.At(0.5f, 0.53f),
            pen.At(0.36f, 0.5f)], pen.Line * 0.6f, color: color);
        pen.WaistFolds(0.66f);
    }

    public static void Suit(GarmentPen pen)
    {
        Jacket(pen, depth: 0.6f);
        if (!pen.Subject.IsFeminine)
            Tie(pen, 0.6f, pen.Subject.Top.IsBlack ? Tone.Flat(0.45f) : Tone.Black);
    }

    public static void Coat(GarmentPen pen)
    {
        var inner = pen.Subject.Top.IsBlack ? Tone.White : Tone.Black;
        pen.Chest(inner, new(-0.4f, -0.02f), new(0.4f, -0.02f), new(0.3f, 0.5f), new(0.24f, 1.0f), new(-0.24f, 1.0f),
            new(-0.3f, 0.5f));
        Lapels(pen, 0.95f, edge: 0.28f, wide: 0.1f);
        if (!pen.Subject.IsDetailed)
            return;
        for (var i = 0; i < 3; i++)
        {
            pen.Button(0.42f, 0.5f + (0.16f * i), pen.OnTop);
            pen.Button(-0.42f, 0.5f + (0.16f * i), pen.OnTop);
        }
    }

    public static void LabCoat(GarmentPen pen)
    {
        pen.Chest(pen.Subject.Top.IsWhite ? Tone.Flat(0.22f) : Tone.White, new(-0.4f, -0.02f), new(0.4f, -0.02f),
            new(0.3f, 0.5f), new(0.26f, 1.0f), new(-0.26f, 1.0f), new(-0.3f, 0.5f));
        ShirtCollar(pen, Tone.White);
        if (!pen.Subject.IsFeminine)
            Tie(pen, 0.95f, Tone.Black);
        Lapels(pen, 0.9f, edge: 0.28f, wide: 0.02f);
        if (!pen.Subject.IsDetailed)
            return;
        pen.Ink.Outline([pen.At(0.42f, 0.36f), pen.At(0.76f, 0.36f), pen.At(0.75f, 0.5f), pen.At(0.43f, 0.5f)],
            pen.Line * 0.6f);
        pen.Ink.Segment(pen.At(0.52f, 0.3f), pen.At(0.53f, 0.42f), pen.Line * 1.4f, Taper.Even);
    }

    /// <summary>Shirt, lapels, buttons and pockets of a jacket.</summary>
    /// <param name="depth">Where it closes.</param>
    public static void Jacket(GarmentPen pen, float depth)
    {
        var color = pen.OnTop;
        pen.Chest(Tone.White, new(-0.4f, -0.02f), new(0.4f, -0.02f), new(0.24f, depth * 0.5f), new(0, depth),
            new(-0.24f, depth * 0.5f));
        ShirtCollar(pen, Tone.White);
        Lapels(pen, depth, edge: 0.03f, wide: 0);
        pen.Seam(0.8f, color, new(0, depth), new(0.03f, 0.86f), new(0.08f, pen.Subject.Outfit.HemV));
        for (var i = 0; i < 2; i++)
            pen.Button(0.09f, depth + 0.09f + (0.16f * i), color);
        if (!pen.Subject.IsDetailed)
            return;
        pen.Seam(0.8f, color, new(0.4f, 0.4f), new(0.7f, 0.38f));
        for (var side = -1; side <= 1; side += 2)
            pen.Ink.Segment(pen.Edge(side * 0.4f, 0.86f), pen.Edge(side * 0.82f, 0.84f), pen.Line * 0.8f, Taper.Even,
                color);
        pen.WaistFolds(0.62f);
    }

    public static void Tie(GarmentPen pen, float depth, Tone tone)
    {
        pen.Chest(tone, new(-0.08f, 0.07f), new(0.08f, 0.07f), new(0.06f, 0.14f), new(0.12f, depth * 0.84f),
            new(0, depth * 0.97f), new(-0.12f, depth * 0.84f), new(-0.06f, 0.14f));
        pen.Ink.Segment(pen.At(-0.07f, 0.145f), pen.At(0.07f, 0.145f), pen.Line * 0.7f, Taper.Even,
            tone.IsBlack ? InkColor.White : InkColor.Black);
    }

    private static void ShirtCollar(GarmentPen pen, Tone tone) =>
        pen.Mirrored(tone, new(0.02f, 0.075f), new(0.36f, -0.055f), new(0.52f, 0.025f), new(0.27f, 0.175f));

    private static void Lapels(GarmentPen pen, float depth, float edge, float wide)
    {
        var tone = pen.Subject.Top;
        pen.Mirrored(tone, new(0.42f, -0.04f), new(0.6f + wide, 0.07f), new(0.64f + wide, 0.24f),
            new(0.48f + wide, 0.25f), new(0.54f + wide, 0.31f), new(edge, depth), new(0.24f, depth * 0.45f));
        if (!tone.IsBlack)
            return;
        for (var side = -1; side <= 1; side += 2)
            pen.Ink.Line([pen.At(side * (0.6f + wide), 0.09f), pen.At(side * (0.62f + wide), 0.23f),
                pen.At(side * (0.47f + wide), 0.25f), pen.At(side * (0.52f + wide), 0.31f),
                pen.At(side * edge, depth)], pen.Line * 0.6f, Taper.Even, InkColor.White);
    }
}
