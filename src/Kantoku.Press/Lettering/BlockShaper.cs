using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>Finds the ways of breaking a text that give good balloons: compact, of pleasing proportions, well
/// read.</summary>
internal static class BlockShaper
{
    private const int MostLines = 40;
    private const int MostLineCounts = 9;

    /// <summary>Longer texts look much the same however they are broken, and are tried in fewer ways.</summary>
    private const int LongText = 110;

    private const int FewLineCounts = 3;
    private const int BisectSteps = 11;
    private const float RubyPitch = 0.3f;
    private const float Room = 0.4f;

    /// <summary>Room left over the tightest fit, in which better breaks are found.</summary>
    private static readonly float[] Slacks = [1.01f, 1.14f];

    /// <summary>Columns are few and short: the next phrase's end may lie well beyond the tightest fit.</summary>
    private static readonly float[] WideSlacks = [1.01f, 1.2f, 1.45f, 1.8f];

    /// <summary>How high the curve stands over the text's own height; 0 asks for lines of one length.</summary>
    private static readonly float[] Rises = [0, 1.2f, 1.45f];

    private static readonly float[] FlatRise = [0];
    private static readonly float[] OneSlack = [1.06f];

    /// <returns>At least one shape, the best first, of clearly different proportions.</returns>
    public static ImmutableArray<BlockShape> Shapes(Chunks chunks, LetterStyle style)
    {
        var type = style.Type;
        var pitch = type.Pitch + (chunks.HasRuby ? RubyPitch : 0);
        var found = new List<BlockShape>();
        var lensed = style.IsRound && !type.Vertical && chunks.Count <= LongText;
        foreach (var count in LineCounts(chunks, pitch, type.Vertical ? 1 / style.Aspect : style.Aspect))
        {
            foreach (var rise in lensed ? Rises : FlatRise)
            {
                TryShape(chunks, style, pitch, count, rise, found);
            }
        }

        if (found.Count == 0)
        {
            found.Add(Shape(chunks, [chunks.Count], style, pitch, 0));
        }

        return Distinct(found);
    }

    /// <summary>Line counts worth trying: round about the one that gives the wanted proportions.</summary>
    private static IEnumerable<int> LineCounts(Chunks chunks, float pitch, float aspect)
    {
        var ideal = Math.Sqrt(chunks.Total / (aspect * pitch));
        var room = Math.Max(1, Math.Min(MostLines, chunks.Count));
        var least = Math.Clamp((int)(ideal * 0.5), 1, room);
        var most = Math.Clamp((int)Math.Ceiling(ideal * 1.9) + 1, least, room);
        var counts = chunks.Count > LongText ? FewLineCounts : MostLineCounts;
        var step = Math.Max(1, (most - least + counts - 1) / counts);
        for (var count = least; count <= most; count += step)
        {
            yield return count;
        }
    }

    private static void TryShape(
        Chunks chunks, LetterStyle style, float pitch, int count, float rise, List<BlockShape> found)
    {
        var shares = new float[count];
        Shares(shares, pitch, style.Type.Faces[0].CapHeight, rise);
        var limits = new float[count];
        var (low, high) = (chunks.Widest * 0.7f, (chunks.Total * 1.6f) + 1);
        if (!FitsAt(chunks, shares, high, limits))
        {
            return;
        }

        for (var step = 0; step < BisectSteps; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = FitsAt(chunks, shares, middle, limits) ? (low, middle) : (middle, high);
        }

        var ends = new int[count];
        foreach (var slack in chunks.Count > LongText ? OneSlack : style.EastAsian ? WideSlacks : Slacks)
        {
            FitsAt(chunks, shares, high * slack, limits);
            var cost = LineBreaker.Break(chunks, limits, ends);
            if (!float.IsPositiveInfinity(cost))
            {
                found.Add(Shape(chunks, ends, style, pitch, cost));
            }
        }
    }

    /// <summary>Each line's share of the widest one, by where it crosses the curve.</summary>
    private static void Shares(float[] shares, float pitch, float inkHeight, float rise)
    {
        var half = (((shares.Length - 1) * pitch) + inkHeight) / 2;
        for (var i = 0; i < shares.Length; i++)
        {
            var edge = (Math.Abs(i - ((shares.Length - 1) / 2f)) * pitch) + (inkHeight / 2);
            shares[i] = rise <= 0 ? 1 : Superellipse.HalfWidth(edge / (half * rise));
        }
    }

    private static bool FitsAt(Chunks chunks, float[] shares, float width, float[] limits)
    {
        for (var i = 0; i < limits.Length; i++)
        {
            limits[i] = width * shares[i];
        }

        return LineBreaker.Fits(chunks, limits);
    }

    private static BlockShape Shape(Chunks chunks, int[] ends, LetterStyle style, float pitch, float breakCost)
    {
        var block = BlockSetter.Set(chunks, ends, style.Type, pitch);
        var (a, b) = style.IsRound
            ? Enclose(block)
            : (Math.Max(0.1f, block.Box.Width / 2), Math.Max(0.1f, block.Box.Height / 2));
        (a, b) = (Math.Max(a, b * style.LeastRatio), Math.Max(b, a * style.LeastRatio));

        // A little room is part of every balloon; without it one long line would seem the smallest of all.
        var area = (a + Room) * (b + Room);
        var oddness = Math.Abs(MathF.Log(((a + Room) / (b + Room)) / style.Aspect));
        return new BlockShape(block, a, b, area * (1 + (0.55f * oddness)) * (1
            + ((style.EastAsian ? 1 : 0.6f) * breakCost)));
    }

    /// <summary>The curve of least area through no ink.</summary>
    private static (float A, float B) Enclose(TextBlock block)
    {
        var top = Math.Max(0.1f, Math.Max(-block.Box.Top, block.Box.Bottom));
        var (bestA, bestB) = (0f, 0f);
        for (var rise = 1.06f; rise < 2.4f; rise += 0.07f)
        {
            var b = top * rise;
            var a = 0.1f;
            foreach (var line in block.Lines)
            {
                var reach = Math.Max(-line.Box.Left, line.Box.Right);
                var edge = Math.Max(Math.Abs(line.Box.Top), Math.Abs(line.Box.Bottom));
                a = Math.Max(a, reach / Superellipse.HalfWidth(edge / b));
            }

            if (bestA <= 0 || a * b < bestA * bestB)
            {
                (bestA, bestB) = (a, b);
            }
        }

        return (bestA, bestB);
    }

    /// <summary>The best of each kind of proportion: placing may want it wide or tall.</summary>
    private static ImmutableArray<BlockShape> Distinct(List<BlockShape> found)
    {
        var kept = ImmutableArray.CreateBuilder<BlockShape>();
        foreach (var shape in found.OrderBy(shape => shape.Cost))
        {
            if (kept.Count < 4 && kept.All(other => Math.Abs(MathF.Log(other.Aspect / shape.Aspect)) > 0.3f))
            {
                kept.Add(shape);
            }
        }

        return kept.ToImmutable();
    }
}
