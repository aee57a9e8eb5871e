using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction.Vocabulary;

/// <summary>What spoken words betray of who says them, and what sound effects do to a picture.</summary>
internal static class SpeechWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        Row.Of(Emotion.Smile, "good morning, hello, hi, hey there, welcome, nice to meet you, great, wonderful, "
            + "congratulations, congrats, well done, good job, good luck, of course, sure thing, delicious, "
            + "tasty, おはよう, こんにちは, ようこそ, おかえり, ただいま, よろしく, おめでとう, いいね, 美味し, おいし, もちろん, 頑張って, がんばって, いらっしゃい, よかった, "
            + "良かった"),
        Row.Of(Emotion.Joy, "haha, hahaha, ha ha, hooray, hurray, yay, yahoo, yippee, woohoo, awesome, amazing, "
            + "fantastic, we won, i won, we did it, i did it, you did it, yes yes, let's party, so happy, "
            + "best day, やった, やったー, わーい, わあい, 最高, あはは, はは, ははは, アハハ, 嬉しい, うれしい, 勝った, 楽しい, 楽しみ"),
        Row.Of(Emotion.Grin, "hehe, heehee, hee hee, just kidding, gotcha, got you, bet you, let's go, "
            + "here we go, race you, no problem, easy, piece of cake, へへ, えへへ, にひひ, いたずら, 任せて, まかせて, 任せろ, まかせろ, "
            + "楽勝, 余裕, 冗談"),
        Row.Of(Emotion.Angry, "idiot, stupid, shut up, damn, dammit, damn it, how dare you, get out, "
            + "leave me alone, you liar, liar, bastard, jerk, moron, enough, fool, what is wrong with you, "
            + "what's wrong with you, none of your business, i hate you, hate, don't touch, give it back, "
            + "not fair, unfair, knock it off, cut it out, バカ, 馬鹿, ばか, アホ, うるさい, うるせえ, 黙れ, だまれ, くそ, クソ, ちくしょう, "
            + "畜生, ふざけるな, ふざけ, 許さない, いい加減に, 出て行け, 嘘つき, てめえ, 貴様, きさま, 最低, 大嫌い, 嫌い, 返せ, 邪魔"),
        Row.Of(Emotion.Rage, "i'll kill you, kill you, die, go to hell, you'll pay, you will pay, destroy you, "
            + "i'll destroy, never forgive, 殺す, 殺して, ぶっ殺, 死ね, 絶対に許さ, 絶対許さ, ぶっ飛ば, 叩き潰"),
        Row.Of(Emotion.Sad, "sorry, i'm sorry, forgive me, goodbye, farewell, i miss, miss you, miss him, "
            + "miss her, alone, lonely, lost, it's over, too late, my fault, i failed, failed, died, dead, gone, "
            + "passed away, never again, if only, wish i, no one, nobody, ごめん, ごめんなさい, すまない, 済まない, 申し訳, さよなら, "
            + "さようなら, 寂しい, さみしい, 悲しい, 一人, ひとり, もう遅い, 終わり, 終わった, 死ん, 亡くな, 俺のせい, 私のせい, 僕のせい, 会いたい"),
        Row.Of(Emotion.Cry, "sob, sniff, waah, waaah, boo hoo, don't go, don't leave me, please don't go, "
            + "don't die, come back, うわーん, うわあん, うう, ぐすっ, ひっく, 行かないで, 死なないで, 置いていかないで, 戻ってきて"),
        Row.Of(Emotion.Shock, "impossible, no way, can't be, cannot be, it can't be, that's impossible, "
            + "unbelievable, i don't believe, how could, oh my god, oh god, my god, what have you done, "
            + "what have i done, 嘘だ, うそだ, ありえない, あり得ない, まさか, 信じられない, そんな, なんてこと, 何てこと, バカな, 馬鹿な"),
        Row.Of(Emotion.Surprise, "what, huh, eh, oh, whoa, wow, really, seriously, you're kidding, you mean, "
            + "wait, who's there, who are you, where am i, where did, how did, えっ, え, ええ, えええ, なに, 何, 何だ, なんだ, "
            + "なんで, 何で, どうして, 本当, ほんと, マジ, まじ, うわ, わっ, おお, あれ, はあ, うそ, 嘘, 誰だ, どこだ, 待って, ちょっと待"),
        Row.Of(Emotion.Fear, "help, help me, save me, run away, stay back, stay away, don't come, get away, "
            + "it's coming, we're doomed, i'm scared, scared, please no, don't hurt, monster, ghost, 助けて, たすけて, "
            + "来るな, 逃げろ, 逃げて, 怖い, こわい, やめて, やめろ, 化け物, お化け, 幽霊, いやだ, 嫌だ, 嫌, ひっ, ひいっ"),
        Row.Of(Emotion.Determined, "i will, i'll do it, i won't, we will, we must, i must, i swear, i promise, "
            + "promise, trust me, never give up, won't give up, ready, believe in, "
            + "protect, count on me, leave it to me, let's do this, not giving up, win, this time, 絶対, 必ず, 守る, "
            + "守って, 約束, 諦めない, あきらめない, 負けない, 負けるか, 行くぞ, いくぞ, 行こう, やってやる, やるぞ, やるしかない, 信じ, 決めた, 勝つ, 勝負, 俺がやる, 私がやる, "
            + "覚悟"),
        Row.Of(Emotion.Shy, "i like you, i love you, love you, i, um, uh, umm, well um, it's not like, kiss, "
            + "date with, be my, cute, beautiful, embarrassing, 好き, 好きだ, 好きです, 大好き, 愛して, 可愛い, かわいい, 恥ずかし, あの, "
            + "あのね, その, えっと, べ別に, 別に, デート, 付き合って, キス, 照れ"),
        Row.Of(Emotion.Smirk, "heh, hmph, hah, pathetic, is that all, too easy, as expected, as i thought, "
            + "how amusing, interesting, fools, you're late, you lose, i win, at last, ふん, フン, ふふ, フフ, ふふふ, フッ, "
            + "ふっ, くくく, ククク, 面白い, おもしろい, 遅い, 甘い, その程度, 計画通り, 見つけた, かかった"),
        Row.Of(Emotion.Content, "phew, finally, thank goodness, at last home, what a relief, so warm, relax, "
            + "feels good, peaceful, ほっ, ふう, ふぅ, 間に合った, 安心, 落ち着く, いい天気, 気持ちいい, 温かい, あったかい"),
        Row.Of(Emotion.Sleepy, "yawn, so tired, sleepy, zzz, zzzz, five more minutes, i'm tired, good night, "
            + "goodnight, exhausted, 眠い, ねむい, 疲れた, つかれた, おやすみ, ぐう, ぐー, ふぁ, ふあ, あと五分, あと5分, だるい"),
        Row.Of(Emotion.Thinking, "hmm, hm, i wonder, let me see, let's see, maybe, perhaps, i think, strange, "
            + "odd, weird, what if, could it be, why did, why would, i guess, suppose, なるほど, うーん, ううん, かな, かしら, "
            + "もしかして, もしかしたら, 確か, おかしい, 変だ, 変だな, 不思議, たぶん, 多分, だろうか, のだろう, 気になる"),
        Row.Of(Emotion.Pain, "ow, ouch, ugh, argh, aargh, agh, gah, it hurts, hurts, my arm, my leg, my head, "
            + "cough, 痛い, いたい, 痛っ, いたた, ぐっ, ぐはっ, うっ, くっ, がはっ, げほ, 苦しい, ぐああ"),
        Row.Of(Emotion.Worried, "are you okay, are you all right, are you alright, be careful, careful, "
            + "watch out, look out, hurry, hurry up, what should, what do we do, what now, late, i'm late, "
            + "we're late, trouble, danger, dangerous, worried, please, i don't know, dunno, oh no, uh oh, 大丈夫, "
            + "だいじょうぶ, 気をつけて, 危ない, あぶない, 急いで, 急げ, 遅刻, どうしよう, どうしたら, まずい, やばい, ヤバい, ヤバイ, 心配, お願い, 頼む, わからない, "
            + "分からない, 困った"),
        Row.Of(Emotion.Gentle, "thank you, thanks, it's okay, it's all right, it's alright, don't worry, "
            + "there there, you're safe, take care, i'm here, dear, sweetheart, thank, grateful, ありがとう, 有難う, "
            + "ありがと, 感謝, 大丈夫だよ, 大丈夫だから, 心配しないで, 気にしないで, そばにいる, お疲れ, おつかれ, いいんだよ, 優し"),
        Row.Of(Emotion.Sparkle, "so cool, so pretty, so beautiful, it's beautiful, how beautiful, gorgeous, "
            + "so cute, like a dream, look at that, 綺麗, きれい, キレイ, すごい, 凄い, すてき, 素敵, かっこいい, カッコいい, 素晴らしい, すばらしい, "
            + "夢みたい"),
        Row.Of(Emotion.Cold, "eliminate, target, you are nothing, silence, kneel, obey, surrender, "
            + "know your place, worthless, begone, 消えろ, 始末しろ, 無駄だ, 無意味, くだらない, 下らない, ひれ伏せ, 従え, 任務, 標的, 失せろ"),

        Row.Of(Effect.Impact, "crash, boom, bang, wham, slam, thud, pow, bam, smash, kaboom, thump, whump, krak, "
            + "crunch, kaboom, blam, thwack, smack, whack, doom, kathoom, ドン, ドーン, ドカン, バン, バーン, ガシャン, ガシャーン, "
            + "ズドン, バキ, ドゴ, ドガ, ボカン, ガン, ガーン, バタン, ドサ, ズシン, ドスン, ガツン, ゴン, バシ, ドン！"),
        Row.Of(Effect.SpeedLines, "dash, whoosh, zoom, vroom, swish, swoosh, fwoosh, zip, woosh, fwip, ダッ, ビュン, "
            + "ビュッ, シュッ, バッ, ダダダ, ヒュン, ヒュー, ギュン, ザッ, タッタッ"),
        Row.Of(Effect.Crack, "crack, krakk, snap, ピシ, パキ, ビキ, バリ, ミシ"),
        Row.Of(Effect.Flash, "flash, zap, kzzt, zzap, カッ, ピカ, バチ, ビリ, ゴロゴロ"),
        Row.Of(Effect.Sparkle, "sparkle, twinkle, ding, キラ, キラキラ, きら, パァ, ぱあ, ふわ"),
        Row.Of(Effect.Gloom, "rumble, menace, ゴゴゴ, ゴゴゴゴ, どよーん, ずーん, ズーン"),
        new(Topic.Negation, 0, "not, no, never, don't, doesn't, isn't, aren't, won't, can't"),
    ];
}
