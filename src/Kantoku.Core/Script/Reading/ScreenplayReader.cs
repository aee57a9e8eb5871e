using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>Reads the native format and Fountain, which share their elements.</summary>
internal sealed partial class ScreenplayReader(
    ScriptLines lines,
    ScriptBuilder builder,
    DiagnosticList diagnostics,
    WordLedger ledger,
    SpeakerNames names,
    bool native) : LineReader(lines, builder, diagnostics, ledger, imported: !native)
{
    private bool _knowsUsed;
    private int _proseIndent;
    private bool _proseEnded;

    protected override void ReadPanelMark(int index)
    {
        Speech.Close();
        TryPanel(index);
    }

    protected override void Blank(int index)
    {
        var keepsOpen = !native && Speech.IsOpen && Speech.HasWords && Lines[index].Indent == 2
            && Lines.HasTextBelow(index);
        if (keepsOpen)
        {
            Speech.Pause();
        }
        else
        {
            base.Blank(index);
        }
    }

    protected override int ReadLine(int index)
    {
        if (native && (TryPage(index) || TryPanel(index)))
        {
            return index;
        }

        if (Speech.IsOpen)
        {
            if (!EndsSpeech(index))
            {
                return Continue(index);
            }

            Speech.Close();
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

        DescribeProse(index, 0);
        return index;
    }

    private void DescribeProse(int index, int from)
    {
        var line = Lines[index];
        Describe(index, from, ends: _almostCue);
        (_almostCue, _proseIndent) = (false, line.Indent);
        _proseEnded = Glyphs.EndsSentence(line.Text[^1]);
    }

    private bool TryMarked(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        switch (folded[0])
        {
            case '#':
                Builder.Wish(BreakWish.Section);
                Builder.Remark(line.Text.TrimStart("#＃"));
                break;
            case '=' when folded.Length >= 3 && folded.Trim('=').IsEmpty:
                PageBreak(index);
                break;
            case '=' when folded.Length > 1 && folded[1] != '=':
                Builder.Remark(line.Text[1..]);
                break;
            case '>' when folded.Length > 1:
                CentredOrTransition(line);
                break;
            case '~' when folded.Length > 1:
                Lyric(index);
                break;
            case '!' when folded.Length > 1 && char.IsLetterOrDigit(folded[1..].TrimStart() is [var c, ..] ? c : '!'):
                DescribeProse(index, 1);
                return true;
            case '.' when folded.Length > 1 && (char.IsLetterOrDigit(folded[1]) || folded[1] == '('):
                Builder.Heading(HeadingLine.Read(line.Text[1..].Trim(), folded[1..].Trim(), At(line, 1)));
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
        Builder.Wish(BreakWish.Forced);
        if (native && !IsBesidePageLine(index))
        {
            Diagnostics.Inform(Codes.IgnoredBreak, At(Lines[index]),
                "a page break does nothing where pages are numbered",
                "write # PAGE and its number instead");
        }
    }

    private bool IsBesidePageLine(int index)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && Lines[before].Kind is LineKind.Blank or LineKind.Hidden)
        {
            before--;
        }

        while (after < Lines.Count && Lines[after].Kind is LineKind.Blank or LineKind.Hidden)
        {
            after++;
        }

        return before < 0 || after >= Lines.Count || PageLine.Keyword(Lines[before].Folded, out _) > 0
            || PageLine.Keyword(Lines[after].Folded, out _) > 0;
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
            Builder.Wish(BreakWish.Transition);
            Builder.Remark(line.Text[1..]);
        }
    }

    /// <summary>Song outside a cue is a caption; under one it is sung by the speaker.</summary>
    private void Lyric(int index)
    {
        var line = Lines[index];
        Speech.Open(new(null, BeatKind.Caption, false, false, null, ""), At(line), line.Indent);
        Speech.Say(line.Text[1..].Trim(), At(line, 1), line.Indent);
    }

    private void AddBeat(BeatKind kind, ReadOnlySpan<char> text, SourceSpan at) =>
        Builder.Add(new() { Kind = kind, Text = text.ToString(), At = at });

    private bool TryHeading(int index)
    {
        var line = Lines[index];
        if (HeadingLine.Begins(line.Folded) && (native || AfterBreak))
        {
            Builder.Heading(HeadingLine.Read(line.Text, line.Folded, At(line)));
            Break();
            return true;
        }

        if (Transition.Is(line.Folded) && (native || AfterBreak))
        {
            Builder.Wish(BreakWish.Transition);
            Builder.Remark(line.Text);
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
        var line = Lines[index];
        if (!native || !Parenthetical.IsWhole(line.Folded)
            || !line.Folded[1..^1].TrimEnd().EndsWith("TITLE", StringComparison.Ordinal)
            || line.Folded.ContainsAnyInRange('a', 'z') || !Lines.HasTextBelow(index))
        {
            return false;
        }

        last = Lines.Next(index);
        var name = Lines[last];
        var text = name.Text.ToString();
        var next = Lines.Next(last);
        if (next < Lines.Count && Lines[next].Kind == LineKind.Text && Parenthetical.IsWhole(Lines[next].Folded))
        {
            text = text + "\n" + Lines[next].Text[1..^1].Trim().ToString();
            last = next;
        }

        Builder.Add(new()
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
