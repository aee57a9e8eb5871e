using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>Reads the block of <c>Key: Value</c> lines at the top of a script.</summary>
internal sealed class TitlePageReader(ScriptLines lines, DiagnosticList diagnostics, WordLedger ledger)
{
    private const int LongestKey = 40;

    private static readonly string[] Known =
    [
        "Title", "Author", "Authors", "Credit", "Source", "Draft date", "Date", "Contact", "Copyright", "Notes",
        "Revision", "Genre", "Format", "Pages", "Status", "Characters", "Vocabulary", "Story bible", "Bible",
        "Art style", "Trim size", "Language", "Series", "Number", "Volume", "Chapter", "Publisher", "Summary",
        "Subtitle", "pageTurnDirection", "oddSide", "lang",
    ];

    /// <summary>Keys as Japanese scripts write them.</summary>
    private static readonly (string Written, string Key)[] Translated =
    [
        ("タイトル", "Title"), ("題名", "Title"), ("作者", "Author"), ("著者", "Author"), ("原作", "Author"),
        ("登場人物", "Characters"), ("キャラクター", "Characters"), ("言語", "Language"), ("判型", "Trim size"),
        ("あらすじ", "Summary"), ("备注", "Notes"), ("标题", "Title"), ("人物", "Characters"), ("제목", "Title"),
        ("등장인물", "Characters"),
    ];

    /// <summary>Keys whose value the program reads, so that wide letters in it mean the plain ones.</summary>
    private static readonly string[] Folding =
        ["Format", "Language", "Trim size", "Story bible", "Bible", "pageTurnDirection", "oddSide", "lang"];

    private readonly List<TitleEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);

    public string File => lines.File;

    public IReadOnlyList<TitleEntry> Entries => _entries;

    public bool Has(string key) => _keys.Contains(key);

    /// <summary>The first value of a key, or null.</summary>
    public string? First(string key) =>
        _entries.Find(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>Reads the block.</summary>
    /// <param name="lenient">A block of unknown keys alone counts as a title page too.</param>
    /// <returns>Index of the first line of the body.</returns>
    public int Read(bool lenient)
    {
        var index = SkipBlank(0);
        if (index >= lines.Count || !IsKeyLine(index, out _) || !IsBlock(index, lenient))
        {
            return 0;
        }

        while (true)
        {
            index = ReadBlock(index);
            var next = SkipBlank(index);
            if (next >= lines.Count || !IsKnownKeyLine(next))
            {
                return index;
            }

            index = next;
        }
    }

    /// <summary>True for a key that a title page is known to hold.</summary>
    public static bool IsKnown(ReadOnlySpan<char> key)
    {
        foreach (var known in Known)
        {
            if (key.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Translate(key) is not null;
    }

    private static string? Translate(ReadOnlySpan<char> key)
    {
        foreach (var (written, meant) in Translated)
        {
            if (key.SequenceEqual(written))
            {
                return meant;
            }
        }

        return null;
    }

    public void Add(TitleEntry entry)
    {
        if (!IsKnown(entry.Key))
        {
            var nearest = diagnostics.IsFull ? null : Nearest.Of(entry.Key, Known);
            diagnostics.Warn(Codes.UnknownKey, entry.At,
                $"unknown title-page key '{entry.Key}'; it is kept but does nothing",
                nearest is null ? null : $"did you mean '{nearest}'?");
        }

        if (!_keys.Add(entry.Key))
        {
            diagnostics.Warn(Codes.RepeatedKey, entry.At, $"'{entry.Key}' is given twice; the first one counts",
                "join them into one");
        }

        if (entry.Key is { } key && IsPathKey(key) && !ProjectPath.StaysInside(entry.Value))
        {
            diagnostics.Error(Codes.PathOutside, entry.At, $"'{entry.Value}' lies outside the project's folder",
                "copy it beside the script and name it by a relative path");
        }

        _entries.Add(entry);
    }

    private static bool IsPathKey(string key) =>
        key.Equals("Story bible", StringComparison.OrdinalIgnoreCase)
            || key.Equals("Bible", StringComparison.OrdinalIgnoreCase);

    private int ReadBlock(int index)
    {
        while (index < lines.Count && lines[index].Kind != LineKind.Blank && IsKeyLine(index, out var colon))
        {
            var line = lines[index];
            var key = line.Text[..colon].Trim().ToString();
            var value = new System.Text.StringBuilder(line.Text[(colon + 1)..].Trim().ToString());
            for (index++; index < lines.Count; index++)
            {
                var next = lines[index];
                if (next.Kind == LineKind.Text && next.Indent >= 3)
                {
                    value.Append(value.Length > 0 ? "\n" : "").Append(next.Text);
                }
                else if (next.Kind != LineKind.Hidden)
                {
                    break;
                }
            }

            Add(Understood(key, value.ToString(), new(lines.File, line.Number, line.Column, key.Length)));
        }

        return index;
    }

    /// <summary>A key as the program knows it, and a value that it reads, in plain letters.</summary>
    private TitleEntry Understood(string key, string value, SourceSpan at)
    {
        var plain = Glyphs.Fold(key) ?? key;
        plain = Translate(plain) ?? plain;
        var folded = Folding.Contains(plain, StringComparer.OrdinalIgnoreCase) ? Glyphs.Fold(value) ?? value : value;
        Replace(key, plain);
        Replace(value, folded);
        return new(plain, folded, at);
    }

    private void Replace(string written, string held)
    {
        if (!ReferenceEquals(written, held))
        {
            ledger.Markup(written);
            ledger.Source(held);
        }
    }

    /// <summary>A block counts where one of its keys is known, or all its lines are keys and the format allows
    /// any.</summary>
    private bool IsBlock(int index, bool lenient)
    {
        var (known, all) = (false, true);
        for (; index < lines.Count && lines[index].Kind is LineKind.Text or LineKind.Hidden; index++)
        {
            var isKey = IsKeyLine(index, out var colon);
            known |= isKey && IsKnown(lines[index].Folded[..colon].Trim());
            all &= isKey || lines[index].Indent >= 3 || lines[index].Kind == LineKind.Hidden;
            if (!all)
            {
                break;
            }
        }

        return known || (lenient && all);
    }

    private bool IsKnownKeyLine(int index) =>
        IsKeyLine(index, out var colon) && IsKnown(lines[index].Folded[..colon].Trim());

    private bool IsKeyLine(int index, out int colon)
    {
        var line = lines[index];
        var folded = line.Folded;
        colon = line.Kind == LineKind.Text && line.Indent < 3 ? folded.IndexOf(':') : -1;
        if (colon is < 1 or > LongestKey || !char.IsLetter(folded[0]))
        {
            return false;
        }

        var key = folded[..colon].TrimEnd();
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '-' or '_' or '/' or '(' or ')'))
            {
                return false;
            }
        }

        return !key.Equals("SFX", StringComparison.OrdinalIgnoreCase) && !Transition.Is(folded) && !IsStructure(folded);
    }

    /// <summary>A page or panel line that ends in a colon.</summary>
    private static bool IsStructure(ReadOnlySpan<char> folded)
    {
        var page = PageLine.Keyword(folded, out _);
        var panel = PanelLine.Keyword(folded, out _);
        return (page > 0 && PageLine.Read(folded, page, words: true).Id is not null)
            || (panel > 0 && PanelLine.TryRead(folded, panel, words: true, out _));
    }

    private int SkipBlank(int index)
    {
        while (index < lines.Count && lines[index].Kind is LineKind.Blank or LineKind.Hidden)
        {
            index++;
        }

        return index;
    }
}
