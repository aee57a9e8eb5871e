namespace Kantoku.Core.Script.Reading;

/// <summary>Reads Stripdown: Markdown whose numbered headings are pages and panels, and whose lines that end in a colon
/// name a speaker.</summary>
internal sealed class StripdownReader(
    ScriptLines lines,
    ScriptBuilder builder,
    DiagnosticList diagnostics,
    WordLedger ledger,
    TitlePageReader title) : LineReader(lines, builder, diagnostics, ledger, imported: true)
{
    /// <summary>Words for page and panel that stand after the number in languages read from the right.</summary>
    private static readonly string[] PageWordsAfterNumbers = ["الصفحة", "الصفحات", "لوحة", "עמוד", "עמודים", "פאנל"];

    /// <summary>The line right above was a page's heading, or a panel's, whose summary may follow in
    /// brackets.</summary>
    private bool _afterPage;

    /// <summary>Under a heading that is no page: what stands there is about the script, not in it.</summary>
    private bool _aside;

    protected override int ReadLine(int index)
    {
        var afterPage = _afterPage;
        var line = Lines[index];
        var level = MarkdownLine.Heading(line.Folded, out var start);
        if (level > 0 && start < line.Length)
        {
            Speech.Close();
            ReadHeading(line, level, start, line.Length);
            return index;
        }

        if (!Speech.IsOpen && AfterBreak && SetextLevel(index) is var underlined and > 0)
        {
            ReadHeading(line, underlined, 0, line.Length);
            return Lines.Next(index);
        }

        _afterPage = false;
        if (Speech.IsOpen)
        {
            if (!TryBold(line))
            {
                Continue(line);
            }
        }
        else if (_aside)
        {
            Builder.Remark(line.Text);
        }
        else if (afterPage && Parenthetical.IsWhole(line.Folded))
        {
            Builder.Remark(line.Text[1..^1]);
        }
        else if (!MarkdownLine.IsRule(line.Folded) && !TrySpeaker(index))
        {
            Text(index);
        }

        return index;
    }

    private void Continue(in SourceLine line)
    {
        if (Parenthetical.IsWhole(line.Folded))
        {
            Speech.Direct(line.Text[1..^1], line.Folded[1..^1]);
        }
        else
        {
            Speech.Say(line.Text, At(line), line.Indent);
        }
    }

    private void Text(int index)
    {
        var line = Lines[index];
        var bullet = MarkdownLine.Bullet(line.Folded);
        if (!Builder.HasPage)
        {
            Builder.Remark(line.Text[bullet..]);
            return;
        }

        if (bullet > 0)
        {
            Break();
        }

        Describe(index, bullet);
    }

    /// <summary>1 or 2 where a line of = or - stands under this one, 0 elsewhere.</summary>
    private int SetextLevel(int index)
    {
        var next = Lines.Next(index);
        if (next >= Lines.Count || Lines[next].Kind != LineKind.Text || Lines[next].Length < 2)
        {
            return 0;
        }

        var below = Lines[next].Folded;
        return below.Trim('=').IsEmpty ? 1 : below.Trim('-').IsEmpty ? 2 : 0;
    }

    private void ReadHeading(in SourceLine line, int level, int start, int end)
    {
        Break();
        _afterPage = false;
        end = start + line.Folded[start..end].TrimEnd("# ").Length;
        var number = level is 2 or 3 ? HeadingNumber.Find(line.Folded[start..end]) : default;
        if (number.Length == 0)
        {
            Unnumbered(line, level, start, end);
            return;
        }

        _aside = false;
        var (from, to) = (start + number.Start, start + number.Start + number.Length);
        while (to < end && Glyphs.IsLetterOrForeignDigit(line.Folded[to]))
        {
            to++;
        }

        if (PageWordsAfterNumbers.Contains(line.Folded[to..end].Trim().ToString()))
        {
            to = end;
        }

        var rest = to + Separators(line.Folded[to..end]);
        if (level == 2)
        {
            Ledger.Markup(line.Text[..rest]);
            var label = line.Text[rest..end].Trim("()（）");
            Numbering.OpenPage(number.ToPage(), label.IsEmpty ? null : label.ToString(), At(line), At(line, from),
                gapIsMeant: line.Folded[from] == '0');
            _afterPage = true;
        }
        else
        {
            OpenPanel(line, number, from, rest, end);
        }
    }

    private void OpenPanel(in SourceLine line, HeadingNumber number, int from, int rest, int end)
    {
        var tags = new TagLine(Diagnostics);
        if (rest < end && line.Folded[rest] == '[')
        {
            rest = ReadTags(line, rest, tags);
            rest += Separators(line.Folded[rest..end]);
        }

        Ledger.Markup(line.Text[..rest]);
        Numbering.OpenPanel(number.ToPanel(), tags.Tags, At(line), At(line, from));
        KeepUnknown(tags, At(line));
        if (rest < end)
        {
            Builder.Describe(line.Text[rest..end].Trim("()（）"), paragraph: true, At(line, rest));
        }
    }

    private void Unnumbered(in SourceLine line, int level, int start, int end)
    {
        var words = line.Text[start..end];
        _aside |= level <= 2;
        if (level == 1 && words.Equals(title.First("Title"), StringComparison.Ordinal))
        {
            Ledger.Markup(words);
        }
        else if (level == 1 && !title.Has("Title"))
        {
            title.Add(new("Title", words.ToString(), At(line, start)));
            Ledger.Source("Title");
        }
        else
        {
            Builder.Remark(words);
        }
    }

    /// <summary>Length of what separates a number from the words after it, "of 6" included.</summary>
    private static int Separators(ReadOnlySpan<char> folded)
    {
        Glyphs.WithoutLeadingSeparators(folded, out var skipped);
        var rest = folded[skipped..];
        if (rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase))
        {
            var number = rest[3..].TrimStart(" \\");
            NumberWords.Digits(number, out var length);
            if (length > 0)
            {
                Glyphs.WithoutLeadingSeparators(number[length..], out var more);
                return folded.Length - number.Length + length + more;
            }
        }

        return skipped;
    }

    /// <summary>A line whose only colon ends it, above words; a keyword before words; or a name in bold before
    /// them.</summary>
    private bool TrySpeaker(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        if (!AfterBreak || folded[0] is '>' or '|' || MarkdownLine.Bullet(folded) > 0)
        {
            return false;
        }

        if (folded is [.., ':'] && folded.IndexOf(':') == folded.Length - 1 && HasWordsBelow(index)
            && Builder.HasPage)
        {
            Open(line, 0, line.Length - 1);
            return true;
        }

        return TryBold(line) || TryKeyword(line);
    }

    private bool HasWordsBelow(int index)
    {
        do
        {
            index = Lines.Next(index);
        }
        while (index < Lines.Count && Lines[index].Kind == LineKind.Text && Parenthetical.IsWhole(Lines[index].Folded));
        return index < Lines.Count && Lines[index].Kind == LineKind.Text
            && MarkdownLine.Heading(Lines[index].Folded, out _) == 0;
    }

    private bool TryBold(in SourceLine line)
    {
        var folded = line.Folded;
        if (!MarkdownLine.TryLead(folded, 0, out var lead, out var rest))
        {
            return false;
        }

        var (start, length) = lead.GetOffsetAndLength(folded.Length);
        var name = folded.Slice(start, length).TrimEnd();
        var words = SkipSpace(folded, rest);
        if (name is not [.., ':'] || words >= folded.Length || !Names.IsInline(name[..^1]))
        {
            return false;
        }

        Open(line, start, start + name.Length - 1);
        Speech.Say(line.Text[words..], At(line, words), line.Indent);
        return true;
    }

    /// <summary><c>SFX: BOOM</c> and <c>KENJI: words</c> in capitals.</summary>
    private bool TryKeyword(in SourceLine line)
    {
        var folded = line.Folded;
        var colon = folded[..Math.Min(folded.Length, 60)].IndexOf(':');
        var words = SkipSpace(folded, colon + 1);
        if (colon < 1 || words >= folded.Length || !CueLine.IsCaps(folded[..colon]) || !Names.IsInline(folded[..colon])
            || !Builder.HasPage)
        {
            return false;
        }

        Open(line, 0, colon);
        Speech.Say(line.Text[words..], At(line, words), line.Indent);
        return true;
    }

    private void Open(in SourceLine line, int start, int end)
    {
        var text = line.Text[start..end].Trim("*_ ");
        var at = start + line.Text[start..end].IndexOf(text, StringComparison.Ordinal);
        Speech.Open(CueLine.Read(text, line.Folded.Slice(at, text.Length), imported: true), At(line, start),
            line.Indent);
        Break();
    }
}
