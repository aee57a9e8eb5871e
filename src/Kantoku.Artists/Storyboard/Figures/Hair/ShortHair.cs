using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>Styles that end above the shoulders.</summary>
internal static class ShortHair
{
    // A ring of spikes: latitude, how many, how long, how much of the front is left open.
    private static readonly (float Latitude, int Count, float Length, float OpenDeg)[] SpikyRings =
        [(84, 4, 0.5f, 0), (66, 8, 0.54f, 0), (46, 10, 0.5f, 50)];

    private static readonly (float Latitude, int Count, float Length, float OpenDeg)[] MessyRings =
        [(72, 3, 0.34f, 0), (52, 4, 0.26f, 60)];

    // Fringe locks one by one: longitude, y of the tip, curl.
    private static readonly (float Longitude, float TipY, float Curl)[] SpikyFringe =
    [
        (-62, 0.42f, -6), (-46, 0.22f, 8), (-30, 0.1f, 10), (-14, 0.26f, 14), (4, 0.14f, 12), (20, 0.24f, -6),
            (36, 0.08f, -10),
        (52, 0.26f, -4), (64, 0.44f, 6),
    ];

    private static readonly (float Longitude, float TipY, float Curl)[] CurtainFringe =
        [(-68, 0.86f, -6), (-52, 0.66f, -12), (-36, 0.34f, -16), (14, 0.16f, 16), (30, 0.46f, 16), (48, 0.7f, 10),
            (66, 0.88f, 6)];

    private static readonly (float Longitude, float TipY, float Curl)[] OneEyeFringe =
    [
        (-64, 0.85f, -6), (-50, 0.34f, -8), (-36, 0.16f, -8), (-20, 0.1f, -4), (-4, 0.24f, 8), (10, 0.5f, 12),
            (22, 0.78f, 12),
        (34, 0.92f, 10), (46, 0.84f, 8), (60, 0.95f, 6),
    ];

    public static void Spiky(LockMaker maker)
    {
        var random = maker.Random;
        Shag(maker, 0.86f, 0.16f);
        foreach (var (latitude, count, length, open) in SpikyRings)
        {
            var offset = (int)latitude / 20 % 2 * 0.5f;
            for (var i = 0; i < count; i++)
            {
                var longitude = -180 + (360f * (i + offset) / count) + (random.Bell() * 6);
                // Behind, a spike would point at whoever looks from there: only the crown's stand up.
                if (MathF.Abs(longitude) < open || (latitude < 60 && MathF.Abs(longitude) > 125))
                    continue;
                var swing = (random.Bell() * 10) + (longitude > 0 ? 6 : -6);
                maker.Add(LockMaker.Spike(longitude, latitude + (random.Bell() * 4),
                    length * random.Between(0.8f, 1.25f),
                    0.5f * random.Between(0.9f, 1.15f), new SpikeShape(swing, random.Between(-6f, 10f), 0)));
            }
        }

        Flicks(maker, 24, 0.42f, 66);
        Flicks(maker, 2, 0.32f, 80);
        foreach (var (longitude, tipY, curl) in SpikyFringe)
            maker.Add(LockMaker.Fall(longitude, tipY + (random.Bell() * 0.03f), 0.36f,
                new FallShape { Curl = curl, Height = 1.1f, RootLatitude = 66 }) with
            { Fringe = true });
    }

    public static void Messy(LockMaker maker, bool feminine)
    {
        var random = maker.Random;
        Shag(maker, feminine ? 1.05f : 0.82f, 0.08f);
        foreach (var (latitude, count, length, open) in MessyRings)
        {
            for (var i = 0; i < count; i++)
            {
                var longitude = -180 + (360f * (i + 0.5f) / count) + (random.Bell() * 10);
                if (MathF.Abs(longitude) < open)
                    continue;
                maker.Add(LockMaker.Spike(longitude, latitude + (random.Bell() * 4),
                    length * random.Between(0.7f, 1.3f), 0.36f,
                    new SpikeShape(random.Between(-26f, 26f), random.Between(-16f, 2f), 0)));
            }
        }

        Flicks(maker, 14, 0.22f, 72);
        Flicks(maker, -12, 0.16f, 86);
        maker.Fringe(-64, 64, 11, 0.2f, 0.46f, 0.34f, new FallShape
        {
            PartedAt = maker.PartingDeg, Height = 1.1f,
            RootLatitude = 68
        });
    }

