using System.Collections.Immutable;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>A cross-section of the torso: half width, and depth before and behind its axis. Skull radii.</summary>
/// <param name="At">0 the pit of the neck, 1 the crotch.</param>
internal readonly record struct Girth(float At, float Half, float Front, float Back);

/// <summary>The measures of a body, in skull radii.</summary>
internal sealed record BodyShape
{
    /// <summary>From the skull's centre to its crown, hair included.</summary>
    private const float Crown = 1.2f;

    /// <summary>From the ankle to the sole.</summary>
    public const float AnkleHeight = 0.42f;

    /// <summary>From the skull's centre down to the pit of the neck.</summary>
    public required float Neck { get; init; }

    /// <summary>Half the neck's width.</summary>
    public required float NeckHalf { get; init; }

    /// <summary>From the pit of the neck to the crotch.</summary>
    public required float Torso { get; init; }

    public required float UpperArm { get; init; }

    public required float Forearm { get; init; }

    public required float Thigh { get; init; }

    /// <summary>From the knee to the ankle.</summary>
    public required float Shin { get; init; }

    /// <summary>From the spine to a shoulder's joint.</summary>
    public required float ShoulderHalf { get; init; }

    /// <summary>From the spine to a hip's joint.</summary>
    public required float HipHalf { get; init; }

    /// <summary>Thickness of limbs: 1 is a slim adult's.</summary>
    public required float ArmThickness { get; init; }

    public required float LegThickness { get; init; }

    public required float HandSize { get; init; }

    public required float FootSize { get; init; }

    public required ImmutableArray<Girth> Girths { get; init; }

    public static BodyShape Of(CharacterDesign design)
    {
        var random = new InkRandom(design.Seed, "body");
        var feminine = design.Presentation == Presentation.Feminine;
        var height = (float)Math.Clamp(design.HeightHeads, 3.5, 8.5) * HeadFrame.HeightInRadii;
        var age = AgeOf(design.Age, feminine);
        var leg = height * age.LegShare * random.Between(0.985f, 1.015f);
        var neck = age.Neck - (design.Build == Build.Heavy ? 0.12f : 0);
        var torso = MathF.Max(2, height - Crown - neck - leg);
        var size = 0.36f + (0.64f * MathF.Min(1.12f, torso / 4.9f));
        var build = BuildOf(design.Build);
        var shoulder = age.Shoulder * size * build.Shoulder * random.Between(0.97f, 1.04f);
        var thigh = (leg - AnkleHeight + (0.07f * torso)) * 0.5f;
        return new BodyShape
        {
            Neck = neck,
            NeckHalf = (feminine ? 0.32f : 0.41f) * (0.5f + (0.5f * size)) * build.Limb * (age.IsSmall ? 0.85f : 1),
            Torso = torso,
            UpperArm = torso * 0.5f,
            Forearm = torso * 0.45f,
            Thigh = thigh,
            Shin = leg - AnkleHeight + (0.07f * torso) - thigh,
            ShoulderHalf = shoulder,
            HipHalf = (feminine ? 0.52f : 0.5f) * size * MathF.Sqrt(build.Girth),
            ArmThickness = size * build.Limb * (feminine ? 0.8f : 1) * (age.IsSmall ? 0.94f : 1),
            LegThickness = size * build.Limb * (feminine ? 0.94f : 1) * (age.IsSmall ? 0.94f : 1),
            HandSize = (feminine ? 0.88f : 1.02f) * (0.45f + (0.55f * size)),
            FootSize = (feminine ? 0.9f : 1.04f) * (0.4f + (0.6f * size)),
            Girths = [.. (feminine ? FeminineGirths : MasculineGirths).Select(girth =>
                Shaped(girth, size, age, build, feminine))],
        };
    }

    /// <summary>The cross-section at a height, smoothly between the measured ones.</summary>
    public Girth GirthAt(float at)
    {
        var girths = Girths;
        if (at <= girths[0].At)
            return girths[0];
        for (var i = 1; i < girths.Length; i++)
        {
            if (at > girths[i].At)
                continue;
            var (a, b) = (girths[i - 1], girths[i]);
            var t = Plane2.SmoothStep(a.At, b.At, at);
            return new Girth(at, Plane2.Lerp(a.Half, b.Half, t), Plane2.Lerp(a.Front, b.Front, t),
                Plane2.Lerp(a.Back, b.Back, t));
        }

        return girths[^1];
    }

