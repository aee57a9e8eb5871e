using System.Collections.Immutable;
using System.Globalization;

namespace Kantoku.Core.Layout;

/// <summary>Trim sizes by name or by measure, as a title page writes them.</summary>
public static class TrimSizes
{
    private const double LeastMm = 60;
    private const double MostMm = 600;

    private static readonly ImmutableArray<(string Name, double WidthMm, double HeightMm)> Known =
    [
        ("B4", 257, 364), ("A4", 210, 297), ("A6", 105, 148), ("B7", 91, 128), ("Shinsho", 103, 182),
        ("Tankobon", 128, 182), ("Digest", 127, 191), ("US comic", 168, 260), ("Letter", 216, 279),
    ];

    /// <summary>What can be written: for messages.</summary>
    public const string Examples = "B5, A5, B6, A4, B4, A6, Tankobon, Digest, US comic, Letter or a size: 182x257 mm";

    /// <summary>The trim that a title page names.</summary>
    /// <param name="text">"B5", "us comic", "182 x 257 mm"; 60 to 600 mm a side.</param>
    /// <returns>Null when it is neither a known name nor a possible size.</returns>
    public static Trim? Find(string text)
    {
        var name = text.Trim();
        foreach (var trim in (ReadOnlySpan<Trim>)[Trim.B5, Trim.A5, Trim.B6])
        {
            if (name.Equals(trim.Name, StringComparison.OrdinalIgnoreCase))
            {
                return trim;
            }
        }

        foreach (var (known, width, height) in Known)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return OfSize(known, width, height);
            }
        }

        return Measured(name);
    }

    private static Trim? Measured(string text)
    {
        var size = text.EndsWith("mm", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text;
        var cross = size.IndexOfAny(['x', 'X', '×', '*']);
        if (cross < 0
            || !double.TryParse(size.AsSpan(0, cross), NumberStyles.Float, CultureInfo.InvariantCulture, out var width)
            || !double.TryParse(
                size.AsSpan(cross + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var height))
        {
            return null;
        }

        return width is >= LeastMm and <= MostMm && height is >= LeastMm and <= MostMm
            ? OfSize(string.Create(CultureInfo.InvariantCulture, $"{width}x{height}"), width, height)
            : null;
    }

    /// <summary>The inner frame keeps the margins of B5 in proportion.</summary>
    private static Trim OfSize(string name, double widthMm, double heightMm)
    {
        var side = Math.Round(widthMm * 14 / 182);
        var top = Math.Round(heightMm * 15 / 257);
        var bottom = Math.Round(heightMm * 17 / 257);
        return new Trim
        {
            Name = name,
            WidthMm = widthMm,
            HeightMm = heightMm,
            Inner = new RectMm(side, top, widthMm - (2 * side), heightMm - top - bottom),
        };
    }
}
