using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>Parts a long speech into several balloons, where the speaker would draw breath.</summary>
internal static class BalloonSplitter
{
    private const int MostParts = 12;

    /// <summary>No balloon ends where a line would end worse than this.</summary>
    private const float MostPenalty = 2;

    /// <summary>Ems of Latin text that one balloon holds well.</summary>
    private const float LatinRoom = 62;

    private const float EastAsianRoom = 46;

    /// <summary>Captions hold more than balloons.</summary>
    private const float BoxFactor = 2.4f;

    private const float ClauseCost = 0.3f;
    private const float WordCost = 1;

    /// <summary>Ems that are worth a balloon of their own.</summary>
    private const float LeastPart = 4;

    /// <param name="parts">At least this many, if sentences end where it may be parted.</param>
    public static ImmutableArray<ImmutableArray<Atom>> Split(ImmutableArray<Atom> atoms, LetterStyle style, int parts)
    {
        var room = (style.EastAsian ? EastAsianRoom : LatinRoom) * (style.Form == BalloonForm.Box ? BoxFactor : 1);
        var total = atoms.Sum(atom => atom.Advance + atom.SpaceBefore);
        var needed = (int)Math.Ceiling(total / room);
        var count = Math.Clamp(Math.Max(Math.Min(parts, Sentences(atoms, total)), needed), 1, MostParts);
        var canSplit = style.Form is not (BalloonForm.Sound or BalloonForm.Title);
        if (count == 1 || !canSplit)
        {
            return [atoms];
        }

        var split = ImmutableArray.CreateBuilder<ImmutableArray<Atom>>();
        var from = 0;
        var passed = 0f;
        for (var part = 1; part < count; part++)
        {
            var target = passed + ((total - passed) / (count - part + 1));
            var (at, sum) = BestCut(atoms, from, passed, target, total / count);
            if (at > from)
            {
                split.Add(atoms[from..at]);
                (from, passed) = (at, sum);
            }
        }

        split.Add(atoms[from..]);
        return split.ToImmutable();
    }

    /// <summary>How many sentences there are to part, those too short for a balloon of their own joined.</summary>
    private static int Sentences(ImmutableArray<Atom> atoms, float total)
    {
        var (sentences, begun, passed) = (1, 0f, 0f);
        for (var i = 0; i < atoms.Length - 1; i++)
        {
            passed += atoms[i].SpaceBefore + atoms[i].Advance;
            var mayBreak = atoms[i + 1].BreakPenalty <= MostPenalty && Unfinished(atoms[i].Words) <= 0;
            if (mayBreak && passed - begun >= LeastPart && total - passed >= LeastPart)
            {
                sentences++;
                begun = passed;
            }
        }

        return sentences;
    }

    private static (int At, float Sum) BestCut(
        ImmutableArray<Atom> atoms, int from, float passed, float target, float share)
    {
        var best = (At: from, Sum: passed, Cost: float.MaxValue);
        var sum = passed;
        for (var i = from; i < atoms.Length - 1; i++)
        {
            sum += atoms[i].SpaceBefore + atoms[i].Advance;
            var next = atoms[i + 1];
            if (next.BreakPenalty > MostPenalty)
            {
                continue;
            }

            var cost = (Math.Abs(sum - target) / share) + Unfinished(atoms[i].Words)
                + (next.Spaced ? 0 : next.BreakPenalty * 0.3f);
            best = cost < best.Cost ? (i + 1, sum, cost) : best;
        }

        return (best.At, best.Sum);
    }

    /// <summary>0 at the end of a sentence.</summary>
    private static float Unfinished(string words)
    {
        var bare = words.TrimEnd('”', '’', '」', '』', '）', ')');
        var last = bare.Length == 0 ? "" : bare[^1..];
        return last switch
        {
            "." or "!" or "?" or "…" or "。" or "！" or "？" or "♪" => 0,
            "," or ";" or ":" or "—" or "、" or "，" => ClauseCost,
            _ => WordCost,
        };
    }
}
