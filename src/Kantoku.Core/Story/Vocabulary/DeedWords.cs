using System.Collections.Immutable;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>Words for what changes a story: life and death, wounds, clothes, things that change hands or
/// state.</summary>
internal static class DeedWords
{
    public static readonly ImmutableArray<Row> Rows = [.. People, .. Things, .. Shades];

    private static ImmutableArray<Row> People =>
    [
        Row.Of(Deed.Dies, "~die, died, dying, dead, ~perish, is killed, was killed, been killed, are killed, "
            + "were killed, gets killed, is murdered, was murdered, is slain, was slain, is executed, was executed, "
            + "is shot dead, breathes his last, breathes her last, draws his last breath, draws her last breath, "
            + "~pass away, stops breathing, bleeds to death, falls to his death, "
            + "falls to her death, 死んだ, 死んで, 死ぬ, 死亡, 息絶え, 息を引き取, 絶命, 命を落と, 亡くな, 事切れ, 殺され, 即死, 撃ち殺され, ご臨終"),
        Row.Of(Deed.Kills, "~kill, ~murder, ~slay, slew, ~execute, ~behead, shoots dead, 殺す, 殺した, 殺して, 斬り殺, 仕留め"),
        Row.Of(Deed.Revives, "comes back to life, came back to life, ~revive, ~resurrect, is revived, is resurrected, "
            + "rises from the dead, is alive, still alive, alive again, 生き返, 蘇, 復活, 生きて"),
        Row.Of(Deed.Faints, "~faint, ~pass out, ~black out, loses consciousness, lost consciousness, knocked out, "
            + "knocked unconscious, is knocked out, unconscious, out cold, 気絶, 気を失, 失神, 意識を失, 意識不明, 昏倒"),
        Row.Of(Deed.Sleeps, "~sleep, slept, asleep, falls asleep, fell asleep, fast asleep, sound asleep, ~doze, "
            + "dozes off, ~~nap, ~snore, 眠って, 眠る, 眠った, 居眠り, 寝息, 熟睡, 眠り込"),
        Row.Of(Deed.Wakes, "~wake, woke, ~awaken, awake, wakes up, woke up, comes to, came to, comes round, "
            + "regains consciousness, regained consciousness, opens her eyes, opens his eyes, opened her eyes, "
            + "opened his eyes, opens one eye, opens an eye, eyes flutter open, eyes open, eyes snap open, stirs "
            + "awake, 目を開け, 目をあけ, 目を覚, 目覚め, 起きる, 起きた, 起き上が, 意識を取り戻, 気がつく, 気がつき, 飛び起き"),
        Row.Of(Deed.IsInjured, "breaks his, breaks her, broke his, broke her, ~sprain, ~twist his, ~twist her, "
            + "~wound, wounded, ~injure, injured, is hurt, gets hurt, ~bleed, bled, cuts her, cuts his, "
            + "burns her, burns his, is shot, gets shot, is stabbed, gets stabbed, broken arm, broken leg, "
            + "broken wrist, broken hand, is hit by a bullet, 怪我, ケガ, けが, 負傷, 傷を負, 骨折, 出血, 血を流, 捻挫, 撃たれ, 刺され, 折れた腕"),
        Row.Of(Deed.IsBandaged, "~bandage, bandaged, in a cast, in plaster, in a sling, on crutches, in bandages, "
            + "~splint, splinted, plastered, wrapped in gauze, 包帯, ギプス, 松葉杖, 絆創膏, 添え木"),
        Row.Of(Deed.Heals, "~heal, healed, is cured, ~recover, fully healed, takes off the bandage, "
            + "removes the bandage, takes off the cast, the cast is off, bandage is off, bandages are off, "
            + "good as new, 治った, 治る, 治って, 完治, 回復, 包帯を取, 包帯が取れ, 包帯を外, ギプスの取れ, ギプスが取れ, ギプスを外, ギプスを取"),
        Row.Of(Deed.GetsWet, "soaked, drenched, dripping, dripping wet, soaking wet, soaking, sopping, wet, "
            + "wet through, ~~get wet, got wet, 濡れ, ずぶ濡れ, びしょ濡れ, 水浸し"),
        Row.Of(Deed.Dries, "~dry off, dries himself, dries herself, dries her hair, dries his hair, dry again, "
            + "dry clothes, ~towel off, all dry, completely dry, bone dry, 乾いた, 乾かす, 乾かし, 体を拭, 髪を拭"),
        Row.Of(Deed.Tires, "exhausted, worn out, dead tired, tired, weary, out of breath, 疲れ, へとへと, くたくた, 息を切ら"),
        Row.Of(Deed.Rests, "~rest, rested, refreshed, catches her breath, catches his breath, 休む, 休んで, 一休み, ひと休み"),
        Row.Of(Deed.Enters,
            "~enter, comes in, came in, walks in, walks into, bursts in, bursts into, ~arrive, ~return, "
            + "comes back, came back, ~appear, ~join, ~step in, ~~step in, slips in, slips into, runs in, runs into, "
            + "rushes in, peeks in, 入って, 入る, 入った, 来る, 来た, 到着, 戻る, 戻って, 戻った, 帰って来, 帰ってき, 現れ, 駆け込, 飛び込"),
        Row.Of(Deed.Leaves, "~leave the, ~leave, left the room, ~exit, walks off, walks out, walked out, storms off, "
            + "storms out, runs off, runs out, ran off, ran out, runs away, ran away, goes out, goes home, went home, "
            + "~depart, ~vanish, ~disappear, drives off, drives away, is gone, 去る, 去った, 去って, に出る, に出た, 出かけ, 出て行, 出ていく, "
            + "出ていっ, 立ち去, 姿を消, 帰る, 帰った, 帰って行, 走り去, 飛び出して"),
        Row.Of(Deed.Changes,
            "~change into, changes clothes, changed clothes, gets changed, got changed, ~change out of, "
            + "gets dressed, got dressed, takes off her, takes off his, took off his, took off her, puts on, "
            + "pulls on, put on, ~don, now wears, now wearing, now in, 着替え, 脱, 羽織"),
        Row.Of(Deed.Wears, "wears, wearing, wore, dressed in, clad in, in her, in his, 着て, 着た, 姿"),
        Row.Of(Deed.Learns, "~learn, learnt, ~discover, finds out, found out, ~realise, ~realize, ~overhear, "
            + "overheard, 知った, 知る, 気づ, 悟, 判明"),
        Row.Of(Deed.Acts, "~laugh, ~smile, ~grin, ~nod, ~~nod, ~shout, ~scream, ~whisper, ~look, ~stare, ~glance, "
            + "~turn, ~say, said, ~ask, ~answer, ~speak, spoke, ~talk, ~sing, sang, ~dance, ~cook, ~wipe, ~watch, "
            + "~climb, ~wave, ~~hug, 笑, 叫, 頷, うなず, 振り返, 見つめ, 睨, 話, 言う, 答え, 歌, 踊"),
    ];