    public static void Swept(LockMaker maker, bool feminine)
    {
        var random = maker.Random;
        maker.Curtain(14, 66, a => LockMaker.Fall(a, MathF.Abs(a) < 100 ? 0.34f : feminine ? 0.9f : 0.62f, 0.4f,
            new FallShape { Flare = -0.1f, Curl = a > 0 ? 14 : -14, RootLatitude = 78 }));
        for (var i = 0; i < 11; i++)
        {
            var longitude = -66 + (i * 13.2f);
            var root = Scalp.At(longitude, 36 + (6 * MathF.Cos(longitude * Plane2.RadiansPerDegree)), 1);
            var rise = Scalp.At(longitude * 0.92f, 52, 1.24f + (0.05f * random.Bell()));
            maker.Add(new HairLock
            {
                Points =
                [
                    root, Vector3.Lerp(root, rise, 0.55f), rise, Scalp.At((longitude * 0.75f) + 6, 74, 1.26f),
                    Scalp.At((longitude * 0.6f) + 14, 92, 1.2f + (0.05f * random.Bell())),
                ],
                Width = 0.36f, InkedFrom = 0, WidestAt = 0.4f, Bias = 0.1f,
            });
        }

        maker.Add(LockMaker.Fall(-18, 0.12f, 0.13f, new FallShape
        {
            Curl = 16, Height = 1.14f,
            RootLatitude = 58
        }) with
        { Fringe = true });
    }

    public static void Curtain(LockMaker maker)
    {
        var random = maker.Random;
        maker.Curtain(12, 72, a => LockMaker.Fall(a, 0.78f + (random.Bell() * 0.14f), 0.46f,
            new FallShape { Flare = -0.02f + (0.05f * random.Bell()), Curl = random.Bell() * 12, Height = 1.1f }));
        AddFringe(maker, CurtainFringe, 0.42f, 1.12f, 66, maker.PartingDeg * 0.5f);
        foreach (var longitude in (ReadOnlySpan<float>)[-60, 60, 150, -150])
            maker.Add(LockMaker.Spike(longitude, 66, 0.14f, 0.34f, new SpikeShape(20, 10, 0)));
    }

    public static void OneEye(LockMaker maker)
    {
        var random = maker.Random;
        maker.Curtain(12, 74, a => LockMaker.Fall(a, 0.86f + (random.Bell() * 0.12f), 0.4f,
            new FallShape { Flare = 0.02f, Curl = random.Bell() * 10, Height = 1.09f }));
        AddFringe(maker, OneEyeFringe, 0.36f, 1.11f, 72, -24);
    }

    public static void Curly(LockMaker maker, bool feminine)
    {
        var random = maker.Random;
        var lowest = feminine ? -70f : -30f;
        var count = feminine ? 104 : 76;
        for (var i = 0; i < count; i++)
        {
            // Even spread over the sphere, thinning nowhere.
            var latitude = MathF.Asin(Plane2.Lerp(MathF.Sin(lowest * Plane2.RadiansPerDegree), 1,
                (i + 0.5f) / count)) / Plane2.RadiansPerDegree;
            var longitude = (i * 137.5f % 360) - 180;
            if (latitude < 44 && MathF.Abs(longitude) < (latitude < 0 ? 76 : 62))
                continue;
            var height = feminine && latitude < -10 ? 1.24f : 1.12f;
            maker.Add(Curl(longitude + (random.Bell() * 4), latitude, height, random.Between(0.22f, 0.3f), 0));
        }

        for (var longitude = -66; longitude <= 66; longitude += 13)
            maker.Add(Curl(longitude, 42 - (MathF.Abs(longitude) * 0.3f) + (random.Bell() * 4), 1.1f,
                random.Between(0.17f, 0.23f), 0.2f));
    }

