using System.Collections.Immutable;
using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>Makes the locks that styles are put together from.</summary>
/// <param name="random">The person's own.</param>
/// <param name="partingDeg">Longitude that parted hair falls from.</param>
internal sealed class LockMaker(InkRandom random, float partingDeg)
{
    private const int SkullSteps = 14;
    private const float FreeStep = 0.13f;
    private readonly List<HairLock> locks = [];

    public InkRandom Random => random;

    public float PartingDeg => partingDeg;

    public ImmutableArray<HairLock> Locks => [.. locks];

    public void Add(HairLock hairLock) => locks.Add(hairLock);

    /// <summary>A lock that lies on the skull and, when it is long, hangs on below it.</summary>
    public static HairLock Fall(float longitudeDeg, float tipY, float width, FallShape shape)
    {
        var points = new List<Vector3>();
        var tipLatitude = MathF.Asin(Math.Clamp((Scalp.Center.Y - tipY) / shape.Height, -1,
            1)) / Plane2.RadiansPerDegree;
        var lowest = MathF.Max(tipLatitude, -4);
        for (var i = 0; i <= SkullSteps; i++)
        {
            var t = i / (float)SkullSteps;
            var longitude = shape.PartedAt is { } parting
                ? Plane2.Lerp(parting, longitudeDeg, MathF.Pow(t, 0.6f))
                : longitudeDeg;
            points.Add(Scalp.At(longitude + (shape.Curl * t * t * 0.5f), Plane2.Lerp(shape.RootLatitude, lowest, t),
                shape.Height + (0.045f * Taper.Arch(t))));
        }

        if (tipLatitude < -4)
        {
            var top = points[^1].Y;
            var steps = Math.Max(1, (int)((tipY - top) / FreeStep));
            for (var i = 1; i <= steps; i++)
            {
                var t = i / (float)steps;
                points.Add(Scalp.Hanging(longitudeDeg + (shape.Curl * 0.5f * (1 + t)), Plane2.Lerp(top, tipY, t),
                    shape.Height * (1 + (shape.Flare * MathF.Pow(t, 1.5f)) + (shape.Wave * MathF.Sin(t * 9f)))));
            }
        }

        var crown = shape.RootLatitude > 90;
        return new HairLock
        {
            Points = [.. points], Width = width, Blunt = shape.Blunt, FromCrown = crown, HiddenRoot = 0.52f,
            WidestAt = crown ? 0.6f : 0.3f,
        };
    }

    /// <summary>A lock that stands off the skull.</summary>
    public static HairLock Spike(float longitudeDeg, float latitudeDeg, float length, float width,
        SpikeShape shape = default)
    {
        var root = Scalp.At(longitudeDeg, latitudeDeg, 0.92f);
        var knee = Scalp.At(longitudeDeg + (shape.Swing * 0.4f), latitudeDeg + (shape.Lift * 0.4f),
            1.08f + (length * 0.35f));
        var tip = Scalp.At(longitudeDeg + shape.Swing, latitudeDeg + shape.Lift, 1.02f + length)
            + new Vector3(0, shape.Droop, 0);
        var bow = new Vector3(0, shape.Droop * -0.15f, 0);
        return new HairLock
        {
            Points = [root, Vector3.Lerp(root, knee, 0.5f), knee, Vector3.Lerp(knee, tip, 0.55f) + bow, tip],
            Width = width, InkedFrom = 0.25f, WidestAt = 0.22f, Sharp = true,
        };
    }

