using Spectre.Console;

namespace Kantoku.Cli.Output;

/// <summary>The part of a source line that is shown, and where the caret stands below it. Widths are columns of a
/// terminal: full-width characters take two.</summary>
/// <param name="Text">The part.</param>
/// <param name="Lead">Columns before the caret.</param>
/// <param name="Width">Columns to underline, ≥ 1.</param>
internal readonly record struct ExcerptWindow(string Text, int Lead, int Width)
{
    /// <param name="line">The line, without control characters.</param>
    /// <param name="column">Where the place begins, in UTF-16 units from 0; cut off at the line's end.</param>
    /// <param name="length">UTF-16 units of the place.</param>
    /// <param name="room">Columns there are.</param>
    public static ExcerptWindow Of(string line, int column, int length, int room)
    {
        var at = Math.Clamp(column, 0, line.Length);
        var from = at;
        var lead = 0;
        while (from > 0 && (lead < room / 2 || line[from..].GetCellWidth() < room - 1))
        {
            var width = StepBack(line, ref from);
            if (lead + width >= room)
            {
                break;
            }

            lead += width;
        }

        var to = from;
        while (to < line.Length && line[from..(to + 1)].GetCellWidth() <= room)
        {
            to++;
        }

        if (to > from && to < line.Length && char.IsHighSurrogate(line[to - 1]))
        {
            to--;
        }

        var end = Math.Clamp(at + length, at, Math.Max(at, to));
        var underlined = Math.Max(1, line[at..end].GetCellWidth());
        return new ExcerptWindow(line[from..to], line[from..at].GetCellWidth(), underlined);
    }

    /// <summary>One character back, a surrogate pair as a whole.</summary>
    /// <returns>Its width.</returns>
    private static int StepBack(string line, ref int from)
    {
        var end = from--;
        if (from > 0 && char.IsLowSurrogate(line[from]) && char.IsHighSurrogate(line[from - 1]))
        {
            from--;
        }

        return line[from..end].GetCellWidth();
    }
}
