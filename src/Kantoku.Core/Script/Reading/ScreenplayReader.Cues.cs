namespace Kantoku.Core.Script.Reading;

/// <content>Cues and the words under them.</content>
internal sealed partial class ScreenplayReader
{
    private const int MostParentheticals = 4;
    private const int LongestInlineName = 40;

    /// <summary>The line that was just told to look like a cue stays a paragraph of its own.</summary>
    private bool _almostCue;

    /// <summary>The next line of an open block.</summary>
    /// <returns>Index of the last line it took.</returns>
    private int Continue(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        if (Parenthetical.IsWhole(folded))
        {
            Speech.Direct(line.Text[1..^1], folded[1..^1]);
            return index;
        }

        if (folded[0] == '(' && TryLongParenthetical(index, out var last))
        {
            return last;
        }

        if (Speech.HasWords && IsStackedCue(index))
        {
            var cue = CueLine.Read(line.Text, folded, !native);
            if (!string.Equals(cue.Speaker, Speech.Speaker, StringComparison.Ordinal))
            {
                Diagnostics.Warn(Codes.StackedCue, At(line),
                    $"{cue.Speaker} is read as a cue, though no blank line stands above it",
                    "leave a blank line before each cue");
            }

            Speech.Open(cue, At(line), line.Indent);
            return index;
        }

        if (native && Speech.HasWords && line.Indent < Speech.TextIndent && line.Indent < Speech.CueIndent)
        {
            Speech.Close();
            Break();
            return ReadLine(index);
        }

        var sung = folded[0] == '~' && folded.Length > 1 ? 1 : 0;
        Speech.Say(line.Text[sung..], At(line, sung), line.Indent);
        return index;
    }

    /// <summary>Brackets that run over several Lines.</summary>
    private bool TryLongParenthetical(int index, out int last)
    {
        last = index;
        if (Lines[index].Folded.Contains(')'))
        {
            return false;
        }

        var text = new TextRun(Builder.IsAsian);
        text.Append(Lines[index].Text[1..]);
        for (var taken = 0; taken < MostParentheticals; taken++)
        {
            last = Lines.Next(last);
            if (last >= Lines.Count || Lines[last].Kind != LineKind.Text || EndsSpeech(last))
            {
                return false;
            }

            var folded = Lines[last].Folded;
            var close = folded.IndexOf(')');
            if (close >= 0)
            {
                if (close != folded.Length - 1)
                {
                    return false;
                }

                text.Append(Lines[last].Text[..^1]);
                var inner = text.Take();
                Speech.Direct(inner, inner);
                return true;
            }

            text.Append(Lines[last].Text);
        }

        return false;
    }

    /// <summary>Among words under a cue, the speaker's own cue again, or another known one after a finished
    /// sentence.</summary>
    private bool IsStackedCue(int index)
    {
        var folded = Lines[index].Folded;
        if (!CueLine.IsCaps(folded) && !(CueLine.LooksLikeUncasedName(folded) && names.IsDeclared(NameOf(folded))))
        {
            return false;
        }

        if (!HasWordsBelow(index))
        {
            return false;
        }

        var name = NameOf(folded);
        if (Speech.Speaker is { } speaker && name.Equals(speaker, StringComparison.Ordinal))
        {
            return true;
        }

        return Glyphs.EndsSentence(Speech.Last) && IsKnown(name);
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> folded) => folded[..CueLine.NameLength(folded)].Trim();

    /// <summary>A line that ends the words above it even without a blank line.</summary>
    private bool EndsSpeech(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        if (!native)
        {
            return folded[0] == '#' || (folded.Length >= 3 && folded.Trim('=').IsEmpty);
        }

        var isPage = PageLine.Keyword(folded, out var hashes) is var start and > 0 && (hashes > 0
            || (PageLine.Read(folded, start, words: false) is { Id: not null } page && IsBarePage(folded, page)));
        return isPage || line.Kind == LineKind.PanelMark || IsPanelLine(folded) || EndsSpeechByMark(folded)
            || SfxKeyword(folded) > 0 || (TitleKeyword(folded) is > 0 && folded.IndexOfAny('|', ':') > 0)
            || (Speech.HasWords && HeadingLine.Begins(folded) && char.IsUpper(folded[1]));
    }

