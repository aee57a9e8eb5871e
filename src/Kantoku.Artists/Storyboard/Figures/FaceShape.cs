using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>The lasting shape of a face, in skull radii: what tells one person from another.</summary>
internal sealed record FaceShape
{
    /// <summary>Half height of the chin region: 1 is a teenager's.</summary>
    public required float ChinLength { get; init; }

    /// <summary>Width of jaw and chin as a share of the usual.</summary>
    public required float JawWidth { get; init; }

    /// <summary>How square the jaw is: 0 pointed to 1 square.</summary>
    public required float JawSquare { get; init; }

    /// <summary>Fullness of the cheeks, 0 to 1.</summary>
    public required float Cheeks { get; init; }

    public required float EyeHalfWidth { get; init; }

    public required float EyeHalfHeight { get; init; }

    /// <summary>Rise of the outer corner, positive up.</summary>
    public required float EyeTilt { get; init; }

    /// <summary>From the middle of the face to the eye's centre.</summary>
    public required float EyeX { get; init; }

    public required float EyeY { get; init; }

    /// <summary>Density of the iris, 0 to 1.</summary>
    public required float Iris { get; init; }

    public required float BrowWeight { get; init; }

    /// <summary>From the eye's top to the brow.</summary>
    public required float BrowGap { get; init; }

    public required float NoseLength { get; init; }

    public required float NoseY { get; init; }

    public required float MouthY { get; init; }

    public required float MouthWidth { get; init; }

    /// <summary>Long lashes.</summary>
    public required bool Lashes { get; init; }

    /// <summary>Degrees of longitude of the parting; positive to the picture's right.</summary>
    public required float PartingDeg { get; init; }

    public float ChinY => 0.5f + (0.8f * ChinLength);

    public static FaceShape Of(CharacterDesign design)
    {
        var random = new InkRandom(design.Seed, "face");
        var feminine = design.Presentation == Presentation.Feminine;
        var age = AgeOf(design.Age, feminine);
        var eye = EyeOf(design.Eyes);
        var eyeSize = age.EyeSize * (feminine ? 1.05f : 0.93f) * random.Between(0.95f, 1.06f);
        var square = feminine ? random.Between(0f, 0.25f) : random.Between(0.15f, 0.75f);
        return new FaceShape
        {
            ChinLength = age.Chin * random.Between(0.97f, 1.04f),
            JawWidth = (feminine ? 0.95f : 1.01f) * random.Between(0.96f, 1.05f) * BuildJaw(design.Build),
            JawSquare = square * age.Bone,
            Cheeks = age.Cheeks + (design.Build == Build.Heavy ? 0.95f : design.Build == Build.Sturdy ? 0.2f : 0),
            EyeHalfWidth = eye.HalfWidth * eyeSize,
            EyeHalfHeight = eye.HalfHeight * eyeSize * age.EyeHeight
                * (feminine ? 1.03f : design.Age >= AgeBand.Adult ? 0.8f : 0.9f),
            EyeTilt = eye.Tilt + (0.03f * random.Bell()),
            EyeX = eye.X * random.Between(0.96f, 1.05f),
            EyeY = eye.Y + age.EyeDrop,
            Iris = IrisOf(design.EyeTone),
            BrowWeight = (feminine ? 1.5f : 2.8f) * random.Between(0.75f, 1.3f),
            BrowGap = age.BrowGap + (0.02f * random.Bell()),
            NoseLength = (feminine ? 0.1f : 0.23f) * age.Nose * random.Between(0.8f, 1.3f),
            NoseY = 0.68f + age.NoseDrop + (0.015f * random.Bell()),
            MouthY = 0.93f + ((age.Chin - 1) * 0.45f) + (0.015f * random.Bell()),
            MouthWidth = (feminine ? 0.95f : 1.08f) * random.Between(0.92f, 1.08f),
            Lashes = feminine && design.Age != AgeBand.Elder,
            PartingDeg = random.Between(-24f, 24f),
        };
    }

    /// <summary>What age does to a face.</summary>
    private readonly record struct AgeTraits(
        float Chin, float EyeSize, float EyeHeight, float EyeDrop, float BrowGap, float Nose, float NoseDrop,
            float Cheeks,
        float Bone);

    private readonly record struct EyeTraits(float HalfWidth, float HalfHeight, float Tilt, float X, float Y);

    private static AgeTraits AgeOf(AgeBand age, bool feminine) => age switch
    {
        AgeBand.Child => new(0.9f, 1.12f, 1.02f, 0.05f, 0.18f, 0.4f, 0.0f, 0.45f, 0.1f),
        AgeBand.Teen => new(feminine ? 0.96f : 1.02f, 1.02f, 1, 0, 0.17f, 0.9f, 0, 0.05f, 0.6f),
        AgeBand.Adult => new(feminine ? 1.0f : 1.13f, feminine ? 0.95f : 0.9f, 0.94f, -0.03f, 0.15f, 1.2f, 0.0f, 0, 1),
        AgeBand.MiddleAged => new(
            feminine ? 1.03f : 1.15f, feminine ? 0.88f : 0.82f, 0.85f, -0.04f, 0.14f, 1.4f, 0.01f, 0.12f, 1.15f),
        _ => new(feminine ? 0.98f : 1.04f, 0.74f, 0.78f, -0.02f, 0.15f, 1.5f, 0.01f, 0.15f, 1),
    };

    private static EyeTraits EyeOf(EyeShape eyes) => eyes switch
    {
        EyeShape.Round => new(0.245f, 0.252f, 0.06f, 0.41f, 0.42f),
        EyeShape.Sharp => new(0.275f, 0.2f, 0.16f, 0.43f, 0.41f),
        EyeShape.Gentle => new(0.265f, 0.245f, -0.06f, 0.42f, 0.42f),
        _ => new(0.2f, 0.15f, 0.02f, 0.4f, 0.41f),
    };

    private static float BuildJaw(Build build) => build switch
    {
        Build.Slight => 0.96f,
        Build.Sturdy => 1.04f,
        Build.Heavy => 1.1f,
        _ => 1,
    };

    private static float IrisOf(InkTone tone) => tone switch
    {
        InkTone.White => 0.12f,
        InkTone.Light => 0.28f,
        InkTone.Mid => 0.48f,
        InkTone.Dark => 0.68f,
        _ => 0.9f,
    };
}
