namespace Kantoku.Core.Script.Reading;

/// <summary>Reads prose scripts and Markdown panels: <c>PAGE ONE</c>, <c>**Panel 1:** prose</c>, <c>NAME:
/// words</c>.</summary>
/// <param name="title">Takes the title that a level-one heading writes.</param>
/// <param name="shape">Without pages panels run on and are cut into pages afterwards.</param>
internal sealed partial class PlainReader(
    ScriptLines lines,
    ScriptBuilder builder,
    DiagnosticList diagnostics,
    WordLedger ledger,
    SpeakerNames names,
    TitlePageReader title,
    bool markdown,
    BodyShape shape) : LineReader(lines, builder, diagnostics, ledger, imported: true)
{
    /// <summary>A line of dialogue at least this long was probably wrapped, so the next line goes on with it.</summary>
    private const int WrappedLength = 55;

    private readonly bool _running = !shape.HasPages;
    private bool _begun;
    private bool _pastTitle;
    private bool _inline;
    private int _lastLength;
    private int _lastPanel;

    protected override int ReadLine(int index)
    {
        var folded = Lines[index].Folded;
        if (MarkdownLine.IsRule(folded) || TryPage(index) || TryPanel(index))
        {
            return index;
        }

        if (!_begun && (shape.HasPages ? Prologue(index) : shape.HasPanels && TryTitle(index)))
        {
            return index;
        }

        if (Speech.IsOpen && TryContinue(index))
        {
            return index;
        }

        if (TryQuoted(index, out var last))
        {
            return last;
        }

        if (TryHeadline(index) || TryScene(index) || TryLead(index) || TryInline(index) || TryCue(index)
            || TryNovel(index))
        {
            return index;
        }

        DescribeFrom(index, markdown ? MarkdownLine.Bullet(folded) : 0);
        return index;
    }

    /// <summary>Before the first page words belong to the script as a whole; the first line may be its title.</summary>
    private bool Prologue(int index)
    {
        if (!TryHeadline(index) && !TryTitle(index))
        {
            Builder.Remark(Lines[index].Text);
        }

        return true;
    }

    /// <summary>The first line of all, where it is short and no sentence.</summary>
    private bool TryTitle(int index)
    {
        var line = Lines[index];
        var isTitle = !_pastTitle && !title.Has("Title") && line.Length <= LongestName && !line.Folded.Contains(':')
            && !Glyphs.EndsSentence(line.Folded[^1]) && line.Folded[0] != '#' && !IsScene(line.Folded)
            && (shape.HasPages || !Lines.HasTextBelow(index));
        _pastTitle = true;
        if (isTitle)
        {
            AddTitle(line, 0, line.Text);
        }

        return isTitle;
    }

    private void AddTitle(in SourceLine line, int start, ReadOnlySpan<char> words)
    {
        title.Add(new("Title", words.Trim("*_ ").ToString(), At(line, start)));
        Ledger.Source("Title");
    }

    private void DescribeFrom(int index, int from)
    {
        if (from > 0)
        {
            Break();
        }

        Describe(index, from);
    }

    /// <summary>True for a page line: a keyword, a number, and nothing that goes on as a sentence.</summary>
    public static bool IsPage(ReadOnlySpan<char> folded) => FindPage(folded, out _, out _, out _);

    /// <summary>True for a panel line.</summary>
    public static bool IsPanel(ReadOnlySpan<char> folded) =>
        FindPanel(folded, out _, out _, out _, out var doubtful) && !doubtful;

    private static bool FindPage(ReadOnlySpan<char> folded, out PageLine page, out int number, out int rest)
    {
        (page, number, rest) = (default, 0, 0);
        var start = StructureStart(folded);
        if (!MayBeHeading(folded[start..]))
        {
            return false;
        }

        var keyword = PageLine.Keyword(folded[start..], out _);
        number = start + keyword;
        if (keyword == 0)
        {
            start += AsianHeading.Bracket(folded[start..]);
            var asian = AsianHeading.TryPage(folded[start..], out page, out rest);
            number = start;
            rest = SkipClosingMarks(folded, start + rest);
            return asian;
        }

        page = PageLine.Read(folded[start..], keyword, words: true);
        if (page.Id is null)
        {
            return false;
        }

        var end = start + page.RestStart;
        end += OfTotal(folded[end..]);
        rest = SkipClosingMarks(folded, end);
        var words = folded[rest..];
        return start > 0 || words.IsEmpty || IsSeparated(folded, end, rest) || words[0] is '(' or '['
            || HeadingLine.Begins(words) || (char.IsUpper(words[0]) && words.Length < 60 && words[^1] != '.');
    }

    /// <param name="doubtful">A sentence may go on after the number: "Panel 3 shows the door again."</param>
    private static bool FindPanel(
        ReadOnlySpan<char> folded,
        out PanelLine panel,
        out int number,
        out int rest,
        out bool doubtful)
    {
        (panel, number, rest, doubtful) = (default, 0, 0, false);
        var start = StructureStart(folded);
        if (!MayBeHeading(folded[start..]))
        {
            return false;
        }

        var keyword = PanelLine.Keyword(folded[start..], out _);
        number = start + keyword;
        if (keyword == 0)
        {
            start += AsianHeading.Bracket(folded[start..]);
            var asian = AsianHeading.TryPanel(folded[start..], out panel, out rest);
            number = start;
            rest = SkipClosingMarks(folded, start + rest);
            return asian;
        }

        if (!PanelLine.TryRead(folded[start..], keyword, words: true, out panel))
        {
            return false;
        }

        var end = start + panel.TagStart;
        end += OfTotal(folded[end..]);
        rest = SkipClosingMarks(folded, end);
        doubtful = start == 0 && rest < folded.Length && char.IsLower(folded[rest]) && !IsSeparated(folded, end, rest);
        return true;
    }

    private static bool IsSeparated(ReadOnlySpan<char> folded, int from, int to) => !folded[from..to].IsWhiteSpace();

    private bool TryPage(int index)
    {
        var line = Lines[index];
        if (!FindPage(line.Folded, out var page, out var number, out var rest))
        {
            return false;
        }

        Speech.Close();
        Ledger.Markup(line.Text[..rest]);
        if (TryPanelOnPage(line, page, number, rest))
        {
            return true;
        }

        var words = TrimEndMarks(line.Text[rest..]);
        var folded = line.Folded.Slice(rest, words.Length);
        var isHeading = HeadingLine.Begins(folded);
        var isLabel = !isHeading && words.Length <= 60 && !words.EndsWith(".", StringComparison.Ordinal);
        Numbering.OpenPage(page, isLabel && !words.IsEmpty ? words.ToString() : null, At(line), At(line, number));
        (_begun, _lastPanel) = (true, 0);
        Break();
        if (isHeading)
        {
            Builder.Heading(HeadingLine.Read(words, folded, At(line, rest)));
        }
        else if (!isLabel)
        {
            Describe(index, rest, ends: true);
        }

        return true;
    }

    /// <summary><c>Page 1, Panel 2</c>: the page opens with the first of its panels.</summary>
    private bool TryPanelOnPage(in SourceLine line, PageLine page, int number, int from)
    {
        var start = PanelLine.Keyword(line.Folded[from..], out _);
        if (start == 0 || !PanelLine.TryRead(line.Folded[from..], start, words: true, out var panel))
        {
            return false;
        }

        if (Builder.PageId != page.Id)
        {
            Numbering.OpenPage(page, null, At(line), At(line, number));
        }

        var rest = SkipClosingMarks(line.Folded, from + panel.TagStart);
        Ledger.Markup(line.Text[from..rest]);
        Open(line, from + start, panel, PanelTags.None);
        if (rest < line.Length)
        {
            Builder.Describe(line.Text[rest..], paragraph: true, At(line, rest));
        }

        return true;
    }

    private bool TryPanel(int index)
    {
        var line = Lines[index];
        if (!FindPanel(line.Folded, out var panel, out var number, out var rest, out var doubtful)
            || (doubtful && panel.Number != _lastPanel + 1))
        {
            return false;
        }

        Speech.Close();
        var tags = new TagLine(Diagnostics);
        rest = SkipClosingMarks(line.Folded, ReadTags(line, rest, tags));
        var aside = line.Folded[rest..].IndexOf(')');
        if (line.Folded[rest..] is ['(', ..] && aside > 0 && TagLine.IsKnown(line.Folded.Slice(rest + 1, aside - 1)))
        {
            tags.Take(line.Folded.Slice(rest + 1, aside - 1), At(line, rest, aside + 1));
            rest = SkipClosingMarks(line.Folded, rest + aside);
        }

        Ledger.Markup(line.Text[..rest]);
        Open(line, number, panel, tags.Tags);
        KeepUnknown(tags, At(line));
        if (rest < line.Length && !HeadingOnPanel(line, rest))
        {
            Describe(index, rest);
        }

        return true;
    }

    private void Open(in SourceLine line, int number, PanelLine panel, PanelTags tags)
    {
        if (_running)
        {
            if (panel.Number == 1 && Builder.PanelCount > 0)
            {
                Builder.Wish(BreakWish.Section);
            }

            Numbering.OpenRunningPanel(tags, At(line), first: _lastPanel == 0);
        }
        else
        {
            Numbering.OpenPanel(panel, tags, At(line), At(line, number));
        }

        (_begun, _lastPanel) = (true, panel.Last);
        Break();
    }

    private bool HeadingOnPanel(in SourceLine line, int from)
    {
        if (!HeadingLine.Begins(line.Folded[from..]))
        {
            return false;
        }

        Builder.Heading(HeadingLine.Read(line.Text[from..], line.Folded[from..], At(line, from)));
        return true;
    }

    /// <summary>Headings that are no page or panel: the first is the title, others are kept.</summary>
    private bool TryHeadline(int index)
    {
        var line = Lines[index];
        if (MarkdownLine.Heading(line.Folded, out var start) is var level && (level == 0 || start >= line.Length))
        {
            return false;
        }

        Speech.Close();
        var words = TrimEndMarks(line.Text[start..].TrimStart("*_"));
        if (level == 1 && !title.Has("Title") && !_begun)
        {
            AddTitle(line, start, words);
        }
        else if (HeadingLine.Begins(words))
        {
            Builder.Heading(HeadingLine.Read(words, line.Folded[^words.Length..], At(line, start)));
        }
        else
        {
            Builder.Wish(BreakWish.Section);
            Builder.Remark(words);
        }

        Break();
        return true;
    }

    private bool TryScene(int index)
    {
        var line = Lines[index];
        if (!IsScene(line.Folded))
        {
            return false;
        }

        Speech.Close();
        Builder.Heading(HeadingLine.Read(line.Text, line.Folded, At(line)));
        Break();
        return true;
    }

    private static bool IsScene(ReadOnlySpan<char> folded) =>
        (HeadingLine.Begins(folded) && (char.IsUpper(folded[1]) || HeadingLine.IsMarked(folded)))
            || HeadingLine.IsNumbered(folded);
}
