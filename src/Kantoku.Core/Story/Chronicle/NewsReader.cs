using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>Finds words spoken that tell of a death: "Dr. Voss is dead.", ご臨終です.</summary>
/// <remarks>Only plain statements in the present: no questions, wishes or denials, and nobody speaks of
/// himself.</remarks>
internal sealed class NewsReader(PeopleIndex people, MentionReader mentions)
{
    private readonly ProseReader _reader = new(Lexicon.Story, people.Names);

    public void Read(DirectedPanel panel, ImmutableArray<StoryFact>.Builder facts)
    {
        for (var i = 0; i < panel.Source.Beats.Length; i++)
        {
            var beat = panel.Source.Beats[i];
            if (beat.Kind == BeatKind.Speech && TellsOfDeath(beat.Text))
            {
                Read(panel, beat, panel.Speakers[i], facts);
            }
        }
    }

    /// <summary>A cheap look before the whole reading.</summary>
    private static bool TellsOfDeath(string text) => text.Contains("dead", StringComparison.OrdinalIgnoreCase)
        || text.Contains("臨終", StringComparison.Ordinal) || text.Contains('死', StringComparison.Ordinal)
        || text.Contains("亡くな", StringComparison.Ordinal);

    private void Read(DirectedPanel panel, Beat beat, int speaker, ImmutableArray<StoryFact>.Builder facts)
    {
        _reader.Read(beat.Text);
        mentions.Read(_reader, []);
        foreach (var sighting in _reader.Sightings)
        {
            if (sighting.Topic != Topic.Deed || (Deed)sighting.Value != Deed.Dies || _reader.IsNegated(sighting)
                || !IsStatement(sighting))
            {
                continue;
            }

            var who = SubjectOf(sighting);
            who = who < 0 && IsPronounBefore(sighting) ? FallenOne(panel, speaker) : who;
            if (who >= 0 && who != speaker)
            {
                facts.Add(new StoryFact { Deed = Deed.Dies, Person = who, At = beat.At, Words = beat.Text });
                return;
            }
        }
    }

    /// <summary>"is dead", "has been dead", ご臨終: not a question, not "as if", not of a thing.</summary>
    private bool IsStatement(in Sighting death)
    {
        var word = _reader.Words[death.First];
        if (_reader.SentenceOf(death.First).IndexOfAny("?？") >= 0)
        {
            return false;
        }

        if (word.Is(WordTraits.Wide))
        {
            return _reader.TextOf(death) is "ご臨終" or "死んだ" or "死亡" or "亡くな" or "即死";
        }

        return death.First > 0 && _reader.TextOf(_reader.Words[death.First - 1]) is "is" or "been" or "'s" or "was"
            && _reader.TextOf(death) is "dead";
    }

    private int SubjectOf(in Sighting death)
    {
        foreach (var mention in mentions.Mentions)
        {
            if (mention.Kind != MentionKind.Pronoun && mention.First < death.First && death.First - mention.Last <= 3
                && _reader.Words[mention.First].Sentence == _reader.Words[death.First].Sentence && mention.IsPresent)
            {
                return mention.Person;
            }
        }

        return -1;
    }

    private bool IsPronounBefore(in Sighting death)
    {
        for (var at = Math.Max(0, death.First - 3); at < death.First; at++)
        {
            if (_reader.TextOf(_reader.Words[at])
                is "he" or "she" or "He" or "She" or "he's" or "she's" or "He's" or "She's")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The only one who lies there; -1 when nobody does, or several.</summary>
    private static int FallenOne(DirectedPanel panel, int speaker)
    {
        var found = -1;
        foreach (var performance in panel.Cast)
        {
            if (performance.Pose == Pose.Fallen && performance.Character != speaker)
            {
                found = found < 0 ? performance.Character : int.MaxValue;
            }
        }

        return found == int.MaxValue ? -1 : found;
    }
}
