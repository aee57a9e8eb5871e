using System.Diagnostics;
using Kantoku.Core.Direction;

namespace Kantoku.Artists.Storyboard.Effects;

/// <summary>Lays effects behind and before people.</summary>
internal static class EffectPainter
{
    /// <summary>Effects that take the place's room: behind a face they say more than furniture.</summary>
    public static bool ReplacesPlace(Effect effect, ShotSize shot) => effect switch
    {
        Effect.Flash => true,
        Effect.FocusLines or Effect.Crack => shot <= ShotSize.Bust,
        Effect.SpeedLines or Effect.Sparkle or Effect.Gloom or Effect.Hatching => shot <= ShotSize.Waist,
        _ => false,
    };

    public static void Behind(EffectScene scene, Effect effect)
    {
        switch (effect)
        {
            case Effect.FocusLines:
                LineEffects.FocusLines(scene);
                break;
            case Effect.SpeedLines:
                LineEffects.SpeedLines(scene);
                break;
            case Effect.Flash:
                LineEffects.Flash(scene);
                break;
            case Effect.Crack:
                ShockEffects.Crack(scene);
                break;
            case Effect.Impact:
                ShockEffects.Impact(scene);
                break;
            case Effect.Sparkle:
                MoodEffects.Sparkle(scene);
                break;
            case Effect.Gloom:
                MoodEffects.Gloom(scene);
                break;
            case Effect.Hatching:
                MoodEffects.Hatching(scene);
                break;
            case Effect.Dust:
                AirEffects.DustBehind(scene);
                break;
            case Effect.Steam:
                AirEffects.SteamBehind(scene);
                break;
            default:
                throw new UnreachableException($"{effect} is not drawn.");
        }
    }

    /// <summary>What drifts before people; never over a face.</summary>
    public static void Before(EffectScene scene, Effect effect)
    {
        if (effect is not (Effect.Dust or Effect.Steam or Effect.Sparkle or Effect.Gloom))
            return;
        using var heads = scene.Heads();
        using (scene.Ink.ClipOutside(heads))
        {
            switch (effect)
            {
                case Effect.Dust:
                    AirEffects.DustBefore(scene);
                    break;
                case Effect.Steam:
                    AirEffects.SteamBefore(scene);
                    break;
                case Effect.Sparkle:
                    MoodEffects.SparkleBefore(scene);
                    break;
                default:
                    MoodEffects.GloomBefore(scene);
                    break;
            }
        }
    }
}