    private static bool IsPanelLine(ReadOnlySpan<char> folded)
    {
        var start = PanelLine.Keyword(folded, out var hashes);
        return start > 0 && PanelLine.TryRead(folded, start, words: false, out var panel)
            && (hashes > 0 || folded[0] == 'P' || IsBarePanel(folded[panel.TagStart..]));
    }

    private bool EndsSpeechByMark(ReadOnlySpan<char> folded) => folded[0] switch
    {
        '#' => true,
        '=' => folded.Length > 1 && (folded[1] == ' ' || folded.Trim('=').IsEmpty),
        '>' => folded.Length > 1 && (Speech.HasWords || folded[^1] == '<'),
        '@' => folded.Length > 1 && char.IsLetter(folded[1]) && Speech.HasWords,
        '!' => folded.Length > 1 && char.IsLetter(folded[1]) && Speech.HasWords,
        _ => false,
    };

    /// <summary>True where words to letter stand right below, brackets passed over.</summary>
    private bool HasWordsBelow(int index)
    {
        var indent = Lines[index].Indent;
        for (var taken = 0; taken <= MostParentheticals; taken++)
        {
            index = Lines.Next(index);
            if (index >= Lines.Count || Lines[index].Kind != LineKind.Text || EndsSpeech(index))
            {
                return false;
            }

            if (!Parenthetical.IsWhole(Lines[index].Folded))
            {
                return !native || indent < 4 || Lines[index].Indent >= Math.Min(indent, 4);
            }
        }

        return false;
    }

    private bool TryForcedCue(int index)
    {
        var line = Lines[index];
        var start = 1;
        while (start < line.Length && char.IsWhiteSpace(line.Folded[start]))
        {
            start++;
        }

        Speech.Close();
        if (!HasWordsBelow(index))
        {
            Diagnostics.Warn(Codes.CueWithoutWords, At(line),
                "nobody's words follow this cue; it is kept as description",
                "write the words on the line below it");
            DescribeProse(index, start);
            return true;
        }

        OpenCue(index, start);
        return true;
    }

    private void OpenCue(int index, int start)
    {
        var line = Lines[index];
        var cue = CueLine.Read(line.Text[start..], line.Folded[start..], !native);
        if (cue.Simultaneous && !Builder.HasBeats)
        {
            Diagnostics.Warn(Codes.SimultaneousAlone, At(line),
                "^ speaks together with the words before it, and there are none",
                "take the ^ away, or put it on the second cue");
            cue = cue with { Simultaneous = false };
        }

        Speech.Open(cue, At(line), line.Indent);
        Break();
    }

    private bool TryCue(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        var caps = CueLine.IsCaps(folded);
        if (!caps && (folded.Length > LongestInlineName || !IsNameLine(index)))
        {
            return false;
        }

        if (!HasWordsBelow(index))
        {
            WarnOfSilentCue(index);
            return false;
        }

        if (caps && IsProse(index))
        {
            return false;
        }

        OpenCue(index, 0);
        return true;
    }

    /// <summary>A speaker's name alone between blank lines was rather meant to speak.</summary>
    private void WarnOfSilentCue(int index)
    {
        var name = NameOf(Lines[index].Folded);
        var next = Lines.Next(index);
        if (AfterBreak && (next >= Lines.Count || Lines[next].Kind != LineKind.Text) && IsKnown(name))
        {
            Diagnostics.Warn(Codes.CueWithoutWords, At(Lines[index]),
                $"nobody's words follow the cue {name}; it is kept as description",
                "write the words on the line below it, without a blank line between");
        }
    }

