using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction.Vocabulary;

/// <summary>The props' vocabulary: the things a panel may show, each by one English word.</summary>
public static class Props
{
    private static readonly ImmutableArray<(string Word, string Names)> Table =
    [
        ("phone", "#phone, #cell phone, cellphone, mobile, mobile phone, #smartphone, telephone, cell, スマホ, 携帯, "
            + "電話, スマートフォン"),
        ("letter", "#letter, #envelope, #note, piece of paper, sheet of paper, #paper, telegram, postcard, "
            + "love letter, invitation, map, ticket, 手紙, 封筒, メモ, 紙, ラブレター, 招待状, 切符, 地図, 書類"),
        ("book", "#book, #notebook, #diary, #novel, manga, magazine, textbook, tome, album, sketchbook, folder, "
            + "file, 本, ノート, 日記, 小説, 教科書, 雑誌, 漫画, 手帳, 絵本"),
        ("sword", "#sword, #katana, #blade, saber, sabre, 剣, 刀, 日本刀, 木刀, 竹刀, 太刀"),
        ("knife", "#knife, knives, #dagger, scalpel, kunai, ナイフ, 包丁, 短剣, 短刀"),
        ("gun", "#gun, #pistol, #rifle, revolver, handgun, shotgun, 銃, 拳銃, ピストル, ライフル"),
        ("bag", "#bag, #backpack, #suitcase, #briefcase, #handbag, purse, satchel, schoolbag, school bag, "
            + "luggage, sack, 鞄, カバン, かばん, バッグ, リュック, スーツケース, 荷物, ランドセル"),
        ("cup", "#cup, #mug, coffee, tea, teacup, tea cup, cup of tea, cup of coffee, glass, bottle, can, drink, "
            + "カップ, コーヒー, お茶, 紅茶, 湯呑み, グラス, 瓶, コップ, 缶, ジュース, マグカップ"),
        ("food", "food, bento, lunch box, lunchbox, sandwich, bread, rice ball, onigiri, ramen, noodles, cake, "
            + "plate, bowl, meal, dinner, breakfast, lunch, ice cream, apple, toast, curry, 弁当, お弁当, パン, おにぎり, "
            + "ラーメン, ケーキ, 料理, 食事, 皿, 朝食, アイス, りんご, 団子, たい焼き"),
        ("umbrella", "#umbrella, parasol, 傘, 日傘"),
        ("flower", "#flower, #rose, bouquet, #petal, cherry blossom, sunflower, 花, 花束, バラ, 薔薇, 花びら, ひまわり"),
        ("key", "#key, 鍵, キー"),
        ("box", "#box, #package, #parcel, #crate, chest, #gift, #present, 箱, 荷, 小包, プレゼント, 宝箱, 段ボール"),
        ("clock", "#clock, #watch, alarm clock, pocket watch, wristwatch, stopwatch, 時計, 目覚まし時計, 目覚まし, 腕時計, 懐中時計"),
        ("lamp", "#lamp, #lantern, #candle, flashlight, torch, light bulb, streetlight, street lamp, ランプ, 灯籠, 提灯, "
            + "ろうそく, 懐中電灯, 街灯, 電灯"),
        ("door", "#door, doorway, #gate, doorknob, door handle, knob, ドア, 扉, 門, 戸, 襖, 障子"),
        ("window", "#window, windowpane, curtains, curtain, 窓, カーテン, 窓ガラス"),
        ("desk", "#desk, #table, counter, workbench, 机, テーブル, デスク, カウンター, ちゃぶ台"),
        ("chair", "#chair, #bench, #stool, sofa, couch, armchair, throne, 椅子, ベンチ, ソファ, イス"),
        ("bed", "#bed, #futon, mattress, ベッド, 布団"),
        ("computer", "#computer, #laptop, keyboard, monitor, #screen, tablet, terminal, パソコン, ノートパソコン, モニター, 画面, "
            + "キーボード, 端末"),
        ("television", "television, tv, tv set, radio, speaker, テレビ, ラジオ"),
        ("camera", "#camera, video camera, カメラ"),
        ("photo", "#photo, #photograph, #picture, portrait, framed photo, poster, painting, 写真, 絵, ポスター, 肖像画, 絵画"),
        ("ball", "#ball, baseball, soccer ball, basketball, volleyball, football, ボール, サッカーボール, 野球ボール, 球"),
        ("bat", "baseball bat, racket, tennis racket, bat, stick, staff, cane, club, バット, ラケット, 棒, 杖"),
        ("guitar", "#guitar, violin, instrument, piano, drum, drums, trumpet, flute, bass, ギター, バイオリン, ピアノ, 楽器, 太鼓, 笛"),
        ("bicycle", "#bicycle, #bike, motorcycle, motorbike, scooter, 自転車, バイク, チャリ, スクーター"),
        ("car", "#car, #taxi, #truck, #van, #bus, ambulance, police car, limousine, vehicle, 車, 自動車, タクシー, トラック, "
            + "バス, 救急車, パトカー"),
        ("train", "#train, locomotive, tram, 電車, 列車, 新幹線, 汽車"),
        ("ship", "#ship, #boat, #sailboat, ferry, raft, yacht, 船, ボート, ヨット, 帆船"),
        ("plane", "#plane, #airplane, #aircraft, #helicopter, jet, rocket, spaceship, drone, 飛行機, ヘリコプター, ロケット, "
            + "戦闘機, ドローン"),
        ("dog", "#dog, #puppy, #hound, wolf, fox, 犬, 子犬, 狼, 狐"),
        ("cat", "#cat, #kitten, black cat, stray cat, 猫, 子猫, 黒猫, ネコ"),
        ("bird", "#bird, #crow, #pigeon, #sparrow, #seagull, gull, #owl, raven, dove, swallow, 鳥, カラス, 鳩, 雀, かもめ, "
            + "小鳥, フクロウ"),
        ("fish", "#fish, goldfish, whale, dolphin, shark, 魚, 金魚, クジラ, イルカ, 鯨"),
        ("horse", "#horse, pony, stallion, cow, deer, 馬, 牛, 鹿"),
        ("butterfly", "#butterfly, butterflies, #firefly, fireflies, moth, dragonfly, insect, 蝶, 蛍, トンボ, 虫"),
        ("monster", "#monster, #dragon, #demon, #ghost, #beast, #creature, kaiju, zombie, alien, spirit, 怪物, 竜, "
            + "ドラゴン, 悪魔, 幽霊, 鬼, 怪獣, 妖怪, 化け物"),
        ("robot", "#robot, android, mecha, mech, cyborg, ロボット, アンドロイド"),
        ("tree", "#tree, branch, branches, leaf, leaves, cherry tree, pine, oak, 木, 樹, 枝, 葉, 桜, 大木, 桜の木"),
        ("moon", "moon, full moon, crescent moon, 月, 満月, 三日月"),
        ("sun", "sun, rising sun, setting sun, 太陽, 夕日, 朝日"),
        ("star", "#star, shooting star, comet, meteor, 星, 流れ星, 彗星"),
        ("fire", "fire, flame, flames, bonfire, campfire, 火, 炎, 焚き火"),
        ("rock", "#rock, #stone, boulder, pebble, crystal, gem, jewel, 石, 岩, 宝石, 水晶"),
        ("ring", "#ring, wedding ring, necklace, pendant, amulet, locket, medal, bracelet, coin, 指輪, ネックレス, "
            + "ペンダント, お守り, メダル, 硬貨, コイン, 首飾り"),
        ("money", "money, cash, wallet, bills, yen, 金, お金, 財布, 札束"),
        ("mask", "#mask, 仮面, お面, マスク"),
        ("mirror", "#mirror, 鏡"),
        ("sign", "#sign, signboard, billboard, nameplate, headline, newspaper, 看板, 標識, 表札, 新聞"),
        ("blackboard", "#blackboard, chalkboard, whiteboard, 黒板, ホワイトボード"),
        ("medicine", "medicine, pill, pills, syringe, potion, vial, test tube, 薬, 注射, 試験管, 薬瓶"),
        ("rope", "rope, chain, chains, handcuffs, 縄, ロープ, 鎖, 手錠"),
        ("cigarette", "#cigarette, cigar, pipe, タバコ, 煙草"),
        ("broom", "broom, mop, bucket, ほうき, 箒, バケツ"),
        ("pen", "#pen, #pencil, brush, paintbrush, chalk, ペン, 鉛筆, 筆, チョーク"),
        ("doll", "#doll, teddy bear, plush, toy, stuffed animal, 人形, ぬいぐるみ, おもちゃ"),
    ];

    /// <summary>The vocabulary; a sense's value is an index into it.</summary>
    public static readonly ImmutableArray<string> Words = [.. Table.Select(entry => entry.Word)];

    /// <summary>Things that fit a hand.</summary>
    private static readonly ImmutableArray<string> Handy =
    [
        "phone", "letter", "book", "sword", "knife", "gun", "bag", "cup", "food", "umbrella", "flower", "key", "box",
            "clock", "camera", "photo",
        "ball", "bat", "guitar", "ring", "mask", "medicine", "cigarette", "broom", "pen", "doll", "lamp",
    ];

    internal static readonly ImmutableArray<Row> Rows =
        [.. Table.Select((entry, index) => new Row(Topic.Prop, index, entry.Names))];

    private static readonly ImmutableArray<bool> Fits = [.. Words.Select(word => Handy.Contains(word))];

    /// <summary>What lives or travels: worth showing beside people too.</summary>
    private static readonly ImmutableArray<string> Alive =
    [
        "bicycle", "car", "ship", "dog", "cat", "bird", "fish", "horse", "butterfly", "monster", "robot",
    ];

    internal static bool IsAlive(string word) => Alive.Contains(word);

    internal static bool FitsHand(int prop) => Fits[prop];
}
