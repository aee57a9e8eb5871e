using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>Cuffs, gauntlets and stripes at the end of a sleeve.</summary>
internal static class SleeveEnds
{
    public static void Draw(BodySubject subject, LimbBand band)
    {
        if (subject.Unit < 16)
            return;
        switch (subject.Design.Garment)
        {
            case Garment.Hoodie:
                Rib(subject, band, 0.86f);
                break;
            case Garment.Sailor:
                Cuff(subject, band, 0.82f, Tones.Trim(subject.Design.TopTone), 1.04f);
                break;
            case Garment.Suit or Garment.Blazer or Garment.Gakuran:
                Shirt(subject, band);
                break;
            case Garment.Shirt:
                Rib(subject, band, 0.88f);
                break;
            case Garment.Coat or Garment.Cloak:
                Cuff(subject, band, 0.78f, subject.Top, 1.1f);
                break;
            case Garment.Uniform:
                Cuff(subject, band, 0.82f, Tones.Trim(subject.Design.TopTone), 1.05f);
                break;
            case Garment.Armour:
                Gauntlet(subject, band);
                break;
            default:
                break;
        }
    }

    private static void Rib(BodySubject subject, LimbBand band, float at)
    {
        var centre = Vector2.Lerp(band.Middle, band.End, at);
        var across = band.LowerDirection.Perpendicular() * band.EndRadius;
        subject.Ink.Segment(centre - across, centre + across, subject.Line * 0.8f, Taper.Even,
            BodySubject.LineOn(subject.Top));
    }

    private static void Cuff(BodySubject subject, LimbBand band, float from, Tone tone, float wider)
    {
        var across = band.LowerDirection.Perpendicular() * band.EndRadius * wider;
        var start = Vector2.Lerp(band.Middle, band.End, from);
        subject.Ink.Sticker([start - across, band.End - across, band.End + across, start + across], tone,
            subject.Line * 0.85f, subject.KeyLine(tone));
    }

    /// <summary>A strip of white shirt beyond the sleeve.</summary>
    private static void Shirt(BodySubject subject, LimbBand band)
    {
        var across = band.LowerDirection.Perpendicular() * band.EndRadius * 0.84f;
        var beyond = band.End + (band.LowerDirection * band.EndRadius * 0.32f);
        subject.Ink.Sticker([band.End - across, beyond - across, beyond + across, band.End + across], Tone.White,
            subject.Line * 0.75f);
    }

    private static void Gauntlet(BodySubject subject, LimbBand band)
    {
        var across = band.LowerDirection.Perpendicular() * band.EndRadius;
        var start = Vector2.Lerp(band.Middle, band.End, 0.28f);
        subject.Ink.Sticker([start - (across * 1.55f), band.End - (across * 1.02f), band.End + (across * 1.02f),
            start + (across * 1.55f)], Tone.White, subject.Line * 0.9f);
        var middle = Vector2.Lerp(start, band.End, 0.55f);
        subject.Ink.Segment(middle - (across * 1.2f), middle + (across * 1.2f), subject.Line * 0.7f);
    }
}
