namespace Kantoku.Core.Script.Reading;

/// <content>Page and panel lines.</content>
internal sealed partial class ScreenplayReader
{
    private int _lastPage;
    private int _lastPanel;

    private bool TryPage(int index)
    {
        var line = lines[index];
        var folded = line.Folded;
        var start = PageLine.Keyword(folded, out var hashes);
        if (start == 0)
        {
            return false;
        }

        var page = PageLine.Read(folded, start, words: false);
        if (hashes == 0)
        {
            if (page.Id is null || !IsBarePage(folded, page))
            {
                return false;
            }

            diagnostics.Warn(Codes.PageWithoutMark, At(line), "a page line begins with #",
                $"write # PAGE {(page.Id.Length > 0 ? page.Id : "and its number")}");
        }
        else if (hashes > 1 && page.Id is null)
        {
            return false;
        }

        _speech.Close();
        OpenPage(line, start, page);
        Break();
        return true;
    }

    /// <summary>Without its # a page line is one only where nothing but a heading or a label follows the
    /// number.</summary>
    private static bool IsBarePage(ReadOnlySpan<char> folded, PageLine page)
    {
        var rest = folded[page.RestStart..].TrimStart();
        return rest.IsEmpty || rest[0] is ':' or '(' or '[' || Glyphs.IsDash(rest[0]) || HeadingLine.Begins(rest)
            || rest is ['.'];
    }

    private void OpenPage(in SourceLine line, int start, PageLine page)
    {
        var id = page.Id;
        if (id is null)
        {
            diagnostics.Error(Codes.PageWithoutNumber, At(line), "this page has no number",
                Invariant($"write # PAGE {_lastPage + 1}"));
        }
        else if (page.Absurd)
        {
            diagnostics.Error(Codes.AbsurdPage, At(line, start), "no book has such a page",
                Invariant($"a page is at most {NumberWords.Largest}, a spread at most {PageLine.LargestSpan} pages"));
        }
        else if (builder.IsTaken(id))
        {
            diagnostics.Error(Codes.RepeatedPage, At(line, start), $"page {id} is there already",
                "give each page a number of its own");
        }
        else if (page.First < _lastPage)
        {
            diagnostics.Warn(Codes.BackwardPage, At(line, start),
                Invariant($"page {id} stands after page {_lastPage}; pages are printed in the order of the script"),
                "move it to its place");
        }

        if (string.IsNullOrEmpty(id))
        {
            (id, page) = (Invariant($"{_lastPage + 1}"), page with { First = _lastPage + 1 });
        }

        ledger.Markup(line.Text[..page.RestStart]);
        var rest = Glyphs.WithoutLeadingSeparators(line.Folded[page.RestStart..], out var skipped);
        var text = line.Text[(page.RestStart + skipped)..];
        var isHeading = HeadingLine.Begins(rest);
        builder.OpenPage(id, page.Span, isHeading || text.IsEmpty ? null : text.ToString(), At(line));
        if (isHeading)
        {
            builder.Heading(HeadingLine.Read(text, rest, At(line, page.RestStart + skipped)));
        }

        (_lastPage, _lastPanel) = (page.First + page.Span - 1, 0);
    }

    private bool TryPanel(int index)
    {
        var line = lines[index];
        var folded = line.Folded;
        var start = PanelLine.Keyword(folded, out var hashes);
        if (start == 0)
        {
            return false;
        }

        if (!PanelLine.TryRead(folded, start, words: false, out var panel))
        {
            if (hashes > 0 || start == folded.Length)
            {
                diagnostics.Warn(Codes.PanelWithoutNumber, At(line), "this panel has no number and is read as text",
                    Invariant($"write Panel {_lastPanel + 1}"));
            }

            return false;
        }

        var keyword = folded[hashes..].TrimStart()[..5];
        if (hashes == 0 && keyword.SequenceEqual("panel") && !IsBarePanel(folded[panel.TagStart..]))
        {
            return false;
        }

        _speech.Close();
        Remark(line, keyword, hashes, start, ref panel);
        OpenPanel(line, panel);
        Break();
        return true;
    }

