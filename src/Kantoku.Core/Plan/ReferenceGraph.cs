using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;

namespace Kantoku.Core.Plan;

/// <summary>Which panels are to be drawn after which others: the <c>[[ref: page.panel]]</c> notes of a
/// script.</summary>
internal sealed class ReferenceGraph
{
    private readonly DirectedScript _script;
    private readonly SortedDictionary<int, List<int>> _edges = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly int[] _panelStart;

    private ReferenceGraph(DirectedScript script)
    {
        _script = script;
        _panelStart = new int[script.Pages.Length + 1];
        for (var page = 0; page < script.Pages.Length; page++)
        {
            _panelStart[page + 1] = _panelStart[page] + script.Pages[page].Panels.Length;
        }
    }

    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    public bool IsEmpty => _edges.Count == 0;

    /// <summary>Ordinals of the panels that a panel is drawn to match, ascending.</summary>
    public IReadOnlyList<int> ReferencesOf(int ordinal) => _edges.TryGetValue(ordinal, out var found) ? found : [];

    /// <summary>Reads all notes; a reference that leads nowhere or closes a circle is reported and left out.</summary>
    public static ReferenceGraph Read(DirectedScript script)
    {
        var graph = new ReferenceGraph(script);
        for (var page = 0; page < script.Pages.Length; page++)
        {
            var panels = script.Pages[page].Panels;
            for (var panel = 0; panel < panels.Length; panel++)
            {
                foreach (var note in panels[panel].Source.Notes)
                {
                    if (note.Key == "ref")
                    {
                        graph.Add(graph._panelStart[page] + panel, note);
                    }
                }
            }
        }

        graph.BreakCircles();
        return graph;
    }

    /// <summary>Ordinals of all panels, references before what refers to them, else in the order of the book.</summary>
    public int[] Order()
    {
        var order = new List<int>(_panelStart[^1]);
        var state = new byte[_panelStart[^1]];
        for (var ordinal = 0; ordinal < state.Length; ordinal++)
        {
            Visit(ordinal, state, order.Add, static (_, _) => { });
        }

        return [.. order];
    }

    private void Add(int ordinal, ScriptNote note)
    {
        const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        foreach (var part in note.Value.Split(',', Clean))
        {
            if (Find(part) is not { } target)
            {
                _diagnostics.Add(Error(
                    "KP102", note.At, $"{NameOf(ordinal)} → {part}: there is no such panel to draw after.",
                    "Write the page and the panel's number with a dot between: [[ref: 2.3]]."));
            }
            else
            {
                if (!_edges.TryGetValue(ordinal, out var targets))
                {
                    _edges[ordinal] = targets = [];
                }

                if (!targets.Contains(target))
                {
                    targets.Add(target);
                    targets.Sort();
                }
            }
        }
    }

    private int? Find(string reference)
    {
        var dot = reference.LastIndexOf('.');
        if (dot <= 0
            || !int.TryParse(
                reference.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var id = reference.AsSpan(0, dot);
        for (var page = 0; page < _script.Pages.Length; page++)
        {
            if (!id.Equals(_script.Pages[page].Source.Id, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var panels = _script.Pages[page].Panels;
            for (var panel = 0; panel < panels.Length; panel++)
            {
                if (panels[panel].Source.Number == number)
                {
                    return _panelStart[page] + panel;
                }
            }
        }

        return null;
    }

    private void BreakCircles()
    {
        var state = new byte[_panelStart[^1]];
        var broken = new List<(int From, int To)>();
        foreach (var ordinal in _edges.Keys)
        {
            Visit(ordinal, state, static _ => { }, (path, closing) =>
            {
                broken.Add((path[^1], closing));
                ReportCircle(path, closing);
            });
        }

        foreach (var (from, to) in broken)
        {
            _edges[from].Remove(to);
        }
    }

    /// <summary>Depth first without recursion, for chains may be long; a circle is given with the path that leads
    /// into it.</summary>
    private void Visit(int root, byte[] state, Action<int> done, Action<List<int>, int> circle)
    {
        const byte Open = 1, Closed = 2;
        if (state[root] != 0)
        {
            return;
        }

        var path = new List<int> { root };
        var next = new List<int> { 0 };
        state[root] = Open;
        while (path.Count > 0)
        {
            var references = ReferencesOf(path[^1]);
            if (next[^1] == references.Count)
            {
                state[path[^1]] = Closed;
                done(path[^1]);
                path.RemoveAt(path.Count - 1);
                next.RemoveAt(next.Count - 1);
                continue;
            }

            var target = references[next[^1]++];
            if (state[target] == Open)
            {
                circle(path, target);
            }
            else if (state[target] == 0)
            {
                state[target] = Open;
                path.Add(target);
                next.Add(0);
            }
        }
    }

    private void ReportCircle(List<int> path, int closing)
    {
        var names = path.Skip(path.IndexOf(closing)).Append(closing).Select(NameOf);
        var (page, panel) = At(path[^1]);
        var source = _script.Pages[page].Panels[panel].Source;
        var note = source.Notes.FirstOrDefault(note => note.Key == "ref");
        _diagnostics.Add(Error(
            "KP103", note?.At ?? source.At, $"Panels wait for each other: {string.Join(" → ", names)}.",
            "Take one of these references out."));
    }

    private (int Page, int Panel) At(int ordinal)
    {
        var page = 0;
        while (_panelStart[page + 1] <= ordinal)
        {
            page++;
        }

        return (page, ordinal - _panelStart[page]);
    }

    private string NameOf(int ordinal)
    {
        var (page, panel) = At(ordinal);
        var number = _script.Pages[page].Panels[panel].Source.Number;
        return string.Create(CultureInfo.InvariantCulture, $"{_script.Pages[page].Source.Id}.{number}");
    }

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new()
    {
        Code = code, Severity = Severity.Error, At = at, Message = message, Hint = hint,
    };
}
