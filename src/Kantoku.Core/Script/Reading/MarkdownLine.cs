namespace Kantoku.Core.Script.Reading;

/// <summary>The marks of Markdown around the words of a line.</summary>
internal static class MarkdownLine
{
    /// <summary>Index of the words after a list mark, a quotation mark or indentation: <c>- </c>, <c>* </c>,
    /// <c>&gt; </c>.</summary>
    public static int Bullet(ReadOnlySpan<char> folded)
    {
        var start = 0;
        while (start + 1 < folded.Length && folded[start] is '-' or '*' or '+' or '>' or '•'
            && (char.IsWhiteSpace(folded[start + 1]) || folded[start] is '>' or '•'))
        {
            start++;
            while (start < folded.Length && char.IsWhiteSpace(folded[start]))
            {
                start++;
            }
        }

        return start < folded.Length ? start : 0;
    }

    /// <summary>The same where the list is numbered: <c>2. </c>.</summary>
    public static int ListMark(ReadOnlySpan<char> folded)
    {
        NumberWords.Digits(folded, out var digits);
        if (digits is 0 or > 3 || digits + 1 >= folded.Length || folded[digits] is not ('.' or ')')
            || !char.IsWhiteSpace(folded[digits + 1]))
        {
            return Bullet(folded);
        }

        return folded.Length - folded[(digits + 1)..].TrimStart().Length;
    }

    /// <summary>Finds what stands in emphasis at a place: <c>**Panel 1:** prose</c>.</summary>
    /// <param name="lead">The emphasised words.</param>
    /// <param name="rest">Index after the closing marks.</param>
    public static bool TryLead(ReadOnlySpan<char> folded, int start, out Range lead, out int rest)
    {
        (lead, rest) = (default, start);
        if (start >= folded.Length || folded[start] is not ('*' or '_'))
        {
            return false;
        }

        var mark = folded[start];
        var open = start;
        while (open < folded.Length && folded[open] == mark && open - start < 3)
        {
            open++;
        }

        var marks = folded[start..open];
        var length = folded[open..].IndexOf(marks, StringComparison.Ordinal);
        if (length <= 0)
        {
            return false;
        }

        (lead, rest) = (open..(open + length), open + length + marks.Length);
        return true;
    }

    /// <summary>A line of three or more equal marks: a rule, or the line under a heading.</summary>
    public static bool IsRule(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 3 || folded[0] is not ('-' or '*' or '_' or '='))
        {
            return false;
        }

        var marks = 0;
        foreach (var c in folded)
        {
            if (c != folded[0] && c != ' ')
            {
                return false;
            }

            marks += c == ' ' ? 0 : 1;
        }

        return marks >= 3;
    }

    /// <summary>Level of a heading with <c>#</c>s, and where its words begin; 0 for none.</summary>
    public static int Heading(ReadOnlySpan<char> folded, out int start)
    {
        start = 0;
        while (start < folded.Length && folded[start] == '#')
        {
            start++;
        }

        var level = start;
        if (level is 0 or > 6 || (start < folded.Length && !char.IsWhiteSpace(folded[start])))
        {
            return 0;
        }

        while (start < folded.Length && char.IsWhiteSpace(folded[start]))
        {
            start++;
        }

        return level;
    }
}
