using System.Collections.Frozen;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>What a given name says of who bears it, where nothing else does.</summary>
internal static class GivenNames
{
    private const string FeminineNames =
        "june augusta mary anna anne ann "
            + "alice emma olivia sophia sophie isabella mia charlotte amelia harper evelyn abigail "
            + "emily elizabeth ella grace chloe victoria lily zoe nora hannah lucy sarah sara rachel rebecca "
            + "laura julia jane kate katie katherine catherine maria marie elena helen diana eva eve clara rose "
            + "ruby ivy violet daisy iris hazel luna stella maya nina lena lisa linda susan karen nancy betty "
            + "margaret jessica jennifer amanda melissa michelle nicole tina vera wendy molly megan holly heather "
            + "fiona erin eleanor edith dorothy cindy carol beth bella audrey april amy alexandra ada zara yasmin "
            + "priya fatima leila aisha ingrid greta freya astrid chiara giulia lucia carmen rosa ines claire "
            + "camille juliette natasha olga svetlana tanya mei ling yuki yui aoi sakura hina mio rin saki mika "
            + "miki yuka rika emi ami mai nao haruka misaki nanami ayaka ayumi akane kaede hikari kaori midori "
            + "kyoko keiko yoko yumi yuriko hanako momo momoka mayu miyu mizuki natsuki riko sayaka shiori tomoko "
            + "kumiko chihiro asuka rei usagi sumire tsubaki hotaru kotone kanon honoka chika nozomi maki umi eri "
            + "ai yuna suzu nana hitomi fumiko sora-chan natsumi chiyo setsuko noriko mariko naoko reiko satsuki "
            + "megumi izumi risa arisa karin ema rina mana yua さくら ユキ ゆき ユイ ゆい あおい ひな ミオ みお リン りん サキ さき ミカ みか ミキ "
            + "エミ マイ ハルカ アヤカ あかね かえで ひかり かおり みどり ユミ モモ もも 桜 葵 凛 美咲 遥 楓 茜 結衣 陽菜 澪 琴音 彩 舞 愛 咲 真由 千夏 千尋 明日香 綾 雫 紬 詩織 "
            + "小春 雪 百合 菫 椿 花 鈴 光莉 七海 沙織 由紀 美月 ハナ スズ アヤ ナナ レイカ マリ サラ エマ アリス";

    private const string MasculineNames =
        "john james robert michael william david richard joseph thomas charles daniel matthew anthony mark paul "
            + "steven andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey ryan jacob "
            + "gary nicholas eric jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory "
            + "frank alexander alex raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan "
            + "peter zachary kyle walter harold carl arthur roger lawrence albert joe ethan billy bruce ralph roy "
            + "eugene louis philip harry oscar leo max felix hugo theo luke liam noah lucas oliver elijah mason "
            + "logan owen isaac gabriel julian simon martin victor ivan boris dmitri sergei hans klaus otto fritz "
            + "pierre jean-luc marcel antonio carlos diego juan luis miguel pedro pablo marco luca matteo omar "
            + "ali ahmed hassan raj arjun chen wei bob bill tom tim jim dan ron ted fred ned rex zack nick tony "
            + "kenji akira haru hiroshi takeshi satoshi kenta ken daiki daisuke ryo ryu ryota shota sho yuto yuta "
            + "sota haruto ren kaito riku takumi taro jiro ichiro saburo goro shinji shin jin makoto kazuya "
            + "kazuki tatsuya tetsuya naoki hideo hideki masato masaru minoru isamu noboru osamu shigeru susumu "
            + "takashi tadashi tsutomu yasushi yoshio genzo genji koji kenzo eiji seiji joji yuji ryuji shuji "
            + "keiji kohei shohei ippei teppei yamato hayato minato asahi kai kei toru wataru satoru shun jun "
            + "yusuke keisuke kosuke shunsuke sosuke naruto sasuke goku vegeta luffy zoro light kira eren levi "
            + "tanjiro inosuke natsu gray ichigo daigo ケンジ けんじ アキラ あきら ハル ヒロシ ひろし タケシ たけし ケンタ けんた ケン けん ダイキ リョウ "
            + "ショウ ユウタ ソウタ ハルト レン カイト リク タクミ タロウ 太郎 次郎 一郎 健 健二 健太 健一 翔 翔太 大輔 大樹 大地 蓮 陸 海斗 悠人 悠真 颯太 湊 樹 悠 涼 涼太 拓海 "
            + "拓也 達也 直樹 和也 誠 隆 浩 剛 武 勇 進 修 茂 豊 猛 学 亮 仁 駿 隼人 大和 雄太 雄介 祐介 圭介 慎吾 源三 シン ジン レオ トオル カイ ケイ";

    private static readonly FrozenDictionary<string, Presentation> Known = Build();

    /// <summary>What the name alone suggests: the list first, then Japanese endings; null where nothing does.</summary>
    public static Presentation? Of(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var given = space < 0 ? name : name[..space];
        if (Known.TryGetValue(given, out var known))
        {
            return known;
        }

        var upper = given.ToUpperInvariant();
        return upper switch
        {
            [.., '子' or '美' or '香' or '奈' or '恵' or '菜' or '花' or '織' or '代' or '江' or '音' or '姫'] when upper.Length > 1
                => Presentation.Feminine,
            [.., '郎' or '太' or '介' or '男' or '夫' or '也' or '斗' or '平' or '助' or '吾' or '雄' or '彦' or '治' or '司' or '輔']
                when upper.Length > 1 => Presentation.Masculine,
            { Length: > 4 } when upper.EndsWith("KO", StringComparison.Ordinal)
                || upper.EndsWith("ELLA", StringComparison.Ordinal) || upper.EndsWith("INA", StringComparison.Ordinal)
                || upper.EndsWith("ETTE", StringComparison.Ordinal) => Presentation.Feminine,
            { Length: > 3 } when upper.EndsWith("RO", StringComparison.Ordinal)
                || upper.EndsWith("SUKE", StringComparison.Ordinal)
                || upper.EndsWith("SHI", StringComparison.Ordinal) || upper.EndsWith("JI", StringComparison.Ordinal)
                || upper.EndsWith("HEI", StringComparison.Ordinal) => Presentation.Masculine,
            _ => null,
        };
    }

    /// <summary>A name from the list: a capitalised word that is one is likely a person.</summary>
    public static bool IsListed(string word) => Known.ContainsKey(word);

    private static FrozenDictionary<string, Presentation> Build()
    {
        var known = new Dictionary<string, Presentation>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in FeminineNames.Split(' '))
        {
            known.TryAdd(name, Presentation.Feminine);
        }

        foreach (var name in MasculineNames.Split(' '))
        {
            known.TryAdd(name, Presentation.Masculine);
        }

        return known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