    private static ImmutableArray<Row> Things =>
    [
        Row.Of(Deed.Takes,
            "~take, took, ~grab, ~~grab, ~pick up, ~snatch, ~steal, stole, ~find, found, ~pocket, ~receive, "
            + "~catch, caught, ~inherit, ~retrieve, ~seize, ~buy, bought, ~pull out, ~borrow, "
            + "拾, 手に取, 奪, 盗, 取り上げ, 受け取, もらう, もらった, 見つけ, 手に入れ, 掴, つかむ, つかん, 買"),
        Row.Of(Deed.Gives,
            "~give, gave, hands, handed, handing, hands him, hands her, hands over, gives him, gives her, ~pass, "
                + "~lend, lent, ~sell, sold, ~deliver, ~toss, "
            + "渡す, 渡し, 手渡, あげる, 返す, 返し, 譲, 貸"),
        Row.Of(Deed.Drops, "~drop, ~~drop, lets go of, puts down, sets down, puts back, ~place, ~throw, threw, "
            + "落とす, 落とし, 置く, 置い"),
        Row.Of(Deed.Loses, "~lose, lost, throws away, threw away, ~discard, leaves behind, left behind, ~bury, "
            + "buried, sinks out of sight, is torn away, is swept away, is washed away, falls overboard, goes "
            + "overboard, "
            + "失くし, なくし, 捨て, 投げ捨て, 手放, 流され"),
        Row.Of(Deed.Holds, "~hold, held, ~carry, ~raise, ~clutch, ~grip, ~~grip, ~lift, ~show, 持って, 持つ, 握, 掲げ"),
        Row.Of(Deed.Uses,
            "~use, ~wield, ~swing, swung, ~aim, ~fire, ~read, ~draw, drew, ~play, ~ride, rode, ~put on, ~drive, "
                + "drove, ~type, ~dial, taps, speaks into, talks into, shouts into, plays on, ~turn, ~unfold, "
                + "~spread, ~swipe, "
            + "使, 広げ, 構え, 読, 振り上げ, 振る, 抜, 弾"),
        Row.Of(Deed.Breaks, "~break, broke, broken, ~shatter, ~smash, ~destroy, ~tear up, tears up, tore up, "
            + "~burn, burnt, ~snap in two, snaps in two, snaps in half, ~~snap, is wrecked, is smashed, in pieces, "
            + "in ruins, "
            + "壊す, 壊し, 壊れ, 割れ, 割る, 割った, 砕, 破れ, 破り, 燃やし, 燃え尽き, 折れ, 粉々"),
        Row.Of(Deed.Mends, "~mend, ~repair, ~fix, ~rebuild, rebuilt, glues back, puts back together, good as new, "
            + "直す, 直し, 直っ, 修理, 修復"),
        Row.Of(Deed.Opens,
            "~open, opens up, flies open, lifts the lid of, stands open, wide open, swings open, 開け, 開く, 開い"),
        Row.Of(Deed.Closes, "~close, ~shut, shuts, closed, ~slam, ~~slam, 閉め, 閉じ, 閉ま"),
        Row.Of(Deed.Locks, "~lock, locked, ~bolt, 鍵をかけ, 施錠, 鍵がかかっ"),
        Row.Of(Deed.Unlocks, "~unlock, unlocked, picks the lock, 鍵を開け, 解錠"),
        Row.Of(Deed.Lights,
            "~light, lit, lights up, turns on, turned on, switches on, switched on, is on, burns brightly, "
            + "flickers on, 灯す, 灯し, 灯る, 点け, 点灯, 明かりをつけ, つけた"),
        Row.Of(Deed.Darkens,
            "goes out, went out, blows out, blew out, turns off, turned off, switches off, switched off, "
            + "~extinguish, is off, 消す, 消し, 消え, 吹き消"),
    ];

