using Kantoku.Core.Story;

namespace Kantoku.Core.Plan;

/// <summary>What every step needs first. Panels of an artist that draws from designs alone need nothing.</summary>
internal sealed class PanelInputs
{
    private readonly StepTable _table;
    private readonly ReferenceGraph _references;
    private readonly int[][]? _ofPanels;
    private readonly Dictionary<string, int> _sheets = new(StringComparer.Ordinal);

    public PanelInputs(StoryWorld world, StepTable table, ReferenceGraph references, bool takesReferences)
    {
        _table = table;
        _references = references;
        _ofPanels = takesReferences ? new int[table.Panels][] : null;
        for (var at = 0; at < world.Cast.Length && takesReferences; at++)
        {
            _sheets.TryAdd(world.Cast[at].Id, at);
        }
    }

    /// <summary>Notes what a panel needs: the sheets of who is in it, the plate of its place, the panels it refers
    /// to.</summary>
    public void Set(int ordinal, Recipe recipe, int place)
    {
        if (_ofPanels is null || recipe is not Recipe.Panel { Shot: var shot })
        {
            return;
        }

        var inputs = new SortedSet<int>();
        foreach (var figure in shot.Figures)
        {
            inputs.Add(_sheets[figure.Character]);
        }

        if (shot.Place is not null && place >= 0)
        {
            inputs.Add(_table.FirstPlate + place);
        }

        foreach (var reference in _references.ReferencesOf(ordinal))
        {
            inputs.Add(_table.PanelStep(reference));
        }

        _ofPanels[ordinal] = [.. inputs];
    }

    /// <summary>Steps that a panel needs, ascending.</summary>
    public int[] Of(int ordinal) => _ofPanels?[ordinal] ?? [];

    /// <summary>The inputs of all steps in compressed rows.</summary>
    public (int[] Starts, int[] Inputs) Rows()
    {
        var starts = new int[_table.Count + 1];
        var inputs = new List<int>((_table.Panels * 2) + (_table.Pages * _table.Formats.Length));
        for (var step = 0; step < _table.Count; step++)
        {
            starts[step] = inputs.Count;
            var (kind, subject, panel) = _table.At(step);
            switch (kind)
            {
                case StepKind.Panel:
                    inputs.AddRange(Of(_table.Ordinal(subject, panel)));
                    break;
                case StepKind.Page:
                    for (var at = 0; at < _table.PanelsOf(subject); at++)
                    {
                        inputs.Add(_table.PanelStep(_table.Ordinal(subject, at)));
                    }

                    break;
                case StepKind.Book:
                    inputs.AddRange(Enumerable.Range(_table.FirstPageOf(_table.Formats[subject]), _table.Pages));
                    break;
                case StepKind.Sheet or StepKind.Plate:
                    break;
            }
        }

        starts[^1] = inputs.Count;
        return (starts, [.. inputs]);
    }
}
