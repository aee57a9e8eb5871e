using System.Runtime.Intrinsics;

namespace Kantoku.Press.Pictures;

/// <summary>The filters of PNG rows. PDF calls them predictors and reads the same bytes.</summary>
internal static class RowFilter
{
    private const byte None = 0;
    private const byte Sub = 1;
    private const byte Up = 2;
    private const byte Average = 3;
    private const byte Paeth = 4;

    /// <summary>Neighbours that differ by at most this, and differ at all, are a gradient and not an edge.</summary>
    private const byte GentleStep = 16;

    /// <summary>A row is filtered where more than one of so many pixels lies in a gradient.</summary>
    private const int GentleShare = 4;

    /// <summary>Writes the filter's number and the filtered row.</summary>
    /// <remarks>Flat areas, lines and dots repeat and deflate best as they are; only smooth pictures gain.</remarks>
    /// <param name="above">The row above, or nothing for the first.</param>
    public static void Write(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, Span<byte> target)
    {
        var filter = GentleSteps(row) * GentleShare > row.Length ? Smoother(row, above) : None;
        target[0] = filter;
        var filtered = target[1..];
        switch (filter)
        {
            case Sub:
                filtered[0] = row[0];
                Difference(row[1..], row, filtered[1..]);
                break;
            case Up:
                Difference(row, above, filtered);
                break;
            default:
                row.CopyTo(filtered);
                break;
        }
    }

    /// <summary>Undoes a filter in place.</summary>
    /// <param name="filter">As it stands before the row.</param>
    /// <param name="row">The filtered row; receives the plain one.</param>
    /// <param name="above">The plain row above; zeros for the first.</param>
    /// <returns>False when there is no such filter.</returns>
    public static bool Undo(byte filter, Span<byte> row, ReadOnlySpan<byte> above)
    {
        unchecked
        {
            switch (filter)
            {
                case None:
                    return true;
                case Up:
                    for (var x = 0; x < row.Length; x++)
                    {
                        row[x] += above[x];
                    }

                    return true;
                case Sub:
                    for (var x = 1; x < row.Length; x++)
                    {
                        row[x] += row[x - 1];
                    }

                    return true;
                case Average:
                    for (var x = 0; x < row.Length; x++)
                    {
                        row[x] += (byte)(((x > 0 ? row[x - 1] : 0) + above[x]) / 2);
                    }

                    return true;
                case Paeth:
                    for (var x = 0; x < row.Length; x++)
                    {
                        row[x] += x > 0 ? Nearest(row[x - 1], above[x], above[x - 1]) : above[x];
                    }

                    return true;
                default:
                    return false;
            }
        }
    }

    private static byte Nearest(byte left, byte up, byte upLeft)
    {
        var guess = left + up - upLeft;
        var toLeft = Math.Abs(guess - left);
        var toUp = Math.Abs(guess - up);
        var toUpLeft = Math.Abs(guess - upLeft);
        return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
    }

    /// <summary>Pixels whose left neighbour is almost the same.</summary>
    private static int GentleSteps(ReadOnlySpan<byte> row)
    {
        var count = 0;
        for (var x = 1; x <= row.Length - 16; x += 16)
        {
            var here = Vector128.Create(row[x..]);
            var before = Vector128.Create(row[(x - 1)..]);
            var step = Vector128.Max(here, before) - Vector128.Min(here, before);
            var gentle = Vector128.LessThanOrEqual(step - Vector128<byte>.One,
                Vector128.Create((byte)(GentleStep - 1)));
            count += int.PopCount((int)gentle.ExtractMostSignificantBits());
        }

        return count;
    }

    private static byte Smoother(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above)
    {
        if (above.IsEmpty)
        {
            return Sub;
        }

        long fromLeft = 0, fromAbove = 0;
        for (var x = 1; x < row.Length; x += 3)
        {
            fromLeft += Math.Abs(row[x] - row[x - 1]);
            fromAbove += Math.Abs(row[x] - above[x]);
        }

        return fromAbove <= fromLeft ? Up : Sub;
    }

    private static void Difference(ReadOnlySpan<byte> row, ReadOnlySpan<byte> other, Span<byte> target)
    {
        var x = 0;
        for (; x <= row.Length - 16; x += 16)
        {
            (Vector128.Create(row[x..]) - Vector128.Create(other[x..])).CopyTo(target[x..]);
        }

        for (; x < row.Length; x++)
        {
            target[x] = unchecked((byte)(row[x] - other[x]));
        }
    }
}
