using System.Numerics;

namespace Kantoku.Artists.Storyboard.Ink;

internal enum ToneKind
{
    None,
    White,
    Black,
    Flat,
    Linear,
    Radial,
}

/// <summary>What an area is filled with. Densities are shares of ink, 0 (paper) to 1 (solid), screened into dots
/// later.</summary>
/// <param name="From">Linear: where the density is <see cref="Density"/>. Radial: the centre.</param>
/// <param name="To">Linear: where it is <see cref="EndDensity"/>. Radial: a point of the rim.</param>
/// <param name="Fine">Screened with the fine ruling: for small areas such as irises.</param>
internal readonly record struct Tone(
    ToneKind Kind, float Density, float EndDensity, Vector2 From, Vector2 To, bool Fine)
{
    /// <summary>Nothing is filled.</summary>
    public static Tone None => default;

    public static Tone White => new(ToneKind.White, 0, 0, default, default, false);

    public static Tone Black => new(ToneKind.Black, 1, 1, default, default, false);

    public bool IsBlack => Kind == ToneKind.Black;

    public bool IsWhite => Kind == ToneKind.White;

    public static Tone Flat(float density, bool fine = false) =>
        new(ToneKind.Flat, density, density, default, default, fine);

    public static Tone Linear(float density, float endDensity, Vector2 from, Vector2 to, bool fine = false) =>
        new(ToneKind.Linear, density, endDensity, from, to, fine);

    public static Tone Radial(float centreDensity, float rimDensity, Vector2 centre, float radius, bool fine = false) =>
        new(ToneKind.Radial, centreDensity, rimDensity, centre, centre + new Vector2(MathF.Max(radius, 0.5f), 0), fine);

    /// <summary>The same cloth in shadow.</summary>
    public Tone Shaded(float more) => Kind switch
    {
        ToneKind.White => Flat(more),
        ToneKind.Flat => Flat(MathF.Min(0.85f, Density + more), Fine),
        _ => this,
    };
}
