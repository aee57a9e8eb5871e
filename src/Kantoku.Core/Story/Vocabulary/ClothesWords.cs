using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>Words for clothes.</summary>
internal static class ClothesWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        Row.Of(Garment.Gakuran, "gakuran, stand up collar, standing collar, boys' school uniform, 学ラン, 詰襟, 詰め襟, 学生服"),
        Row.Of(Garment.Sailor, "sailor uniform, sailor suit, sailor fuku, seifuku, sailor collar, "
            + "sailor school uniform, セーラー服, セーラー"),
        Row.Of(Garment.Blazer, "blazer, school blazer, school jacket, cardigan, school uniform, ブレザー, カーディガン, 制服, "
            + "学校の制服"),
        Row.Of(Garment.Hoodie, "#hoodie, sweatshirt, sweater, jumper, pullover, tracksuit, track suit, "
            + "hooded sweatshirt, jersey, パーカー, セーター, トレーナー, ジャージ, スウェット"),
        Row.Of(Garment.Tee, "tee, t shirt, tshirt, tank top, vest top, singlet, sportswear, undershirt, Tシャツ, "
            + "タンクトップ, 体操着, 体操服"),
        Row.Of(Garment.Shirt, "#shirt, blouse, button down, button up, dress shirt, polo shirt, flannel, pajamas, "
            + "pyjamas, overalls, plaid shirt, シャツ, ワイシャツ, ブラウス, パジャマ, 私服, 作業着"),
        Row.Of(Garment.Suit, "suit, business suit, tuxedo, three piece suit, suit and tie, waistcoat, スーツ, 背広, タキシード"),
        Row.Of(Garment.Dress, "#dress, gown, sundress, ballgown, wedding dress, one piece dress, frock, ドレス, "
            + "ワンピース, ウェディングドレス"),
        Row.Of(Garment.Kimono, "kimono, yukata, hakama, haori, robe, robes, monk's robes, miko outfit, 着物, 浴衣, 袴, "
            + "和服, 羽織, 巫女装束, 法衣"),
        Row.Of(Garment.Coat, "#coat, trench coat, trenchcoat, overcoat, raincoat, jacket, leather jacket, parka, "
            + "duffel coat, greatcoat, winter coat, long coat, コート, トレンチコート, ジャケット, 上着, 革ジャン, レインコート"),
        Row.Of(Garment.LabCoat, "lab coat, labcoat, white coat, doctor's coat, 白衣"),
        Row.Of(Garment.Apron, "apron, maid outfit, maid dress, chef's whites, エプロン, 割烹着, メイド服"),
        Row.Of(Garment.Uniform, "uniform, military uniform, police uniform, army uniform, fatigues, flight suit, "
            + "jumpsuit, spacesuit, space suit, 軍服, 制服姿の警官, 警官の制服, 戦闘服, 宇宙服, 隊服"),
        Row.Of(Garment.Armour, "armour, armor, armoured, armored, chainmail, breastplate, plate mail, "
            + "battle suit, power suit, 鎧, 甲冑, アーマー"),
        Row.Of(Garment.Cloak, "cloak, cape, cloaked, hooded cloak, mantle, shroud, poncho, マント, ローブ, 外套, ケープ"),
        new(Topic.Bottoms, 0, "trousers, pants, jeans, slacks, skirt, shorts, leggings, miniskirt, bottoms, ズボン, "
            + "パンツ, ジーンズ, スカート, 短パン"),
    ];
}
