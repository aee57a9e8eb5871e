using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>What happens in a script, panel by panel, in reading order.</summary>
public sealed record StoryChronicle
{
    public required ImmutableArray<StoryScene> Scenes { get; init; }

    /// <summary>All panels of the book; an index into it is a reading ordinal.</summary>
    public required ImmutableArray<PanelRecord> Panels { get; init; }
}

/// <summary>Reads the chronicle of a directed script. Linear in the script.</summary>
/// <remarks>A panel's record hangs on its own words, on who was seen in the few panels before it (whom pronouns mean),
/// and on its scene.</remarks>
public sealed class Chronicler
{
    private const int CompanyMax = 6;

    private readonly ProseReader _prose;
    private readonly MentionReader _mentions;
    private readonly DeedReader _deeds;
    private readonly NoteReader _notes;
    private readonly TellingReader _tellings;
    private readonly NewsReader _news;
    private readonly StoryMemory _memory;
    private readonly List<int> _company = [];

    private Chronicler(DirectedScript script, StoryBible bible, StoryMemory memory)
    {
        memory.Open(script.World, bible);
        var people = new PeopleIndex();
        var cast = script.World.Cast;
        for (var i = 0; i < cast.Length; i++)
        {
            people.Add(i, cast[i].Names.Add(cast[i].Id));
        }

        var items = new ItemNames(bible);
        _memory = memory;
        _prose = new ProseReader(Lexicon.StoryWith(bible.Props), people.Names);
        Presentation?[] presentations = [.. cast.Select(character =>
            (Presentation?)character.Looks[0].Design.Presentation)];
        _mentions = new MentionReader(people, presentations);
        _deeds = new DeedReader(_prose, _mentions, items);
        _notes = new NoteReader(people, items);
        _tellings = new TellingReader(bible);
        _news = new NewsReader(people, new MentionReader(people, presentations));
    }

    /// <param name="script">The directed script: who is seen and who speaks is taken from it.</param>
    /// <param name="bible">Its things and facts.</param>
    /// <param name="memory">What was read before; null to read all afresh. The result is the same.</param>
    public static StoryChronicle Read(DirectedScript script, StoryBible bible, StoryMemory? memory = null)
    {
        var reader = new Chronicler(script, bible, memory ?? new StoryMemory());
        var scenes = new SceneList(script.World.Places);
        var panels = ImmutableArray.CreateBuilder<PanelRecord>();
        foreach (var page in script.Pages)
        {
            foreach (var panel in page.Panels)
            {
                panels.Add(reader.Read(page, panel, scenes.Enter(panel, panels.Count)));
            }
        }

        return new StoryChronicle { Scenes = scenes.Scenes, Panels = panels.ToImmutable() };
    }

    private PanelRecord Read(DirectedPage page, DirectedPanel panel, int scene)
    {
        var source = panel.Source;
        var facts = ImmutableArray.CreateBuilder<StoryFact>();
        var prose = ReadProse(source.Description);
        foreach (var fact in prose.Facts)
        {
            facts.Add(fact with { At = source.At });
        }

        _notes.Read(source, facts);
        _tellings.Read(panel, facts);
        _news.Read(panel, facts);
        var seen = panel.Cast.Select(performance => performance.Character).ToImmutableArray();
        Meet(seen);
        var speaking = Voices(panel, isOffPanel: false);
        return new PanelRecord
        {
            Page = page.Source.Id,
            Number = source.Number,
            Scene = scene,
            Seen = seen,
            Named = [.. prose.Named.Union(speaking).Intersect(seen)],
            Speaking = speaking,
            Heard = Voices(panel, isOffPanel: true),
            HasWire = source.Beats.Any(beat => beat is { OffPanel: true, Delivery: not null }),
            Facts = facts.ToImmutable(),
            HasApparition = prose.HasApparition,
            At = source.At,
        };
    }

    private StoryMemory.ProseFacts ReadProse(string description)
    {
        if (description.Length == 0)
        {
            return new StoryMemory.ProseFacts([], [], false);
        }

        if (!_memory.TryFind(description, _company, out var known))
        {
            _prose.Read(description);
            _mentions.Read(_prose, CollectionsMarshal.AsSpan(_company));
            known = new StoryMemory.ProseFacts(_deeds.Read(), NamedInProse(), _prose.Has(Topic.Apparition));
            _memory.Add(description, _company, known);
        }

        return known;
    }

    private ImmutableArray<int> NamedInProse()
    {
        var named = ImmutableArray.CreateBuilder<int>();
        foreach (var mention in _mentions.Mentions)
        {
            if (mention is { Kind: MentionKind.Name, IsPresent: true } && !named.Contains(mention.Person))
            {
                named.Add(mention.Person);
            }
        }

        return named.ToImmutable();
    }

    private static ImmutableArray<int> Voices(DirectedPanel panel, bool isOffPanel)
    {
        var voices = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < panel.Source.Beats.Length; i++)
        {
            var beat = panel.Source.Beats[i];
            if (beat.Kind is BeatKind.Speech or BeatKind.Whisper && beat.OffPanel == isOffPanel
                && panel.Speakers[i] >= 0 && !voices.Contains(panel.Speakers[i]))
            {
                voices.Add(panel.Speakers[i]);
            }
        }

        return voices.ToImmutable();
    }

    /// <summary>Keeps who was seen last, the nearest first: whom a pronoun in the next panel may mean.</summary>
    private void Meet(ImmutableArray<int> seen)
    {
        for (var i = seen.Length - 1; i >= 0; i--)
        {
            _company.Remove(seen[i]);
            _company.Insert(0, seen[i]);
        }

        if (_company.Count > CompanyMax)
        {
            _company.RemoveRange(CompanyMax, _company.Count - CompanyMax);
        }
    }
}
