using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>The words under a cue while they are read: a balloon, or several joined ones.</summary>
internal sealed class SpeechBlock(ScriptBuilder builder, WordLedger ledger, bool imported)
{
    private readonly TextRun _text = new(builder.IsAsian);
    private Cue _cue;
    private BeatKind _kind;
    private string? _delivery;
    private bool _continued;
    private SourceSpan _at;
    private SourceSpan _cueAt;

    public bool IsOpen { get; private set; }

    /// <summary>No word of it has been read yet.</summary>
    public bool IsEmpty => _text.IsEmpty && !_continued;

    /// <summary>The balloon being read has words.</summary>
    public bool HasWords => !_text.IsEmpty;

    /// <summary>The last character read.</summary>
    public char Last => _text.Last();

    public string? Speaker => _cue.Speaker;

    /// <summary>Indent of the cue and of its first words, spaces.</summary>
    public int CueIndent { get; private set; }

    public int TextIndent { get; private set; }

    /// <param name="at">Where the cue stands.</param>
    /// <param name="indent">Spaces before it.</param>
    public void Open(Cue cue, SourceSpan at, int indent)
    {
        Close();
        _cueAt = at;
        ledger.Markup(cue.Dropped);
        (_cue, _kind, _delivery, _continued, IsOpen) = (cue, cue.Kind, cue.Delivery, false, true);
        (CueIndent, TextIndent) = (indent, -1);
    }

    /// <summary>The words that follow are thought.</summary>
    public void Think() => _kind = BeatKind.Thought;

    /// <summary>Adds a line of words.</summary>
    public void Say(ReadOnlySpan<char> words, SourceSpan at, int indent)
    {
        if (_text.IsEmpty)
        {
            _at = at;
        }

        TextIndent = TextIndent < 0 ? indent : TextIndent;
        _text.Append(words);
    }

    /// <summary>Takes what stands in brackets on a line of its own; after words it opens another balloon.</summary>
    public void Direct(ReadOnlySpan<char> inner, ReadOnlySpan<char> folded)
    {
        if (HasWords)
        {
            Pause();
        }

        if (_cue.Speaker is not null && Parenthetical.KindOf(folded, imported) is { } kind)
        {
            _kind = kind;
            ledger.Markup(inner);
        }
        else if (imported && Parenthetical.IsOffPanel(folded))
        {
            _cue = _cue with { OffPanel = true };
            ledger.Markup(inner);
        }
        else if (!inner.IsWhiteSpace())
        {
            var words = inner.Trim().ToString();
            _delivery = _delivery is null ? words : $"{_delivery}; {words}";
        }
    }

    /// <summary>Ends the balloon and begins another of the same cue.</summary>
    public void Pause()
    {
        if (HasWords)
        {
            Emit();
            (_continued, _kind, _delivery) = (true, _cue.Kind, null);
        }
    }

    public void Close()
    {
        if (HasWords)
        {
            Emit();
        }
        else if (IsOpen)
        {
            Restore();
        }

        IsOpen = false;
        _delivery = null;
    }

    /// <summary>A cue that no words followed is description, and what stood in brackets under it too.</summary>
    private void Restore()
    {
        if (!_continued && _cue.Speaker is { } name)
        {
            builder.Describe(name, paragraph: true, _cueAt);
        }

        if (_delivery is not null)
        {
            builder.Describe($"({_delivery})", paragraph: true, _cueAt);
        }
    }

    /// <summary>A balloon takes the place of the corner brackets around all of its words.</summary>
    private static string WithoutCorners(string text) =>
        text is ['「', .., '」'] && text.Length > 2 && text.IndexOf('」', StringComparison.Ordinal) == text.Length - 1
            ? text[1..^1] : text;

    private void Emit() => builder.Add(new()
    {
        Kind = _kind,
        Text = WithoutCorners(_text.Take()),
        Speaker = _cue.Speaker,
        Delivery = _delivery,
        OffPanel = _cue.OffPanel,
        Simultaneous = _cue.Simultaneous && !_continued,
        Continued = _continued,
        At = _at,
    });
}
