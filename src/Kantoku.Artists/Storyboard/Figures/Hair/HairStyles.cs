using System.Collections.Immutable;
using System.Diagnostics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>The locks of every style.</summary>
internal static class HairStyles
{
    public static ImmutableArray<HairLock> Build(CharacterDesign design, FaceShape face)
    {
        var maker = new LockMaker(new InkRandom(design.Seed, "hair"), face.PartingDeg);
        var feminine = design.Presentation == Presentation.Feminine;
        switch (design.Hair)
        {
            case HairStyle.Spiky:
                ShortHair.Spiky(maker);
                break;
            case HairStyle.Messy:
                ShortHair.Messy(maker, feminine);
                break;
            case HairStyle.Swept:
                ShortHair.Swept(maker, feminine);
                break;
            case HairStyle.Curtain:
                ShortHair.Curtain(maker);
                break;
            case HairStyle.OneEye:
                ShortHair.OneEye(maker);
                break;
            case HairStyle.Curly:
                ShortHair.Curly(maker, feminine);
                break;
            case HairStyle.Buzz:
                break;
            case HairStyle.Bald:
                ShortHair.Bald(maker, design.Age);
                break;
            default:
                BuildLong(design.Hair, maker, feminine);
                break;
        }

        return maker.Locks;
    }

    private static void BuildLong(HairStyle style, LockMaker maker, bool feminine)
    {
        switch (style)
        {
            case HairStyle.Bob:
                LongHair.Bob(maker);
                break;
            case HairStyle.Long:
                LongHair.Long(maker);
                break;
            case HairStyle.Hime:
                LongHair.Hime(maker);
                break;
            case HairStyle.Ponytail:
                TiedHair.Ponytail(maker, feminine);
                break;
            case HairStyle.Twintails:
                TiedHair.Twintails(maker);
                break;
            case HairStyle.Bun:
                TiedHair.Bun(maker, feminine);
                break;
            case HairStyle.Braid:
                TiedHair.Braid(maker, feminine);
                break;
            default:
                throw new UnreachableException($"No locks for {style}.");
        }
    }
}