    private static ImmutableArray<Row> Shades =>
    [
        Row.Of(TimeOfDay.Night, "stars, starry sky, dark street, 星が"),
        new(Topic.Side, 1, "left, 左"),
        new(Topic.Side, 2, "right, 右"),
        new(Topic.Unreal, 0,
            "to, will, would, could, might, may, should, must, can, if, as if, as though, almost, nearly, "
            + "about to, going to, tries to, trying to, tried to, wants to, wanted to, threatens to, like, ready to, "
            + "refuses to, pretends to, pretending to, imagines, imagining, had, has, ever, promises to, afraid to, "
            + "fails to, unable to, cannot, can't, won't, wouldn't, couldn't, let's, even if, "
            + "つもり, ふりを, たふり, そうにな, かけて, まるで, もし"),
        new(Topic.Apparition, 0,
            "#ghost, #spirit, #memory, memories, #vision, #photo, #photograph, #picture, #portrait, "
            + "#grave, #gravestone, #tombstone, #statue, #dream, imagines, imagining, imagined, remembers, "
            + "remembering, "
            + "hallucination, apparition, zombie, undead, vampire, skeleton, hologram, recording, video, funeral, "
            + "flashback, in the past, years ago, 幽霊, 霊, 亡霊, 思い出, 幻, 写真, 墓, 遺影, 夢, 回想, 過去, 記憶, 葬式, 想像, ゾンビ"),
        new(Topic.Plain, 0, "dead end, dead of night, dead serious, dead silence, dead leaves, dead tree, dead trees, "
            + "drops dead, dropped dead, dropping dead, dead to me, dead meat, dead man, dead men, very nearly, "
            + "dead phone, dead battery, dead center, dead centre, dead eyes, dead fish, dead quiet, dead ahead, "
            + "drop dead, dead weight, deadline, play dead, plays dead, playing dead, dying light, dying fire, "
            + "dying sun, dying to, died down, dies down, killing time, breaks into, broke into, breaks out, "
            + "breaks off, "
            + "breaks the silence, breaks in, takes a step, takes a breath, takes a deep breath, takes a seat, "
            + "takes off, "
            + "took off, takes cover, takes place, takes aim, takes a look, takes the lead, takes her seat, "
            + "takes his seat, gives up, gives in, gives way, gives a, gave a, gave up, falls asleep, drops to, "
            + "drops his gaze, holds her breath, holds his breath, holds still, holds back, passes by, passes out, "
            + "passing by, catches fire, catches up, caught in, leaves fall, falling leaves, autumn leaves, on the "
            + "left, "
            + "on the right, to the left, to the right, right now, right away, right behind, right in, right there, "
            + "left alone, lost in thought, lost in, breaking news, wet cement, closes in, closes her eyes, "
            + "closes his eyes, eyes closed, opens fire, opens his mouth, opens her mouth, opens up about, light rain, "
            + "light breeze, light from, light of, lights of, in the light, the light, city lights, street lights, "
            + "close up, close on, close to, close shot, lit by, show up, shows up, showing off, sleeping bag, "
            + "finds himself, finds herself, points to, found footage, hand in hand, hands in, hands on, "
            + "by the hand, at hand, passing, find out, returns the smile, returns his smile, returns her smile, "
            + "look alive, wakes from a dream, 死ぬほど, 死にそう, 殺気, 殺風景, 見開, 開始, 開店"),
    ];
}
