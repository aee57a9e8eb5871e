using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kantoku.Core.Story.Graph;

namespace Kantoku.Engine.Story;

/// <summary>Writes a story's graph for other programs.</summary>
public static class GraphWriter
{
    /// <summary>JSON Graph Format 2: nodes by id, edges with a relation.</summary>
    public static string ToJson(StoryGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteStartObject("graph");
            json.WriteBoolean("directed", true);
            json.WriteString("type", "story");
            json.WriteString("label", graph.Nodes[0].Label);
            WriteNodes(json, graph);
            WriteEdges(json, graph);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteNodes(Utf8JsonWriter json, StoryGraph graph)
    {
        json.WriteStartObject("nodes");
        foreach (var node in graph.Nodes)
        {
            json.WriteStartObject(node.Id);
            json.WriteString("label", node.Label);
            json.WriteStartObject("metadata");
            json.WriteString("kind", node.Kind.ToString().ToLowerInvariant());
            if (node.At.Line > 0)
            {
                json.WriteNumber("line", node.At.Line);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEdges(Utf8JsonWriter json, StoryGraph graph)
    {
        json.WriteStartArray("edges");
        foreach (var edge in graph.Edges)
        {
            json.WriteStartObject();
            json.WriteString("source", graph.Nodes[edge.From].Id);
            json.WriteString("target", graph.Nodes[edge.To].Id);
            json.WriteString("relation", RelationOf(edge.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A Mermaid flowchart of scenes, people, places and things; panels and beats would drown it.</summary>
    public static string ToMermaid(StoryGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var text = new StringBuilder("flowchart TD\n");
        var shown = new bool[graph.Nodes.Length];
        for (var i = 0; i < graph.Nodes.Length; i++)
        {
            var node = graph.Nodes[i];
            shown[i] = node.Kind is StoryNodeKind.Chapter or StoryNodeKind.Scene or StoryNodeKind.Character
                or StoryNodeKind.Place or StoryNodeKind.Item or StoryNodeKind.Choice;
            if (shown[i])
            {
                var (open, close) = ShapeOf(node.Kind);
                text.Append("    n").Append(i).Append(open).Append('"').Append(Escape(node.Label)).Append('"')
                    .Append(close).Append('\n');
            }
        }

        AppendArrows(text, graph, shown);
        return text.ToString();
    }

    /// <summary>Edges between what is shown; what appears in a panel appears in its scene, said once.</summary>
    private static void AppendArrows(StringBuilder text, StoryGraph graph, bool[] shown)
    {
        var sceneOf = new int[graph.Nodes.Length];
        foreach (var edge in graph.Edges)
        {
            if (edge.Kind == StoryEdgeKind.Contains && graph.Nodes[edge.From].Kind == StoryNodeKind.Scene)
            {
                sceneOf[edge.To] = edge.From;
            }
        }

        var said = new HashSet<(int, int, StoryEdgeKind)>();
        foreach (var edge in graph.Edges)
        {
            var to = shown[edge.To] ? edge.To : sceneOf[edge.To];
            var from = shown[edge.From] ? edge.From : sceneOf[edge.From];
            if (from > 0 && to > 0 && from != to && shown[from] && shown[to] && said.Add((from, to, edge.Kind)))
            {
                var arrow = edge.Kind switch
                {
                    StoryEdgeKind.LeadsTo => "==>",
                    StoryEdgeKind.Contains => "---",
                    _ => $"-. {RelationOf(edge.Kind)} .->",
                };
                text.Append("    n").Append(from).Append(' ').Append(arrow).Append(" n").Append(to).Append('\n');
            }
        }
    }

    private static string RelationOf(StoryEdgeKind kind) => kind switch
    {
        StoryEdgeKind.Contains => "contains",
        StoryEdgeKind.LeadsTo => "leads-to",
        StoryEdgeKind.AppearsIn => "appears-in",
        StoryEdgeKind.LocatedAt => "located-at",
        StoryEdgeKind.Triggers => "triggers",
        StoryEdgeKind.Requires => "requires",
        StoryEdgeKind.Reveals => "reveals",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such edge"),
    };

    private static (string Open, string Close) ShapeOf(StoryNodeKind kind) => kind switch
    {
        StoryNodeKind.Character => ("([", "])"),
        StoryNodeKind.Place => ("[/", "/]"),
        StoryNodeKind.Item => ("{{", "}}"),
        StoryNodeKind.Choice => ("{", "}"),
        _ => ("[", "]"),
    };

    private static string Escape(string label) => label
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
