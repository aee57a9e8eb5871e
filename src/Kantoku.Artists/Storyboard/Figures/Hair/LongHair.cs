namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>Styles that hang loose.</summary>
internal static class LongHair
{
    public static void Bob(LockMaker maker)
    {
        var random = maker.Random;
        maker.Curtain(14, 76, a => LockMaker.Fall(a, 1.08f + (random.Bell() * 0.06f), random.Between(0.44f, 0.6f),
            new FallShape { Flare = -0.1f, Curl = random.Bell() * 8, Height = 1.13f }));
        maker.Fringe(-50, 50, 9, 0.12f, 0.26f, 0.3f, new FallShape { PartedAt = maker.PartingDeg, RootLatitude = 72 });
        maker.Both(side => LockMaker.Fall(side * 60, 0.92f, 0.32f,
            new FallShape { Flare = -0.04f, Curl = -side * 12, Height = 1.13f, RootLatitude = 72 }));
        maker.Both(side => LockMaker.Fall(side * 72, 1.08f, 0.4f,
            new FallShape { Flare = -0.06f, Curl = -side * 14, Height = 1.16f, RootLatitude = 76 }));
    }

    public static void Long(LockMaker maker)
    {
        var random = maker.Random;
        maker.Curtain(15, 78, a => LockMaker.Fall(a, 2.75f + (random.Bell() * 0.3f), random.Between(0.44f, 0.62f),
            new FallShape { Flare = 0.14f, Curl = random.Bell() * 10, Height = 1.1f, Wave = 0.035f }));
        maker.Fringe(-44, 44, 7, 0.13f, 0.25f, 0.32f, new FallShape { PartedAt = maker.PartingDeg, RootLatitude = 72 });
        maker.Both(side => LockMaker.Fall(side * 54, 0.92f, 0.26f,
            new FallShape
            {
                Flare = 0.02f, Curl = side * 6, Height = 1.09f, RootLatitude = 66,
                PartedAt = maker.PartingDeg
            }));
        maker.Both(side => LockMaker.Fall(side * 66, 1.55f, 0.28f,
            new FallShape
            {
                Flare = 0.06f, Curl = side * 4, Height = 1.12f, RootLatitude = 70,
                PartedAt = maker.PartingDeg
            }));
        maker.Both(side => LockMaker.Fall(side * 76, 2.1f, 0.32f,
            new FallShape { Flare = 0.1f, Curl = side * 2, Height = 1.12f, RootLatitude = 76, Wave = 0.03f }));
    }

    public static void Hime(LockMaker maker)
    {
        var random = maker.Random;
        maker.Curtain(11, 74, a => LockMaker.Fall(a, 2.95f + (random.Bell() * 0.06f), 0.46f,
            new FallShape { Flare = 0.05f, Height = 1.08f, Blunt = true }));
        maker.BluntFringe(47, 13, 0.08f, 0.235f, new FallShape { RootLatitude = 72 });
        maker.Both(side => LockMaker.Fall(side * 62, 1.04f, 0.22f, new FallShape
        {
            Height = 1.08f, RootLatitude = 72,
            Blunt = true
        }));
        maker.Both(side => LockMaker.Fall(side * 71, 1.1f, 0.26f, new FallShape
        {
            Height = 1.1f, RootLatitude = 76,
            Blunt = true
        }));
    }
}
