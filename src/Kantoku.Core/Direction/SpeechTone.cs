using Kantoku.Core.Script;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Direction;

/// <summary>What a beat betrays of its speaker.</summary>
/// <param name="Emotion">By class, so that another wording of the same class changes nothing.</param>
/// <param name="IsSaid">A parenthetical says it, not only the words.</param>
/// <param name="Pose">What a parenthetical lets the speaker do, or null.</param>
/// <param name="Loudness">1 is said, 2 shouted, 0.5 murmured.</param>
internal readonly record struct SpeechTone(Emotion Emotion, bool IsSaid, Pose? Pose, double Loudness);

/// <summary>Reads beats for their tone.</summary>
/// <param name="ignoresCaps">The whole script is lettered in capitals, so they say nothing.</param>
internal sealed class ToneReader(bool ignoresCaps)
{
    private readonly ProseReader _words = new(Lexicon.Speech);
    private readonly ProseReader _delivery = new(Lexicon.Prose);

    public SpeechTone Read(Beat beat)
    {
        var marks = Marks.Of(beat.Text);
        _words.Read(beat.Text);
        var shouts = !ignoresCaps && _words.IsShouted && marks.Letters >= 4;
        var isLoud = marks.Exclamations >= 2 || shouts;
        var emotion = FromWords(marks, isLoud, beat.Kind);
        var loudness = LoudnessOf(beat.Kind, marks, shouts);
        if (string.IsNullOrEmpty(beat.Delivery))
        {
            return new SpeechTone(emotion, false, null, loudness);
        }

        _delivery.Read(beat.Delivery);
        var said = Strongest(_delivery);
        var volume = _delivery.IndexOf(Topic.Delivery);
        var pose = _delivery.IndexOf(Topic.Pose);
        return new SpeechTone(
            said ?? emotion,
            said is not null,
            pose < 0 ? null : (Pose)_delivery.Sightings[pose].Value,
            volume < 0 ? loudness : _delivery.Sightings[volume].Value / 100.0);
    }

    /// <summary>The strongest emotion that is said and not negated, the first among equals; null where none
    /// is.</summary>
    public static Emotion? Strongest(ProseReader reader)
    {
        Emotion? best = null;
        foreach (var sighting in reader.Sightings)
        {
            if (sighting.Topic == Topic.Emotion && !reader.IsNegated(sighting)
                && (best is not { } other || Acting.Strength((Emotion)sighting.Value) > Acting.Strength(other)))
            {
                best = (Emotion)sighting.Value;
            }
        }

        return best;
    }

    private Emotion FromWords(in Marks marks, bool isLoud, BeatKind kind)
    {
        if (Strongest(_words) is { } said)
        {
            return (said, isLoud) switch
            {
                (Emotion.Angry, true) => Emotion.Rage,
                (Emotion.Surprise, true) when marks.Questions > 0 => Emotion.Shock,
                (Emotion.Worried or Emotion.Thinking or Emotion.Smile, true) => Emotion.Shout,
                (Emotion.Surprise, false) when marks is { Exclamations: 0, Questions: 0 } => kind == BeatKind.Thought
                    ? Emotion.Thinking : Emotion.Talk,
                (Emotion.Surprise, false) when marks is { Exclamations: 0, Letters: > 6 } => Emotion.Talk,
                (Emotion.Sad, true) => Emotion.Cry,
                _ => said,
            };
        }

        if (marks is { Exclamations: > 0, Questions: > 0 })
        {
            return isLoud ? Emotion.Shock : Emotion.Surprise;
        }

        if (isLoud)
        {
            return Emotion.Shout;
        }

        return marks switch
        {
            { Letters: 0, IsTrailing: true } => Emotion.Blank,
            { IsTrailing: true } => Emotion.Thinking,
            _ when kind == BeatKind.Thought => Emotion.Thinking,
            _ => Emotion.Talk,
        };
    }

    private static double LoudnessOf(BeatKind kind, in Marks marks, bool shouts)
    {
        var calm = kind switch
        {
            BeatKind.Whisper => 0.5,
            BeatKind.Thought => 0.8,
            _ => 1.0,
        };
        return kind switch
        {
            BeatKind.Caption or BeatKind.Title => 1,
            BeatKind.Sfx => Math.Min(2, 1 + (marks.Exclamations * 0.25)),
            _ => marks.Exclamations switch
            {
                >= 3 => 2,
                2 => 1.8,
                1 when shouts => 1.8,
                1 => calm * 1.25,
                _ when shouts => 1.6,
                _ when marks.IsTrailing => Math.Max(0.5, calm * 0.75),
                _ => calm,
            },
        };
    }

    /// <summary>The marks of a text, without its words.</summary>
    private readonly record struct Marks(int Letters, int Exclamations, int Questions, bool IsTrailing)
    {
        public static Marks Of(string text)
        {
            int letters = 0, exclamations = 0, questions = 0, run = 0, longest = 0;
            foreach (var unit in text)
            {
                run = unit is '!' or '！' ? run + 1 : unit is '‼' ? run + 2 : unit is '?' or '？' ? run : 0;
                longest = Math.Max(longest, run);
                letters += char.IsLetter(unit) ? 1 : 0;
                exclamations += unit is '!' or '！' or '‼' ? 1 : 0;
                questions += unit is '?' or '？' ? 1 : 0;
                exclamations += unit is '⁉' or '⁈' ? 1 : 0;
                questions += unit is '⁉' or '⁈' ? 1 : 0;
            }

            var tail = text.AsSpan().TrimEnd(" \"'”’」』*_");
            // Several sentences with one mark each are lively, not loud.
            exclamations = longest == 1 ? Math.Min(exclamations, exclamations >= 3 ? 2 : 1) : exclamations;
            return new Marks(letters, exclamations, questions, tail.EndsWith("...") || tail.EndsWith("…")
                || tail.EndsWith("‥"));
        }
    }
}
