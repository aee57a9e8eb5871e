using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>Styles that are tied, knotted or plaited.</summary>
internal static class TiedHair
{
    private const int BraidLinks = 9;

    public static void Ponytail(LockMaker maker, bool feminine)
    {
        // The tail swings to one side, so that it shows from the front as well.
        var side = maker.PartingDeg < 0 ? 1 : -1;
        var root = Scalp.At(side * 164, feminine ? 48 : 30, 1.14f);
        Tied(maker, feminine ? 0.12f : 0.16f, _ => root);
        var length = feminine ? 2.3f : 1.7f;
        for (var i = 0; i < 7; i++)
        {
            var t = (i - 3) / 3f;
            var spread = t * 0.3f;
            maker.Add(new HairLock
            {
                Points =
                [
                    root, root + new Vector3((side * 0.18f) + (spread * 0.5f), -0.2f, -0.3f),
                    root + new Vector3((side * 0.62f) + spread, 0.18f, -0.5f),
                    root + new Vector3((side * 0.92f) + (spread * 1.3f), length * 0.5f, -0.48f),
                    root + new Vector3((side * 0.86f) + spread,
                        length + (maker.Random.Bell() * 0.1f) - (0.25f * MathF.Abs(t)), -0.36f),
                ],
                Width = 0.46f, InkedFrom = 0.08f, WidestAt = 0.38f, Quiet = i % 2 == 0,
            });
        }

        maker.Add(new HairLock
        {
            Kind = LockKind.Tie, Points = [root], Width = feminine ? 0.3f : 0.16f,
            Bias = -0.05f
        });
    }

    public static void Twintails(LockMaker maker)
    {
        Tied(maker, 0.14f, side => Scalp.At(side * 104, 38, 1.12f));
        for (var side = -1; side <= 1; side += 2)
        {
            var root = Scalp.At(side * 104, 38, 1.16f);
            for (var i = 0; i < 5; i++)
            {
                var t = (i - 2) / 2f;
                var spread = new Vector3(side * (0.55f + (0.16f * MathF.Abs(t))), 0, t * 0.3f);
                var tip = root + new Vector3(side * (0.62f + (0.1f * t)),
                    2.55f + (maker.Random.Bell() * 0.12f) - (0.25f * MathF.Abs(t)), t * 0.34f);
                maker.Add(new HairLock
                {
                    Points =
                    [
                        root, root + new Vector3(side * 0.3f, -0.1f, t * 0.16f),
                            root + spread + new Vector3(0, 0.45f, 0),
                        root + (spread * 1.35f) + new Vector3(side * 0.08f, 1.3f, 0), tip,
                    ],
                    Width = 0.56f, InkedFrom = 0.1f, WidestAt = 0.42f, Quiet = i % 2 == 0,
                    Bias = 0.04f * (2 - Math.Abs(i - 2)),
                });
            }

            maker.Add(new HairLock { Kind = LockKind.Tie, Points = [root], Width = 0.3f, Bias = 0.9f });
        }
    }

    public static void Bun(LockMaker maker, bool feminine)
    {
        var knot = feminine ? Scalp.At(170, 62, 1.34f) : Scalp.At(180, 74, 1.3f);
        Tied(maker, feminine ? 0.14f : 0.06f, _ => knot);
        maker.Add(new HairLock
        {
            Kind = LockKind.Knot, Points = [knot], Width = feminine ? 0.44f : 0.3f,
            Bias = -0.25f
        });
        for (var i = 0; i < 3; i++)
        {
            var longitude = 150 + (30 * i);
            maker.Add(LockMaker.Spike(longitude, -14, 0.12f, 0.12f, new SpikeShape(0, -24, 0.1f)));
        }
    }

    public static void Braid(LockMaker maker, bool feminine)
    {
        var side = maker.PartingDeg < 0 ? 1 : -1;
        Span<Vector3> line = stackalloc Vector3[BraidLinks + 1];
        var root = feminine ? Scalp.At(side * 116, -28, 1.08f) : Scalp.At(180, -34, 1.06f);
        Tied(maker, 0.14f, knotSide => !feminine || knotSide == side ? root : Scalp.At(180, -26, 1.06f));
        for (var i = 0; i <= BraidLinks; i++)
        {
            var t = i / (float)BraidLinks;
            // A woman's braid comes forward over the shoulder, a man's hangs down the back.
            line[i] = feminine
                ? root + new Vector3(side * 0.32f * MathF.Sin(t * 2.4f), (t * 2.5f) + (0.1f * t),
                    1.15f * MathF.Sin(MathF.Min(1, t * 1.5f) * MathF.PI / 2))
                : root + new Vector3(side * 0.16f * MathF.Sin(t * 3), t * 2.5f, -0.18f * MathF.Sin(t * MathF.PI / 2));
        }

        maker.Braid(line, feminine ? 0.5f : 0.42f);
    }

    /// <summary>Hair drawn back close to the skull, a fringe, and strands before the ears.</summary>
    /// <param name="knotOf">Where the hair of a side (−1 the viewer's left) is gathered.</param>
    private static void Tied(LockMaker maker, float fringeY, Func<int, Vector3> knotOf)
    {
        maker.Curtain(14, 60, a => Pulled(a + (maker.Random.Bell() * 3), knotOf(a < 0 ? -1 : 1)));
        maker.Fringe(-52, 52, 9, fringeY + 0.04f, fringeY + 0.18f, 0.29f,
            new FallShape { PartedAt = maker.PartingDeg, RootLatitude = 72 });
        maker.Both(side => LockMaker.Fall(side * 62, 0.95f, 0.22f,
            new FallShape { Flare = 0.02f, Curl = side * 5, Height = 1.09f, RootLatitude = 70 }));
        maker.Both(side => LockMaker.Fall(side * 72, 0.7f, 0.2f, new FallShape
        {
            Curl = side * 2, Height = 1.08f,
            RootLatitude = 72
        }));
    }

    /// <summary>A flat lock from the hairline over the skull to a knot.</summary>
    private static HairLock Pulled(float longitudeDeg, Vector3 knot)
    {
        const int steps = 6;
        var hairline = MathF.Abs(longitudeDeg) < 100 ? Plane2.Lerp(34, -24, (MathF.Abs(longitudeDeg) - 60) / 40) : -32;
        var from = Scalp.At(longitudeDeg, hairline, 1) - Scalp.Center;
        var to = Vector3.Normalize(knot - Scalp.Center) * 1.06f;
        var points = new Vector3[steps + 1];
        for (var i = 0; i <= steps; i++)
        {
            var t = i / (float)steps;
            var straight = Vector3.Lerp(from, to, t);
            points[i] = Scalp.Center + (Vector3.Normalize(straight) * Plane2.Lerp(1.02f, 1.06f, t));
        }

        return new HairLock
        {
            Points = [.. points], Width = 0.4f, WidestAt = 0.15f, InkedFrom = 0.12f,
            HiddenRoot = 0.1f, Quiet = true, Tight = true,
        };
    }
}
