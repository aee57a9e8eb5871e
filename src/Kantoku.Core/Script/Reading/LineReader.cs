using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>What the readers of all formats share: they go line by line, keep the words under a cue together, and hand
/// notes to the panel they stand in.</summary>
internal abstract class LineReader(
    ScriptLines lines,
    ScriptBuilder builder,
    DiagnosticList diagnostics,
    WordLedger ledger,
    bool imported)
{
    private int _note;

    protected ScriptLines Lines { get; } = lines;

    protected ScriptBuilder Builder { get; } = builder;

    protected DiagnosticList Diagnostics { get; } = diagnostics;

    protected WordLedger Ledger { get; } = ledger;

    protected SpeechBlock Speech { get; } = new(builder, ledger, imported);

    protected Numbering Numbering { get; } = new(builder, diagnostics);

    /// <summary>A blank line or a line of structure stands right above.</summary>
    protected bool AfterBreak { get; private set; } = true;

    /// <summary>A line of description stands right above, and the next one goes on with it.</summary>
    protected bool InParagraph { get; private set; }

    /// <summary>Reads the body.</summary>
    /// <param name="from">Index of its first line.</param>
    public void Read(int from)
    {
        Prepare(from);
        TakeNotes(from - 1);
        for (var i = from; i < Lines.Count; i++)
        {
            switch (Lines[i].Kind)
            {
                case LineKind.Blank:
                    Blank(i);
                    break;
                case LineKind.Text:
                    i = ReadLine(i);
                    break;
                case LineKind.PanelMark:
                    ReadPanelMark(i);
                    break;
                default:
                    break;
            }

            TakeNotes(i);
        }

        Speech.Close();
    }

    /// <summary>Looks the whole body over before it is read.</summary>
    protected virtual void Prepare(int from)
    {
    }

    /// <summary>Reads one line of text.</summary>
    /// <returns>Index of the last line it took.</returns>
    protected abstract int ReadLine(int index);

    /// <summary>Reads a panel that stands in a comment, where the format has such.</summary>
    protected virtual void ReadPanelMark(int index)
    {
    }

    protected virtual void Blank(int index)
    {
        Speech.Close();
        (AfterBreak, InParagraph) = (true, false);
    }

    /// <summary>Anything but prose ends a paragraph, and a cue may follow it at once.</summary>
    protected void Break() => (InParagraph, AfterBreak) = (false, true);

    /// <summary>Adds a line, or the rest of one, to the description.</summary>
    /// <param name="ends">The next line begins a paragraph of its own.</param>
    protected void Describe(int index, int from, bool ends = false)
    {
        var line = Lines[index];
        Builder.Describe(line.Text[from..], !InParagraph, At(line, from));
        (InParagraph, AfterBreak) = (!ends, false);
    }

    protected SourceSpan At(in SourceLine line, int from = 0) =>
        new(Lines.File, line.Number, line.ColumnOf(from), Math.Max(1, line.Length - from));

    protected SourceSpan At(in SourceLine line, int from, int length) =>
        new(Lines.File, line.Number, line.ColumnOf(from), length);

    protected static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>Index of the first character from here on that is no white space, or the end.</summary>
    protected static int SkipSpace(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>Takes square-bracket tags.</summary>
    /// <returns>Index after the last one.</returns>
    protected int ReadTags(in SourceLine line, int start, TagLine tags)
    {
        var folded = line.Folded;
        while (true)
        {
            var open = start;
            while (open < folded.Length && (char.IsWhiteSpace(folded[open]) || folded[open] == ','))
            {
                open++;
            }

            if (open >= folded.Length || folded[open] is not ('[' or '【'))
            {
                return start;
            }

            var length = folded[open..].IndexOfAny(']', '】');
            if (length < 0)
            {
                var word = folded[(open + 1)..];
                var space = word.IndexOf(' ');
                length = 1 + (space < 0 ? word.Length : space);
                Diagnostics.Warn(Codes.UnclosedTag, At(line, open), "this tag is never closed", "close it with ]");
                tags.Take(folded.Slice(open + 1, length - 1), At(line, open));
                return open + length;
            }

            tags.Take(folded.Slice(open + 1, length - 1), At(line, open, length + 1));
            start = open + length + 1;
        }
    }

    /// <summary>Keeps the words of unknown tags: a phrase is rather description, a word is kept beside the
    /// page.</summary>
    protected void KeepUnknown(TagLine tags, SourceSpan at)
    {
        foreach (var written in tags.Unknown)
        {
            Ledger.Source(written);
            if (written.Contains(' ', StringComparison.Ordinal))
            {
                Builder.Describe(written, paragraph: true, at);
            }
            else
            {
                Builder.Remark(written);
            }
        }
    }

    private void TakeNotes(int upTo)
    {
        while (_note < Lines.Notes.Count && Lines.Notes[_note].Line <= upTo)
        {
            var (_, content, number, column) = Lines.Notes[_note++];
            var at = new SourceSpan(Lines.File, number, column, content.Length + 4);
            Builder.Note(NoteLine.Read(content, at, Diagnostics));
        }
    }
}
