namespace Kantoku.Core.Script.Reading;

/// <summary>Lines of a script joined into running text: with a space, or with nothing where a script has no
/// spaces.</summary>
/// <param name="asian">The script's own language has no spaces, so that a foreign word beside its letters gets
/// none.</param>
internal sealed class TextRun(bool asian)
{
    private char[] _text = new char[256];
    private int _length;

    public bool IsEmpty => _length == 0;

    public void Clear() => _length = 0;

    /// <summary>Appends a line of the same paragraph.</summary>
    public void Append(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty)
        {
            return;
        }

        // A space and a line end may come before and after it.
        var needed = _length + line.Length + 2;
        if (needed > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(needed, _text.Length * 2));
        }

        if (_length > 0 && _text[_length - 1] != '\n' && NeedsSpace(LastLetter(), line[0]))
        {
            _text[_length++] = ' ';
        }

        line.CopyTo(_text.AsSpan(_length));
        _length += line.Length;
    }

    /// <summary>Begins a paragraph: what follows stands on a line of its own.</summary>
    public void Break()
    {
        if (_length > 0 && _text[_length - 1] != '\n')
        {
            _text[_length++] = '\n';
        }
    }

    /// <summary>The last character, or a space when empty.</summary>
    public char Last() => _length > 0 ? _text[_length - 1] : ' ';

    /// <summary>The text so far, after which the run is empty.</summary>
    public string Take()
    {
        var text = _text.AsSpan(0, _length).TrimEnd().ToString();
        _length = 0;
        return text;
    }

    private char LastLetter() =>
        char.IsLowSurrogate(_text[_length - 1]) && _length > 1 ? _text[_length - 2] : _text[_length - 1];

    private bool NeedsSpace(char left, char right) =>
        (Glyphs.HasNoSpaces(left), Glyphs.HasNoSpaces(right)) switch
        {
            (true, true) => false,
            (false, false) => true,
            _ => !asian,
        };
}
