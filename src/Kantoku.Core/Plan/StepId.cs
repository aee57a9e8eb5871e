namespace Kantoku.Core.Plan;

public enum StepKind
{
    /// <summary>A character's reference.</summary>
    Sheet,

    /// <summary>A place's reference.</summary>
    Plate,
    Panel,

    /// <summary>A composed, toned and lettered page in one rendering.</summary>
    Page,

    /// <summary>A finished file of the book.</summary>
    Book,
}

/// <summary>The name of a step, as people type it: <c>page:3/panel:2</c>, <c>page:3</c>, <c>page:3/print</c>,
/// <c>sheet:AKIRA</c>, <c>book:pdf</c>.</summary>
/// <remarks>A name says where a step stands in the book; its key says what it is. Keys, not names, are the
/// cache.</remarks>
public readonly record struct StepId(string Value) : IComparable<StepId>
{
    public int CompareTo(StepId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(StepId left, StepId right) => left.CompareTo(right) < 0;

    public static bool operator <=(StepId left, StepId right) => left.CompareTo(right) <= 0;

    public static bool operator >(StepId left, StepId right) => left.CompareTo(right) > 0;

    public static bool operator >=(StepId left, StepId right) => left.CompareTo(right) >= 0;
}