    /// <summary>A row of locks over the forehead: broad clumps that part to both sides, with thin ones
    /// between.</summary>
    /// <param name="middleY">Where tips end in the middle.</param>
    /// <param name="endY">Where they end at both ends of the row.</param>
    public void Fringe(float fromDeg, float toDeg, int count, float middleY, float endY, float width, FallShape shape)
    {
        var parting = shape.PartedAt ?? 0;
        for (var i = 0; i < count; i++)
        {
            var t = count == 1 ? 0.5f : i / (float)(count - 1);
            var thin = i % 2 == 1;
            var longitude = Plane2.Lerp(fromDeg, toDeg, t) + (random.Bell() * 2);
            var ragged = (random.Bell() * 0.05f) - (thin ? 0.1f : 0);
            var y = Plane2.Lerp(middleY, endY, MathF.Abs((t * 2) - 1)) + ragged;
            var outward = (longitude < parting ? -1 : 1) * random.Between(4f, 16f);
            var hairLock = Fall(longitude, y, width * (thin ? random.Between(0.7f, 0.85f) : random.Between(1.1f, 1.4f)),
                shape with { Curl = shape.Curl + outward });
            Add(hairLock with
            {
                InkedFrom = random.Between(0.4f, 0.65f),
                Quiet = thin || random.Chance(0.4f),
                Fringe = true,
                WidestAt = 0.45f,
                Bias = thin ? -0.03f : 0,
            });
        }
    }

    /// <summary>A straight-cut fringe.</summary>
    public void BluntFringe(float halfDeg, int count, float y, float width, FallShape shape)
    {
        for (var i = 0; i < count; i++)
        {
            var longitude = Plane2.Lerp(-halfDeg, halfDeg, i / (float)(count - 1));
            var hairLock = Fall(longitude, y + (random.Bell() * 0.012f), width, shape with { Blunt = true });
            Add(hairLock with { InkedFrom = random.Between(0.38f, 0.7f), Quiet = random.Chance(0.65f), Fringe = true });
        }
    }

    /// <summary>Locks all round the head but for the face.</summary>
    /// <param name="faceHalfDeg">Half the longitude left open for the face.</param>
    public void Curtain(float stepDeg, float faceHalfDeg, Func<float, HairLock> make)
    {
        for (var longitude = -180f; longitude < 180; longitude += stepDeg)
        {
            if (MathF.Abs(longitude) > faceHalfDeg)
                Add(make(longitude));
        }
    }

    /// <summary>The same lock on both sides.</summary>
    public void Both(Func<int, HairLock> make)
    {
        Add(make(-1));
        Add(make(1));
    }

    /// <summary>A braid along a line.</summary>
    public void Braid(ReadOnlySpan<Vector3> line, float width)
    {
        for (var i = 0; i + 1 < line.Length; i++)
        {
            var taper = 1 - (0.45f * i / (line.Length - 1));
            Add(new HairLock
            {
                Kind = LockKind.Link, Points = [line[i], line[i + 1]], Width = width * taper,
                Bias = 0.02f * i
            });
        }

        var end = line[^1];
        var down = Vector3.Normalize(end - line[^2]);
        for (var i = -1; i <= 1; i++)
        {
            var tip = end + (down * 0.42f) + new Vector3(0.1f * i, 0, 0.06f * i);
            Add(new HairLock
            {
                Points = [end - (down * 0.05f), Vector3.Lerp(end, tip, 0.5f) + new Vector3(0.07f * i, 0, 0), tip],
                Width = width * 0.42f,
                InkedFrom = 0.1f, Quiet = true, Bias = 0.3f,
            });
        }

        Add(new HairLock { Kind = LockKind.Tie, Points = [end], Width = width * 0.24f, Bias = 0.6f });
    }
}

/// <summary>How a falling lock runs.</summary>
internal readonly record struct FallShape
{
    public FallShape()
    {
    }

    /// <summary>Widens outward below the skull, as a share.</summary>
    public float Flare { get; init; }

    /// <summary>Degrees of longitude it drifts by.</summary>
    public float Curl { get; init; }

    /// <summary>Height over the skull's middle.</summary>
    public float Height { get; init; } = 1.07f;

    /// <summary>Latitude of the root; more than 90 starts behind the crown.</summary>
    public float RootLatitude { get; init; } = 97;

    /// <summary>Longitude of the parting it falls from, or null.</summary>
    public float? PartedAt { get; init; }

    public bool Blunt { get; init; }

    /// <summary>Waves of the free part, as a share of the height.</summary>
    public float Wave { get; init; }
}

/// <summary>How a standing lock runs: degrees it swings sideways and up, and how far its tip droops.</summary>
internal readonly record struct SpikeShape(float Swing, float Lift, float Droop);
