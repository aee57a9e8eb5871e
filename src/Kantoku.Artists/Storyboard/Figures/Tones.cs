using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>Densities that hair and cloth print with.</summary>
internal static class Tones
{
    public static Tone Hair(CharacterDesign design) => design.HairTone switch
    {
        InkTone.White => Tone.White,
        InkTone.Light => Tone.Flat(0.16f),
        InkTone.Mid => Tone.Flat(0.34f),
        InkTone.Dark => Tone.Flat(0.58f),
        _ => Tone.Black,
    };

    public static Tone Cloth(InkTone tone) => tone switch
    {
        InkTone.White => Tone.White,
        InkTone.Light => Tone.Flat(0.18f),
        InkTone.Mid => Tone.Flat(0.38f),
        InkTone.Dark => Tone.Flat(0.6f),
        _ => Tone.Black,
    };

    /// <summary>A trim that stands out from a cloth.</summary>
    public static Tone Trim(InkTone cloth) => cloth switch
    {
        InkTone.White => Tone.Flat(0.6f),
        InkTone.Light => Tone.Black,
        InkTone.Mid => Tone.Black,
        _ => Tone.White,
    };
}
