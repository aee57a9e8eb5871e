namespace Kantoku.Core.Script.Reading;

/// <summary>Guesses a language by its letters: kana is Japanese, Hangul Korean, Han alone Chinese.</summary>
internal sealed class LanguageGuess
{
    private const string Traditional = "們這個來說時會對為國沒樣還發麼嗎過給讓頭見現問話開關長門東車馬鳥魚語誰請謝愛學無當從後點樂寫聽應電氣體";
    private const string Simplified = "们这个来说时会对为国没样还发么吗过给让头见现问话开关长门东车马鸟鱼语谁请谢爱学无当从后点乐写听应电气体";

    private static readonly (string Name, string Tag)[] Known =
    [
        ("english", "en"), ("japanese", "ja"), ("日本語", "ja"), ("chinese", "zh"), ("traditional chinese", "zh-Hant"),
        ("simplified chinese", "zh-Hans"), ("中文", "zh"), ("繁體中文", "zh-Hant"), ("简体中文", "zh-Hans"), ("korean", "ko"),
        ("한국어", "ko"), ("french", "fr"), ("français", "fr"), ("german", "de"), ("deutsch", "de"), ("spanish", "es"),
        ("español", "es"), ("italian", "it"), ("italiano", "it"), ("portuguese", "pt"), ("russian", "ru"),
        ("русский", "ru"), ("polish", "pl"), ("dutch", "nl"), ("indonesian", "id"), ("vietnamese", "vi"),
        ("thai", "th"), ("arabic", "ar"),
    ];

    private int _latin;
    private int _kana;
    private int _han;
    private int _hangul;
    private int _cyrillic;
    private int _greek;
    private int _arabic;
    private int _hebrew;
    private int _thai;
    private int _traditional;

    /// <summary>Letters seen.</summary>
    public int Letters => _latin + _kana + _han + _hangul + _cyrillic + _greek + _arabic + _hebrew + _thai;

    /// <summary>The text has traditional Chinese forms, and more of them than simplified ones.</summary>
    public bool IsTraditional => _traditional > 0;

    public void Read(ReadOnlySpan<char> text)
    {
        var latin = 0;
        foreach (var c in text)
        {
            if (c < 128)
            {
                latin += char.IsAsciiLetter(c) ? 1 : 0;
            }
            else
            {
                ReadWide(c);
            }
        }

        _latin += latin;
    }

    /// <summary>BCP 47 tag; English where there is nothing to go by.</summary>
    public string Tag()
    {
        var asian = _kana + _han + _hangul;
        if (asian * 2 > Math.Max(Letters - asian, _latin / 2) && asian > 0)
        {
            return _hangul > _kana + _han ? "ko"
                : _kana * 20 > _han ? "ja"
                : IsTraditional ? "zh-Hant" : "zh";
        }

        var best = ("en", _latin);
        foreach (var other in new[] { ("ru", _cyrillic), ("el", _greek), ("ar", _arabic), ("he", _hebrew),
            ("th", _thai) })
        {
            best = other.Item2 > best.Item2 ? other : best;
        }

        return best.Item1;
    }

    /// <summary>The tag that a title page means, or null where it is none.</summary>
    public static string? Written(string value)
    {
        value = value.Trim();
        foreach (var (name, tag) in Known)
        {
            if (string.Equals(name, value, StringComparison.OrdinalIgnoreCase))
            {
                return tag;
            }
        }

        var parts = value.Split('-', '_');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts[1..].All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            ? value.Replace('_', '-')
            : null;
    }

    private void ReadWide(char c)
    {
        if (Glyphs.IsKana(c))
        {
            _kana++;
        }
        else if (Glyphs.IsHan(c))
        {
            _han++;
            _traditional += Traditional.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            _traditional -= Simplified.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }
        else if (Glyphs.IsHangul(c))
        {
            _hangul++;
        }
        else
        {
            _latin += c is >= '\u00C0' and <= '\u024F' ? 1 : 0;
            _greek += c is >= '\u0370' and <= '\u03FF' ? 1 : 0;
            _cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            _hebrew += c is >= '\u0590' and <= '\u05FF' ? 1 : 0;
            _arabic += c is >= '\u0600' and <= '\u06FF' ? 1 : 0;
            _thai += c is >= '\u0E00' and <= '\u0E7F' ? 1 : 0;
        }
    }
}
