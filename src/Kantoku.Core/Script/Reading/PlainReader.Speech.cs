namespace Kantoku.Core.Script.Reading;

/// <content>Who speaks, and the words.</content>
internal sealed partial class PlainReader
{
    private const int LongestName = 60;
    private const int MostParentheticals = 4;

    /// <summary>A quotation mark in the words is not closed yet.</summary>
    private bool _quoteOpen;

    /// <summary>Names before a colon are written in capitals and small letters.</summary>
    private bool _mixedNames;

    /// <summary>Goes on with the words under a cue, or ends them.</summary>
    /// <returns>False where the line is something else.</returns>
    private bool TryContinue(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        if (EndsSpeech(index))
        {
            Speech.Close();
            Break();
            return false;
        }

        if (Parenthetical.IsWhole(folded))
        {
            Speech.Direct(line.Text[1..^1], folded[1..^1]);
            return true;
        }

        if (_inline && Speech.HasWords && Glyphs.EndsSentence(Speech.Last) && _lastLength < WrappedLength
            && line.Indent <= Speech.CueIndent && !char.IsLower(folded[0]) && !_quoteOpen)
        {
            Speech.Close();
            Break();
            return false;
        }

        if (Speech.HasWords && CueLine.IsCaps(folded) && HasWordsBelow(index)
            && (IsSpeaker(NameOf(folded)) || names.IsKnown(NameOf(folded))) && Glyphs.EndsSentence(Speech.Last))
        {
            return TryCue(index);
        }

        Say(index, 0);
        return true;
    }

    private bool IsSpeaker(ReadOnlySpan<char> name) =>
        Speech.Speaker is { } speaker && name.Equals(speaker, StringComparison.Ordinal);

    private void Say(int index, int from)
    {
        var line = Lines[index];
        _lastLength = line.Length;
        _quoteOpen ^= line.Text[from..].Count('"') % 2 != 0;
        Speech.Say(line.Text[from..], At(line, from), line.Indent);
    }

    /// <summary>A line that begins something else even without a blank line above.</summary>
    private bool EndsSpeech(int index)
    {
        var folded = Lines[index].Folded;
        return EndsSpeechAtOnce(folded, first: !_inline && !Speech.HasWords)
            || (folded is [.., ':'] && IsName(folded[..^1]) && HasWordsBelow(index));
    }

    /// <param name="first">Right below a cue stand its words, though they may look like a name and a colon.</param>
    private bool EndsSpeechAtOnce(ReadOnlySpan<char> folded, bool first) =>
        MarkdownLine.Heading(folded, out _) > 0 || MarkdownLine.IsRule(folded) || IsPage(folded)
            || IsPanel(folded)
            || FindLead(folded, out _, out _, out _)
            || (FindInline(folded, out var start, out var end, out _) && !(first && IsMixed(folded[start..end])))
            || IsScene(folded) || FindQuoted(folded, out _, out _) > 0;

