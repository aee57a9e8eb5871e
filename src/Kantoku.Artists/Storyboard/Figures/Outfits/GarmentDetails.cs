using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>Collars, lapels, buttons and belts: what tells garments apart.</summary>
internal static class GarmentDetails
{
    /// <summary>Smaller figures show only what large shapes tell.</summary>
    private const float DetailFrom = 9;

    public static void Draw(BodySubject subject)
    {
        if (subject.Unit < DetailFrom)
            return;
        var pen = new GarmentPen(subject);
        if (subject.Skeleton.IsBack)
        {
            DrawBack(pen);
            return;
        }

        switch (subject.Design.Garment)
        {
            case Garment.Gakuran:
                SchoolWear.Gakuran(pen);
                break;
            case Garment.Sailor:
                SchoolWear.Sailor(pen);
                break;
            case Garment.Blazer:
                SchoolWear.Blazer(pen);
                break;
            case Garment.Suit:
                FormalWear.Suit(pen);
                break;
            case Garment.Shirt:
                FormalWear.Shirt(pen);
                break;
            case Garment.Coat:
                FormalWear.Coat(pen);
                break;
            case Garment.LabCoat:
                FormalWear.LabCoat(pen);
                break;
            default:
                DrawOther(pen);
                break;
        }
    }

    private static void DrawOther(GarmentPen pen)
    {
        switch (pen.Subject.Design.Garment)
        {
            case Garment.Hoodie:
                PlainWear.Hoodie(pen);
                break;
            case Garment.Tee:
                PlainWear.Tee(pen);
                break;
            case Garment.Dress:
                PlainWear.Dress(pen);
                break;
            case Garment.Apron:
                PlainWear.Apron(pen);
                break;
            case Garment.Kimono:
                PeriodWear.Kimono(pen);
                break;
            case Garment.Uniform:
                PeriodWear.Uniform(pen);
                break;
            case Garment.Armour:
                PeriodWear.Armour(pen);
                break;
            default:
                PeriodWear.Tunic(pen);
                break;
        }
    }

    private static void DrawBack(GarmentPen pen)
    {
        var (ink, line, design) = (pen.Ink, pen.Line, pen.Subject.Design);
        switch (design.Garment)
        {
            case Garment.Sailor:
                var trim = Tones.Trim(design.TopTone);
                pen.Part([pen.Back(-0.45f, 0), pen.Back(-0.7f, 0.1f), pen.Back(-0.66f, 0.34f), pen.Back(0.66f, 0.34f),
                    pen.Back(0.7f, 0.1f), pen.Back(0.45f, 0)], trim);
                ink.Line([pen.Back(-0.58f, 0.13f), pen.Back(-0.56f, 0.29f), pen.Back(0.56f, 0.29f),
                    pen.Back(0.58f, 0.13f)], line * 0.8f, Taper.Even, InkColor.White);
                break;
            case Garment.Hoodie:
                pen.Part(Curves.Around(pen.Back(-0.5f, -0.02f), pen.Back(-0.56f, 0.14f), pen.Back(-0.3f, 0.3f),
                    pen.Back(0, 0.34f), pen.Back(0.3f, 0.3f),
                    pen.Back(0.56f, 0.14f), pen.Back(0.5f, -0.02f), pen.Back(0, 0.04f)), pen.Subject.Top);
                break;
            case Garment.Coat or Garment.LabCoat:
                BackCollar(pen);
                ink.Line([pen.Back(-0.5f, 0.66f), pen.Back(0, 0.68f), pen.Back(0.5f, 0.66f)], line * 2.2f, Taper.Even,
                    pen.OnTop);
                break;
            case Garment.Kimono:
                pen.Part([pen.Back(-0.34f, -0.1f), pen.Back(-0.42f, -0.02f), pen.Back(0, 0.04f),
                    pen.Back(0.42f, -0.02f), pen.Back(0.34f, -0.1f),
                    pen.Back(0, -0.05f)], pen.Subject.Top);
                PeriodWear.Obi(pen);
                break;
            case Garment.Apron:
                ink.Line([pen.Back(-0.5f, 0), pen.Back(0.3f, 0.5f)], line * 2.4f, Taper.Even);
                ink.Line([pen.Back(0.5f, 0), pen.Back(-0.3f, 0.5f)], line * 2.4f, Taper.Even);
                break;
            case Garment.Uniform:
                BackCollar(pen);
                PeriodWear.Belt(pen, 0.68f);
                break;
            case Garment.Gakuran or Garment.Shirt or Garment.Suit or Garment.Blazer:
                BackCollar(pen);
                break;
            case Garment.Dress:
                pen.Part([pen.Back(-0.4f, -0.05f), pen.Back(-0.54f, 0.06f), pen.Back(-0.2f, 0.14f), pen.Back(0, 0.08f),
                    pen.Back(0.2f, 0.14f),
                    pen.Back(0.54f, 0.06f), pen.Back(0.4f, -0.05f), pen.Back(0, -0.08f)], Tone.White);
                break;
            default:
                break;
        }

        if (!pen.Subject.IsDetailed)
            return;
        ink.Line([pen.Back(0, 0.22f), pen.Back(0.02f, 0.5f), pen.Back(0, 0.9f)], line * 0.6f, Taper.Both, pen.OnTop);
        pen.WaistFolds(0.6f);
    }

    /// <summary>A collar stands round the nape.</summary>
    private static void BackCollar(GarmentPen pen) => pen.Part(
        [pen.Back(-0.34f, -0.13f), pen.Back(-0.42f, -0.02f), pen.Back(0, 0.02f), pen.Back(0.42f, -0.02f),
            pen.Back(0.34f, -0.13f), pen.Back(0, -0.1f)],
        pen.Subject.Top);
}
