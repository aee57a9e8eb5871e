using System.Collections.Frozen;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>What is no human and may be somebody all the same: by its words, the word it is drawn by, and how many of
/// its heads it is high.</summary>
internal static class CreatureWords
{
    private static readonly (string Word, double Heads, string Names)[] Table =
    [
        ("cat", 2.2, "cat kitten kitty tomcat 猫 ネコ ねこ 子猫 黒猫 白猫 三毛猫 化け猫"),
        ("dog", 2.1, "dog puppy hound pup 犬 イヌ いぬ 子犬 柴犬 わんこ"),
        ("wolf", 1.8, "wolf fox werewolf 狼 オオカミ 狐 キツネ きつね"),
        ("rabbit", 3, "rabbit bunny hare うさぎ ウサギ 兎"),
        ("bird", 2.6, "bird sparrow pigeon seagull gull parrot duck chicken 鳥 小鳥 鳩 雀 スズメ オウム"),
        ("crow", 2.6, "crow raven owl カラス 烏 フクロウ"),
        ("fish", 1.6, "fish goldfish 魚 金魚"),
        ("horse", 2, "horse pony unicorn 馬 ポニー"),
        ("snake", 4, "snake serpent 蛇 ヘビ"),
        ("dragon", 2.8, "dragon wyvern 竜 龍 ドラゴン"),
        ("monster", 1.6, "monster beast kaiju demon ogre troll 怪物 怪獣 妖怪 化け物 モンスター"),
        ("ghost", 2.1, "ghost phantom spirit 幽霊 お化け おばけ 霊 ゴースト"),
        ("robot", 4, "robot android mecha mech ロボット ロボ アンドロイド"),
    ];

    private static readonly FrozenDictionary<string, (string Word, double Heads)> ByName = Table
        .SelectMany(entry => entry.Names.Split(' ').Select(name => (name, (entry.Word, entry.Heads))))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Word, double Heads)>.AlternateLookup<ReadOnlySpan<char>>
        BySpan = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that a creature is drawn by, or null where a name means none: the last word says it, as in
    /// "black cat", a number behind it aside.</summary>
    public static string? Of(ReadOnlySpan<char> name)
    {
        var words = name.Trim().TrimEnd("0123456789 #");
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return BySpan.TryGetValue(last, out var found) ? found.Word : null;
    }

    /// <summary>Its height in its own heads.</summary>
    public static double HeadsOf(string word) => ByName[word].Heads;
}
