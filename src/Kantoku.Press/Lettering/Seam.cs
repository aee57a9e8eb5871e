namespace Kantoku.Press.Lettering;

/// <summary>What stands between a character and the one before it.</summary>
/// <param name="BeginsPhrase">A phrase begins with it.</param>
/// <param name="BeginsEnding">An ending begins with it, such as ません, within a phrase.</param>
/// <param name="PhraseLength">Characters of its phrase; 0 where there are no phrases.</param>
internal readonly record struct Seam(bool BeginsPhrase, bool BeginsEnding = false, int PhraseLength = 0)
{
    private static readonly string[] Endings =
    [
        "ません", "ました", "ましょう", "ます", "でした", "でしょ", "です", "だった", "だって", "だから", "だよ", "ちゃっ", "ちゃう",
        "じゃない", "じゃん", "って", "けど", "から", "まで", "ので", "のに", "らしい", "みたい", "ください", "くれ", "もらっ", "もらう",
        "いるの", "いた", "ない", "なかった", "なさい", "ながら", "たち", "さん", "くん", "ちゃん", "さま",
    ];

    /// <summary>A phrase's last sounds do not begin another: ば|あ is one long syllable.</summary>
    private const string BeforeLongA = "あかさたなはまやらわがざだばぱゃ";

    private const string BeforeLongI = "いきしちにひみりぎじびぴ";

    /// <summary>The seam before each character of a text.</summary>
    public static Seam[] Of(string text)
    {
        var begins = Phrases.Shared.Begin(text);
        for (var at = 1; at < text.Length; at++)
        {
            begins[at] &= !IsLong(text[at - 1], text[at]);
        }

        var seams = new Seam[text.Length];
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && !begins[end];)
            {
                end++;
            }

            for (var at = start; at < end; at++)
            {
                var isEnding = at > start && !seams[at - 1].BeginsEnding && BeginsWithEnding(text.AsSpan(at));
                seams[at] = new Seam(at == start, isEnding, end - start);
            }
        }

        return seams;
    }

    private static bool IsLong(char before, char after) => after switch
    {
        'あ' => BeforeLongA.Contains(before, StringComparison.Ordinal),
        'い' => BeforeLongI.Contains(before, StringComparison.Ordinal),
        _ => false,
    };

    private static bool BeginsWithEnding(ReadOnlySpan<char> text)
    {
        foreach (var ending in Endings)
        {
            if (text.StartsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