    private static readonly Girth[] FeminineGirths =
    [
        new(-0.06f, 0.36f, 0.26f, 0.3f), new(-0.01f, 0.5f, 0.3f, 0.4f), new(0.04f, 0.76f, 0.36f, 0.46f),
        new(0.08f, 0.98f, 0.42f, 0.5f), new(0.12f, 1.1f, 0.48f, 0.54f), new(0.18f, 1.14f, 0.56f, 0.58f),
        new(0.24f, 1.06f, 0.66f, 0.58f), new(0.34f, 0.99f, 0.86f, 0.58f), new(0.46f, 0.88f, 0.66f, 0.52f),
        new(0.62f, 0.75f, 0.52f, 0.46f), new(0.8f, 0.97f, 0.56f, 0.64f), new(0.95f, 1.1f, 0.58f, 0.78f),
        new(1.1f, 1.1f, 0.54f, 0.7f),
    ];

    private static readonly Girth[] MasculineGirths =
    [
        new(-0.06f, 0.44f, 0.3f, 0.34f), new(-0.01f, 0.66f, 0.36f, 0.46f), new(0.04f, 1.0f, 0.44f, 0.56f),
        new(0.08f, 1.26f, 0.5f, 0.6f), new(0.12f, 1.44f, 0.58f, 0.66f), new(0.18f, 1.5f, 0.68f, 0.7f),
        new(0.24f, 1.42f, 0.76f, 0.7f), new(0.34f, 1.33f, 0.78f, 0.68f), new(0.48f, 1.18f, 0.68f, 0.6f),
        new(0.64f, 1.05f, 0.6f, 0.54f), new(0.82f, 1.05f, 0.6f, 0.62f), new(0.95f, 1.08f, 0.58f, 0.7f),
        new(1.1f, 1.08f, 0.54f, 0.66f),
    ];

    private readonly record struct AgeTraits(float LegShare, float Neck, float Shoulder, float Curves, bool IsSmall);

    private readonly record struct BuildTraits(float Shoulder, float Girth, float Limb, float Belly);

    private static AgeTraits AgeOf(AgeBand age, bool feminine) => age switch
    {
        AgeBand.Child => new(0.43f, 1.46f, feminine ? 1.12f : 1.18f, 0.15f, true),
        AgeBand.Teen => new(0.52f, 1.58f, feminine ? 1.16f : 1.38f, feminine ? 0.85f : 0.9f, false),
        AgeBand.Adult => new(0.53f, feminine ? 1.62f : 1.66f, feminine ? 1.2f : 1.52f, 1.05f, false),
        AgeBand.MiddleAged => new(0.515f, 1.6f, feminine ? 1.22f : 1.5f, 0.9f, false),
        _ => new(0.49f, 1.5f, feminine ? 1.08f : 1.3f, 0.6f, false),
    };

    private static BuildTraits BuildOf(Build build) => build switch
    {
        Build.Slight => new(0.94f, 0.9f, 0.88f, 0),
        Build.Sturdy => new(1.1f, 1.14f, 1.2f, 0.08f),
        Build.Heavy => new(1.04f, 1.5f, 1.4f, 1.15f),
        _ => new(1, 1, 1, 0),
    };

    private static Girth Shaped(Girth girth, float size, AgeTraits age, BuildTraits build, bool feminine)
    {
        // Children and the old have straight bodies: every section tends to the same middle.
        var plain = feminine ? 0.96f : 1.08f;
        var torsoPart = Plane2.SmoothStep(0.18f, 0.3f, girth.At);
        var half = Plane2.Lerp(girth.Half, Plane2.Lerp(plain, girth.Half, age.Curves), torsoPart);
        var front = Plane2.Lerp(girth.Front, Plane2.Lerp(0.6f, girth.Front, age.Curves), torsoPart);
        var belly = build.Belly * Taper.Arch((girth.At - 0.2f) / 1.15f);
        var shoulders = age.Shoulder / (feminine ? 1.18f : 1.46f) * build.Shoulder;
        shoulders = Plane2.Lerp(1, shoulders, Plane2.SmoothStep(-0.06f, 0.1f, girth.At));
        var width = Plane2.Lerp(shoulders, MathF.Sqrt(build.Girth) * Plane2.Lerp(1, shoulders, 0.3f),
            Plane2.SmoothStep(0.2f, 0.5f, girth.At));
        return new Girth(girth.At, ((half * width) + (belly * 0.72f)) * size,
            ((front * MathF.Sqrt(build.Girth)) + belly) * size,
            ((girth.Back * MathF.Sqrt(build.Girth)) + (belly * 0.2f)) * size);
    }
}
