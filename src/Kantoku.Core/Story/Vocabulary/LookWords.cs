using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>What "short", "long" or "curly" say of hair; which style that is depends on who wears it.</summary>
internal enum HairWord
{
    Short,
    Long,
    Straight,
    MediumLength,
    Bangs,
    Tied,
    Thinning,
}

/// <summary>Words for looks: hair, eyes, colours, clothes, and lasting things on a face.</summary>
internal static class LookWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        new(Topic.HairNoun, 0, "hair, haired, hairstyle, haircut, locks, mane, fringe, 髪, 髪型, 毛, ヘア"),
        Row.Of(HairStyle.Spiky, "spiky, spiked, spikey, anime hair, とげとげ, ツンツン, 逆立った"),
        Row.Of(HairStyle.Messy, "messy, unruly, tousled, dishevelled, disheveled, scruffy, wild hair, bed head, "
            + "bedhead, unkempt, shaggy, tangled, ぼさぼさ, ボサボサ, 寝癖, 無造作, 乱れた髪"),
        Row.Of(HairStyle.Swept, "swept back, slicked back, combed back, side swept, side parted, neatly combed, "
            + "parted, neat hair, オールバック, 七三, 横分け, 撫でつけた"),
        Row.Of(HairStyle.Curtain, "curtain, curtains, curtain bangs, centre parted, center parted, middle part, "
            + "middle parted, センター分け, 真ん中分け"),
        Row.Of(HairStyle.OneEye, "over one eye, covers one eye, covering one eye, hides one eye, hiding one eye, "
            + "one eye hidden, 片目を隠した, 片目隠れ, 片目を隠す, 前髪で片目"),
        Row.Of(HairStyle.Buzz, "buzz cut, buzzcut, crew cut, cropped, close cropped, shaved sides, shaven, "
            + "stubble hair, 坊主頭, 丸刈り, 五分刈り, スポーツ刈り, 刈り上げ, 短く刈り"),
        Row.Of(HairStyle.Bald, "bald, balding, shaved head, hairless, 禿げ, 禿, はげ, ハゲ, スキンヘッド"),
        Row.Of(HairStyle.Curly, "curly, curls, wavy, frizzy, afro, permed, ringlets, 巻き毛, 天然パーマ, くせ毛, 癖毛, ウェーブ, "
            + "パーマ, アフロ"),
        Row.Of(HairStyle.Bob, "bob, bob cut, bobbed, chin length, pageboy, pixie cut, ボブ, おかっぱ, ショートカット, ショートヘア"),
        Row.Of(HairStyle.Hime, "hime, hime cut, blunt bangs, straight bangs, 姫カット, ぱっつん, 前髪を切りそろえた"),
        Row.Of(HairStyle.Ponytail, "ponytail, pony tail, topknot, ポニーテール, 一つ結び, 一つに束ねた, ちょんまげ"),
        Row.Of(HairStyle.Twintails, "twintails, twin tails, twintail, pigtails, bunches, ツインテール, 二つ結び, おさげ"),
        Row.Of(HairStyle.Bun, "bun, hair bun, updo, chignon, hair up, お団子, シニヨン, まとめ髪, 結い上げた"),
        Row.Of(HairStyle.Braid, "braid, braids, braided, plait, plaits, plaited, dreadlocks, 三つ編み, みつあみ, 編み込み"),
        Row.Of(HairStyle.Long, "long hair, long haired, waist length, flowing hair, ロング, ロングヘア, 長髪, 長い髪, 黒髪ロング"),
        new(Topic.HairAdjective, (int)HairWord.Short, "short, short haired, 短い, 短髪"),
        new(Topic.HairAdjective, (int)HairWord.Long, "long, shoulder length, flowing, 長い"),
        new(Topic.HairAdjective, (int)HairWord.Straight, "straight, sleek, silky, ストレート, さらさら, サラサラ"),
        new(Topic.HairAdjective, (int)HairWord.Bangs, "bangs, 前髪"),
        new(Topic.HairAdjective, (int)HairWord.Tied, "tied back, tied up, tied, 束ねた, 結んだ"),
        new(Topic.HairTone, (int)InkTone.Light, "blond, blonde, blondie, fair haired, golden haired, 金髪, ブロンド"),
        new(Topic.HairTone, (int)InkTone.Mid, "brunette, redhead, redheaded, red headed, ginger, auburn, "
            + "chestnut, 茶髪, 赤毛, 栗色"),
        new(Topic.HairTone, (int)InkTone.Black, "raven haired, jet black, 黒髪"),
        new(Topic.HairTone, (int)InkTone.White, "white haired, silver haired, platinum blonde, platinum blond, 白髪, 銀髪"),
        new(Topic.HairTone, (int)InkTone.Light, "grey haired, gray haired, greying, graying, 白髪交じり, 白髪混じり"),

        new(Topic.EyeNoun, 0, "eye, eyes, eyed, gaze, 目, 瞳, 眼, 眼差し"),
        Row.Of(EyeShape.Round, "big eyes, large eyes, wide eyed, round eyes, doe eyed, bright eyes, bright eyed, "
            + "round, big, large, 大きな目, 丸い目, 大きな瞳, つぶらな, ぱっちり"),
        Row.Of(EyeShape.Sharp, "sharp, piercing, narrow eyes, narrow, hawk like, fierce eyes, cold eyes, steely, "
            + "鋭い, 切れ長, つり目, 吊り目, 三白眼"),
        Row.Of(EyeShape.Gentle, "gentle eyes, kind eyes, soft eyes, gentle, drooping, sleepy eyes, droopy, 優しい目, "
            + "たれ目, 垂れ目, 眠そうな目, 優しげ"),
        Row.Of(EyeShape.Small, "small eyes, beady, beady eyes, squinty, squinting eyes, 小さな目, 細い目, 糸目"),

        new(Topic.Colour, (int)InkTone.Black, "black, jet, ebony, raven, 黒, 黒い, 真っ黒, 漆黒"),
        new(Topic.Colour, (int)InkTone.Dark, "dark, navy, indigo, maroon, charcoal, dark brown, dark blue, "
            + "dark green, dark red, dark grey, dark gray, deep blue, 濃い, 紺, 紺色, 濃紺, 焦げ茶, 焦げ茶色, こげ茶"),
        new(Topic.Colour, (int)InkTone.Mid, "mid, brown, red, blue, green, purple, violet, crimson, scarlet, "
            + "teal, grey, gray, tan, hazel, amber, olive, russet, copper, 茶, 茶色, 赤, 赤い, 青, 青い, 緑, 緑の, 紫, 灰色, "
            + "グレー, 琥珀"),
        new(Topic.Colour, (int)InkTone.Light, "light, pale, pink, yellow, orange, beige, cream, gold, golden, "
            + "light brown, light blue, light grey, light gray, pastel, lavender, sandy, honey, ice blue, 明るい, "
            + "淡い, 薄い, ピンク, 桃色, 黄色, 黄色い, 金, 金色, オレンジ, 水色, ベージュ, 亜麻色"),
        new(Topic.Colour, (int)InkTone.White, "white, silver, snow white, ivory, platinum, silvery, 白, 白い, 真っ白, 銀, 銀色"),

        Row.Of(Features.Glasses, "glasses, spectacles, eyeglasses, bespectacled, sunglasses, goggles, 眼鏡, メガネ, "
            + "めがね, サングラス, ゴーグル"),
        Row.Of(Features.RoundGlasses, "round glasses, round spectacles, round rimmed glasses, 丸眼鏡, 丸メガネ"),
        Row.Of(Features.Scar, "#scar, scarred, に傷, 傷跡, 古傷, 傷痕, 頬の傷, 傷のある"),
        Row.Of(Features.Moustache, "moustache, mustache, moustached, 口髭, 口ひげ, ちょび髭"),
        Row.Of(Features.Beard, "#beard, bearded, goatee, stubble, unshaven, sideburns, 顎髭, あごひげ, 髭, ひげ, ヒゲ, 無精髭, 無精ひげ"),
        Row.Of(Features.Freckles, "freckles, freckled, freckly, そばかす"),
        Row.Of(Features.Wrinkles, "wrinkles, wrinkled, lined face, weathered, 皺, しわ, シワ"),
        Row.Of(Features.Headband, "headband, hairband, bandana, hachimaki, 鉢巻, 鉢巻き, はちまき, ヘアバンド, バンダナ, カチューシャ"),
        Row.Of(Features.Eyepatch, "eyepatch, eye patch, 眼帯"),
        Row.Of(Features.Mole, "mole, beauty mark, beauty spot, ほくろ, ホクロ, 泣きぼくろ"),
        Row.Of(Features.Hat, "hat, cap, beanie, beret, helmet, hood up, top hat, 帽子, キャップ, ニット帽, ヘルメット, 麦わら帽子, 学帽"),
        Row.Of(Features.Bandage, "bandaid, band aid, plaster on, bandage, bandages, bandaged, 絆創膏, 包帯"),
        Row.Of(Features.Earrings, "earring, earrings, ear ring, ear rings, イヤリング, ピアス, 耳飾り"),
        Row.Of(Features.Ribbon, "ribbon, bow in her hair, hair bow, hair ribbon, hairclip, hairpin, リボン, 髪飾り, ヘアピン"),
    ];
}
