namespace Kantoku.Engine.Artifacts;

/// <summary>What a sweep removed, or would remove.</summary>
public readonly record struct Freed(int Files, long Bytes)
{
    public static Freed operator +(Freed left, Freed right) => left.Add(right);

    public Freed Add(Freed other) => new(Files + other.Files, Bytes + other.Bytes);
}
