namespace Kantoku.Press.Lettering;

/// <summary>The room a balloon or sound takes, in rows of one millimetre around its centre.</summary>
/// <remarks>Conservative: each row holds the widest of the shape within it.</remarks>
internal sealed class Envelope
{
    private Envelope(int top, float[] left, float[] right)
    {
        Top = top;
        Left = left;
        Right = right;
        FirstCell = [.. left.Select(x => (int)MathF.Floor(x))];
        EndCell = [.. right.Select(x => (int)MathF.Ceiling(x))];
        LeastCell = FirstCell.Min();
        MostCell = EndCell.Max();
        foreach (var x in left)
        {
            MostLeft = Math.Min(MostLeft, x);
        }

        foreach (var x in right)
        {
            MostRight = Math.Max(MostRight, x);
        }
    }

    /// <summary>Millimetres from the centre to the first row; negative.</summary>
    public int Top { get; }

    public int Rows => Left.Length;

    public int Bottom => Top + Rows;

    /// <summary>Row by row, from the centre; negative on the left.</summary>
    public float[] Left { get; }

    public float[] Right { get; }

    /// <summary>Whole millimetres that each row touches, from the centre.</summary>
    public int[] FirstCell { get; }

    public int[] EndCell { get; }

    public int LeastCell { get; }

    public int MostCell { get; }

    public float MostLeft { get; }

    public float MostRight { get; }

    public static Envelope Of(BalloonBody body)
    {
        var half = Math.Max(1, (int)Math.Ceiling(body.OuterHalfHeight));
        var left = new float[half * 2];
        var right = new float[half * 2];
        for (var row = 0; row < half; row++)
        {
            // The row above the middle is widest at its lower edge.
            var width = body.OuterWidthAt(half - 1 - row);
            (left[row], right[row]) = (-width, width);
            (left[^(row + 1)], right[^(row + 1)]) = (-width, width);
        }

        return new Envelope(-half, left, right);
    }

    /// <summary>Of a convex polygon around the origin.</summary>
    public static Envelope Of(ReadOnlySpan<(float X, float Y)> corners)
    {
        var (top, bottom) = (0f, 0f);
        foreach (var (_, y) in corners)
        {
            top = Math.Min(top, y);
            bottom = Math.Max(bottom, y);
        }

        var from = (int)Math.Floor(top);
        var rows = Math.Max(1, (int)Math.Ceiling(bottom) - from);
        var left = new float[rows];
        var right = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            (left[row], right[row]) = RowExtent(corners, from + row, from + row + 1);
        }

        return new Envelope(from, left, right);
    }

    /// <summary>Whether two shapes come nearer than a gap, sideways; above and below a row of air stands for
    /// it.</summary>
    /// <param name="gap">Millimetres; negative where they may overlap a little.</param>
    public static bool Meet(Envelope a, int ax, int ay, Envelope b, int bx, int by, float gap)
    {
        if (ax + a.MostLeft >= bx + b.MostRight + gap || bx + b.MostLeft >= ax + a.MostRight + gap)
        {
            return false;
        }

        var air = gap >= 1 ? 1 : gap < 0 ? -1 : 0;
        var from = Math.Max(ay + a.Top, by + b.Top - air);
        var to = Math.Min(ay + a.Bottom, by + b.Bottom + air);
        for (var y = from; y < to; y++)
        {
            var rowA = y - ay - a.Top;
            var rowB = Math.Clamp(y - by - b.Top, 0, b.Rows - 1);
            if (ax + a.Left[rowA] < bx + b.Right[rowB] + gap && bx + b.Left[rowB] < ax + a.Right[rowA] + gap)
            {
                return true;
            }
        }

        return false;
    }

    private static (float Left, float Right) RowExtent(ReadOnlySpan<(float X, float Y)> corners, float top,
        float bottom)
    {
        var (left, right) = (float.MaxValue, float.MinValue);
        for (var i = 0; i < corners.Length; i++)
        {
            var (ax, ay) = corners[i];
            var (bx, by) = corners[(i + 1) % corners.Length];
            if (Math.Max(ay, by) < top || Math.Min(ay, by) > bottom)
            {
                continue;
            }

            var from = XAt(ax, ay, bx, by, Math.Clamp(ay, top, bottom));
            var to = XAt(ax, ay, bx, by, Math.Clamp(by, top, bottom));
            left = Math.Min(left, Math.Min(from, to));
            right = Math.Max(right, Math.Max(from, to));
        }

        return left > right ? (0, 0) : (left, right);
    }

    private static float XAt(float ax, float ay, float bx, float by, float y) =>
        Math.Abs(by - ay) < 1e-5f ? ax : ax + ((bx - ax) * Math.Clamp((y - ay) / (by - ay), 0, 1));
}
