using System.Runtime.InteropServices;
using System.Text;

namespace Kantoku.Core.Script.Reading;

/// <summary>The lines that grammar reads, and the notes that were taken out of them.</summary>
internal sealed class ScriptLines
{
    private readonly List<SourceLine> _lines;
    private readonly List<(int Line, string Content, int Number, int Column)> _notes = [];
    private readonly SourceText _source;
    private readonly List<Region> _regions;
    private readonly StringBuilder _kept = new();
    private readonly List<int> _columns = [];
    private int _region;

    public ScriptLines(SourceText source, bool markdown, DiagnosticList diagnostics)
    {
        _source = source;
        _regions = new MarkupScan(source, markdown, diagnostics).Run();
        _lines = new(source.LineCount);
        for (var i = 0; i < source.LineCount; i++)
        {
            var (start, length) = source.Extent(i);
            if (_region < _regions.Count && _regions[_region].Start < start + length)
            {
                AddMasked(i + 1, start, start + length);
            }
            else
            {
                AddPlain(source.Text, source.Folded, start, length, i + 1, null);
            }
        }
    }

    public int Count => _lines.Count;

    public string File => _source.File;

    /// <summary>Notes in order; <c>Line</c> is the index of the line they stand on or before.</summary>
    public IReadOnlyList<(int Line, string Content, int Number, int Column)> Notes => _notes;

    public ref readonly SourceLine this[int index] => ref CollectionsMarshal.AsSpan(_lines)[index];

    /// <summary>Index of the first line after this one that is not hidden, or <see cref="Count"/>.</summary>
    public int Next(int index)
    {
        do
        {
            index++;
        }
        while (index < _lines.Count && _lines[index].Kind == LineKind.Hidden);
        return index;
    }

    /// <summary>True where a line of text follows at once.</summary>
    public bool HasTextBelow(int index)
    {
        var next = Next(index);
        return next < _lines.Count && _lines[next].Kind == LineKind.Text;
    }

    private void AddPlain(string text, string folded, int start, int length, int number, int[]? columns)
    {
        var lineStart = start;
        var end = start + length;
        var indent = 0;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            indent += text[start++] switch { '\t' => 4, '\u3000' => 2, _ => 1 };
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var blank = end == start;
        _lines.Add(new(text, folded, start, end - start)
        {
            Number = number,
            Kind = !blank ? LineKind.Text : columns is null ? LineKind.Blank : LineKind.Hidden,
            Indent = indent,
            Column = start - lineStart + 1,
            Columns = columns is null || blank ? null : columns[(start - lineStart)..(end - lineStart)],
        });
    }

    /// <summary>A line with something taken out: what is left is copied together, and columns remember where it
    /// was.</summary>
    private void AddMasked(int number, int start, int end)
    {
        _kept.Clear();
        _columns.Clear();
        var position = start;
        while (_region < _regions.Count && _regions[_region].Start < end)
        {
            var region = _regions[_region];
            Keep(position, region.Start, start);
            if (region.Start >= start)
            {
                Open(region, number, region.Start - start + 1);
            }

            position = Math.Max(position, region.End);
            if (region.End > end)
            {
                break;
            }

            _region++;
        }

        Keep(position, end, start);
        AddKept(number, hideBlank: true);
    }

    private void Open(Region region, int number, int column)
    {
        if (region.Kind == RegionKind.Note)
        {
            _notes.Add((_lines.Count, region.Content, number, column));
        }
        else if (region.Kind == RegionKind.PanelMark)
        {
            AddKept(number, hideBlank: false);
            var folded = Glyphs.Fold(region.Content) ?? region.Content;
            _lines.Add(new(region.Content, folded, 0, region.Content.Length)
            {
                Number = number,
                Kind = LineKind.PanelMark,
                Column = column,
                Columns = null,
            });
        }
    }

    private void Keep(int from, int to, int lineStart)
    {
        for (var i = from; i < to; i++)
        {
            var c = _source.Text[i];
            var doubled = i == from && _kept.Length > 0 && char.IsWhiteSpace(c) && char.IsWhiteSpace(_kept[^1]);
            if (!doubled)
            {
                _kept.Append(c);
                _columns.Add(i - lineStart + 1);
            }
        }
    }

    private void AddKept(int number, bool hideBlank)
    {
        var text = _kept.ToString();
        if (hideBlank || !string.IsNullOrWhiteSpace(text))
        {
            AddPlain(text, Glyphs.Fold(text) ?? text, 0, text.Length, number, [.. _columns]);
        }

        _kept.Clear();
        _columns.Clear();
    }
}
