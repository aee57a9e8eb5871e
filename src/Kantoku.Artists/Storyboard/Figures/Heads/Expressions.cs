using System.Diagnostics;
using Kantoku.Core.Direction;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>The face of every emotion.</summary>
internal static class Expressions
{
    public static Expression Of(Emotion emotion) => emotion switch
    {
        Emotion.Neutral => new() { MouthWidth = 0.62f },
        Emotion.Smile => new()
        {
            Mouth = MouthShape.Smile, BrowInner = -0.03f, BrowOuter = -0.02f, LowerLid = 0.08f, Blush = 0.25f,
        },
        Emotion.Joy => new()
        {
            Eyes = EyeMode.HappyArc, Mouth = MouthShape.BigSmile, BrowInner = -0.1f, BrowOuter = -0.06f, Blush = 0.6f,
        },
        Emotion.Grin => new() { Mouth = MouthShape.Grin, BrowInner = -0.02f, BrowOuter = -0.05f, LowerLid = 0.12f },
        Emotion.Angry => new()
        {
            Open = 0.82f, LowerLid = 0.12f, BrowInner = 0.17f, BrowOuter = -0.1f, BrowArch = 0.15f, Iris = 0.9f,
            Mouth = MouthShape.Frown, Signs = FaceSigns.Vein,
        },
        Emotion.Shout => new()
        {
            Open = 1.02f, BrowInner = 0.15f, BrowOuter = -0.14f, BrowArch = 0.2f, Iris = 0.78f,
            Mouth = MouthShape.Shout,
        },
        Emotion.Rage => new()
        {
            Open = 1.05f, BrowInner = 0.2f, BrowOuter = -0.2f, BrowArch = 0.15f, Iris = 0.6f,
            Mouth = MouthShape.Scream, Signs = FaceSigns.Vein | FaceSigns.NoseShadow,
        },
        Emotion.Sad => new()
        {
            Open = 0.72f, BrowInner = -0.16f, BrowOuter = 0.08f, BrowArch = 0.1f, GazeX = -0.1f, GazeY = 0.15f,
            Mouth = MouthShape.Frown, MouthWidth = 0.62f,
        },
        Emotion.Cry => new()
        {
            Open = 0.7f, LowerLid = 0.1f, BrowInner = -0.2f, BrowOuter = 0.08f, BrowArch = 0.1f,
            Mouth = MouthShape.Wail, Blush = 0.5f, Signs = FaceSigns.Streams,
        },
        Emotion.Shock => new()
        {
            Eyes = EyeMode.Wide, Open = 1.16f, Iris = 0.55f, BrowInner = -0.15f, BrowOuter = -0.14f,
            Mouth = MouthShape.Open, Signs = FaceSigns.Sweat | FaceSigns.Gloom,
        },
        Emotion.Surprise => new()
        {
            Open = 1.15f, Iris = 0.85f, BrowInner = -0.16f, BrowOuter = -0.13f, BrowArch = 0.9f,
            Mouth = MouthShape.Round,
        },
        _ => Quiet(emotion),
    };

    private static Expression Quiet(Emotion emotion) => emotion switch
    {
        Emotion.Fear => new()
        {
            Open = 1.1f, Iris = 0.62f, BrowInner = -0.2f, BrowOuter = 0.03f, BrowArch = 0.1f,
            Mouth = MouthShape.Wavy, MouthWidth = 1.15f, Signs = FaceSigns.Sweat | FaceSigns.Gloom,
        },
        Emotion.Determined => new()
        {
            Open = 0.9f, BrowInner = 0.13f, BrowOuter = -0.12f, BrowArch = 0.2f, MouthWidth = 0.78f,
        },
        Emotion.Shy => new()
        {
            Open = 0.8f, BrowInner = -0.14f, BrowOuter = 0.02f, GazeX = -0.35f, GazeY = 0.18f,
            Mouth = MouthShape.Wavy, MouthWidth = 0.8f, Blush = 1, Signs = FaceSigns.Flush,
        },
        Emotion.Smirk => new()
        {
            Open = 0.78f, LowerLid = 0.1f, BrowInner = 0.05f, BrowOuter = -0.1f, BrowSkew = 0.06f,
            Mouth = MouthShape.Smirk,
        },
        Emotion.Content => new()
        {
            Eyes = EyeMode.ClosedArc, Mouth = MouthShape.Smile, MouthWidth = 0.7f, BrowInner = -0.05f, Blush = 0.3f,
        },
        Emotion.Sleepy => new()
        {
            Open = 0.42f, LowerLid = 0.02f, BrowInner = -0.05f, BrowOuter = 0.06f, GazeY = 0.3f,
            Mouth = MouthShape.Small, Signs = FaceSigns.SleepBubble,
        },
        Emotion.Thinking => new()
        {
            Open = 0.88f, GazeX = 0.35f, GazeY = -0.3f, BrowInner = 0.02f, BrowOuter = -0.1f, BrowSkew = 0.08f,
            Mouth = MouthShape.Pout,
        },
        Emotion.Pain => new()
        {
            Eyes = EyeMode.Clenched, BrowInner = 0.1f, BrowOuter = 0.02f, BrowArch = 0.1f,
            Mouth = MouthShape.Gritted, Signs = FaceSigns.Sweat,
        },
        _ => Subtle(emotion),
    };

    private static Expression Subtle(Emotion emotion) => emotion switch
    {
        Emotion.Blank => new() { Eyes = EyeMode.Blank, Mouth = MouthShape.Small, Signs = FaceSigns.Sweat },
        Emotion.Talk => new()
        {
            Mouth = MouthShape.Open, MouthWidth = 0.72f, MouthHeight = 0.62f, BrowInner = -0.03f, BrowOuter = -0.04f,
        },
        Emotion.Worried => new()
        {
            Open = 0.95f, BrowInner = -0.15f, BrowOuter = 0.05f, BrowArch = 0.2f, Mouth = MouthShape.Small,
            Signs = FaceSigns.Sweat,
        },
        Emotion.Sparkle => new()
        {
            Open = 1.12f, Iris = 1.05f, BrowInner = -0.12f, BrowOuter = -0.1f, BrowArch = 0.8f,
            Mouth = MouthShape.BigSmile, Blush = 0.5f, Signs = FaceSigns.Sparkle,
        },
        Emotion.Cold => new()
        {
            Open = 0.66f, BrowInner = 0.05f, BrowOuter = -0.03f, BrowArch = 0.1f, MouthWidth = 0.5f,
        },
        Emotion.Gentle => new()
        {
            Open = 0.84f, LowerLid = 0.12f, BrowInner = -0.07f, Mouth = MouthShape.Smile, MouthWidth = 0.85f,
            Blush = 0.3f,
        },
        _ => throw new UnreachableException($"No face for {emotion}."),
    };
}
