using System.Globalization;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.Graph;

/// <summary>Builds the graph of a story from its script, its notes and what happens in it.</summary>
public sealed class StoryGraphBuilder
{
    private readonly List<StoryNode> _nodes = [];
    private readonly List<StoryEdge> _edges = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly DirectedScript _script;
    private readonly StoryChronicle _chronicle;

    private StoryGraphBuilder(DirectedScript script, StoryChronicle chronicle) =>
        (_script, _chronicle) = (script, chronicle);

    public static StoryGraph Build(DirectedScript script, StoryChronicle chronicle)
    {
        var builder = new StoryGraphBuilder(script, chronicle);
        builder.AddAll();
        return new StoryGraph { Nodes = [.. builder._nodes], Edges = [.. builder._edges] };
    }

    /// <summary>The id of a panel's node.</summary>
    public static string IdOf(PanelRecord panel) =>
        string.Create(CultureInfo.InvariantCulture, $"page:{panel.Page}/panel:{panel.Number}");

    private void AddAll()
    {
        var story = Add("story", StoryNodeKind.Story, _script.Source.Title, default);
        foreach (var character in _script.World.Cast)
        {
            Add($"character:{character.Id}", StoryNodeKind.Character, character.Name, default);
        }

        foreach (var place in _script.World.Places)
        {
            Add($"place:{place.Id}", StoryNodeKind.Place, place.Name, default);
        }

        AddScenes(story);
        AddPanels();
        AddChoices();
    }

    private void AddScenes(int story)
    {
        var last = -1;
        foreach (var scene in _chronicle.Scenes)
        {
            var number = (scene.Chapter + 1).ToString(CultureInfo.InvariantCulture);
            var chapter = Add($"chapter:{number}", StoryNodeKind.Chapter, $"Chapter {number}", scene.At);
            if (chapter == _nodes.Count - 1)
            {
                Join(story, chapter, StoryEdgeKind.Contains);
            }

            var node = Add(IdOf(scene), StoryNodeKind.Scene, scene.Title, scene.At);
            Join(chapter, node, StoryEdgeKind.Contains);
            if (scene.Place >= 0)
            {
                Join(node, _byId[$"place:{_script.World.Places[scene.Place].Id}"], StoryEdgeKind.LocatedAt);
            }

            if (last >= 0)
            {
                Join(last, node, StoryEdgeKind.LeadsTo);
            }

            last = node;
        }
    }

    private static string IdOf(StoryScene scene) =>
        string.Create(CultureInfo.InvariantCulture, $"scene:{scene.Index + 1}");

    private void AddPanels()
    {
        var ordinal = 0;
        var last = -1;
        foreach (var page in _script.Pages)
        {
            var pageNode = Add($"page:{page.Source.Id}", StoryNodeKind.Page, $"Page {page.Source.Id}", page.Source.At);
            foreach (var panel in page.Panels)
            {
                var record = _chronicle.Panels[ordinal++];
                var node = Add(IdOf(record), StoryNodeKind.Panel, Short(panel.Source.Description), record.At);
                Join(pageNode, node, StoryEdgeKind.Contains);
                Join(_byId[IdOf(_chronicle.Scenes[record.Scene])], node, StoryEdgeKind.Contains);
                if (last >= 0)
                {
                    Join(last, node, StoryEdgeKind.LeadsTo);
                }

                foreach (var person in record.Seen.Union(record.Heard))
                {
                    Join(CharacterNode(person), node, StoryEdgeKind.AppearsIn);
                }

                AddBeats(panel, record, node);
                AddFacts(record, node);
                last = node;
            }
        }
    }

    private void AddBeats(DirectedPanel panel, PanelRecord record, int node)
    {
        for (var i = 0; i < panel.Source.Beats.Length; i++)
        {
            var beat = panel.Source.Beats[i];
            var id = string.Create(CultureInfo.InvariantCulture, $"{IdOf(record)}/beat:{i + 1}");
            var beatNode = Add(id, StoryNodeKind.Beat, Short(beat.Text), beat.At);
            Join(node, beatNode, StoryEdgeKind.Contains);
        }
    }

    /// <summary>Deaths, wounds, things that change hands or state, what is learnt and what is needed.</summary>
    private void AddFacts(PanelRecord record, int panel)
    {
        foreach (var fact in record.Facts)
        {
            if (fact.Item.Length > 0)
            {
                var item = Add($"item:{fact.Item}", StoryNodeKind.Item, fact.Item, fact.At);
                Join(item, panel, StoryEdgeKind.AppearsIn);
            }

            switch (fact.Deed)
            {
                case Deed.IsNeeded:
                    Join(panel, EventNode(fact), StoryEdgeKind.Requires);
                    break;
                case Deed.Learns when fact.Value.Length > 0:
                case Deed.Tells:
                    var known = Add($"event:{fact.Value}", StoryNodeKind.Event, fact.Value, fact.At);
                    Join(panel, known, StoryEdgeKind.Reveals);
                    break;
                case Deed.Acts or Deed.Wears or Deed.Holds or Deed.Uses or Deed.HasHair or Deed.HourIs or Deed.WeatherIs
                    or Deed.Learns:
                    break;
                default:
                    Join(panel, EventNode(fact), StoryEdgeKind.Triggers);
                    break;
            }
        }
    }

    private int EventNode(StoryFact fact)
    {
        var who = fact.Person >= 0 ? _script.World.Cast[fact.Person].Id : fact.Item;
        var what = fact.Deed is Deed.IsSet or Deed.IsNeeded
            ? fact.Other >= 0 ? _script.World.Cast[fact.Other].Id : fact.Value
            : $"{fact.Deed}{(fact.Value.Length > 0 ? " " : "")}{fact.Value}";
        var target = fact.Deed is not (Deed.IsSet or Deed.IsNeeded) && fact.Person >= 0 && fact.Item.Length > 0
            ? $" {fact.Item}" : "";
        return Add($"event:{who}={what}{target}", StoryNodeKind.Event, $"{who}: {what}{target}", fact.At);
    }

    private void AddChoices()
    {
        foreach (var page in _script.Pages)
        {
            foreach (var panel in page.Panels)
            {
                foreach (var choice in Choices.Of(panel.Source))
                {
                    var from = _byId[string.Create(
                        CultureInfo.InvariantCulture, $"page:{page.Source.Id}/panel:{panel.Source.Number}")];
                    var node = Add($"choice:{page.Source.Id}:{choice.Text}", StoryNodeKind.Choice, choice.Text,
                        choice.At);
                    Join(from, node, StoryEdgeKind.Contains);
                    if (_byId.TryGetValue($"page:{choice.Page}", out var target))
                    {
                        Join(node, target, StoryEdgeKind.LeadsTo);
                    }
                }
            }
        }
    }

    private int CharacterNode(int person) => _byId[$"character:{_script.World.Cast[person].Id}"];

    private int Add(string id, StoryNodeKind kind, string label, SourceSpan at)
    {
        if (!_byId.TryGetValue(id, out var index))
        {
            index = _nodes.Count;
            _byId.Add(id, index);
            _nodes.Add(new StoryNode(id, kind, label, at));
        }

        return index;
    }

    private void Join(int from, int to, StoryEdgeKind kind) => _edges.Add(new StoryEdge(from, to, kind));

    private static string Short(string text)
    {
        const int LengthMax = 80;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LengthMax ? line : string.Concat(line.AsSpan(0, LengthMax - 1), "…");
    }
}
