using Kantoku.Core.Script;
using Kantoku.Core.Story.Places;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>Reads every description once: people without a name join the cast, and what is said of looks goes to
/// whom it
/// is said of, and to nobody else.</summary>
internal sealed class FactGathering
{
    private const int ExtrasMax = 3;

    /// <summary>Words behind a name among which its age may stand: ", a heavy man of 50".</summary>
    private const int AgeReach = 6;

    private readonly CastList _cast;
    private readonly PeopleIndex _index = new();
    private readonly List<Presentation?> _certain = [];
    private readonly ProseReader _reader;
    private readonly MentionReader _mentions;
    private readonly List<int> _candidates = [];

    public FactGathering(CastList cast)
    {
        _cast = cast;
        _reader = new ProseReader(Lexicon.Prose, _index.Names);
        _mentions = new MentionReader(_index, _certain);
        for (var i = 0; i < cast.People.Count; i++)
        {
            Include(i);
        }
    }

    /// <param name="script">Whose descriptions are read.</param>
    /// <param name="places">Gets every place that the script speaks of.</param>
    public void Read(MangaScript script, PlaceList places)
    {
        var setting = new SettingTracker();
        foreach (var page in script.Pages)
        {
            foreach (var panel in page.Panels)
            {
                _reader.Read(panel.Description);
                setting.Enter(panel, _reader);
                if (setting.Place is { } place)
                {
                    places.Add(place);
                }

                if (panel.Description.Length > 0)
                {
                    AddExtras();
                    _mentions.Read(_reader, []);
                    NoteFacts();
                }
            }
        }
    }

    private void Include(int index)
    {
        var person = _cast.People[index];
        _index.Add(index, person.Names);
        if (person.Entry is not null)
        {
            _index.Add(index, [person.Entry.Id]);
        }

        _certain.Add(person.Certain);
    }

    private void AddExtras()
    {
        var sightings = _reader.Sightings;
        for (var i = 0; i < sightings.Length; i++)
        {
            if (sightings[i].Topic == Topic.Role && Extras.IsSomebodyNew(_reader, sightings, i)
                && _index.FindRole(_reader.TextOf(sightings[i]).ToString(), sightings[i].Value) < 0)
            {
                AddExtra(_reader.TextOf(sightings[i]).ToString().ToUpperInvariant());
            }
            else if (sightings[i].Topic == Topic.Roles)
            {
                var role = sightings[i].Value;
                var wanted = Extras.CountOf(sightings, i, ExtrasMax);
                for (var number = _index.WithRole(role).Count + 1; number <= wanted; number++)
                {
                    AddExtra($"{Roles.All[role].Key} {number}");
                }
            }
        }
    }

    private void AddExtra(string name)
    {
        if (_cast.Find(name) < 0)
        {
            Include(_cast.Add(name));
        }
    }

    private void NoteFacts()
    {
        var mentions = _mentions.Mentions;
        if (mentions.Length == 0)
        {
            return;
        }

        for (var m = 0; m < mentions.Length; m++)
        {
            if (mentions[m].Kind == MentionKind.Pronoun)
            {
                Vote(mentions, m);
            }
        }

        NoteAges(mentions);
        var sightings = _reader.Sightings;
        for (var i = 0; i < sightings.Length; i++)
        {
            if (sightings[i].Topic is >= Topic.Gender and <= Topic.Height or Topic.Role
                && Owner(mentions, sightings, i) is >= 0 and var owner)
            {
                Note(owner, i);
            }

            if (CreatureReader.NameOf(_reader, i) is >= 0 and var name)
            {
                var said = _cast.People[sightings[name].Value].Said;
                said.Creature ??= CreatureWords.Of(_reader.TextOf(sightings[i]));
                said.Quote(_reader.SentenceOf(sightings[i].First));
            }
        }
    }

    private void Note(int owner, int at)
    {
        var facts = _cast.People[owner].Said;
        var sighting = _reader.Sightings[at];
        var before = facts with { };
        if (sighting.Topic == Topic.Role)
        {
            if (Apposition.Holds(_reader, _reader.Sightings, at))
            {
                TakeRole(owner, sighting);
            }
        }
        else
        {
            LookReader.Note(_reader, at, facts, LookField.Prose);
        }

        if (before != facts)
        {
            facts.Quote(_reader.SentenceOf(sighting.First));
        }
    }

    /// <summary>What somebody is beside their name; it finds them again: "Grandma Tomi" is "Grandma".</summary>
    private void TakeRole(int owner, in Sighting role)
    {
        var person = _cast.People[owner];
        if (!person.Roles.Contains(role.Value))
        {
            person.Roles.Add(role.Value);
            person.Said.Quote(_reader.SentenceOf(role.First));
        }

        var word = _reader.TextOf(role).ToString().ToUpperInvariant();
        if (!Roles.All[role.Value].Generic && !person.Titles.Contains(word))
        {
            person.Titles.Add(word);
            _index.AddTitle(owner, word);
        }
    }

