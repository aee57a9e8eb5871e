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

    private const string Particles = "はがをにでともへのやかねよなわぞさ";
    private const string Pauses = "、。，．！？!?…‥」』）〉】　";

    /// <summary>How badly a line ends between two characters: 0 reads well, 1 is ugly, infinite is forbidden.</summary>
    public static float Penalty(int before, int after)
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

        return Contains(NoEnd, after) ? 0.1f : WithinPhrase(before, after);
    }

    private static float WithinPhrase(int before, int after)
    {
        if (Scripts.IsHiragana(before))
        {
            if (!Scripts.IsHiragana(after))
            {
                return before is 'お' or 'ご' ? 0.7f : 0.12f;
            }

            return Contains(Particles, before) ? 0.5f : 0.75f;
        }

        if (Scripts.IsKatakana(before))
        {
            return Scripts.IsKatakana(after) ? 1.2f : Scripts.IsHiragana(after) ? 0.9f : 0.35f;
        }

        if (Scripts.IsKanji(before))
        {
            return Scripts.IsKanji(after) ? 0.8f : Scripts.IsHiragana(after) ? 0.95f : 0.35f;
        }

        return 0.3f;
    }

    private static bool Contains(string set, int c) => c <= char.MaxValue
        && set.Contains((char)c, StringComparison.Ordinal);
}
