using Kantoku.Core.Layout;

namespace Kantoku.Core.Staging;

/// <summary>Moves people aside until no face lies over another: poses that lean or lie may bring heads
/// together.</summary>
internal static class FacesApart
{
    /// <summary>Of the smaller head: nearer than that, one face covers the other.</summary>
    private const double Near = 0.6;
    private const int RoundsMax = 8;

    /// <param name="placed">Everybody; the later ones are moved.</param>
    /// <param name="live">Where heads stay.</param>
    public static void Part(List<(StagedFigure Figure, double Depth)> placed, RectMm live)
    {
        for (var round = 0; round < RoundsMax; round++)
        {
            var isApart = true;
            for (var one = 0; one < placed.Count; one++)
            {
                for (var other = one + 1; other < placed.Count; other++)
                {
                    if (Moved(placed[one].Figure, placed[other].Figure, live) is { } moved)
                    {
                        placed[other] = (moved, placed[other].Depth);
                        isApart = false;
                    }
                }
            }

            if (isApart)
            {
                return;
            }
        }
    }

    /// <summary>The second figure, a head aside; null where the two are apart.</summary>
    private static StagedFigure? Moved(StagedFigure first, StagedFigure second, RectMm live)
    {
        var wanted = Near * Math.Min(first.HeadHeightMm, second.HeadHeightMm);
        var across = second.Head.X - first.Head.X;
        if (Math.Max(Math.Abs(across), Math.Abs(second.Head.Y - first.Head.Y)) >= wanted)
        {
            return null;
        }

        var half = second.HeadHeightMm / 2;
        var side = across >= 0 ? 1 : -1;
        var x = first.Head.X + (side * wanted * 1.1);
        if (x < live.Left + half || x > live.Right - half)
        {
            x = first.Head.X - (side * wanted * 1.1);
        }

        return second with { Head = second.Head with { X = Math.Round(x * 2) / 2 } };
    }
}