    private void NoteAges(ReadOnlySpan<Mention> mentions)
    {
        for (var m = 0; m < mentions.Length; m++)
        {
            if (mentions[m].Kind == MentionKind.Name)
            {
                var first = mentions[m].Last + 1;
                var end = Math.Min(first + AgeReach, _reader.Words.Length);
                for (var other = m + 1; other < mentions.Length; other++)
                {
                    end = Math.Min(end, mentions[other].First);
                }

                LookReader.ReadNumbers(_reader, Math.Min(first, end), end, _cast.People[mentions[m].Person].Said,
                    LookField.Prose);
            }
        }
    }

    /// <summary>Whom a word describes: the nearest who is named before it in its sentence, else the first behind it;
    /// -1 where that is nobody or not sure.</summary>
    private int Owner(ReadOnlySpan<Mention> mentions, ReadOnlySpan<Sighting> sightings, int at)
    {
        var word = sightings[at].First;
        var sentence = _reader.Words[word].Sentence;
        var found = -1;
        for (var m = 0; m < mentions.Length; m++)
        {
            if (_reader.Words[mentions[m].First].Sentence == sentence && (mentions[m].First <= word || found < 0))
            {
                found = m;
            }
        }

        if (found < 0)
        {
            return OnlyOne(mentions, word);
        }

        if (IsGroup(mentions, found))
        {
            return -1;
        }

        return mentions[found].Kind == MentionKind.Pronoun ? Referent(mentions, found, out _) : mentions[found].Person;
    }

    /// <summary>The one person that the sentences before speak of, for fragments without a subject; -1 where there are
    /// more or none.</summary>
    private static int OnlyOne(ReadOnlySpan<Mention> mentions, int word)
    {
        var person = -1;
        foreach (var mention in mentions)
        {
            if (mention.First < word && mention.Kind != MentionKind.Pronoun && mention.Person != person)
            {
                if (person >= 0)
                {
                    return -1;
                }

                person = mention.Person;
            }
        }

        return person;
    }

    private static bool IsGroup(ReadOnlySpan<Mention> mentions, int at)
    {
        for (var m = 0; m < mentions.Length; m++)
        {
            if (m != at && mentions[m].First == mentions[at].First)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whom a pronoun means, as far as this description alone makes it sure; else -1.</summary>
    private int Referent(ReadOnlySpan<Mention> mentions, int at, out bool isOnly)
    {
        _candidates.Clear();
        for (var m = 0; m < at; m++)
        {
            if (mentions[m].Kind != MentionKind.Pronoun && !_candidates.Contains(mentions[m].Person))
            {
                _candidates.Add(mentions[m].Person);
            }
        }

        isOnly = _candidates.Count == 1;
        if (!isOnly)
        {
            var wanted = PresentationOf(mentions[at]);
            _candidates.RemoveAll(person => wanted is null
                || (_cast.People[person].Prior ?? _certain[person]) is not { } own || own != wanted);
        }

        return _candidates.Count == 1 ? _candidates[0] : -1;
    }

    private Presentation? PresentationOf(in Mention mention)
    {
        foreach (var sighting in _reader.Sightings)
        {
            if (sighting.Topic == Topic.Pronoun && sighting.First == mention.First)
            {
                return (PronounKind)sighting.Value switch
                {
                    PronounKind.He or PronounKind.His => Presentation.Masculine,
                    PronounKind.She or PronounKind.Her => Presentation.Feminine,
                    _ => null,
                };
            }
        }

        return null;
    }

    /// <summary>"Sora raises her hand" says something of Sora; "Sora calls her" does not.</summary>
    private void Vote(ReadOnlySpan<Mention> mentions, int at)
    {
        var presentation = PresentationOf(mentions[at]);
        var person = Referent(mentions, at, out var isOnly);
        if (person < 0 || !isOnly || presentation is null || (mentions[at].IsObject && !IsOwnBody(mentions[at])))
        {
            return;
        }

        var text = _reader.TextOf(_reader.Words[mentions[at].First]);
        var next = mentions[at].Last + 1;
        var isWide = _reader.Words[mentions[at].First].Is(WordTraits.Wide);
        var stands = text.StartsWith("he", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("her", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("she", StringComparison.OrdinalIgnoreCase) || isWide
            || (next < _reader.Words.Length && _reader.TextOf(_reader.Words[next]) is not ("a" or "an" or "the"
            or "to" or "at" or "with" or "and")
                && !_reader.Words[next].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence)
                && !text.Equals("him", StringComparison.OrdinalIgnoreCase));
        if (stands)
        {
            _cast.People[person].Said.PronounVotes += presentation == Presentation.Masculine ? 1 : -1;
        }
    }

    /// <summary>"ties a scarf around her face": one's own face; "looks at her face" may be another's.</summary>
    private bool IsOwnBody(in Mention mention)
    {
        var next = mention.Last + 1;
        var isOwn = mention.First > 0 && _reader.TextOf(_reader.Words[mention.First - 1]) is "around" or "over" or "on"
            or "behind" or "under" or "against" or "with" or "in" or "from";
        foreach (var sighting in _reader.Sightings)
        {
            if (isOwn && sighting.Topic == Topic.BodyPart && sighting.First == next)
            {
                return true;
            }
        }

        return false;
    }
}
