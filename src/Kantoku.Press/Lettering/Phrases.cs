using System.Globalization;

namespace Kantoku.Press.Lettering;

/// <summary>Parts Japanese text into phrases (bunsetsu), by weights learnt from text: the model of BudouX.</summary>
internal sealed class Phrases
{
    private static readonly Lazy<Phrases> Loaded = new(Load);

    /// <summary>Where each group of weights looks: from which character before the boundary, and how many.</summary>
    private static readonly (string Name, int From, int Length)[] Groups =
    [
        ("UW1", -3, 1), ("UW2", -2, 1), ("UW3", -1, 1), ("UW4", 0, 1), ("UW5", 1, 1), ("UW6", 2, 1),
        ("BW1", -2, 2), ("BW2", -1, 2), ("BW3", 0, 2),
        ("TW1", -3, 3), ("TW2", -2, 3), ("TW3", -1, 3), ("TW4", 0, 3),
    ];

    private readonly Dictionary<string, int>[] _weights;

    /// <summary>Twice what a boundary's weights must exceed.</summary>
    private readonly int _total;

    private Phrases(Dictionary<string, int>[] weights)
    {
        _weights = weights;
        _total = weights.Sum(group => group.Values.Sum());
    }

    public static Phrases Shared => Loaded.Value;

    /// <returns>For each character, whether a phrase begins there; the first one does.</returns>
    public bool[] Begin(string text)
    {
        var begins = new bool[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            begins[at] = at == 0 || Score(text, at) > 0;
        }

        return begins;
    }

    private int Score(string text, int at)
    {
        var score = -_total;
        for (var group = 0; group < Groups.Length; group++)
        {
            var from = at + Groups[group].From;
            var length = Groups[group].Length;
            if (from >= 0 && from + length <= text.Length
                && _weights[group].GetAlternateLookup<ReadOnlySpan<char>>()
                    .TryGetValue(text.AsSpan(from, length), out var weight))
            {
                score += 2 * weight;
            }
        }

        return score;
    }

    private static Phrases Load()
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream("phrases/ja.tsv")
            ?? throw new InvalidDataException("The table of phrases is missing from the program.");
        using var reader = new StreamReader(stream);
        var weights = Groups.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var group = Array.FindIndex(Groups, entry => entry.Name == cells[0]);
            weights[group][cells[1]] = int.Parse(cells[2], CultureInfo.InvariantCulture);
        }

        return new Phrases(weights);
    }
}
