using System.Collections.Immutable;
using Kantoku.Core.Script;

namespace Kantoku.Core.Layout;

/// <summary>How much of a frame its words will take, before anything is shaped: a pure estimate from the characters'
/// usual widths, good to about a fifth.</summary>
/// <remarks>Lettering is capitals of about 11 pt (3.9 mm) for scripts with capitals, one em a glyph for Chinese,
/// Japanese
/// and
/// Korean. Areas are those of the balloons, not of the words alone.</remarks>
public static class TextEstimate
{
    /// <summary>Size of the lettering.</summary>
    public const double EmMm = 3.9;

    private const double LineHeight = 1.15;
    private const double ColumnPitch = 1.32;
    private const double ClassRatio = 1.6;
    private const double SmallestClassMm2 = 120;

    /// <summary>Area of the balloons of a panel, sound effects left out: they are drawn over the picture.</summary>
    /// <returns>Square millimetres, ≥ 0.</returns>
    public static double AreaMm2(ImmutableArray<Beat> beats, bool vertical)
    {
        var sum = 0.0;
        foreach (var beat in beats)
        {
            sum += AreaMm2(beat, vertical);
        }

        return sum;
    }

    /// <summary>Area of one balloon or caption box with its rim; 0 for a sound effect.</summary>
    public static double AreaMm2(Beat beat, bool vertical)
    {
        if (beat.Kind == BeatKind.Sfx)
        {
            return 0;
        }

        var words = Advance(beat.Text) * EmMm * EmMm * (vertical ? ColumnPitch : LineHeight);
        var side = Math.Sqrt(words);
        return beat.Kind switch
        {
            BeatKind.Caption => (side * 1.06 + 3) * (side * 1.06 + 2.2),
            BeatKind.Title => words * 4.5,
            BeatKind.Thought => Square((side * 1.34) + 3.4),
            _ => Square((side * 1.24) + 3),
        };
    }

    /// <summary>An area rounded up to its coarse class, so that a changed word seldom changes what follows from
    /// it.</summary>
    /// <returns>0, or 120 mm² times a whole power of 1.6.</returns>
    public static double ClassMm2(double areaMm2)
    {
        if (areaMm2 <= 0)
        {
            return 0;
        }

        var bound = SmallestClassMm2;
        while (bound < areaMm2 && bound < 1e9)
        {
            bound *= ClassRatio;
        }

        return bound;
    }

    /// <summary>Width of the widest word of a panel: a narrower frame would break it.</summary>
    /// <returns>Millimetres in steps of 6; one balloon's narrowest width where lettering is vertical.</returns>
    public static double WidestMm(ImmutableArray<Beat> beats, bool vertical)
    {
        var widest = 0.0;
        foreach (var beat in beats)
        {
            if (beat.Kind != BeatKind.Sfx)
            {
                widest = Math.Max(widest, vertical ? 2 : WidestWord(beat.Text));
            }
        }

        return widest <= 0 ? 0 : Math.Ceiling(((widest * EmMm) + 4) / 6) * 6;
    }

    /// <summary>Sum of the advances in em.</summary>
    internal static double Advance(ReadOnlySpan<char> text)
    {
        var sum = 0.0;
        foreach (var unit in text)
        {
            sum += Advance(unit);
        }

        return sum;
    }

    private static double WidestWord(ReadOnlySpan<char> text)
    {
        double widest = 0, word = 0;
        foreach (var unit in text)
        {
            word = unit is ' ' or '-' or '\n' || IsFullWidth(unit) ? 0 : word + Advance(unit);
            widest = Math.Max(widest, word);
        }

        return widest;
    }

    private static bool IsFullWidth(char unit) =>
        unit is >= '\u2E80' and < '\uFF61' or >= '\uFFE0' and <= '\uFFE6' or >= '\u1100' and <= '\u115F';

    /// <summary>Widths of a comic face's capitals, in em; what is said in small letters is lettered in
    /// capitals.</summary>
    private static double Advance(char unit) => unit switch
    {
        '*' or '_' or '\n' or '\r' => 0,
        ' ' or '.' or ',' or '\'' or ':' or ';' or '|' or '!' or '’' or '‘' => 0.28,
        'i' or 'I' or 'j' or 'J' or '(' or ')' or '[' or ']' or '-' or '"' or '“' or '”' => 0.42,
        'm' or 'M' or 'w' or 'W' or '@' or '%' or '—' or '…' => 0.86,
        'o' or 'O' or 'q' or 'Q' or 'g' or 'G' or 'd' or 'D' or 'n' or 'N' or 'h' or 'H' => 0.7,
        < '\u0300' => 0.6,
        < '\u0370' => 0,
        >= '\uFF61' and <= '\uFFDC' => 0.5,
        >= '\uD800' and <= '\uDFFF' => 0.5,
        _ => IsFullWidth(unit) ? 1 : 0.62,
    };

    private static double Square(double side) => side * side;
}
