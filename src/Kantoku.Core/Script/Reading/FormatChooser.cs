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
                chooser.Look(line, source.Line(number + 1));
            }

            chooser._afterBlank = line.IsEmpty;
        }

        return chooser.Decide();
    }

    private void Look(ReadOnlySpan<char> raw, ReadOnlySpan<char> below)
    {
        if (raw.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<char> line = raw[0] > 127 || raw.Length < 40 ? Glyphs.Fold(raw) ?? raw : raw;
        var bold = BoldLead(line);
        if (!bold.IsEmpty)
        {
            _boldPanels += IsNumberedPanel(bold, out _) ? 1 : 0;
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
        else if (AsianHeading.TryPage(line.TrimStart("【■□●○◆◇▼ "), out _, out _)
            || AsianHeading.TryPanel(line.TrimStart("【■□●○◆◇▼ "), out _, out _))
        {
            _asianHeadings++;
        }
        else
        {
            LookAtText(line, below);
        }
    }

    private void LookAtPage(ReadOnlySpan<char> line, int start, int hashes, PageLine page)
    {
        var digits = char.IsAsciiDigit(line[start]);
        var ends = line[page.RestStart..].TrimStart() is not [var c, ..] || !char.IsLower(c);
        _pages += hashes == 1 && digits ? 1 : 0;
        _levelTwo += hashes == 2 ? 1 : 0;
        _levelThree += hashes == 3 ? 1 : 0;
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
    }

    private void LookAtText(ReadOnlySpan<char> line, ReadOnlySpan<char> below)
    {
        var colon = line[..Math.Min(line.Length, 60)].IndexOf(':');
        _headings += HeadingLine.Begins(line) && char.IsUpper(line[1]) ? 1 : 0;
        if (colon > 0)
        {
            var key = line[..colon].TrimEnd();
            _frontMatterOfStripdown |= key is "pageTurnDirection" or "oddSide";
            _hasFormatKey |= key.Equals("Format", StringComparison.OrdinalIgnoreCase);
            _endingColons += colon == line.Length - 1 && _afterBlank && !below.IsWhiteSpace() ? 1 : 0;
            _inlineNames += colon < line.Length - 1 && !TitlePageReader.IsKnown(key) && Names.IsInline(key) ? 1 : 0;
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

        if (_panels > 0 || _barePages > 0)
        {
            var prose = _inlineNames > _cues || (_capitalPanels * 2 > _panels && !_hasFormatKey)
                || (_panels == 0 && !_hasFormatKey);
            return prose
                ? (ScriptFormat.Prose,
                Because(_panels + _barePages, "plain page or panel line", "plain page and panel lines"))
                : (ScriptFormat.Native, Because(_panels, "'Panel N' line", "'Panel N' lines"));
        }

        if (_asianHeadings > 0 && _headings == 0)
        {
            return (ScriptFormat.Prose,
                Because(_asianHeadings, "plain page or panel line", "plain page and panel lines"));
        }

        return _inlineNames > 1 && _inlineNames > _cues && _headings == 0
            ? (ScriptFormat.Prose, Because(_inlineNames, "'NAME: words' line", "'NAME: words' lines"))
            : (ScriptFormat.Fountain, "no pages or panels are written, so it is read as a screenplay");
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
