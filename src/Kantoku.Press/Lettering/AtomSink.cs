using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>Collects atoms and says how badly a line would break before each.</summary>
internal sealed class AtomSink(ImmutableArray<Atom>.Builder atoms)
{
    /// <summary>Always break: a line feed was written.</summary>
    public const float Always = float.NegativeInfinity;

    /// <summary>A longer row of what may not be parted is parted all the same.</summary>
    private const int LongestUnbroken = 12;

    private const float ForcedPenalty = 2.5f;

    private int _unbroken;
    private float _space;
    private bool _spaced;
    private bool _broken;
    private int _before;

    public void Space(Unit unit, float width)
    {
        _broken |= unit.IsBreak;
        _space = Math.Max(_space, unit.IsBreak ? 0 : width);
        _spaced = true;
    }

    /// <summary>Adds an atom that begins a word or stands alone.</summary>
    /// <param name="first">Its first character.</param>
    /// <param name="last">Its last code point.</param>
    public void Add(Atom atom, Unit first, int last)
    {
        var penalty = _broken ? Always : _spaced ? 0 : Kinsoku.Penalty(_before, first.First, first.Seam);
        Append(atom, atoms.Count == 0 ? 0 : penalty, last);
    }

    /// <summary>Adds a later piece of a word.</summary>
    public void AddWithin(Atom atom, float penalty, int last) => Append(atom, penalty, last);

    private void Append(Atom atom, float penalty, int last)
    {
        var begins = atoms.Count == 0;
        _unbroken = float.IsPositiveInfinity(penalty) ? _unbroken + 1 : 0;
        if (_unbroken >= LongestUnbroken)
        {
            (penalty, _unbroken) = (ForcedPenalty, 0);
        }

        atoms.Add(atom with
        {
            SpaceBefore = begins ? 0 : _space,
            Spaced = !begins && _spaced,
            BreakPenalty = penalty,
        });
        _space = 0;
        _spaced = false;
        _broken = false;
        _before = last;
    }
}
