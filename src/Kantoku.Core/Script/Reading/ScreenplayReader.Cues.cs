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
        var line = lines[index];
        var folded = line.Folded;
        if (Parenthetical.IsWhole(folded))
        {
            _speech.Direct(line.Text[1..^1], folded[1..^1]);
            return index;
        }

        if (folded[0] == '(' && TryLongParenthetical(index, out var last))
        {
            return last;
        }

        if (_speech.HasWords && IsStackedCue(index))
        {
            var cue = CueLine.Read(line.Text, folded, !native);
            if (!string.Equals(cue.Speaker, _speech.Speaker, StringComparison.Ordinal))
            {
                diagnostics.Warn(Codes.StackedCue, At(line),
                    $"{cue.Speaker} is read as a cue, though no blank line stands above it",
                    "leave a blank line before each cue");
            }

            _speech.Open(cue, line.Indent);
            return index;
        }

        if (native && _speech.HasWords && line.Indent < _speech.TextIndent && line.Indent < _speech.CueIndent)
        {
            _speech.Close();
            Break();
            return ReadLine(index);
        }

        var sung = folded[0] == '~' && folded.Length > 1 ? 1 : 0;
        _speech.Say(line.Text[sung..], At(line, sung), line.Indent);
        return index;
    }

    /// <summary>Brackets that run over several lines.</summary>
    private bool TryLongParenthetical(int index, out int last)
    {
        last = index;
        if (lines[index].Folded.Contains(')'))
        {
            return false;
        }

        var text = new TextRun(builder.IsAsian);
        text.Append(lines[index].Text[1..]);
        for (var taken = 0; taken < MostParentheticals; taken++)
        {
            last = lines.Next(last);
            if (last >= lines.Count || lines[last].Kind != LineKind.Text || EndsSpeech(last))
            {
                return false;
            }

            var folded = lines[last].Folded;
            var close = folded.IndexOf(')');
            if (close >= 0)
            {
                if (close != folded.Length - 1)
                {
                    return false;
                }

                text.Append(lines[last].Text[..^1]);
                var inner = text.Take();
                _speech.Direct(inner, inner);
                return true;
            }

            text.Append(lines[last].Text);
        }

        return false;
    }

    /// <summary>Among words under a cue, the speaker's own cue again, or another known one after a finished
    /// sentence.</summary>
    private bool IsStackedCue(int index)
    {
        var folded = lines[index].Folded;
        if (!CueLine.IsCaps(folded) && !(CueLine.LooksLikeUncasedName(folded) && names.IsDeclared(NameOf(folded))))
        {
            return false;
        }

        if (!HasWordsBelow(index))
        {
            return false;
        }

        var name = NameOf(folded);
        if (_speech.Speaker is { } speaker && name.Equals(speaker, StringComparison.Ordinal))
        {
            return true;
        }

        return Glyphs.EndsSentence(_speech.Last) && IsKnown(name);
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> folded) => folded[..CueLine.NameLength(folded)].Trim();

    /// <summary>A line that ends the words above it even without a blank line.</summary>
    private bool EndsSpeech(int index)
    {
        var line = lines[index];
        var folded = line.Folded;
        if (!native)
        {
            return folded[0] == '#' || (folded.Length >= 3 && folded.Trim('=').IsEmpty);
        }

        var isPage = PageLine.Keyword(folded, out var hashes) is var start and > 0 && (hashes > 0
            || (PageLine.Read(folded, start, words: false) is { Id: not null } page && IsBarePage(folded, page)));
        return isPage || line.Kind == LineKind.PanelMark || IsPanelLine(folded) || EndsSpeechByMark(folded)
            || SfxKeyword(folded) > 0 || (TitleKeyword(folded) is > 0 && folded.IndexOfAny('|', ':') > 0)
            || (_speech.HasWords && HeadingLine.Begins(folded) && char.IsUpper(folded[1]));
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
        '>' => folded.Length > 1 && (_speech.HasWords || folded[^1] == '<'),
        '@' => folded.Length > 1 && char.IsLetter(folded[1]) && _speech.HasWords,
        '!' => folded.Length > 1 && char.IsLetter(folded[1]) && _speech.HasWords,
        _ => false,
    };

    /// <summary>True where words to letter stand right below, brackets passed over.</summary>
    private bool HasWordsBelow(int index)
    {
        var indent = lines[index].Indent;
        for (var taken = 0; taken <= MostParentheticals; taken++)
        {
            index = lines.Next(index);
            if (index >= lines.Count || lines[index].Kind != LineKind.Text || EndsSpeech(index))
            {
                return false;
            }

            if (!Parenthetical.IsWhole(lines[index].Folded))
            {
                return !native || indent < 4 || lines[index].Indent >= Math.Min(indent, 4);
            }
        }

        return false;
    }

    private bool TryForcedCue(int index)
    {
        var line = lines[index];
        var start = 1;
        while (start < line.Length && char.IsWhiteSpace(line.Folded[start]))
        {
            start++;
        }

        _speech.Close();
        if (!HasWordsBelow(index))
        {
            diagnostics.Warn(Codes.CueWithoutWords, At(line),
                "nobody's words follow this cue; it is kept as description",
                "write the words on the line below it");
            Describe(index, start);
            return true;
        }

        OpenCue(index, start);
        return true;
    }

    private void OpenCue(int index, int start)
    {
        var line = lines[index];
        var cue = CueLine.Read(line.Text[start..], line.Folded[start..], !native);
        if (cue.Simultaneous && !builder.HasBeats)
        {
            diagnostics.Warn(Codes.SimultaneousAlone, At(line),
                "^ speaks together with the words before it, and there are none",
                "take the ^ away, or put it on the second cue");
            cue = cue with { Simultaneous = false };
        }

        _speech.Open(cue, line.Indent);
        Break();
    }

    private bool TryCue(int index)
    {
        var line = lines[index];
        var folded = line.Folded;
        var caps = CueLine.IsCaps(folded);
        if (!caps && (folded.Length > LongestInlineName || !IsNameLine(index)))
        {
            return false;
        }

        if (!HasWordsBelow(index) || (caps && IsProse(index)))
        {
            return false;
        }

        OpenCue(index, 0);
        return true;
    }

    /// <summary><c>NAME:</c> above the words, for names that are known and for keywords.</summary>
    private bool TryCueWithColon(int index)
    {
        var line = lines[index];
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
        var folded = lines[index].Folded;
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

        var worthTelling = _afterBreak && index > 0 && HasWordsBelow(index)
            && (declared || (CueLine.LooksLikeUncasedName(folded) && lines[index - 1].Kind == LineKind.Blank));
        if (worthTelling)
        {
            var nearest = Nearest.Of(name.ToString(), names.Declared);
            var hint = declared ? $"write {name.ToString().ToUpperInvariant()}, or @{name}"
                : nearest is null ? $"add {name} to Characters: on the title page, or write @{name}"
                : $"did you mean {nearest}? Otherwise add {name} to Characters:, or write @{name}";
            diagnostics.Warn(Codes.AlmostCue, At(lines[index]), $"'{name}' looks like a cue but is read as description",
                hint);
            _almostCue = true;
        }

        return false;
    }

    /// <summary>Capitals in the middle of a sentence that goes on below, and, in Fountain, without a blank line
    /// above.</summary>
    private bool IsProse(int index)
    {
        if (_afterBreak)
        {
            return false;
        }

        if (!native)
        {
            return true;
        }

        var below = lines[lines.Next(index)].Text;
        return _inParagraph && !_proseEnded && lines[index].Indent == _proseIndent && char.IsLower(below[0])
            && !names.IsDeclared(NameOf(lines[index].Folded));
    }

    /// <summary><c>NAME: words</c> on one line, for names that are known and for keywords.</summary>
    private bool TryInline(int index)
    {
        var line = lines[index];
        var folded = line.Folded;
        var colon = folded.IndexOf(':');
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
            diagnostics.Warn(Codes.InlineDialogue, At(line),
                $"the words of {NameOf(head)} stand on the line of the cue",
                "write them on the line below it");
        }

        var from = colon + 1;
        while (char.IsWhiteSpace(folded[from]))
        {
            from++;
        }

        OpenCue(index, 0, colon);
        _speech.Say(line.Text[from..], At(line, from), line.Indent);
        return true;
    }

    private void OpenCue(int index, int start, int end)
    {
        var line = lines[index];
        _speech.Open(CueLine.Read(line.Text[start..end].TrimEnd(), line.Folded[start..end].TrimEnd(), !native),
            line.Indent);
        Break();
    }

    private bool IsKnown(ReadOnlySpan<char> name)
    {
        if (!_knowsUsed)
        {
            _knowsUsed = true;
            CollectUsed();
        }

        return names.IsKnown(name);
    }

    /// <summary>Names that stand as cues with a blank line above and words below, and names before a colon.</summary>
    private void CollectUsed()
    {
        var afterBlank = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Kind == LineKind.Text)
            {
                var folded = line.Folded;
                var colon = folded.Length > 0 ? folded[..Math.Min(folded.Length, LongestInlineName)].IndexOf(':') : -1;
                if (afterBlank && CueLine.IsCaps(folded) && lines.HasTextBelow(i))
                {
                    names.Use(NameOf(folded));
                }
                else if (colon > 0 && colon < folded.Length - 1 && CueLine.IsCaps(folded[..colon]))
                {
                    names.UseInline(NameOf(folded[..colon]));
                }
            }

            afterBlank = line.Kind != LineKind.Text || PanelLine.Keyword(line.Folded, out _) > 0;
        }
    }
}
