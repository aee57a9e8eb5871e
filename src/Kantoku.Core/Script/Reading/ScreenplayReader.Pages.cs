namespace Kantoku.Core.Script.Reading;

/// <content>Page and panel lines.</content>
internal sealed partial class ScreenplayReader
{
    private bool TryPage(int index)
    {
        var line = Lines[index];
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

            Diagnostics.Warn(Codes.PageWithoutMark, At(line), "a page line begins with #",
                $"write # PAGE {(page.Id.Length > 0 ? page.Id : "and its number")}");
        }
        else if (hashes > 1 && page.Id is null)
        {
            return false;
        }

        Speech.Close();
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
        Ledger.Markup(line.Text[..page.RestStart]);
        var rest = Glyphs.WithoutLeadingSeparators(line.Folded[page.RestStart..], out var skipped);
        var text = line.Text[(page.RestStart + skipped)..];
        var isHeading = HeadingLine.Begins(rest);
        Numbering.OpenPage(page, isHeading || text.IsEmpty ? null : text.ToString(), At(line), At(line, start));
        if (isHeading)
        {
            Builder.Heading(HeadingLine.Read(text, rest, At(line, page.RestStart + skipped)));
        }
    }

    private bool TryPanel(int index)
    {
        var line = Lines[index];
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
                Diagnostics.Warn(Codes.PanelWithoutNumber, At(line), "this panel has no number and is read as text",
                    Invariant($"write Panel {Numbering.LastPanel + 1}"));
            }

            return false;
        }

        var keyword = folded[hashes..].TrimStart()[..5];
        if (hashes == 0 && keyword.SequenceEqual("panel") && !IsBarePanel(folded[panel.TagStart..]))
        {
            return false;
        }

        Speech.Close();
        RemarkOnForm(line, keyword, hashes, panel.Number);
        OpenPanel(line, start, panel);
        Break();
        return true;
    }

    /// <summary>In small letters a line is a panel only where no sentence goes on.</summary>
    private static bool IsBarePanel(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        return rest.IsEmpty || rest[0] is '[' or ':' or '.' or '(' || Glyphs.IsDash(rest[0]);
    }

    private void RemarkOnForm(in SourceLine line, ReadOnlySpan<char> keyword, int hashes, int number)
    {
        if (line.Kind != LineKind.Text)
        {
            return;
        }

        var hint = number < 0 ? null : Invariant($"write Panel {number}");
        if (hashes > 0)
        {
            Diagnostics.Warn(Codes.LegacyPanel, At(line), "# before a panel is the old form", hint);
        }
        else if (!keyword.SequenceEqual("Panel"))
        {
            Diagnostics.Warn(Codes.PanelCase, At(line), $"'{keyword}' is read as Panel", hint);
        }

        if (line.Indent is not (0 or 4))
        {
            Diagnostics.Warn(Codes.PanelIndent, At(line),
                Invariant($"a panel line is indented by 0 or 4 spaces, not {line.Indent}"),
                "move it to the line's beginning");
        }
    }

    private void OpenPanel(in SourceLine line, int start, PanelLine panel)
    {
        var tags = new TagLine(Diagnostics);
        var end = ReadTags(line, panel.TagStart, tags);
        if (line.Kind == LineKind.Text)
        {
            Ledger.Markup(line.Text[..end]);
        }

        tags.Finish(Builder.PanelCount == 0, At(line));
        Numbering.OpenPanel(panel, tags.Tags, At(line), At(line, start));
        KeepUnknown(tags, At(line));
        Glyphs.WithoutLeadingSeparators(line.Folded[end..], out var skipped);
        var text = line.Text[(end + skipped)..];
        var folded = line.Folded[(end + skipped)..];
        if (HeadingLine.Begins(folded))
        {
            Builder.Heading(HeadingLine.Read(text, folded, At(line, end + skipped)));
        }
        else if (!text.IsEmpty)
        {
            Builder.Describe(text, paragraph: true, At(line, end + skipped));
        }
    }
}
