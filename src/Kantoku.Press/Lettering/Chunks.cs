using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>Atoms joined where no break may be, with their widths summed: what the line breaker looks at.</summary>
internal sealed class Chunks
{
    private readonly float[] _sum;
    private readonly float[] _space;
    private readonly float[] _trailing;
    private readonly float[] _penalty;
    private readonly int[] _start;

    public Chunks(ImmutableArray<Atom> atoms)
    {
        Atoms = atoms;
        var starts = new List<int>();
        for (var i = 0; i < atoms.Length; i++)
        {
            if (i == 0 || !float.IsPositiveInfinity(atoms[i].BreakPenalty))
            {
                starts.Add(i);
            }
        }

        Count = starts.Count;
        _start = [.. starts, atoms.Length];
        _sum = new float[Count + 1];
        _space = new float[Count];
        _trailing = new float[Count];
        _penalty = new float[Count];
        for (var chunk = 0; chunk < Count; chunk++)
        {
            Measure(chunk);
        }
    }

    public ImmutableArray<Atom> Atoms { get; }

    public int Count { get; }

    /// <summary>Ems of all of it in one line.</summary>
    public float Total => Count == 0 ? 0 : Width(0, Count);

    /// <summary>Ems of the widest chunk.</summary>
    public float Widest { get; private set; }

    public bool HasRuby { get; private set; }

    /// <summary>Ems of chunks <paramref name="from"/> up to, not with, <paramref name="to"/> in one line.</summary>
    public float Width(int from, int to) => _sum[to] - _sum[from] - _space[from] - _trailing[to - 1];

    public float Penalty(int chunk) => _penalty[chunk];

    public bool IsForced(int chunk) => float.IsNegativeInfinity(_penalty[chunk]);

    public ImmutableArray<Atom> AtomsOf(int from, int to) => Atoms[_start[from].._start[to]];

    private void Measure(int chunk)
    {
        var width = 0f;
        for (var i = _start[chunk]; i < _start[chunk + 1]; i++)
        {
            width += Atoms[i].SpaceBefore + Atoms[i].Advance;
            HasRuby |= Atoms[i].HasRuby;
        }

        _space[chunk] = Atoms[_start[chunk]].SpaceBefore;
        _penalty[chunk] = Atoms[_start[chunk]].BreakPenalty;
        _trailing[chunk] = Atoms[_start[chunk + 1] - 1].TrailingRoom;
        _sum[chunk + 1] = _sum[chunk] + width;
        Widest = Math.Max(Widest, width - _space[chunk]);
    }
}
