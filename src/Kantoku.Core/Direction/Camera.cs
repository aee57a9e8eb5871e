using Kantoku.Core.Script;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction;

/// <summary>What a panel's author says of the camera; null where nothing is said.</summary>
internal readonly record struct Camera
{
    public ShotSize? Shot { get; init; }

    public CameraAngle? Angle { get; init; }

    /// <summary>Seen from behind, as a note says it for all.</summary>
    public bool FromBehind { get; init; }

    /// <summary>Notes win over tags, tags over prose.</summary>
    /// <param name="panel">Its notes and tags are read.</param>
    /// <param name="prose">Its description, just read.</param>
    /// <param name="words">A reader of the camera's own words.</param>
    public static Camera Read(ScriptPanel panel, ProseReader prose, ProseReader words)
    {
        var camera = new Camera();
        foreach (var note in panel.Notes)
        {
            if (note.Key == "cam")
            {
                words.Read(note.Value);
                camera = camera.Or(FromWords(words));
            }
        }

        camera = camera.Or(FromTags(panel.Tags));
        if (panel.Description.Length > 0)
        {
            var said = FromProse(prose);
            var isSaidFirst = prose.IndexOf(Topic.Shot) is >= 0 and var shot && prose.Sightings[shot].First == 0;
            camera = isSaidFirst ? camera.Or(said) : camera.Or(FromHead(prose, words)).Or(said);
        }

        return camera;
    }

    private Camera Or(in Camera other) => new()
    {
        Shot = Shot ?? other.Shot,
        Angle = Angle ?? other.Angle,
        FromBehind = FromBehind || other.FromBehind,
    };

    private static Camera FromTags(PanelTags tags) => new()
    {
        Shot = tags.CloseUp || tags.Reaction ? ShotSize.CloseUp : null,
    };

    private static Camera FromWords(ProseReader words)
    {
        ShotSize? shot = null;
        CameraAngle? angle = null;
        foreach (var sighting in words.Sightings)
        {
            shot = sighting.Topic == Topic.Shot ? Nearer(shot, (ShotSize)sighting.Value) : shot;
            angle = sighting.Topic == Topic.Angle ? angle ?? (CameraAngle)sighting.Value : angle;
        }

        return new Camera { Shot = shot, Angle = angle, FromBehind = words.Has(Topic.Away) };
    }

    /// <summary>"close-up, eyes" is nearer than either alone.</summary>
    private static ShotSize Nearer(ShotSize? have, ShotSize next) =>
        have is { } shot && shot < next && next != ShotSize.ExtremeLong ? shot : next;

    /// <summary>"Wide. The street…", "Medium on Kenji": a camera word that opens a description and stands
    /// apart.</summary>
    private static Camera FromHead(ProseReader prose, ProseReader words)
    {
        if (prose.Words.Length == 0 || prose.Words[0].Is(WordTraits.Wide))
        {
            return default;
        }

        var next = prose.Words.Length > 1 ? prose.Words[1] : default;
        var stands = prose.Words.Length == 1 || next.Is(WordTraits.FirstOfSentence | WordTraits.AfterBreak)
            || prose.TextOf(next) is "on" or "of" or "angle" or "shot";
        if (!stands)
        {
            return default;
        }

        words.Read(prose.TextOf(prose.Words[0]).ToString());
        return FromWords(words) with { FromBehind = false };
    }

    private static Camera FromProse(ProseReader prose)
    {
        var shot = prose.IndexOf(Topic.Shot);
        var angle = prose.IndexOf(Topic.Angle);
        return new Camera
        {
            Shot = shot < 0 ? null : Refine(prose, prose.Sightings[shot]),
            Angle = angle >= 0 ? (CameraAngle)prose.Sightings[angle].Value
                : ShoulderOwner(prose) >= 0 ? CameraAngle.OverShoulder : null,
        };
    }

    /// <summary>The word that names over whose shoulder one looks ("over Kenji's shoulder"), or -1.</summary>
    public static int ShoulderOwner(ProseReader prose)
    {
        var words = prose.Words;
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (prose.TextOf(words[i + 1]) is "shoulder" or "shoulders" && words[i].Is(WordTraits.Possessive)
                && prose.TextOf(words[i - 1]).Equals("over", StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A close-up "of Mio's eyes" is an extreme one; one of a hand is not one of a face.</summary>
    private static ShotSize Refine(ProseReader prose, in Sighting shot)
    {
        var size = (ShotSize)shot.Value;
        if (size != ShotSize.CloseUp)
        {
            return size;
        }

        foreach (var other in prose.Sightings)
        {
            if (other.Topic == Topic.BodyPart && other.First > shot.Last && other.First - shot.Last <= 5)
            {
                return prose.TextOf(other) switch
                {
                    "eyes" or "eye" or "mouth" or "lips" or "瞳" or "口元" or "目元" => ShotSize.ExtremeCloseUp,
                    "hand" or "hands" or "fist" or "fists" or "arm" or "手" or "拳" or "腕" => ShotSize.Waist,
                    "feet" or "foot" or "legs" or "shoes" or "boots" or "足" or "足元" => ShotSize.Full,
                    _ => size,
                };
            }
        }

        return size;
    }
}
