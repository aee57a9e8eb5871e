using Kantoku.Core.Plan;
using Kantoku.Core.Script;

namespace Kantoku.Press.Lettering;

/// <summary>What is drawn around words.</summary>
internal enum BalloonForm
{
    /// <summary>A closed curve: speech.</summary>
    Round,

    /// <summary>A round balloon with a broken line: a whisper.</summary>
    Dashed,

    /// <summary>Spikes: a shout.</summary>
    Burst,

    /// <summary>A cloud with bubbles for a tail: a thought.</summary>
    Cloud,

    /// <summary>A rectangle: the narrator.</summary>
    Box,

    /// <summary>A box with cut corners and a jagged tail: a voice from a machine.</summary>
    Angular,

    /// <summary>No outline: the words stand on the picture in large letters.</summary>
    Title,

    /// <summary>No outline: a sound, drawn.</summary>
    Sound,
}

/// <summary>How a letter of one kind is set and drawn.</summary>
internal sealed record LetterStyle
{
    public required BalloonForm Form { get; init; }

    public required TypeChoice Type { get; init; }

    /// <summary>Times the page's own size of letters.</summary>
    public required float Scale { get; init; }

    /// <summary>Width over height of the text that looks best.</summary>
    public required float Aspect { get; init; }

    /// <summary>The lesser half-axis is at least this share of the greater one.</summary>
    public required float LeastRatio { get; init; }

    /// <summary>Weight of the outline in millimetres.</summary>
    public required float LineMm { get; init; }

    /// <summary>The text belongs to an East Asian script, which has its own least size.</summary>
    public required bool EastAsian { get; init; }

    public bool IsRound => Form is BalloonForm.Round or BalloonForm.Dashed or BalloonForm.Burst or BalloonForm.Cloud;

    public bool HasOutline => Form is not (BalloonForm.Title or BalloonForm.Sound);
}

/// <summary>The lettering rules: which style a letter gets.</summary>
internal static class LetterStyles
{
    private const float OutlineMm = 0.3f;
    private const double ShoutFrom = 1.5;
    private const double ScreamFrom = 1.9;
    private const double MurmurUpTo = 0.6;

    /// <summary>Longer shouts stay in the face of speech: display letters tire the eye.</summary>
    private const int LongestDisplay = 40;

    /// <summary>What is longer is told, not drawn.</summary>
    private const int LongestSound = 60;

    private const int LongestTitle = 120;

    private static readonly string[] MachineVoices =
        ["machine", "robot", "radio", "phone", "telephone", "speaker", "computer", "broadcast", "tv", "ai",
            "synthetic"];

    public static LetterStyle Of(Letter letter, bool verticalPage, LetteringFonts fonts)
    {
        var eastAsian = Scripts.IsMainlyEastAsian(letter.Text, verticalPage);
        var vertical = verticalPage && eastAsian;
        var form = FormOf(letter);
        var type = TypeOf(letter, form, eastAsian, vertical, fonts);
        return new LetterStyle
        {
            Form = form,
            Type = type,
            Scale = ScaleOf(letter, form),
            Aspect = AspectOf(form, vertical),
            LeastRatio = LeastRatioOf(form),
            LineMm = form is BalloonForm.Burst ? OutlineMm * 1.25f : OutlineMm,
            EastAsian = eastAsian,
        };
    }

    private static BalloonForm FormOf(Letter letter) => letter.Kind switch
    {
        BeatKind.Thought => BalloonForm.Cloud,
        BeatKind.Whisper => BalloonForm.Dashed,
        BeatKind.Caption => BalloonForm.Box,
        BeatKind.Sfx => letter.Text.Length <= LongestSound ? BalloonForm.Sound : BalloonForm.Box,
        BeatKind.Title => letter.Text.Length <= LongestTitle ? BalloonForm.Title : BalloonForm.Box,
        _ when IsMachine(letter.Voice) => BalloonForm.Angular,
        _ => letter.Loudness >= ShoutFrom ? BalloonForm.Burst : BalloonForm.Round,
    };

    private static bool IsMachine(string? voice)
    {
        if (voice is null)
        {
            return false;
        }

        foreach (var word in voice.Split([' ', ',', ';', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (MachineVoices.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static TypeChoice TypeOf(
        Letter letter, BalloonForm form, bool eastAsian, bool vertical, LetteringFonts fonts)
    {
        var isLoud = form == BalloonForm.Burst && letter.Text.Length <= LongestDisplay;
        var isScream = isLoud && letter.Loudness >= ScreamFrom;
        var faces = eastAsian
            ? form switch
            {
                BalloonForm.Sound => letter.Loudness >= ScreamFrom ? fonts.JapaneseLoud : fonts.JapaneseSound,
                BalloonForm.Title => fonts.JapaneseLoud,
                BalloonForm.Cloud => fonts.JapaneseInner,
                _ => isLoud ? fonts.JapaneseLoud : fonts.Japanese,
            }
            : form switch
            {
                BalloonForm.Sound or BalloonForm.Title => fonts.LatinLoud,
                BalloonForm.Dashed => fonts.LatinSoft,
                _ => isScream ? fonts.LatinLoud : fonts.Latin,
            };
        return new TypeChoice
        {
            Faces = faces,
            Emphasis = eastAsian || isScream ? faces : fonts.LatinEmphasis,
            Capitals = !eastAsian,
            Vertical = vertical,
            Pitch = vertical ? 1.34f : eastAsian ? 1.32f : 1.12f,
        };
    }

    private static float ScaleOf(Letter letter, BalloonForm form) => form switch
    {
        BalloonForm.Burst when letter.Text.Length <= LongestDisplay =>
            1.25f + (0.6f * (float)Math.Clamp(letter.Loudness - ShoutFrom, 0, 0.5)),
        BalloonForm.Burst => 1.08f,
        BalloonForm.Dashed => 0.88f,
        BalloonForm.Title => 2.6f,
        BalloonForm.Box => 0.94f,
        _ => letter.Loudness <= MurmurUpTo ? 0.88f : 1,
    };

    /// <summary>Spikes and bumps look wrong around a stick.</summary>
    private static float LeastRatioOf(BalloonForm form) => form switch
    {
        BalloonForm.Burst => 0.5f,
        BalloonForm.Cloud => 0.42f,
        BalloonForm.Round or BalloonForm.Dashed => 0.3f,
        _ => 0,
    };

    private static float AspectOf(BalloonForm form, bool vertical) => form switch
    {
        BalloonForm.Box => vertical ? 0.42f : 3.4f,
        BalloonForm.Title => vertical ? 0.3f : 4f,
        BalloonForm.Angular => vertical ? 0.6f : 1.9f,
        _ => vertical ? 0.66f : 1.35f,
    };
}
