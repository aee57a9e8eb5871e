namespace Kantoku.Core.Script.Reading;

/// <summary>The names that cues may use: declared ones, and those that the script itself uses as cues.</summary>
internal sealed class SpeakerNames
{
    private readonly HashSet<string> _declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _usedInline = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _inOrder = [];

    /// <summary>Declared names in the order of their declaration.</summary>
    public IReadOnlyList<string> Declared => _inOrder;

    /// <summary>Takes names from a list as title pages write it: by commas or lines, with remarks in
    /// brackets.</summary>
    public void DeclareList(string list)
    {
        foreach (var entry in list.Split([',', '\n', '、', '，', ';', '；'], StringSplitOptions.TrimEntries))
        {
            var name = entry.TrimStart('-', '*', '•', ' ');
            var end = name.IndexOfAny(['(', '（', ':', '：', '=', '–', '—']);
            name = end > 0 ? name[..end].TrimEnd() : name;
            var dash = name.IndexOf(" - ", StringComparison.Ordinal);
            Declare(dash > 0 ? name[..dash] : name);
        }
    }

    public void Declare(string name)
    {
        var folded = (Glyphs.Fold(name) ?? name).Trim();
        if (folded.Length > 0 && _declared.Add(folded))
        {
            _inOrder.Add(folded);
        }
    }

    public bool IsDeclared(ReadOnlySpan<char> folded) =>
        _declared.Count > 0 && _declared.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.Trim());

    /// <summary>Remembers a name that stands above words of its own.</summary>
    public void Use(ReadOnlySpan<char> folded) => _used.GetAlternateLookup<ReadOnlySpan<char>>().Add(folded.Trim());

    /// <summary>Remembers a name before a colon; the second time it counts as used.</summary>
    public void UseInline(ReadOnlySpan<char> folded)
    {
        if (!_usedInline.GetAlternateLookup<ReadOnlySpan<char>>().Add(folded.Trim()))
        {
            Use(folded);
        }
    }

    public bool IsKnown(ReadOnlySpan<char> folded) =>
        IsDeclared(folded) || _used.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.Trim());
}
