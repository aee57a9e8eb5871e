namespace Kantoku.Core.Script.Reading;

/// <summary>Chooses the grammar by what the lines of a source look like, and says why.</summary>
internal sealed class FormatChooser
{
    private int _pages;
    private int _panels;
    private int _oldPanels;
    private int _markedPanels;
    private int _taggedPanels;
    private int _capitalPanels;
    private int _barePages;
    private int _wordNumbers;
    private int _levelTwo;
    private int _levelThree;
    private int _boldPanels;
    private int _inlineNames;
    private int _cues;
    private int _headings;
    private int _endingColons;
    private int _asianHeadings;
    private int _markdownPages;
    private int _markdownPanels;
    private int _panelsOnLevelTwo;
    private int _boldNames;
    private int _quotedNames;
    private int _spokenLines;
    private bool _frontMatterOfStripdown;
    private bool _hasFormatKey;
    private bool _afterBlank = true;

    public static (ScriptFormat Format, string Reason) Choose(SourceText source)
    {
        var chooser = new FormatChooser();
        var inComment = false;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number).Trim();
            if (!inComment && line.StartsWith("/*", StringComparison.Ordinal))
            {
                chooser._markedPanels += line[2..].TrimStart().StartsWith("PANEL ", StringComparison.Ordinal) ? 1 : 0;
                inComment = !line.Contains("*/", StringComparison.Ordinal);
            }
            else if (inComment)
            {
                inComment = !line.Contains("*/", StringComparison.Ordinal);
            }
            else
            {
                chooser.Look(line, source.FoldedLine(number).Trim(), source.Line(number + 1));
            }

