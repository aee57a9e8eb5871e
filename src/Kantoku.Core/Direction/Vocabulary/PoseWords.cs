using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction.Vocabulary;

/// <summary>What bodies do.</summary>
internal static class PoseWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        Row.Of(Pose.Stand, "~stand, stood, standing, stands up, stands there, ~wait, gets up, ~rise, rose, "
            + "~freeze, froze, frozen, ~face, ~appear, 立, 佇, たたず, 突っ立, 待, 現れ, 立ち尽く"),
        Row.Of(Pose.Relaxed, "~lean, leans against, leaning, ~lounge, ~slouch, hands in pockets, "
            + "hands in his pockets, hands in her pockets, ~stretch, ~shrug, ~~shrug, 寄りかか, もたれ, くつろ, ポケットに手, "
            + "肩をすくめ, 伸びを"),
        Row.Of(Pose.HandsOnHips, "hands on hips, hands on his hips, hands on her hips, hand on hip, "
            + "hand on her hip, 腰に手, 仁王立ち, 胸を張"),
        Row.Of(Pose.CrossedArms, "arms crossed, crossed arms, arms folded, folded arms, crosses his arms, "
            + "crosses her arms, folds his arms, folds her arms, crossing his arms, crossing her arms, 腕組み, 腕を組"),
        Row.Of(Pose.Point, "~point, pointing, points at, ~gesture, ~accuse, 指さ, 指差, 指をさ, 指し示"),
        Row.Of(Pose.Wave, "~wave, waving, waves goodbye, ~greet, beckons, beckoning, 手を振, 手招き"),
        Row.Of(Pose.Think, "hand on chin, hand to chin, chin in hand, strokes his chin, ~ponder, "
            + "scratches his head, scratches her head, ~contemplate, lost in thought, 顎に手, 考え込, 頭をか, 頬杖"),
        Row.Of(Pose.Run, "~run, ~~run, ran, ~sprint, ~dash, ~race, ~rush, ~chase, ~flee, fled, ~charge, ~bolt, "
            + "~hurry, ~gallop, ~jog, ~~jog, running, ~skid, ~~skid, ~burst in, bursts through, bursts into, "
            + "bursts out, bursts in, 走, 駆け, 追いかけ, 逃げ, ダッシュ, 急ぐ, 急い, 突進, 飛び出"),
        Row.Of(Pose.Walk, "~walk, ~stroll, ~step, ~~step, ~enter, ~leave, left, ~approach, ~pace, ~wander, "
            + "~march, ~stride, strode, ~trudge, ~follow, ~arrive, ~exit, walking, ~pass by, ~stagger, ~limp, "
            + "comes in, comes out, ~cross, ~sneak, ~creep, crept, heads for, heads to, 歩, 進, 入って, 入る, 出て行, 近づ, "
            + "散歩, 去っ, 去る, 向かう, 向かっ, 帰, 通り過ぎ, 訪れ, 来る, 来た, やって来"),
        Row.Of(Pose.Droop, "~slump, ~droop, ~hang his head, head down, head bowed, hangs her head, head hung, "
            + "shoulders sag, ~sag, ~~sag, deflated, looks down, looking down, lowers his head, lowers her head, "
            + "うつむ, 俯, 項垂れ, うなだれ, 肩を落と, がっくり, 猫背"),
        Row.Of(Pose.ArmsUp, "arms up, arms raised, raises his arms, raises her arms, throws up his arms, "
            + "hands up, raises both, arms in the air, fist pump, pumps his fist, pumps her fist, victory pose, "
            + "~surrender, arms wide, 両手を上げ, 万歳, バンザイ, ばんざい, 手を挙げ, 手を上げ, 両手を挙げ, ガッツポーズ, 腕を広げ"),
        Row.Of(Pose.Clutch, "~clutch, ~clasp, ~hug, ~~hug, ~embrace, hands to her chest, hands over mouth, "
            + "covers his mouth, covers her mouth, holds himself, holds herself, ~cling, clung, hands clasped, "
            + "~pray, praying, 抱き, 抱え, 抱く, 胸に手, 口を押さえ, 口元を押さえ, 祈, しがみつ, 胸を押さえ, 抱擁"),
        Row.Of(Pose.Phone, "on the phone, phone to his ear, phone to her ear, ~dial, ~text, texting, "
            + "answers the phone, checks her phone, checks his phone, phone call, on his phone, on her phone, "
            + "looks at his phone, looks at her phone, picks up the phone, 電話をかけ, 電話して, 電話に出, スマホを見, 携帯を見, 通話, "
            + "スマホを操作, 電話し, 電話中"),
        Row.Of(Pose.Umbrella, "under an umbrella, under her umbrella, under his umbrella, holding an umbrella, "
            + "holds an umbrella, with an umbrella, opens her umbrella, opens his umbrella, umbrella, 傘をさ, 傘を差, 傘"),
        Row.Of(Pose.Fist, "~clench, fist clenched, fists clenched, clenched fist, clenched fists, "
            + "clenches his fist, clenches her fist, shakes his fist, makes a fist, balls his fists, 拳を握, 握りしめ, "
            + "握り締め, こぶし, 拳を固め"),
        Row.Of(Pose.Sit, "~sit, ~~sit, sat, seated, sitting, sits down, sits at, sits in bed, sitting in bed, "
            + "sits up in bed, sitting up in bed, sits up, sits on the floor, sits on the ground, ~perch, at his desk, "
            + "at her desk, at the desk, at a desk, at the table, ~eat, ate, eating, ~drink, drank, ~study, "
            + "studying, ~ride, rode, ~drive, drove, 座, 腰掛け, 腰かけ, 着席, 食べ, 飲, 勉強, 乗って"),
        Row.Of(Pose.Kneel, "falls to his knees, falls to her knees, fell to his knees, fell to her knees, "
            + "~~drop to his knees, ~~drop to her knees, to his knees, to her knees, ~kneel, knelt, kneeling, "
            + "on his knees, on her knees, on one knee, ~crouch, ~squat, ~~squat, ducks, crouched, ~duck, 膝をつ, "
            + "ひざまず, 跪, しゃが, うずくま, 正座, 屈"),
        Row.Of(Pose.Fallen, "thrown to the floor, thrown to the ground, thrown back, knocked to the ground, "
            + "knocked to the floor, hits the ground, hits the floor, ~fall, fell, fallen, ~collapse, lies, "
            + "lying, lay, on the ground, on the floor, ~trip, ~~trip, ~tumble, ~faint, knocked down, ~sprawl, "
            + "lies down, in bed, ~pass out, unconscious, 倒れ, 転, 気絶, 横たわ, 寝転, 落ち, 寝込, 伏せ, ベッドで寝"),
        Row.Of(Pose.Reach, "~reach, ~grab, ~~grab, reaching, ~open, ~offer, ~extend, ~touch, reaches out, "
            + "reaches for, throws on, throws off, throws open, hands him, hands her, "
            + "~hand over, ~pull, ~push, ~pat, ~~pat, ~give, gave, ~knock, "
            + "~catch, caught, ~pluck, 手を伸ば, 差し出, つかむ, つかん, 掴, 渡, 開け, 触, 押, 引っ張, 手を差し"),
        Row.Of(Pose.Hold, "~hold, held, holding, ~carry, ~read, reading, ~write, wrote, writing, ~pick up, ~lift, "
            + "~grip, ~~grip, ~show, ~take, took, ~raise, ~cradle, ~examine, ~pour, ~cook, 持, 担, 背負, 読, 書, 拾, "
            + "手に取, 掲げ, 握って, 握る, "
            + "手にし, 見せ"),
        Row.Of(Pose.Fight, "~fight, fought, fighting, ~punch, ~kick, ~attack, ~strike, struck, ~slash, ~swing, "
            + "swung, ~hit, ~~hit, ~block, ~draw his sword, fighting stance, battle stance, ~lunge, ~slap, "
            + "~~slap, ~stab, ~~stab, ~battle, ~wrestle, ~clash, ~parry, ~aim, draws his sword, draws her sword, "
            + "~throw, threw, 戦, 殴, 蹴, 斬, 攻撃, 構え, 闘, 襲いかか, 振り下ろ, 切りかか, 刀を抜, 剣を抜, 撃, 投げ"),
        Row.Of(Pose.Jump, "~jump, ~leap, leapt, leaped, ~hop, ~~hop, ~vault, jumping, leaping, ~dive, dove, "
            + "~soar, ~fly, flew, flies through the air, ~float, ~bounce, 跳, ジャンプ, 飛び上が, 飛びかか, 飛び降り, 飛び込, 飛び越, "
            + "舞い上が, 宙に浮"),
        Row.Of(Pose.Bow, "~bow, bows deeply, bowing, ~curtsy, bows politely, お辞儀, 頭を下げ, 一礼, 会釈, 礼をす"),
        Row.Of(Pose.Back, "turns her back, turns his back, turns away, facing away, walks off, 背を向け, 背中を向け, 後ろを向"),
    ];
}
