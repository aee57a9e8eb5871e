using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>What is taken out of the text before grammar sees it.</summary>
internal enum RegionKind
{
    Comment,
    Note,
    PanelMark,
}

/// <summary>A stretch of the source, its ends included, that is no text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Content">What stands between its brackets, white space collapsed.</param>
internal readonly record struct Region(int Start, int End, RegionKind Kind, string Content);

/// <summary>Finds comments and notes in one pass; what is not closed stays text.</summary>
internal sealed class MarkupScan(SourceText source, bool markdown, DiagnosticList diagnostics)
{
    private readonly List<Region> _regions = [];
    private readonly string _text = source.Text;
    private bool _noMoreComments;
    private int _line = 1;

    public List<Region> Run()
    {
        var position = 0;
        while (true)
        {
            var found = markdown
                ? _text.AsSpan(position).IndexOfAny('<', '[')
                : _text.AsSpan(position).IndexOfAny('/', '[');
            if (found < 0)
            {
                return _regions;
            }

            position += found;
            position = _text[position] == '[' ? Note(position) : Comment(position);
        }
    }

    private int Comment(int start)
    {
        var (open, close) = markdown ? ("<!--", "-->") : ("/*", "*/");
        if (!_text.AsSpan(start).StartsWith(open, StringComparison.Ordinal))
        {
            return start + 1;
        }

        var body = start + open.Length;
        var length = _noMoreComments ? -1 : _text.AsSpan(body).IndexOf(close, StringComparison.Ordinal);
        if (length < 0)
        {
            _noMoreComments = true;
            diagnostics.Warn(Codes.UnclosedComment, SpanAt(start, open.Length),
                $"this comment is never closed; its text is kept", $"close it with {close}");
            _regions.Add(new(start, body, RegionKind.Comment, ""));
            return body;
        }

        var end = body + length + close.Length;
        var content = markdown ? "" : Collapse(_text.AsSpan(body, length), markOnly: true);
        var mark = content.Length > 0 && PanelLine.IsMark(content);
        if (content.Length > 0 && !mark)
        {
            diagnostics.Warn(Codes.AlmostPanelMark, SpanAt(start, open.Length),
                "this comment begins like a panel but is none, and is left out",
                "a panel in a comment has a number and tags alone: /* PANEL 2 [wide] */");
        }

        _regions.Add(new(start, end, mark ? RegionKind.PanelMark : RegionKind.Comment, mark ? content : ""));
        return end;
    }

    private int Note(int start)
    {
        if (start + 1 >= _text.Length || _text[start + 1] != '[')
        {
            return start + 1;
        }

        var end = NoteEnd(start + 2);
        if (end < 0)
        {
            if (!markdown)
            {
                diagnostics.Warn(Codes.UnclosedNote, SpanAt(start, 2),
                    "this note is never closed; its text is kept", "close it with ]] before the next blank line");
            }

            return start + 2;
        }

        var content = Collapse(_text.AsSpan(start + 2, end - start - 2), markOnly: false);
        if (markdown && !NoteLine.IsKeyed(content))
        {
            return end + 2;
        }

        _regions.Add(new(start, end + 2, RegionKind.Note, content));
        return end + 2;
    }

    /// <summary>Index of the <c>]]</c> that closes a note, or -1: a blank line or another note comes first.</summary>
    private int NoteEnd(int position)
    {
        var (depth, first) = (0, -1);
        for (var i = position; i < _text.Length; i++)
        {
            var next = _text.AsSpan(i).IndexOfAny("[]\r\n");
            if (next < 0)
            {
                return first;
            }

            i += next;
            var doubled = i + 1 < _text.Length && _text[i + 1] == _text[i];
            switch (_text[i])
            {
                case '[' when doubled:
                    return first;
                case '[':
                    depth++;
                    break;
                case ']':
                    first = first < 0 && doubled ? i : first;
                    if (depth == 0 && doubled)
                    {
                        return i;
                    }

                    depth = Math.Max(0, depth - 1);
                    break;
                default:
                    if (IsParagraphEnd(i))
                    {
                        return first;
                    }

                    break;
            }
        }

        return first;
    }

    /// <summary>True where the line after this line end is empty; two spaces keep a note open, as in
    /// Fountain.</summary>
    private bool IsParagraphEnd(int lineEnd)
    {
        var i = lineEnd + (_text[lineEnd] == '\r' && lineEnd + 1 < _text.Length && _text[lineEnd + 1] == '\n' ? 2 : 1);
        var start = i;
        while (i < _text.Length && _text[i] is ' ' or '\t')
        {
            i++;
        }

        return i - start < 2 && (i >= _text.Length || _text[i] is '\r' or '\n');
    }

    /// <summary>White space runs as one space; of a comment only what could be a panel mark.</summary>
    private static string Collapse(ReadOnlySpan<char> content, bool markOnly)
    {
        content = content.Trim();
        if (markOnly && !(content.StartsWith("PANEL", StringComparison.Ordinal) && content.Length > 5
            && char.IsWhiteSpace(content[5]) && char.IsAsciiDigit(content[5..].TrimStart()[0])))
        {
            return "";
        }

        if (content.IndexOfAny("\r\n\t") < 0)
        {
            return content.ToString();
        }

        var collapsed = new System.Text.StringBuilder(content.Length);
        foreach (var c in content)
        {
            if (!char.IsWhiteSpace(c))
            {
                collapsed.Append(c);
            }
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString();
    }

    /// <summary>Regions come in order, so the line is sought from the last one on.</summary>
    private SourceSpan SpanAt(int position, int length)
    {
        while (_line < source.LineCount && source.Extent(_line).Start <= position)
        {
            _line++;
        }

        return new(source.File, _line, position - source.Extent(_line - 1).Start + 1, length);
    }
}
