using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction;

/// <summary>Effects over a picture, and what stands behind the people.</summary>
internal static class Atmosphere
{
    private const int EffectsMax = 2;

    /// <param name="prose">The description, just read.</param>
    /// <param name="sounds">Effects that the panel's sound effects ask for.</param>
    /// <param name="emotion">The strongest in the panel.</param>
    /// <param name="pose">Of the one who matters most.</param>
    /// <param name="size">How near.</param>
    /// <param name="isLoud">Somebody shouts.</param>
    /// <param name="variation">From what the panel means.</param>
    public static ImmutableArray<Effect> Effects(
        ProseReader prose, ImmutableArray<Effect> sounds, Emotion emotion, Pose pose, ShotSize size, bool isLoud,
            ulong variation)
    {
        var found = ImmutableArray.CreateBuilder<Effect>(EffectsMax);
        foreach (var sighting in prose.Sightings)
        {
            if (sighting.Topic == Topic.Effect && !prose.IsNegated(sighting))
            {
                Add(found, (Effect)sighting.Value);
            }
        }

        foreach (var sound in sounds)
        {
            Add(found, sound);
        }

        var isNear = size <= ShotSize.Waist;
        var part = (variation >> 16) % 12;
        Effect? felt = (emotion, pose) switch
        {
            (_, Pose.Run) => Effect.SpeedLines,
            (_, Pose.Fight or Pose.Jump) => part < 7 ? Effect.SpeedLines : Effect.FocusLines,
            (Emotion.Rage, _) => Effect.FocusLines,
            (Emotion.Shout, _) when isNear => part < 9 ? Effect.FocusLines : Effect.Flash,
            (Emotion.Shock, _) when isNear => part < 7 ? Effect.Flash : Effect.FocusLines,
            (Emotion.Surprise, _) when isNear && (isLoud || part < 4) => Effect.FocusLines,
            (Emotion.Determined, _) when isNear && part < 5 => Effect.FocusLines,
            (Emotion.Sparkle, _) => Effect.Sparkle,
            (Emotion.Joy, _) when isNear && part < 6 => Effect.Sparkle,
            (Emotion.Shy or Emotion.Gentle, _) when isNear && part < 3 => Effect.Sparkle,
            (Emotion.Sad or Emotion.Cry or Emotion.Fear, _) when isNear && part < 5 => Effect.Gloom,
            (Emotion.Cold, _) when isNear && part < 6 => Effect.Hatching,
            _ => null,
        };
        if (felt is { } effect)
        {
            Add(found, effect);
        }

        return found.ToImmutable();
    }

    /// <summary>The place, unless the shot is near enough to do without, or lines take its room.</summary>
    public static Backdrop Backdrop(ProseReader prose, bool hasPlace, bool opens, int people, int strength,
        ShotSize size,
        ImmutableArray<Effect> effects, ulong variation)
    {
        var said = prose.IndexOf(Topic.Backdrop);
        if (said >= 0)
        {
            return (Backdrop)prose.Sightings[said].Value;
        }

        if (people == 0 || opens)
        {
            return hasPlace ? Direction.Backdrop.Place : people == 0 ? Direction.Backdrop.Tone
                : Direction.Backdrop.White;
        }

        var part = (variation >> 24) % 12;
        var lines = effects.Contains(Effect.FocusLines) || effects.Contains(Effect.Flash);
        if (lines && size <= ShotSize.Waist)
        {
            return Direction.Backdrop.White;
        }

        if (size <= ShotSize.Bust && (effects.Contains(Effect.Gloom) || effects.Contains(Effect.Sparkle)
            || effects.Contains(Effect.Hatching)))
        {
            return Direction.Backdrop.Tone;
        }

        if (effects.Contains(Effect.SpeedLines) && size <= ShotSize.Knee)
        {
            return Direction.Backdrop.White;
        }

        if (!hasPlace)
        {
            return size <= ShotSize.Bust && part < 5 ? Direction.Backdrop.Tone : Direction.Backdrop.White;
        }

        return size switch
        {
            ShotSize.ExtremeCloseUp => part < 6 ? Direction.Backdrop.White : Direction.Backdrop.Tone,
            ShotSize.CloseUp => part < 7 || strength >= 3 ? Direction.Backdrop.Tone : Direction.Backdrop.Place,
            ShotSize.Bust => part < 4 ? Direction.Backdrop.Tone : Direction.Backdrop.Place,
            _ => Direction.Backdrop.Place,
        };
    }

    private static void Add(ImmutableArray<Effect>.Builder found, Effect effect)
    {
        if (found.Count < EffectsMax && !found.Contains(effect))
        {
            found.Add(effect);
        }
    }
}
