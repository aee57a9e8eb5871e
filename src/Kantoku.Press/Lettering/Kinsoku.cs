namespace Kantoku.Press.Lettering;

/// <summary>Where Japanese text may break, and where it reads well to do so.</summary>
internal static class Kinsoku
{
    /// <summary>Never at the start of a line or column.</summary>
    public const string NoStart =
        "、。，．・：；？！ー〜～…‥」』）｝］〉》】〕〟’”!?,.:;)]}%％‼⁇⁈⁉" +
        "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ々〻ゝゞヽヾ゛゜";

    /// <summary>Never at the end of a line or column.</summary>
    public const string NoEnd = "「『（｛［〈《【〔〝‘“([{¥￥＄$£№＃#";

    /// <summary>Never parted from their like.</summary>
    public const string Inseparable = "…‥―—〜～ー・";

    /// <summary>The penalty of a break that must never be.</summary>
    public const float Never = float.PositiveInfinity;

    /// <summary>Before ません, です and their like a long phrase is parted best.</summary>
    private const float EndingPenalty = 0.5f;

    private const string Pauses = "、。，．！？!?…‥」』）〉】　";

    /// <summary>How badly a line ends between two characters: 0 reads well, 1 is ugly, 3 and more is torn, infinite is
    /// forbidden.</summary>
    public static float Penalty(int before, int after, Seam seam)
    {
        if (Contains(NoStart, after) || Contains(NoEnd, before)
            || (before == after && Contains(Inseparable, before)))
        {
            return Never;
        }

        if (Contains(Pauses, before))
        {
            return 0;
        }

        return seam.BeginsPhrase || Contains(NoEnd, after) ? 0.12f
            : seam.BeginsEnding ? EndingPenalty
            : WithinPhrase(before, after) * Tear(seam.PhraseLength);
    }

    /// <summary>A short phrase stays whole; one that fills a column must be parted somewhere.</summary>
    private static float Tear(int phraseLength) => phraseLength switch
    {
        0 => 1,
        <= 5 => 3,
        <= 8 => 2.2f,
        _ => 1.3f,
    };

    private static float WithinPhrase(int before, int after)
    {
        if (Scripts.IsKatakana(before) && Scripts.IsKatakana(after))
        {
            return 1.6f;
        }

        // The end of an inflected word is torn off worst; between compounds it is still a seam.
        return before is 'っ' or 'ッ' ? 1.8f
            : Scripts.IsKanji(before) && Scripts.IsHiragana(after) ? 1.4f
            : Scripts.IsKanji(before) && Scripts.IsKanji(after) ? 1.1f
            : Scripts.IsHiragana(before) && Scripts.IsHiragana(after) ? 1.2f : 0.9f;
    }

    private static bool Contains(string set, int c) => c <= char.MaxValue
        && set.Contains((char)c, StringComparison.Ordinal);
}
