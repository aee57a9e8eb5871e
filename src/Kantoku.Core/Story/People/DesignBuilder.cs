using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>From what is said about a person to a whole design; the rest hangs on the person's id alone.</summary>
internal static class DesignBuilder
{
    /// <param name="id">The person's id.</param>
    /// <param name="facts">What is said.</param>
    /// <param name="look">Empty for the usual look; another look's clothes vary with its name.</param>
    public static CharacterDesign Build(string id, PersonFacts facts, string look)
    {
        var seed = StableHash.Of(id);
        var clothes = look.Length == 0 ? seed : StableHash.Of(seed, StableHash.Of(look));
        var presentation = facts.Presentation ?? Choice(seed, "presentation", [1, 1]) switch
        {
            0 => Presentation.Feminine,
            _ => Presentation.Masculine,
        };
        var age = facts.Age ?? (Choice(seed, "age", [7, 3]) == 0 ? AgeBand.Teen : AgeBand.Adult);
        var woman = presentation == Presentation.Feminine;
        var garment = facts.Garment ?? GarmentOf(clothes, woman, age);
        var build = facts.Build ?? (Build)Choice(seed, "build", woman ? [4, 6, 1, 0.2] : [3, 6, 2.5, 0.4]);
        return new CharacterDesign
        {
            Presentation = presentation,
            Age = age,
            Hair = Hair(seed, woman, age, facts),
            HairTone = facts.HairTone ?? (InkTone)Choice(seed, "hair tone", HairTones(age)),
            Eyes = facts.Eyes ?? (EyeShape)Choice(seed, "eyes", EyesOf(woman, age)),
            EyeTone = facts.EyeTone ?? (InkTone)Choice(seed, "eye tone", [0, 1, 3, 4, 2]),
            Build = build,
            HeightHeads = HeightOf(seed, woman, age, facts.Height ?? 0),
            Garment = garment,
            TopTone = facts.TopTone ?? (InkTone)Choice(clothes, "top", TopTones(garment)),
            BottomTone = facts.BottomTone ?? (InkTone)Choice(clothes, "bottom", BottomTones(garment)),
            Features = facts.FeaturesComplete ? facts.Features : facts.Features | Extras(seed, woman, age, facts),
            Seed = seed,
        };
    }

    /// <summary>Body height in heads, in tenths.</summary>
    public static double HeightOf(ulong seed, bool woman, AgeBand age, int height)
    {
        var base10 = age switch
        {
            AgeBand.Child => 46,
            AgeBand.Teen => woman ? 62 : 65,
            AgeBand.Adult => woman ? 65 : 68,
            AgeBand.MiddleAged => woman ? 63 : 67,
            _ => 60,
        };
        var spread = (int)(StableHash.Of(seed, StableHash.Of("height")) % 6);
        return Math.Clamp(base10 + spread + (height > 0 ? 4 : height < 0 ? -5 : 0), 40, 75) / 10.0;
    }

    private static HairStyle Hair(ulong seed, bool woman, AgeBand age, PersonFacts facts)
    {
        if (facts.Hair is { } said)
        {
            return said;
        }

        HairStyle Of(ReadOnlySpan<HairStyle> styles) => styles[Choice(seed, "hair", Even(styles.Length))];
        return facts switch
        {
            { HairWord: HairWord.Long, Bangs: true } when woman => HairStyle.Hime,
            { HairWord: HairWord.Straight } when woman => Of([HairStyle.Hime, HairStyle.Long]),
            { HairWord: HairWord.Long } when woman => Of([HairStyle.Long, HairStyle.Long, HairStyle.Hime]),
            { HairWord: HairWord.Long } => HairStyle.Long,
            { HairWord: HairWord.Short } when woman => HairStyle.Bob,
            { HairWord: HairWord.Short } when age == AgeBand.Elder => Of([HairStyle.Buzz, HairStyle.Swept]),
            { HairWord: HairWord.Short } => Of([HairStyle.Buzz, HairStyle.Swept, HairStyle.Messy, HairStyle.Spiky]),
            { HairWord: HairWord.Tied } => HairStyle.Ponytail,
            { HairWord: HairWord.Straight } => Of([HairStyle.Curtain, HairStyle.Swept]),
            { Bangs: true } when woman => Of([HairStyle.Bob, HairStyle.Hime, HairStyle.Ponytail]),
            { Bangs: true } => Of([HairStyle.Curtain, HairStyle.OneEye, HairStyle.Messy]),
            _ => (HairStyle)Choice(seed, "hair", Styles(woman, age, facts.HairTone is not null)),
        };
    }