    /// <summary><c>NAME:</c> above the words, for names that are known and for keywords.</summary>
    private bool TryCueWithColon(int index)
    {
        var line = Lines[index];
        if (line.Folded is not [.., ':'] || line.Length > LongestInlineName)
        {
            return false;
        }

        var name = NameOf(line.Folded[..^1]);
        var named = CueLine.Keyword(name, !native) is not null
            || (native && (CueLine.IsCaps(name) || CueLine.LooksLikeUncasedName(name)) && IsKnown(name));
        if (!named || !HasWordsBelow(index))
        {
            return false;
        }

        OpenCue(index, 0, line.Length - 1);
        return true;
    }

    /// <summary>A declared name in a script without capitals, or a keyword; warns of what only looks like a
    /// name.</summary>
    private bool IsNameLine(int index)
    {
        var folded = Lines[index].Folded;
        var name = NameOf(folded);
        if (name.IsEmpty)
        {
            return false;
        }

        var cased = name.ContainsAnyInRange('A', 'z');
        var declared = names.IsDeclared(name);
        if (!cased && (declared || CueLine.Keyword(name, !native) is not null))
        {
            return true;
        }

        var worthTelling = AfterBreak && index > 0 && HasWordsBelow(index)
            && (declared || (CueLine.LooksLikeUncasedName(folded) && Lines[index - 1].Kind == LineKind.Blank));
        if (worthTelling)
        {
            var nearest = Diagnostics.IsFull ? null : Nearest.Of(name.ToString(), names.Declared);
            var hint = declared ? $"write {name.ToString().ToUpperInvariant()}, or @{name}"
                : nearest is null ? $"add {name} to Characters: on the title page, or write @{name}"
                : $"did you mean {nearest}? Otherwise add {name} to Characters:, or write @{name}";
            Diagnostics.Warn(Codes.AlmostCue, At(Lines[index]), $"'{name}' looks like a cue but is read as description",
                hint);
            _almostCue = true;
        }

        return false;
    }

    /// <summary>Capitals in the middle of a sentence that goes on below, and, in Fountain, without a blank line
    /// above.</summary>
    private bool IsProse(int index)
    {
        if (AfterBreak)
        {
            return false;
        }

        if (!native)
        {
            return true;
        }

        var below = Lines[Lines.Next(index)].Text;
        return InParagraph && !_proseEnded && Lines[index].Indent == _proseIndent && char.IsLower(below[0])
            && !names.IsDeclared(NameOf(Lines[index].Folded));
    }

    /// <summary><c>NAME: words</c> on one line, for names that are known and for keywords.</summary>
    private bool TryInline(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        var corner = Glyphs.CornerBracket(folded);
        var colon = corner > 0 ? corner : folded.IndexOf(':');
        if (colon is < 1 or > LongestInlineName || colon == folded.Length - 1)
        {
            return false;
        }

        var head = folded[..colon].TrimEnd();
        var keyword = CueLine.Keyword(NameOf(head), !native);
        var isName = native && (CueLine.IsCaps(head) || CueLine.LooksLikeUncasedName(head)) && IsKnown(NameOf(head));
        if (keyword is null && !isName)
        {
            return false;
        }

        if (isName && keyword is null)
        {
            Diagnostics.Warn(Codes.InlineDialogue, At(line),
                $"the words of {NameOf(head)} stand on the line of the cue",
                "write them on the line below it");
        }

        var from = SkipSpace(folded, colon + 1);
        OpenCue(index, 0, colon);
        Speech.Say(line.Text[from..(corner > 0 ? line.Length - 1 : line.Length)], At(line, from), line.Indent);
        return true;
    }

    private void OpenCue(int index, int start, int end)
    {
        var line = Lines[index];
        Speech.Open(CueLine.Read(line.Text[start..end].TrimEnd(), line.Folded[start..end].TrimEnd(), !native),
            At(line, start), line.Indent);
        Break();
    }
}
