using System.Globalization;
using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Props;

/// <summary>Reads the paths of things.</summary>
internal static class PropPath
{
    /// <summary>A path in hundredths of a thing's half size.</summary>
    /// <exception cref="FormatException">The text is no path.</exception>
    public static SKPath Read(string text) => text[0] switch
    {
        '~' => Smooth(text.AsSpan(1), closed: true),
        '^' => Smooth(text.AsSpan(1), closed: false),
        _ => SKPath.ParseSvgPathData(Expand(text)) ?? throw new FormatException($"Not a path: {text}"),
    };

    private static SKPath Smooth(ReadOnlySpan<char> text, bool closed)
    {
        var numbers = new List<float>();
        foreach (var range in text.Split(' '))
            numbers.Add(Number(text[range]));
        var points = new Vector2[numbers.Count / 2];
        for (var i = 0; i < points.Length; i++)
            points[i] = new Vector2(numbers[i * 2], numbers[(i * 2) + 1]);
        var path = new SKPath();
        foreach (var point in Curves.Sample(points, closed, perSegment: 9))
        {
            if (path.PointCount == 0)
                path.MoveTo(point.X, point.Y);
            else
                path.LineTo(point.X, point.Y);
        }

        if (closed)
            path.Close();
        return path;
    }

    /// <summary>Turns circles and ellipses into arcs.</summary>
    private static string Expand(string text)
    {
        if (!text.Contains('O', StringComparison.Ordinal) && !text.Contains('E', StringComparison.Ordinal))
            return text;
        var words = text.Split(' ');
        var expanded = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not ("O" or "E"))
            {
                expanded.Add(words[i]);
                continue;
            }

            var round = words[i] == "O";
            var (x, y, rx) = (Number(words[i + 1]), Number(words[i + 2]), Number(words[i + 3]));
            var ry = round ? rx : Number(words[i + 4]);
            expanded.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"M{x - rx} {y} A{rx} {ry} 0 1 1 {x + rx} {y} A{rx} {ry} 0 1 1 {x - rx} {y} Z"));
            i += round ? 3 : 4;
        }

        return string.Join(' ', expanded);
    }

    private static float Number(ReadOnlySpan<char> text) =>
        float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