    /// <summary>Weights in the order of <see cref="HairStyle"/>.</summary>
    private static double[] Styles(bool woman, AgeBand age, bool hasHair) => (woman, age) switch
    {
        //                      Spk Mes Swe Cur One Buz Bal Cly Bob Lon Him Pon Twi Bun Bra
        (true, AgeBand.Child) => [0, 1, 0, 0, 0, 0, 0, 1, 4, 2, 1, 2, 4, 0, 2],
        (true, AgeBand.Teen) => [0, 0.5, 0, 0.5, 0.7, 0, 0, 1.5, 5, 5, 3.5, 4, 2.5, 0.5, 2],
        (true, AgeBand.Adult) => [0, 0.5, 0.5, 0.7, 1, 0, 0, 2.5, 4.5, 5, 1.5, 3.5, 0, 2.5, 1.5],
        (true, AgeBand.MiddleAged) => [0, 0, 1, 0, 0, 0, 0, 3, 4, 2, 0, 2, 0, 5, 0.5],
        (true, _) => [0, 0, 0.5, 0, 0, 0, 0, 3, 2, 0.5, 0, 0, 0, 6, 0.5],
        (false, AgeBand.Child) => [3, 5, 1, 1, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 0],
        (false, AgeBand.Teen) => [4.5, 5, 4, 3.5, 2.5, 1.5, 0, 2, 0, 0.4, 0, 0.5, 0, 0, 0],
        (false, AgeBand.Adult) => [1.5, 3.5, 5, 3, 1.5, 2.5, 0.2, 1.5, 0, 0.7, 0, 1, 0, 0, 0],
        (false, AgeBand.MiddleAged) => [0.3, 1, 6, 1, 0, 3, hasHair ? 0 : 1.2, 1, 0, 0.3, 0, 0.5, 0, 0, 0],
        _ => [0, 1, 4, 0, 0, 2, hasHair ? 0 : 4, 0.5, 0, 0.5, 0, 0.7, 0, 0, 0],
    };

    /// <summary>Weights from white to black.</summary>
    private static double[] HairTones(AgeBand age) => age switch
    {
        AgeBand.MiddleAged => [0.3, 1.5, 2, 3, 4],
        AgeBand.Elder => [6, 4, 0.5, 0, 0],
        _ => [0.9, 2.6, 2.6, 2.4, 3.5],
    };

    private static double[] EyesOf(bool woman, AgeBand age) => (woman, age) switch
    {
        (_, AgeBand.Child) => [8, 0, 2, 0],
        (_, AgeBand.Elder) => [0, 2, 3, 5],
        (true, AgeBand.Teen) => [5, 2, 3, 0],
        (true, _) => [2, 3, 4, 0.5],
        (false, AgeBand.Teen) => [3, 4, 2, 0.4],
        _ => [1, 5, 2, 2],
    };

    private static Garment GarmentOf(ulong seed, bool woman, AgeBand age)
    {
        ReadOnlySpan<(Garment Garment, double Weight)> choices = (woman, age) switch
        {
            (true, AgeBand.Child) => [(Garment.Dress, 4), (Garment.Tee, 3), (Garment.Hoodie, 2), (Garment.Shirt, 1)],
            (false, AgeBand.Child) => [(Garment.Tee, 5), (Garment.Hoodie, 3), (Garment.Shirt, 2)],
            (true, AgeBand.Teen) => [(Garment.Blazer, 3), (Garment.Hoodie, 2.5), (Garment.Shirt, 2), (Garment.Dress,
                2), (Garment.Sailor, 1.5),
                (Garment.Tee, 1), (Garment.Coat, 1)],
            (false, AgeBand.Teen) => [(Garment.Blazer, 2.5), (Garment.Hoodie, 3), (Garment.Shirt, 2), (Garment.Tee,
                2), (Garment.Gakuran, 1.5),
                (Garment.Coat, 1)],
            (true, AgeBand.Adult) => [(Garment.Shirt, 3), (Garment.Dress, 3), (Garment.Coat, 2), (Garment.Suit, 1.5),
                (Garment.Hoodie, 1)],
            (false, AgeBand.Adult) => [(Garment.Shirt, 3.5), (Garment.Coat, 2.5), (Garment.Suit, 2), (Garment.Hoodie,
                1.5), (Garment.Tee, 1)],
            (true, _) => [(Garment.Shirt, 3), (Garment.Dress, 2), (Garment.Kimono, age == AgeBand.Elder ? 3
                : 1), (Garment.Coat, 1)],
            _ => [(Garment.Suit, 2.5), (Garment.Shirt, 3), (Garment.Coat, 2), (Garment.Kimono, age == AgeBand.Elder
                ? 2.5 : 0.3)],
        };
        Span<double> weights = stackalloc double[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            weights[i] = choices[i].Weight;
        }

        return choices[Choice(seed, "garment", weights)].Garment;
    }