    /// <summary>Nothing on top; the old keep tufts over the ears and one hair that will not go.</summary>
    public static void Bald(LockMaker maker, AgeBand age)
    {
        if (age < AgeBand.MiddleAged)
            return;
        for (var side = -1; side <= 1; side += 2)
        {
            for (var i = 0; i < 5; i++)
            {
                float a = side * (84 + (i * 16));
                maker.Add(new HairLock
                {
                    Points =
                    [
                        Scalp.At(a, 26, 1), Scalp.At(a + (side * 4), 14, 1.16f), Scalp.At(a + (side * 8), 0, 1.22f),
                        Scalp.At(a + (side * 14), -18, 1.2f) + new Vector3(side * 0.05f, 0.05f, 0),
                    ],
                    Width = 0.34f, InkedFrom = 0.15f, WidestAt = 0.5f,
                });
            }
        }

        if (age == AgeBand.Elder)
            maker.Add(new HairLock
            {
                Points = [Scalp.At(-20, 86, 1), Scalp.At(-30, 80, 1.22f), Scalp.At(-60, 74, 1.36f)], Width = 0.07f,
                InkedFrom = 0,
            });
    }

    /// <summary>Layered falls at the sides and back.</summary>
    private static void Shag(LockMaker maker, float tipY, float flare)
    {
        var random = maker.Random;
        maker.Curtain(13, 70, a =>
            LockMaker.Fall(a, (MathF.Abs(a) < 95 ? tipY * 0.62f : tipY) + (random.Bell() * 0.1f),
            random.Between(0.36f, 0.5f),
            new FallShape { Flare = flare + (0.05f * random.Bell()), Curl = random.Bell() * 14, Height = 1.09f }));
        maker.Curtain(24, 92, a => LockMaker.Fall(a + 6, (tipY * 0.45f) + (random.Bell() * 0.1f),
            random.Between(0.34f, 0.46f),
            new FallShape { Curl = random.Bell() * 16, Height = 1.14f, RootLatitude = 80 }) with
        { Bias = 0.1f });
    }

    /// <summary>A ring of tufts that stand off and point down.</summary>
    private static void Flicks(LockMaker maker, float latitude, float length, float openDeg)
    {
        var random = maker.Random;
        for (var longitude = -174f; longitude < 180; longitude += 29)
        {
            if (MathF.Abs(longitude) < openDeg || MathF.Abs(longitude) > 140)
                continue;
            var away = longitude > 0 ? 1 : -1;
            maker.Add(LockMaker.Spike(longitude, latitude + (random.Bell() * 5), length * random.Between(0.75f, 1.25f),
                random.Between(0.34f, 0.46f),
                new SpikeShape(away * random.Between(2f, 14f), random.Between(-26f, -12f), 0.05f)));
        }
    }

    private static HairLock Curl(float longitude, float latitude, float height, float radius, float bias) => new()
    {
        Kind = LockKind.Curl, Points = [Scalp.At(longitude, latitude, height)], Width = radius, Bias = bias,
    };

    private static void AddFringe(
        LockMaker maker, ReadOnlySpan<(float Longitude, float TipY, float Curl)> locks, float width, float height,
            float rootLatitude,
        float parting)
    {
        foreach (var (longitude, tipY, curl) in locks)
        {
            var fall = LockMaker.Fall(longitude, tipY + (maker.Random.Bell() * 0.035f), width,
                new FallShape { Curl = curl, Height = height, RootLatitude = rootLatitude, PartedAt = parting });
            maker.Add(fall with
            {
                InkedFrom = maker.Random.Between(0.3f, 0.55f),
                Quiet = MathF.Abs(longitude) > 40,
                Fringe = MathF.Abs(longitude) < 60,
            });
        }
    }
}
