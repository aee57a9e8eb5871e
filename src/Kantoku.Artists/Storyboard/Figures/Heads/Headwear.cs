using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>What is worn on the hair: headband, ribbon, hat.</summary>
internal static class Headwear
{
    public static void Draw(FaceSubject subject)
    {
        if (subject.Has(Features.Headband))
            DrawHeadband(subject);
        if (subject.Has(Features.Ribbon) && subject.Design.Hair is not (HairStyle.Twintails or HairStyle.Ponytail))
            DrawRibbon(subject);
        if (subject.Has(Features.Hat))
            Hats.Draw(subject);
    }

    /// <summary>A hair band over the crown for women, a tied band across the brow for men.</summary>
    private static void DrawHeadband(FaceSubject subject)
    {
        const int step = 6;
        const int last = 84;
        var (ink, head) = (subject.Ink, subject.Head);
        var feminine = subject.IsFeminine;
        var band = new Vector2[(last * 2 / step) + 1];
        for (var i = 0; i < band.Length; i++)
        {
            float longitude = (i * step) - last;
            var arch = MathF.Cos(longitude * Plane2.RadiansPerDegree * 0.9f);
            var onView = head.IsBack ? longitude + 180 : longitude;
            band[i] = head.Project(feminine ? Scalp.At(onView, (58 * arch) + 6, 1.15f)
                : Scalp.At(onView + (head.IsProfile ? head.Side * 6 : 0), 12 * arch, 1.13f));
        }

        var width = head.Radius * (feminine ? 0.14f : 0.22f);
        var black = subject.Design.HairTone < InkTone.Dark;
        ink.Line(band, width + (head.Line * (black ? 0 : 1.6f)), Taper.Even);
        ink.Line(band, width - (head.Line * 0.4f), Taper.Even, black && feminine ? InkColor.Black : InkColor.White);
        if (feminine || (!head.IsBack && !head.IsProfile))
            return;
        var knot = head.Project(Scalp.At(180 - (head.IsProfile ? head.Side * 16 : 0), 0, 1.16f));
        for (var side = -1; side <= 1; side += 2)
            ink.Sticker([knot, knot + head.FlatVector((side * 0.12f) - (head.IsProfile ? head.Side * 0.25f : 0), 0.55f),
                knot + head.FlatVector((side * 0.3f) - (head.IsProfile ? head.Side * 0.3f : 0), 0.5f)], Tone.White,
                    head.Line * 0.9f);
    }

    private static void DrawRibbon(FaceSubject subject)
    {
        var head = subject.Head;
        var at = head.IsBack ? Scalp.At(180, 40, 1.2f) : Scalp.At(head.Side * -46, 58, 1.2f);
        var tone = subject.Design.HairTone >= InkTone.Dark ? Tone.White : Tone.Black;
        Ribbons.DrawBow(subject.Ink, head, head.Project(at), 1.25f, tone);
    }
}