    private bool HasWordsBelow(int index)
    {
        for (var taken = 0; taken <= MostParentheticals; taken++)
        {
            index = Lines.Next(index);
            if (index >= Lines.Count || Lines[index].Kind != LineKind.Text
                || EndsSpeechAtOnce(Lines[index].Folded, first: true))
            {
                return false;
            }

            if (!Parenthetical.IsWhole(Lines[index].Folded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A speaker in bold: <c>**Name:** words</c>, <c>**Name** (quietly): words</c>, or the name alone above
    /// them.</summary>
    private bool TryLead(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        if (!FindLead(folded, out var start, out var end, out var words))
        {
            return false;
        }

        if (words >= folded.Length)
        {
            if (!HasWordsBelow(index))
            {
                return false;
            }

            Open(index, start, end, inline: false);
            return true;
        }

        Open(index, start, end, inline: true);
        Say(index, words);
        return true;
    }

    /// <summary>Finds a bold lead that names a speaker or a keyword.</summary>
    private bool FindLead(ReadOnlySpan<char> folded, out int start, out int end, out int words)
    {
        (start, end, words) = (0, 0, 0);
        var open = MarkdownLine.ListMark(folded);
        if (!MarkdownLine.TryLead(folded, open, out var lead, out var rest))
        {
            return false;
        }

        (start, var length) = lead.GetOffsetAndLength(folded.Length);
        end = start + length;
        var colon = folded[start..end].TrimEnd() is [.., ':'];
        if (colon)
        {
            end = start + folded[start..end].LastIndexOf(':');
            words = SkipSpace(folded, rest);
        }
        else
        {
            words = SkipSpace(folded, rest);
            var plain = folded[words..];
            var aside = plain is ['(', ..] ? plain.IndexOf(')') + 1 : 0;
            if (aside > 0 && plain[aside..].TrimStart() is [':', ..])
            {
                // **Name** (aside): words; the aside is one with the name.
                end = words + aside;
                words = SkipSpace(folded, end + plain[aside..].IndexOf(':') + 1);
            }
            else if (plain is [':', ..])
            {
                words = SkipSpace(folded, words + 1);
            }
            else if (!plain.IsEmpty || folded[open] != '*' || length < 2)
            {
                return false;
            }
        }

        var name = folded.Slice(start, Math.Min(end - start, length)).TrimEnd(": ");
        return end > start && !Names.IsLabel(NameOf(name))
            && (IsName(name) || CueLine.Keyword(NameOf(name), imported: true) is not null);
    }

    private bool TryInline(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        if (!FindInline(folded, out var start, out var end, out var words))
        {
            return TryEmphasised(index) || TryLabel(index) || TryCueWithColon(index);
        }

        Open(index, start, end, inline: true);
        Say(index, words);
        return true;
    }

    /// <summary>A whole line in emphasis: <c>*SFX: creak*</c>.</summary>
    private bool TryEmphasised(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        if (!MarkdownLine.TryLead(folded, MarkdownLine.Bullet(folded), out var lead, out var rest)
            || rest != folded.Length)
        {
            return false;
        }

        var (start, length) = lead.GetOffsetAndLength(folded.Length);
        var colon = folded.Slice(start, length).IndexOf(':');
        var words = SkipSpace(folded, start + colon + 1);
        if (colon < 1 || words >= start + length || !IsName(folded.Slice(start, colon)))
        {
            return false;
        }

        Open(index, start, start + colon, inline: true);
        Speech.Say(line.Text[words..(start + length)], At(line, words), line.Indent);
        _lastLength = 0;
        return true;
    }

    /// <summary>Finds <c>NAME (aside): words</c>, a balloon's number before it passed over, or a name and a
    /// tab.</summary>
    private bool FindInline(ReadOnlySpan<char> folded, out int start, out int end, out int words)
    {
        start = NumberLength(folded);
        start = start > 0 ? start : MarkdownLine.Bullet(folded);
        end = folded[..Math.Min(folded.Length, start + LongestName)].IndexOf(':');
        words = end < 0 ? 0 : SkipSpace(folded, end + 1);
        if (end <= start || words >= folded.Length)
        {
            end = folded[..Math.Min(folded.Length, LongestName)].IndexOf('\t');
            words = end < 0 ? 0 : SkipSpace(folded, end);
            return end > start && CueLine.IsCaps(folded[start..end].TrimEnd());
        }

        return folded[words] != '/' && IsName(folded[start..end].TrimEnd());
    }

    private bool IsName(ReadOnlySpan<char> folded)
    {
        folded = folded.Trim();
        if (folded.IsEmpty || folded.Length > LongestName)
        {
            return false;
        }

        return CueLine.Keyword(NameOf(folded), imported: true) is not null || names.IsDeclared(NameOf(folded))
            || (Names.IsInline(folded) && (_mixedNames || !IsMixed(folded) || names.IsKnown(NameOf(folded))));
    }

    /// <summary>Capitals and small letters: a name in some scripts, the beginning of a sentence in others.</summary>
    private static bool IsMixed(ReadOnlySpan<char> folded) =>
        !CueLine.IsCaps(folded.Trim()) && NameOf(folded).ContainsAnyInRange('a', 'z');

    /// <summary>Learns who speaks, and whether names before a colon are written in capitals throughout.</summary>
    protected override void Prepare(int from)
    {
        var (caps, repeated) = (0, false);
        for (var i = from; i < Lines.Count; i++)
        {
            if (Lines[i].Kind != LineKind.Text)
            {
                continue;
            }

            var folded = Lines[i].Folded;
            var colon = folded[..Math.Min(folded.Length, LongestName)].IndexOf(':');
            var head = colon > 0 ? folded[..colon].TrimEnd() : folded;
            if (CueLine.IsCaps(head) && (colon > 0
                || (i > 0 && Lines[i - 1].Kind != LineKind.Text && Lines.HasTextBelow(i))))
            {
                caps++;
                names.Use(NameOf(head));
            }
            else if (colon > 0 && Names.IsInline(head) && CueLine.Keyword(NameOf(head), imported: true) is null)
            {
                names.UseInline(NameOf(head));
                repeated |= names.IsKnown(NameOf(head)) && IsMixed(head);
            }
        }

        LearnQuotedNames(from);
        _mixedNames = markdown || repeated || caps == 0;
    }

    /// <summary>"Description: …" and the like are no part of the description; "Setting: …" is.</summary>
    private bool TryLabel(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        var start = MarkdownLine.Bullet(folded);
        var bold = MarkdownLine.TryLead(folded, start, out var lead, out var rest);
        var end = bold ? folded[lead].TrimEnd().TrimEnd(':').Length + lead.Start.Value : folded.IndexOf(':');
        start = bold ? lead.Start.Value : start;
        if (end <= start || !Names.IsEmptyLabel(folded[start..end]) || (!bold && end >= folded.Length))
        {
            return false;
        }

        Speech.Close();
        Break();
        var words = SkipClosingMarks(folded, bold ? rest : end);
        Ledger.Markup(line.Text[start..end]);
        if (words < folded.Length)
        {
            DescribeFrom(index, words);
        }

        return true;
    }

    private bool TryCueWithColon(int index)
    {
        var line = Lines[index];
        if (line.Folded is not [.., ':'] || !IsName(line.Folded[..^1]))
        {
            return false;
        }

        if (!HasWordsBelow(index))
        {
            Diagnostics.Warn(Codes.CueWithoutWords, At(line),
                $"nobody's words follow {line.Folded}; it is kept as description",
                "write the words behind it, or on the line below it");
            return false;
        }

        Open(index, NumberLength(line.Folded), line.Length - 1, inline: false);
        return true;
    }

    /// <summary>A caps cue, or a declared name in a script without capitals, with words right below.</summary>
    private bool TryCue(int index)
    {
        var folded = Lines[index].Folded;
        var start = NumberLength(folded);
        var cue = folded[start..];
        var named = CueLine.IsCaps(cue) || (cue.Length <= LongestName && !cue.ContainsAnyInRange('A', 'z')
            && (names.IsDeclared(NameOf(cue)) || CueLine.Keyword(NameOf(cue), imported: true) is not null));
        if (!named || !HasWordsBelow(index) || (InParagraph && char.IsLower(Lines[Lines.Next(index)].Text[0])))
        {
            return false;
        }

        Open(index, start, folded.Length, inline: false);
        return true;
    }

    private void Open(int index, int start, int end, bool inline)
    {
        var line = Lines[index];
        var text = line.Text[start..end].TrimEnd();
        var folded = line.Folded.Slice(start, text.Length);
        if (folded.Contains('*'))
        {
            text = text.ToString().Replace('*', ' ');
            folded = folded.ToString().Replace('*', ' ');
        }

        Ledger.Markup(line.Text[..start]);
        names.Use(NameOf(folded));
        Speech.Open(CueLine.Read(text, folded, imported: true), At(line, start), line.Indent);
        (_inline, _begun, _quoteOpen) = (inline, true, false);
        Break();
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> folded) => folded[..CueLine.NameLength(folded)].Trim();

    /// <summary>Length of a balloon's number: "3. KENJI: …".</summary>
    private static int NumberLength(ReadOnlySpan<char> folded)
    {
        NumberWords.Digits(folded, out var length);
        if (length is 0 or > 3)
        {
            return 0;
        }

        var end = length;
        end += end < folded.Length && folded[end] is '.' or ')' ? 1 : 0;
        var words = SkipSpace(folded, end);
        return words > length && words < folded.Length && char.IsLetter(folded[words]) ? words : 0;
    }
}
