using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>School uniforms.</summary>
internal static class SchoolWear
{
    public static void Gakuran(GarmentPen pen)
    {
        var (ink, line, color) = (pen.Ink, pen.Line, pen.OnTop);
        var cloth = pen.Subject.Top;
        pen.Chest(cloth, new(-0.36f, -0.1f), new(-0.43f, 0.01f), new(-0.24f, 0.06f), new(0, 0.08f), new(0.24f, 0.06f),
            new(0.43f, 0.01f), new(0.36f, -0.1f), new(0.2f, -0.05f), new(0, -0.025f), new(-0.2f, -0.05f));
        pen.Seam(0.9f, InkColor.White, new(-0.33f, -0.078f), new(-0.19f, -0.03f), new(0, -0.008f), new(0.19f, -0.03f),
            new(0.33f, -0.078f));
        ink.Segment(pen.At(0, -0.005f), pen.At(0, 0.09f), line * 0.7f, Taper.Even, color);
        pen.Seam(0.75f, color, new(0, 0.09f), new(0, 0.5f), new(0, 1.06f));
        for (var i = 0; i < 5; i++)
            pen.Button(0.06f, 0.17f + (0.2f * i), color);
        if (!pen.Subject.IsDetailed)
            return;
        pen.Seam(0.8f, color, new(0.36f, 0.4f), new(0.66f, 0.37f));
        ink.Line([pen.Edge(-0.78f, 0.26f), pen.Edge(-0.6f, 0.34f), pen.Edge(-0.5f, 0.48f)], line * 0.7f, Taper.Both,
            color);
        ink.Line([pen.Edge(0.8f, 0.26f), pen.Edge(0.66f, 0.34f)], line * 0.7f, Taper.Both, color);
        pen.WaistFolds(0.66f);
    }

    public static void Sailor(GarmentPen pen)
    {
        var (ink, line) = (pen.Ink, pen.Line);
        var trim = Tones.Trim(pen.Subject.Design.TopTone);
        pen.Chest(Tone.White, new(-0.5f, 0), new(0.5f, 0), new(0, 0.34f));
        pen.Seam(0.7f, InkColor.Black, new(-0.24f, 0.16f), new(0.24f, 0.16f));
        pen.Mirrored(trim, new(0.42f, -0.04f), new(0.66f, 0.06f), new(0.82f, 0.15f), new(0.7f, 0.3f), new(0.4f, 0.36f),
            new(0.02f, 0.42f), new(0.24f, 0.2f));
        for (var side = -1; side <= 1; side += 2)
            ink.Line([pen.At(side * 0.7f, 0.15f), pen.At(side * 0.6f, 0.26f), pen.At(side * 0.34f, 0.32f),
                pen.At(side * 0.12f, 0.36f)], line * 0.75f, Taper.Even,
                trim.IsWhite ? InkColor.Black : InkColor.White);
        Scarf(pen, trim.IsBlack ? Tone.Flat(0.3f) : Tone.Black);
        pen.WaistFolds(0.56f);
    }

    public static void Blazer(GarmentPen pen)
    {
        FormalWear.Jacket(pen, depth: 0.58f);
        if (pen.Subject.IsFeminine)
            Bow(pen, new Vector2(0, 0.13f), Tone.Flat(0.5f));
        else
            FormalWear.Tie(pen, 0.58f, pen.Subject.Top.IsBlack ? Tone.Flat(0.5f) : Tone.Black);
        if (!pen.Subject.IsDetailed)
            return;
        // A school's crest on the pocket.
        var crest = pen.At(0.5f, 0.4f);
        var unit = pen.Subject.Unit;
        pen.Part([crest + new Vector2(-0.12f * unit, -0.12f * unit), crest + new Vector2(0.12f * unit, -0.12f * unit),
            crest + new Vector2(0.1f * unit, 0.06f * unit),
            crest + new Vector2(0, 0.16f * unit), crest + new Vector2(-0.1f * unit, 0.06f * unit)], Tone.White);
    }

    /// <summary>A bow tie of ribbon.</summary>
    public static void Bow(GarmentPen pen, Vector2 place, Tone tone)
    {
        var unit = pen.Subject.Unit;
        var knot = pen.At(place.X, place.Y);
        for (var side = -1; side <= 1; side += 2)
        {
            pen.Part(Curves.Around(knot, knot + new Vector2(side * 0.3f * unit, -0.17f * unit),
                knot + new Vector2(side * 0.36f * unit, 0.02f * unit),
                knot + new Vector2(side * 0.28f * unit, 0.15f * unit)), tone);
            pen.Part([knot, knot + new Vector2(side * 0.08f * unit, 0.12f * unit),
                knot + new Vector2(side * 0.16f * unit, 0.42f * unit),
                knot + new Vector2(side * 0.02f * unit, 0.36f * unit)], tone);
        }

        pen.Ink.Ellipse(knot, unit * 0.08f, unit * 0.09f, tone.IsBlack ? Tone.White : tone, pen.Line * 0.8f);
    }

    /// <summary>A sailor's scarf, knotted under the collar.</summary>
    private static void Scarf(GarmentPen pen, Tone tone)
    {
        var unit = pen.Subject.Unit;
        var knot = pen.At(0, 0.44f);
        for (var side = -1; side <= 1; side += 2)
        {
            pen.Part(Curves.Around(knot, knot + new Vector2(side * 0.1f * unit, 0.28f * unit),
                knot + new Vector2(side * 0.28f * unit, 0.68f * unit),
                knot + new Vector2(side * 0.08f * unit, 0.6f * unit), knot + new Vector2(0, 0.28f * unit)), tone);
            pen.Part(Curves.Around(knot, knot + new Vector2(side * 0.28f * unit, -0.17f * unit),
                knot + new Vector2(side * 0.44f * unit, 0.04f * unit),
                knot + new Vector2(side * 0.27f * unit, 0.22f * unit)), tone);
        }

        pen.Ink.Ellipse(knot, unit * 0.1f, unit * 0.11f, tone, pen.Line * 0.7f);
    }
}
