using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>Everyday clothes.</summary>
internal static class PlainWear
{
    public static void Hoodie(GarmentPen pen)
    {
        var (ink, line, color, cloth) = (pen.Ink, pen.Line, pen.OnTop, pen.Subject.Top);
        for (var side = -1; side <= 1; side += 2)
            pen.Part(Curves.Around(pen.At(side * 0.04f, 0.16f), pen.At(side * 0.34f, 0.1f),
                pen.At(side * 0.6f, -0.03f), pen.At(side * 0.62f, -0.1f),
                pen.At(side * 0.74f, 0.03f), pen.At(side * 0.62f, 0.15f), pen.At(side * 0.3f, 0.24f)), cloth);
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Line([pen.At(side * 0.14f, 0.2f), pen.At(side * 0.17f, 0.3f), pen.At(side * 0.13f, 0.42f)],
                line * 0.9f, Taper.Even, color);
            ink.Dot(pen.At(side * 0.13f, 0.43f), line * 1.1f, color);
        }

        pen.Seam(0.8f, color, new(-0.98f, 0.98f), new(0, 1), new(0.98f, 0.98f));
        if (!pen.Subject.IsDetailed)
            return;
        ink.Outline([pen.At(-0.36f, 0.64f), pen.At(0.36f, 0.64f), pen.At(0.6f, 0.86f), pen.At(0.58f, 0.94f),
            pen.At(-0.58f, 0.94f), pen.At(-0.6f, 0.86f)], line * 0.75f, color: color);
        pen.WaistFolds(0.46f);
    }

    public static void Tee(GarmentPen pen)
    {
        Neckline(pen, 0.44f, 0.11f);
        var color = pen.OnTop;
        if (!pen.Subject.IsDetailed)
            return;
        // What is printed on it hangs on the person.
        var centre = pen.At(0, 0.42f);
        var unit = pen.Subject.Unit;
        switch (pen.Subject.Design.Seed % 3)
        {
            case 0:
                pen.Ink.Fill(Shapes.Star(centre, 5, unit * 0.34f, unit * 0.15f),
                    color == InkColor.White ? Tone.White : Tone.Black);
                break;
            case 1:
                pen.Seam(2.2f, color, new(-0.96f, 0.4f), new(0, 0.42f), new(0.96f, 0.4f));
                pen.Seam(2.2f, color, new(-0.96f, 0.5f), new(0, 0.52f), new(0.96f, 0.5f));
                break;
            default:
                break;
        }

        pen.WaistFolds(0.6f);
    }

    public static void Dress(GarmentPen pen)
    {
        var color = pen.OnTop;
        pen.Mirrored(Tone.White, new(0.02f, 0.1f), new(0.4f, -0.03f), new(0.6f, 0.06f), new(0.52f, 0.16f),
            new(0.22f, 0.21f));
        pen.Seam(0.9f, color, new(-0.99f, 0.66f), new(0, 0.69f), new(0.99f, 0.66f));
        for (var i = 0; i < 3; i++)
            pen.Button(0, 0.26f + (0.13f * i), color);
        if (!pen.Subject.IsDetailed)
            return;
        for (var i = -3; i <= 3; i++)
            pen.Seam(0.55f, color, new(i * 0.22f, 0.69f), new(i * 0.24f, 0.76f));
    }

    public static void Apron(GarmentPen pen)
    {
        Neckline(pen, 0.44f, 0.1f);
        pen.Chest(Tone.White, new(-0.42f, 0.22f), new(0.42f, 0.22f), new(0.5f, 0.62f), new(-0.5f, 0.62f));
        for (var side = -1; side <= 1; side += 2)
            pen.Ink.Line([pen.At(side * 0.4f, 0.24f), pen.At(side * 0.44f, 0.02f)], pen.Line * 2.2f, Taper.Even);
        for (var side = -1; side <= 1; side += 2)
            pen.Ink.Line([pen.At(side * 0.4f, 0.24f), pen.At(side * 0.44f, 0.02f)], pen.Line * 1.1f, Taper.Even,
                InkColor.White);
        pen.Seam(2.4f, InkColor.Black, new(-0.99f, 0.62f), new(0, 0.64f), new(0.99f, 0.62f));
        pen.Seam(1.2f, InkColor.White, new(-0.97f, 0.62f), new(0, 0.64f), new(0.97f, 0.62f));
    }

    /// <summary>A round neck with skin above it.</summary>
    private static void Neckline(GarmentPen pen, float half, float low)
    {
        var line = Curves.Through(pen.At(-half, -0.02f), pen.At(-half * 0.6f, low * 0.75f), pen.At(0, low),
            pen.At(half * 0.6f, low * 0.75f), pen.At(half, -0.02f));
        pen.Ink.Fill([.. line, pen.At(half * 0.6f, -0.08f), pen.At(-half * 0.6f, -0.08f)], Tone.White);
        pen.Ink.Polyline(line, pen.Line, Taper.Even);
        var hem = new Vector2(0, pen.Subject.Unit * 0.09f);
        pen.Ink.Polyline([.. line.Select(p => p + hem)], pen.Line * 0.6f, Taper.Both, pen.OnTop);
    }
}
