using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>Reads the native format and Fountain, which share their elements.</summary>
internal sealed partial class ScreenplayReader(
    ScriptLines lines,
    ScriptBuilder builder,
    DiagnosticList diagnostics,
    WordLedger ledger,
    SpeakerNames names,
    bool native)
{
    private readonly SpeechBlock _speech = new(builder, ledger, imported: !native);
    private bool _afterBreak = true;
    private bool _inParagraph;
    private int _proseIndent;
    private bool _proseEnded;
    private bool _knowsUsed;
    private int _note;

    /// <summary>Reads the body.</summary>
    /// <param name="from">Index of its first line.</param>
    public void Read(int from)
    {
        while (_note < lines.Notes.Count && lines.Notes[_note].Line < from)
        {
            TakeNote();
        }

        for (var i = from; i < lines.Count; i++)
        {
            switch (lines[i].Kind)
            {
                case LineKind.Blank:
                    Blank(i);
                    break;
                case LineKind.Text:
                    i = ReadLine(i);
                    break;
                case LineKind.PanelMark:
                    _speech.Close();
                    TryPanel(i);
                    break;
                default:
                    break;
            }

            while (_note < lines.Notes.Count && lines.Notes[_note].Line <= i)
            {
                TakeNote();
            }
        }

        _speech.Close();
    }

    private void TakeNote()
    {
        var (_, content, number, column) = lines.Notes[_note++];
        builder.Note(NoteLine.Read(content, new(lines.File, number, column, content.Length + 4), diagnostics));
    }

    private void Blank(int index)
    {
        var keepsOpen = !native && _speech.IsOpen && _speech.HasWords && lines[index].Indent == 2
            && lines.HasTextBelow(index);
        if (keepsOpen)
        {
            _speech.Pause();
            return;
        }

        _speech.Close();
        (_afterBreak, _inParagraph) = (true, false);
    }

    /// <returns>Index of the last line it took.</returns>
    private int ReadLine(int index)
    {
        if (native && (TryPage(index) || TryPanel(index)))
        {
            return index;
        }

        if (_speech.IsOpen)
        {
            if (!EndsSpeech(index))
            {
                return Continue(index);
            }

            _speech.Close();
        }

        if (TryMarked(index) || TryKeyword(index) || TryHeading(index) || TryCue(index) || TryInline(index)
            || TryCueWithColon(index))
        {
            return index;
        }

        if (TryTitleBlock(index, out var last))
        {
            return last;
        }

        Describe(index, 0);
        return index;
    }

    private void Describe(int index, int from)
    {
        var line = lines[index];
        builder.Describe(line.Text[from..], !_inParagraph, At(line, from));
        (_inParagraph, _afterBreak, _proseIndent) = (!_almostCue, false, line.Indent);
        _almostCue = false;
        _proseEnded = Glyphs.EndsSentence(line.Text[^1]);
    }

    /// <summary>Anything but prose ends a paragraph, and a cue may follow it at once.</summary>
    private void Break() => (_inParagraph, _afterBreak) = (false, true);

    private SourceSpan At(in SourceLine line, int from = 0) =>
        new(lines.File, line.Number, line.ColumnOf(from), Math.Max(1, line.Length - from));

    private bool TryMarked(int index)
    {
        var line = lines[index];
        var folded = line.Folded;
        switch (folded[0])
        {
            case '#':
                builder.Wish(BreakWish.Section);
                builder.Remark(line.Text.TrimStart("#＃"));
                break;
            case '=' when folded.Length >= 3 && folded.Trim('=').IsEmpty:
                PageBreak(index);
                break;
            case '=' when folded.Length > 1 && folded[1] != '=':
                builder.Remark(line.Text[1..]);
                break;
            case '>' when folded.Length > 1:
                CentredOrTransition(line);
                break;
            case '~' when folded.Length > 1:
                Lyric(index);
                break;
            case '!' when folded.Length > 1 && char.IsLetterOrDigit(folded[1..].TrimStart() is [var c, ..] ? c : '!'):
                Describe(index, 1);
                return true;
            case '.' when folded.Length > 1 && (char.IsLetterOrDigit(folded[1]) || folded[1] == '('):
                builder.Heading(HeadingLine.Read(line.Text[1..].Trim(), folded[1..].Trim(), At(line, 1)));
                break;
            case '@' when folded.Length > 1 && char.IsLetterOrDigit(folded[1..].TrimStart() is [var c, ..] ? c : '@'):
                return TryForcedCue(index);
            default:
                return false;
        }

        Break();
        return true;
    }

    private void PageBreak(int index)
    {
        builder.Wish(BreakWish.Forced);
        if (native && !IsBesidePageLine(index))
        {
            diagnostics.Inform(Codes.IgnoredBreak, At(lines[index]),
                "a page break does nothing where pages are numbered",
                "write # PAGE and its number instead");
        }
    }

    private bool IsBesidePageLine(int index)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && lines[before].Kind is LineKind.Blank or LineKind.Hidden)
        {
            before--;
        }

        while (after < lines.Count && lines[after].Kind is LineKind.Blank or LineKind.Hidden)
        {
            after++;
        }

        return before < 0 || after >= lines.Count || PageLine.Keyword(lines[before].Folded, out _) > 0
            || PageLine.Keyword(lines[after].Folded, out _) > 0;
    }

    private void CentredOrTransition(in SourceLine line)
    {
        var folded = line.Folded;
        if (folded[^1] == '<')
        {
            var text = line.Text[1..^1].TrimEnd();
            var start = 1 + text.Length - text.TrimStart().Length;
            if (!text.IsWhiteSpace())
            {
                AddBeat(BeatKind.Title, text.TrimStart(), At(line, start));
            }
        }
        else
        {
            builder.Wish(BreakWish.Transition);
            builder.Remark(line.Text[1..]);
        }
    }

    /// <summary>Song outside a cue is a caption; under one it is sung by the speaker.</summary>
    private void Lyric(int index)
    {
        var line = lines[index];
        _speech.Open(new(null, BeatKind.Caption, false, false, null, ""), line.Indent);
        _speech.Say(line.Text[1..].Trim(), At(line, 1), line.Indent);
    }

    private void AddBeat(BeatKind kind, ReadOnlySpan<char> text, SourceSpan at) =>
        builder.Add(new() { Kind = kind, Text = text.ToString(), At = at });

    private bool TryHeading(int index)
    {
        var line = lines[index];
        if (HeadingLine.Begins(line.Folded) && (native || _afterBreak))
        {
            builder.Heading(HeadingLine.Read(line.Text, line.Folded, At(line)));
            Break();
            return true;
        }

        if (Transition.Is(line.Folded) && (native || _afterBreak))
        {
            builder.Wish(BreakWish.Transition);
            builder.Remark(line.Text);
            Break();
            return true;
        }

        return false;
    }

    /// <summary>A title in block form: <c>(CHAPTER TITLE)</c>, the name below it, and perhaps a line in
    /// brackets.</summary>
    private bool TryTitleBlock(int index, out int last)
    {
        last = index;
        var line = lines[index];
        if (!native || !Parenthetical.IsWhole(line.Folded)
            || !line.Folded[1..^1].TrimEnd().EndsWith("TITLE", StringComparison.Ordinal)
            || line.Folded.ContainsAnyInRange('a', 'z') || !lines.HasTextBelow(index))
        {
            return false;
        }

        last = lines.Next(index);
        var name = lines[last];
        var text = name.Text.ToString();
        var next = lines.Next(last);
        if (next < lines.Count && lines[next].Kind == LineKind.Text && Parenthetical.IsWhole(lines[next].Folded))
        {
            text = text + "\n" + lines[next].Text[1..^1].Trim().ToString();
            last = next;
        }

        builder.Add(new()
        {
            Kind = BeatKind.Title,
            Text = text,
            Delivery = line.Text[1..^1].Trim().ToString(),
            At = At(name),
        });
        Break();
        return true;
    }
}
