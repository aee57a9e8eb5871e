using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>Kimono, uniform, armour and what is worn under a cloak.</summary>
internal static class PeriodWear
{
    public static void Kimono(GarmentPen pen)
    {
        var color = pen.OnTop;
        pen.Chest(Tone.White, new(-0.42f, -0.04f), new(0.42f, -0.04f), new(0, 0.32f));
        pen.Seam(0.7f, InkColor.Black, new(-0.4f, -0.04f), new(-0.16f, 0.15f), new(0.02f, 0.32f));
        // The left side lies over the right.
        pen.Chest(pen.Subject.Top, new(-0.42f, -0.05f), new(-0.62f, 0), new(-0.34f, 0.24f), new(-0.02f, 0.46f),
            new(0.04f, 0.36f), new(-0.2f, 0.18f));
        pen.Chest(pen.Subject.Top, new(0.42f, -0.05f), new(0.62f, 0), new(0.34f, 0.26f), new(-0.16f, 0.66f),
            new(-0.3f, 0.62f), new(0.2f, 0.2f));
        if (pen.Subject.Top.IsBlack)
            pen.Seam(0.6f, color, new(0.62f, 0), new(0.34f, 0.26f), new(-0.16f, 0.66f));
        Obi(pen);
    }

    /// <summary>The sash; women's is broad and tied behind.</summary>
    public static void Obi(GarmentPen pen)
    {
        var broad = pen.Subject.IsFeminine;
        var (from, to) = broad ? (0.5f, 0.84f) : (0.68f, 0.82f);
        var tone = pen.Subject.Top.IsBlack ? Tone.White : Tone.Black;
        var band = pen.Subject.Torso.Outline(from, to);
        pen.Part(band, tone);
        var inside = tone.IsBlack ? InkColor.White : InkColor.Black;
        var middle = (from + to) / 2;
        pen.Ink.Line([pen.Edge(-0.99f, middle), pen.Edge(0, middle + 0.02f), pen.Edge(0.99f, middle)],
            pen.Line * (broad ? 1.4f : 0.8f), Taper.Even, inside);
        if (!broad || !pen.Subject.Skeleton.IsBack)
            return;
        var knot = pen.Back(0, 0.56f);
        var unit = pen.Subject.Unit;
        pen.Part(Curves.Around(knot + new Vector2(-0.62f * unit, -0.5f * unit),
            knot + new Vector2(0.62f * unit, -0.5f * unit), knot + new Vector2(0.66f * unit, 0.5f * unit),
            knot + new Vector2(-0.66f * unit, 0.5f * unit)), tone);
        pen.Ink.Segment(knot + new Vector2(-0.5f * unit, 0), knot + new Vector2(0.5f * unit, 0), pen.Line, Taper.Even,
            inside);
    }

    public static void Uniform(GarmentPen pen)
    {
        var color = pen.OnTop;
        pen.Chest(Tone.White, new(-0.3f, -0.02f), new(0.3f, -0.02f), new(0, 0.2f));
        FormalWear.Tie(pen, 0.22f, Tone.Black);
        pen.Mirrored(pen.Subject.Top, new(0.34f, -0.05f), new(0.52f, 0.03f), new(0.44f, 0.16f), new(0.02f, 0.24f),
            new(0.2f, 0.1f));
        pen.Seam(0.7f, color, new(0, 0.24f), new(0, 0.6f), new(0, 1.04f));
        for (var i = 0; i < 4; i++)
            pen.Button(0.07f, 0.31f + (0.15f * i), color);
        Belt(pen, 0.68f);
        if (!pen.Subject.IsDetailed)
            return;
        for (var side = -1; side <= 1; side += 2)
        {
            pen.Ink.Outline([pen.At(side * 0.34f, 0.36f), pen.At(side * 0.72f, 0.36f), pen.At(side * 0.7f, 0.52f),
                pen.At(side * 0.36f, 0.52f)], pen.Line * 0.6f, color: color);
            pen.Seam(0.6f, color, new(side * 0.34f, 0.4f), new(side * 0.53f, 0.43f), new(side * 0.72f, 0.4f));
            pen.Part([pen.Edge(side * 0.62f, 0.075f), pen.Edge(side * 0.94f, 0.13f), pen.Edge(side * 0.9f, 0.18f),
                pen.Edge(side * 0.58f, 0.12f)], Tones.Trim(pen.Subject.Design.TopTone));
        }
    }

    public static void Belt(GarmentPen pen, float v)
    {
        var tone = pen.Subject.Top.IsBlack || pen.Subject.Bottom.IsBlack ? Tone.White : Tone.Black;
        pen.Part(pen.Subject.Torso.Outline(v - 0.03f, v + 0.03f), tone);
        if (pen.Subject.Skeleton.IsBack)
            return;
        var unit = pen.Subject.Unit;
        var buckle = pen.At(0, v);
        pen.Part([buckle + new Vector2(-0.12f * unit, -0.13f * unit), buckle + new Vector2(0.12f * unit,
            -0.13f * unit), buckle + new Vector2(0.12f * unit, 0.13f * unit),
            buckle + new Vector2(-0.12f * unit, 0.13f * unit)], tone.IsBlack ? Tone.White : Tone.Flat(0.4f));
    }

    public static void Armour(GarmentPen pen)
    {
        var (ink, line) = (pen.Ink, pen.Line);
        var plate = pen.Subject.Torso.Outline(0.07f, 0.66f);
        pen.Part(plate, Tone.White);
        using (ink.Clip(plate))
        {
            ink.Shade([pen.At(0.12f, 0.05f), pen.At(0.96f, 0.05f), pen.At(0.98f, 0.7f), pen.At(0.2f, 0.7f)],
                Tone.Linear(0.06f, 0.5f, pen.At(0.1f, 0.3f), pen.Edge(0.99f, 0.3f)));
            ink.Fill(Curves.Around(pen.At(-0.62f, 0.16f), pen.At(-0.44f, 0.14f), pen.At(-0.5f, 0.44f),
                pen.At(-0.6f, 0.46f)), Tone.White);
        }

        pen.Chest(Tone.Flat(0.45f), new(-0.26f, -0.07f), new(0.26f, -0.07f), new(0.42f, 0.05f), new(0, 0.12f),
            new(-0.42f, 0.05f));
        pen.Seam(0.9f, InkColor.Black, new(0, 0.12f), new(0, 0.4f), new(0, 0.66f));
        pen.Seam(0.8f, InkColor.Black, new(-0.92f, 0.46f), new(-0.4f, 0.52f), new(0, 0.5f), new(0.4f, 0.52f),
            new(0.92f, 0.46f));
        pen.Part(pen.Subject.Torso.Outline(0.66f, 0.8f), Tone.Flat(0.5f));
        Belt(pen, 0.76f);
    }

    /// <summary>A belted tunic, with the cloak's clasp and its edges over the shoulders.</summary>
    public static void Tunic(GarmentPen pen)
    {
        pen.Chest(Tone.White, new(-0.3f, -0.04f), new(0.3f, -0.04f), new(0, 0.2f));
        pen.Seam(0.9f, pen.OnTop, new(-0.3f, -0.04f), new(0, 0.2f), new(0.3f, -0.04f));
        Belt(pen, 0.68f);
    }
}