            chooser._afterBlank = line.IsEmpty;
        }

        return chooser.Decide();
    }

    private void Look(ReadOnlySpan<char> raw, ReadOnlySpan<char> folded, ReadOnlySpan<char> below)
    {
        if (raw.IsEmpty)
        {
            return;
        }

        var line = raw[0] > 127 || raw.Length < 40 ? folded : raw;
        var bold = BoldLead(line);
        var isWhole = bold.IsEmpty || bold.Length + 4 >= line.Length;
        if (!bold.IsEmpty)
        {
            _boldPanels += IsNumberedPanel(bold, out _) || AsianHeading.TryPanel(bold, out _, out _) ? 1 : 0;
            _boldNames += LooksLikeBoldName(line, bold) ? 1 : 0;
            line = bold;
        }

        var page = PageLine.Keyword(line, out var hashes);
        if (page > 0 && PageLine.Read(line, page, words: true) is { Id: not null } read)
        {
            LookAtPage(line, page, hashes, read);
        }
        else if (IsNumberedPanel(line, out hashes) && bold.IsEmpty)
        {
            LookAtPanel(line, hashes);
        }
        else if (line[0] == '#')
        {
            LookAtSection(line);
        }
        else if (IsDecoratedHeading(line))
        {
            _asianHeadings++;
        }
        else
        {
            LookAtText(line, isWhole ? below : default);
        }
    }

    private static bool IsDecoratedHeading(ReadOnlySpan<char> line)
    {
        if (char.IsAsciiLetter(line[0]) && !AsianHeading.HasNumber(line))
        {
            return false;
        }

        var bare = line.TrimStart(PlainReader.HeadingMarks);
        var inner = bare[AsianHeading.Bracket(bare)..];
        if (AsianHeading.TryPage(inner, out _, out _) || AsianHeading.TryPanel(inner, out _, out _))
        {
            return true;
        }

        var start = bare.Length < line.Length ? PageLine.Keyword(bare, out _) : 0;
        return start > 0 && PageLine.Read(bare, start, words: true).Id is not null;
    }

    /// <summary>A name in bold before its words or above them: <c>**Mio:** Hush.</c></summary>
    private static bool LooksLikeBoldName(ReadOnlySpan<char> line, ReadOnlySpan<char> bold)
    {
        var name = bold.TrimEnd(": ");
        return (name.Length < bold.Length || line.Contains(':')) && Names.IsInline(name);
    }

    private void LookAtPage(ReadOnlySpan<char> line, int start, int hashes, PageLine page)
    {
        var digits = char.IsAsciiDigit(line[start]);
        var ends = line[page.RestStart..].TrimStart() is not [var c, ..] || !char.IsLower(c);
        _pages += hashes == 1 && digits ? 1 : 0;
        _levelTwo += hashes == 2 ? 1 : 0;
        _levelThree += hashes == 3 ? 1 : 0;
        var panelToo = PanelLine.Keyword(line[page.RestStart..].TrimStart(",.:-– "), out _) > 0;
        _markdownPages += hashes is 2 or 3 && !panelToo ? 1 : 0;
        _markdownPanels += hashes is 2 or 3 && panelToo ? 1 : 0;
        _barePages += hashes == 0 && ends ? 1 : 0;
        _wordNumbers += !digits && ends && hashes < 2 ? 1 : 0;
    }

    private void LookAtPanel(ReadOnlySpan<char> line, int hashes)
    {
        if (hashes > 0)
        {
            _oldPanels += hashes == 1 ? 1 : 0;
            _levelTwo += hashes == 2 ? 1 : 0;
            _levelThree += hashes == 3 ? 1 : 0;
            _panelsOnLevelTwo += hashes == 2 ? 1 : 0;
            _markdownPanels += hashes is 2 or 3 ? 1 : 0;
            return;
        }

        var start = PanelLine.Keyword(line, out _);
        _panels++;
        _wordNumbers += char.IsAsciiDigit(line[start]) ? 0 : 1;
        _capitalPanels += line.StartsWith("PANEL", StringComparison.Ordinal) ? 1 : 0;
        PanelLine.TryRead(line, start, words: true, out var panel);
        _taggedPanels += line[panel.TagStart..].TrimStart() is ['[', ..] ? 1 : 0;
    }

    private void LookAtSection(ReadOnlySpan<char> line)
    {
        var hashes = line.Length - line.TrimStart('#').Length;
        if (line.IndexOfAnyInRange('0', '9') < 0 || hashes is not (2 or 3))
        {
            return;
        }

        _levelTwo += hashes == 2 ? 1 : 0;
        _levelThree += hashes == 3 ? 1 : 0;
        var words = line.TrimStart("# ");
        _markdownPages += AsianHeading.TryPage(words, out _, out _) ? 1 : 0;
        _markdownPanels += AsianHeading.TryPanel(words, out _, out _) ? 1 : 0;
    }

    private void LookAtText(ReadOnlySpan<char> line, ReadOnlySpan<char> below)
    {
        var corner = Glyphs.CornerBracket(line);
        _quotedNames += corner > 0 && Names.IsInline(line[..corner].Trim()) ? 1 : 0;
        _spokenLines += SpokenLine.Find(line, 0) is null ? 0 : 1;
        var colon = line[..Math.Min(line.Length, 60)].IndexOf(':');
        _headings += HeadingLine.Begins(line) && char.IsUpper(line[1]) ? 1 : 0;
        if (colon > 0)
        {
            var key = line[..colon].TrimEnd();
            _frontMatterOfStripdown |= key is "pageTurnDirection" or "oddSide";
            _hasFormatKey |= key.Equals("Format", StringComparison.OrdinalIgnoreCase);
            _endingColons += colon == line.Length - 1 && _afterBlank && !below.IsWhiteSpace() ? 1 : 0;
            _inlineNames += colon < line.Length - 1 && !TitlePageReader.IsKnown(key) && Names.IsInline(key)
                && !HeadingLine.IsNumbered(line) ? 1 : 0;
        }
        else if (_afterBlank && !below.IsWhiteSpace() && CueLine.IsCaps(line))
        {
            _cues++;
        }
    }

    private (ScriptFormat Format, string Reason) Decide()
    {
        if (_boldPanels > 0 && _boldPanels >= _panels && _levelThree == 0)
        {
            return (ScriptFormat.MarkdownPanels,
                Because(_boldPanels, "line that begins with a bold panel", "lines that begin with a bold panel"));
        }

        if (_pages > 0)
        {
            return (ScriptFormat.Native, Because(_pages, "'# PAGE N' line", "'# PAGE N' lines"));
        }

        if (IsMarkdownPanels())
        {
            return (ScriptFormat.MarkdownPanels, _boldNames + _inlineNames > 0
                ? Because(_boldNames + _inlineNames, "'**Name:** words' line", "'**Name:** words' lines")
                : Because(_markdownPanels, "Markdown heading that is a panel", "Markdown headings that are panels"));
        }

        var stripdown = _levelTwo > 0
            && (_levelThree > 0 || _frontMatterOfStripdown || _endingColons > 0 || _panels == 0);
        if (stripdown && _headings <= _levelThree && _markedPanels == 0)
        {
            return (ScriptFormat.Stripdown,
                Because(_levelTwo, "numbered '##' heading", "numbered '##' headings"));
        }

        if (_oldPanels + _markedPanels + _taggedPanels > 0)
        {
            return (ScriptFormat.Native,
                Because(_oldPanels + _markedPanels + _taggedPanels, "native panel line", "native panel lines"));
        }

        if (_wordNumbers > 0)
        {
            return (ScriptFormat.Prose,
                Because(_wordNumbers, "page or panel numbered by a word", "pages and panels numbered by words"));
        }

        return DecideByText();
    }

    /// <summary>Chooses where no line has a mark that only one format knows.</summary>
    private (ScriptFormat Format, string Reason) DecideByText()
    {
        if (_panels > 0 || _barePages > 0)
        {
            var prose = _inlineNames > _cues || (_capitalPanels * 2 > _panels && !_hasFormatKey)
                || (_panels == 0 && !_hasFormatKey);
            return prose
                ? (ScriptFormat.Prose,
                Because(_panels + _barePages, "plain page or panel line", "plain page and panel lines"))
                : (ScriptFormat.Native, Because(_panels, "'Panel N' line", "'Panel N' lines"));
        }

        if ((_asianHeadings > 0 || _quotedNames > 1) && _headings == 0)
        {
            if (_asianHeadings == 0)
            {
                return (ScriptFormat.Prose, Because(_quotedNames, "'name「words」' line", "'name「words」' lines"));
            }

            return (ScriptFormat.Prose,
                Because(_asianHeadings, "plain page or panel line", "plain page and panel lines"));
        }

        if (_spokenLines > 0 && _headings + _cues + _inlineNames == 0)
        {
            return (ScriptFormat.Prose,
                Because(_spokenLines, "line that says who speaks", "lines that say who speaks"));
        }

        return _inlineNames > 1 && _inlineNames > _cues && _headings == 0
            ? (ScriptFormat.Prose, Because(_inlineNames, "'NAME: words' line", "'NAME: words' lines"))
            : (ScriptFormat.Fountain, "no pages or panels are written, so it is read as a screenplay");
    }

    /// <summary>Headings that say page and panel, under which speakers stand in bold or before their words and never
    /// alone above them as in Stripdown; or panels on the level of pages.</summary>
    private bool IsMarkdownPanels()
    {
        if (_markdownPanels == 0 || _frontMatterOfStripdown || _endingColons > 0 || _markedPanels > 0)
        {
            return false;
        }

        var all = _markdownPanels + _markdownPages == _levelTwo + _levelThree;
        return all && (_boldNames > 0 || _inlineNames > 1 ? _cues == 0 : _panelsOnLevelTwo == _levelTwo);
    }

    private static bool IsNumberedPanel(ReadOnlySpan<char> line, out int hashes)
    {
        var start = PanelLine.Keyword(line, out hashes);
        return start > 0 && PanelLine.TryRead(line, start, words: true, out var panel)
            && (char.IsAsciiDigit(line[start]) || panel.TagStart == line.Length
            || !char.IsLetter(line[panel.TagStart..].TrimStart()[0]));
    }

    /// <summary>What stands in bold at the beginning of a line, a list mark passed over.</summary>
    private static ReadOnlySpan<char> BoldLead(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("-+> ");
        line = line is ['*', ' ', ..] ? line[2..].TrimStart() : line;
        if (line.Length < 5
            || !(line.StartsWith("**", StringComparison.Ordinal) || line.StartsWith("__", StringComparison.Ordinal)))
        {
            return [];
        }

        var end = line[2..].IndexOf(line[..2], StringComparison.Ordinal);
        return end <= 0 ? [] : line.Slice(2, end).Trim("*_ ");
    }

    private static string Because(int count, string one, string many) =>
        FormattableString.Invariant($"it has {count} {(count == 1 ? one : many)}");
}
