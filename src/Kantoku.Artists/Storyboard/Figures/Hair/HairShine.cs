using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>The jagged band of light on smooth dark hair.</summary>
internal static class HairShine
{
    private const float Step = 3.2f;

    public static void Draw(InkCanvas ink, HeadFrame head, CharacterDesign design)
    {
        var smooth = design.Hair is not (HairStyle.Spiky or HairStyle.Messy or HairStyle.Curly or HairStyle.Swept
            or HairStyle.Buzz
            or HairStyle.Bald);
        if (head.Radius < 24 || design.HairTone == InkTone.White || design.Hair is HairStyle.Swept or HairStyle.Buzz
            or HairStyle.Bald
            or HairStyle.Curly)
            return;
        var random = new InkRandom(design.Seed, "shine");
        if (smooth)
        {
            Band(ink, head, random, (-64, -8), 40, 13);
            Band(ink, head, random, (2, 58), 43, 10);
        }
        else
        {
            Band(ink, head, random, (-62, -18), 44, 10);
            Band(ink, head, random, (22, 54), 50, 6);
        }
    }

    private static void Band(InkCanvas ink, HeadFrame head, InkRandom random, (float From, float To) longitudes,
        float latitude, float height)
    {
        var upper = new List<Vector2>();
        var lower = new List<Vector2>();
        for (var longitude = longitudes.From; longitude <= longitudes.To; longitude += Step)
        {
            var fade = Taper.Arch((longitude - longitudes.From) / (longitudes.To - longitudes.From));
            upper.Add(InView(head, longitude, latitude + (height * random.Between(0.25f, 1) * fade)));
            upper.Add(InView(head, longitude, latitude + (height * 0.15f * fade)));
            lower.Add(InView(head, longitude, latitude - (height * random.Between(0.25f, 1) * fade)));
            lower.Add(InView(head, longitude, latitude - (height * 0.15f * fade)));
        }

        lower.Reverse();
        ink.Fill([.. upper, .. lower], Tone.White);
    }

    /// <summary>Light stays towards the viewer, whichever way the head turns.</summary>
    private static Vector2 InView(HeadFrame head, float longitude, float latitude)
    {
        var (sinLatitude, cosLatitude) = MathF.SinCos(latitude * Plane2.RadiansPerDegree);
        return head.Project(Scalp.Center)
            + head.FlatVector(1.13f * cosLatitude * MathF.Sin(longitude * Plane2.RadiansPerDegree),
                -1.12f * sinLatitude);
    }
}
