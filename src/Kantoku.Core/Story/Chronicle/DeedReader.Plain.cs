using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Chronicle;

/// <content>What is said without a verb of the tables: looks, clothes, tools, and any other verb.</content>
internal sealed partial class DeedReader
{
    /// <summary>What the sleeping and the dead do as well.</summary>
    private static readonly FrozenSet<string> StillVerbs = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "lies", "sleeps", "looks", "seems", "slumps", "hangs", "rests", "snores",
            "stirs",
        "mumbles", "breathes", "dreams", "smiles", "murmurs", "twitches", "stays", "remains", "falls", "drops", "dies",
        "collapses", "slides", "rolls", "sinks", "topples", "crumples", "floats", "faints", "dozes", "sighs", "always",
        "dies", "dead", "bleeds", "sprawls", "sags", "lolls", "haunts", "appears", "vanishes", "wakes", "comes",
            "goes");

    private static readonly SearchValues<char> StillSigns = SearchValues.Create("眠寝横倒伏死亡墓霊夢思");

    /// <summary>"silver-haired", "short black hair", "her blonde ponytail": on whoever it is said of.</summary>
    private void ReadHair(in Sighting colour, ImmutableArray<StoryFact>.Builder facts)
    {
        var isHair = colour.Topic == Topic.HairTone;
        foreach (var hair in prose.Sightings)
        {
            isHair |= hair.Topic is Topic.HairNoun or Topic.HairStyle && hair.First - colour.Last is >= 0 and <= 2
                && prose.Words[colour.First].Sentence == prose.Words[hair.First].Sentence;
        }

        if (isHair)
        {
            AddForEach(Fact(Deed.HasHair, colour)
                with
            { Value = ((InkTone)colour.Value).ToString().ToLowerInvariant() },
                colour, facts);
        }
    }

    /// <summary>"Yuki, in a red kimono": what is worn without a verb.</summary>
    private void ReadGarment(in Sighting garment, ImmutableArray<StoryFact>.Builder facts)
    {
        for (var at = Math.Max(0, garment.First - 4); at < garment.First; at++)
        {
            var word = prose.Words[at];
            if (prose.TextOf(word) is "in" && word.Sentence == prose.Words[garment.First].Sentence
                && at + 1 < garment.First && prose.TextOf(prose.Words[at + 1]) is "a" or "an" or "his" or "her")
            {
                var wears = new Sighting(Topic.Deed, (int)Deed.Wears, at, 1);
                AddForEach(Fact(Deed.Wears, wears) with { Value = ClothesAfter(wears) }, wears, facts);
                return;
            }
        }
    }

    /// <summary>スマホで撮る, "into the radio", "with the sword": who does something with a thing uses it.</summary>
    private void ReadInstrument(in Sighting thing, ImmutableArray<StoryFact>.Builder facts)
    {
        var seen = items.Seen(prose, thing, -1);
        _lastItem = seen.Length > 0 ? seen : _lastItem;
        var word = prose.Words[thing.Last];
        var isTool = word.Is(WordTraits.Wide) && word.End < prose.Text.Length && prose.Text[word.End] == 'で';
        var people = isTool ? SubjectsOf(thing) : [];
        var item = isTool ? items.Seen(prose, thing, people.FirstOrDefault(-1)) : "";
        if (item.Length > 0 && people.Length > 0)
        {
            facts.Add(Fact(Deed.Uses, thing) with { Person = people[0], Item = item });
        }
    }

    /// <summary>"The guard turns a page", 花が鞄を下ろす: any verb of which no table knows, done by somebody.</summary>
    private void ReadPlainVerbs(ImmutableArray<StoryFact>.Builder facts)
    {
        foreach (var mention in mentions.Mentions)
        {
            if (!mention.IsPresent || mention.Kind == MentionKind.Pronoun && !IsStart(mention.First))
            {
                continue;
            }

            var isActive = prose.Words[mention.Last].Is(WordTraits.Wide) ? IsActiveWide(mention)
                : IsActiveSpaced(mention);
            if (isActive)
            {
                facts.Add(Fact(Deed.Acts, new Sighting(Topic.Deed, 0, mention.First, 1)) with
                {
                    Person = mention.Person,
                    Value = "does",
                });
            }
        }
    }

    private bool IsStart(int word) => prose.Words[word].Is(WordTraits.FirstOfSentence);

    private bool IsActiveSpaced(in Mention mention)
    {
        var next = mention.Last + 1;
        if (mention.IsObject || next >= prose.Words.Length
            || prose.Words[next].Sentence != prose.Words[mention.Last].Sentence
            || prose.Words[next].Is(WordTraits.AfterBreak | WordTraits.Capital)
            || prose.Words[mention.Last].Is(WordTraits.Possessive))
        {
            return false;
        }

        var verb = prose.TextOf(prose.Words[next]);
        return verb.Length > 3 && verb.EndsWith('s') && !verb.EndsWith("ss") && !StillVerbs.Contains(verb.ToString());
    }

    private bool IsActiveWide(in Mention mention)
    {
        var end = prose.Words[mention.Last].End;
        if (end >= prose.Text.Length || prose.Text[end] is not ('が' or 'は'))
        {
            return false;
        }

        var sentence = prose.SentenceOf(mention.First);
        return sentence.IndexOfAny(StillSigns) < 0 && sentence.Contains('を');
    }
}