    /// <summary>In small letters a line is a panel only where no sentence goes on.</summary>
    private static bool IsBarePanel(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        return rest.IsEmpty || rest[0] is '[' or ':' or '.' or '(' || Glyphs.IsDash(rest[0]);
    }

    private void Remark(in SourceLine line, ReadOnlySpan<char> keyword, int hashes, int start, ref PanelLine panel)
    {
        if (panel.Number < 0)
        {
            diagnostics.Error(Codes.AbsurdPanel, At(line, start), "no page has such a panel",
                Invariant($"a panel is at most {PanelLine.Largest}"));
            panel = panel with { Number = _lastPanel + 1, Last = _lastPanel + 1 };
        }

        if (hashes > 0)
        {
            diagnostics.Warn(Codes.LegacyPanel, At(line), "# before a panel is the old form",
                Invariant($"write Panel {panel.Number}"));
        }
        else if (line.Kind == LineKind.Text && !keyword.SequenceEqual("Panel"))
        {
            diagnostics.Warn(Codes.PanelCase, At(line), $"'{keyword}' is read as Panel",
                Invariant($"write Panel {panel.Number}"));
        }

        if (line.Kind == LineKind.Text && line.Indent is not (0 or 4))
        {
            diagnostics.Warn(Codes.PanelIndent, At(line),
                Invariant($"a panel line is indented by 0 or 4 spaces, not {line.Indent}"),
                "move it to the line's beginning");
        }

        var before = Math.Max(_lastPanel, builder.PanelCount > 0 && _lastPanel == 0 ? 1 : 0);
        var adopts = before == 1 && _lastPanel == 0 && panel.Number == 1;
        if (panel.Number == before && !adopts)
        {
            diagnostics.Warn(Codes.RepeatedPanel, At(line, start), Invariant($"panel {panel.Number} is there already"),
                Invariant($"number it {before + 1}"));
        }
        else if (panel.Number < before)
        {
            diagnostics.Warn(Codes.BackwardPanel, At(line, start),
                Invariant($"panel {panel.Number} stands after panel {before}; the order of the script counts"),
                Invariant($"number it {before + 1}"));
        }
        else if (panel.Number > before + 1)
        {
            diagnostics.Warn(Codes.PanelGap, At(line, start),
                before == 0 ? Invariant($"the page's first panel is numbered {panel.Number}")
                    : Invariant($"panel {panel.Number} follows panel {before}"),
                Invariant($"number it {before + 1}"));
        }

        _lastPanel = panel.Last;
    }

    private void OpenPanel(in SourceLine line, PanelLine panel)
    {
        var tags = new TagLine(diagnostics);
        var end = ReadTags(line, panel.TagStart, tags);
        if (line.Kind == LineKind.Text)
        {
            ledger.Markup(line.Text[..end]);
        }

        tags.Finish(builder.PanelCount == 0, At(line));
        builder.OpenPanel(panel.Number, tags.Tags, At(line));
        Glyphs.WithoutLeadingSeparators(line.Folded[end..], out var skipped);
        var text = line.Text[(end + skipped)..];
        var folded = line.Folded[(end + skipped)..];
        if (HeadingLine.Begins(folded))
        {
            builder.Heading(HeadingLine.Read(text, folded, At(line, end + skipped)));
        }
        else if (!text.IsEmpty)
        {
            builder.Describe(text, paragraph: true, At(line, end + skipped));
        }
    }

    /// <returns>Index after the last tag.</returns>
    private int ReadTags(in SourceLine line, int start, TagLine tags)
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
                diagnostics.Warn(Codes.UnclosedTag, At(line, open), "this tag is never closed", "close it with ]");
                tags.Take(folded.Slice(open + 1, length - 1), At(line, open));
                return open + length;
            }

            tags.Take(folded.Slice(open + 1, length - 1),
                new(lines.File, line.Number, line.ColumnOf(open), length + 1));
            start = open + length + 1;
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
