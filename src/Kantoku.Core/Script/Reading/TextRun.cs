using System.Text;

namespace Kantoku.Core.Script.Reading;

/// <summary>Lines of a script joined into running text: with a space, or with nothing where a script has no
/// spaces.</summary>
/// <param name="asian">The script's own language has no spaces, so that a foreign word beside its letters gets
/// none.</param>
internal sealed class TextRun(bool asian)
{
    private readonly StringBuilder _text = new();

    public bool IsEmpty => _text.Length == 0;

    public void Clear() => _text.Clear();

    /// <summary>Appends a line of the same paragraph.</summary>
    public void Append(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty)
        {
            return;
        }

        if (_text.Length > 0 && _text[^1] != '\n' && NeedsSpace(LastLetter(), line[0]))
        {
            _text.Append(' ');
        }

        _text.Append(line);
    }

    /// <summary>Begins a paragraph: what follows stands on a line of its own.</summary>
    public void Break()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    /// <summary>The last character, or a space when empty.</summary>
    public char Last() => _text.Length > 0 ? _text[^1] : ' ';

    /// <summary>The text so far, after which the run is empty.</summary>
    public string Take()
    {
        var end = _text.Length;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        var text = _text.ToString(0, end);
        _text.Clear();
        return text;
    }

    private char LastLetter() =>
        char.IsLowSurrogate(_text[^1]) && _text.Length > 1 ? _text[^2] : _text[^1];

    private bool NeedsSpace(char left, char right) =>
        (Glyphs.HasNoSpaces(left), Glyphs.HasNoSpaces(right)) switch
        {
            (true, true) => false,
            (false, false) => true,
            _ => !asian,
        };
}