    private static double[] TopTones(Garment garment) => garment switch
    {
        Garment.Gakuran => [0, 0, 0, 1, 5],
        Garment.Sailor => [5, 1, 0, 1, 0],
        Garment.LabCoat => [1, 0, 0, 0, 0],
        Garment.Suit => [0.3, 0.5, 1, 3, 4],
        Garment.Shirt => [4, 3, 2, 1, 0.5],
        Garment.Tee => [3, 3, 2, 2, 2],
        Garment.Coat or Garment.Cloak => [0.3, 1.5, 2, 3, 3],
        Garment.Blazer => [0, 1, 2, 4, 2],
        Garment.Apron => [3, 2, 1, 1, 0.5],
        Garment.Armour => [0.5, 3, 3, 1, 0.5],
        _ => [1, 3, 3, 2, 2],
    };

    private static double[] BottomTones(Garment garment) => garment switch
    {
        Garment.Gakuran => [0, 0, 0, 1, 5],
        Garment.Sailor or Garment.Blazer => [0, 1, 3, 4, 2],
        Garment.Suit or Garment.Coat or Garment.Cloak => [0, 0.5, 2, 4, 3],
        Garment.LabCoat => [0, 1, 2, 4, 2],
        _ => [0.3, 2, 3, 3, 2],
    };

    private static Features Extras(ulong seed, bool woman, AgeBand age, PersonFacts facts)
    {
        var found = age == AgeBand.Elder ? Features.Wrinkles : Features.None;
        if (facts.Features != Features.None)
        {
            return found;
        }

        bool Happens(string what, double share) => StableHash.Share(StableHash.Of(seed, StableHash.Of(what))) < share;
        if (!woman && age >= AgeBand.MiddleAged)
        {
            found |= Happens("moustache", 0.3) ? Features.Moustache : 0;
            found |= Happens("beard", age == AgeBand.Elder ? 0.35 : 0.2) ? Features.Beard : 0;
        }
        else if (!woman && age == AgeBand.Adult)
        {
            found |= Happens("beard", 0.06) ? Features.Beard : 0;
        }

        found |= Happens("glasses", age >= AgeBand.MiddleAged ? 0.2 : 0.1) ? Features.Glasses : 0;
        found |= Happens("mole", 0.07) ? Features.Mole : 0;
        found |= age <= AgeBand.Teen && Happens("freckles", 0.07) ? Features.Freckles : 0;
        found |= woman && age is AgeBand.Adult or AgeBand.MiddleAged
            && Happens("earrings", 0.2) ? Features.Earrings : 0;
        found |= woman && age <= AgeBand.Teen && Happens("ribbon", 0.1) ? Features.Ribbon : 0;
        return found;
    }

    private static double[] Even(int count)
    {
        var weights = new double[count];
        Array.Fill(weights, 1);
        return weights;
    }

    /// <summary>An index drawn by weight from the hash of person and trait: traits do not hang together.</summary>
    private static int Choice(ulong seed, string trait, ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var mark = StableHash.Share(StableHash.Of(seed, StableHash.Of(trait))) * total;
        for (var i = 0; i < weights.Length - 1; i++)
        {
            mark -= weights[i];
            if (mark < 0)
            {
                return i;
            }
        }

        return weights.Length - 1;
    }
}
