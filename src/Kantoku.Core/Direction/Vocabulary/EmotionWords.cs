using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction.Vocabulary;

/// <summary>What a face shows, as a description or a parenthetical says it.</summary>
internal static class EmotionWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        Row.Of(Emotion.Neutral, "nonchalant, nonchalantly, matter of fact, neutral, calm, calmly, expressionless, "
            + "composed, deadpan, flatly, casual, casually, 無表情, 落ち着いた, 平然, 冷静"),
        Row.Of(Emotion.Smile, "hopeful, hopefully, cheery, good natured, ~smile, happy, happily, pleased, "
            + "cheerful, cheerfully, friendly, brightly, warm, beaming, glad, amused, lively, 笑顔, 微笑, ほほえ, 笑み, "
            + "にこ, ニコ, 嬉し, うれし, 喜び, 明るく"),
        Row.Of(Emotion.Joy, "elation, excitement, delight, glee, happiness, exhilarated, ~laugh, laughter, joy, "
            + "joyful, joyfully, overjoyed, ~cheer, ecstatic, delighted, excited, excitedly, ~giggle, thrilled, "
            + "elated, ~celebrate, jubilant, gleeful, gleefully, ~chuckle, bursts out laughing, 笑, 爆笑, 大喜び, はしゃ, "
            + "歓喜, 興奮, 楽し"),
        Row.Of(Emotion.Grin, "~~grin, playful, playfully, mischievous, mischievously, cheeky, teasing, ~tease, "
            + "jokingly, triumphant, triumphantly, smug grin, toothy, ニヤニヤ, にやにや, いたずらっぽ, 得意げ, 得意顔, ニカッ, ニッ"),
        Row.Of(Emotion.Angry, "frustrated, frustration, irritation, disgust, disgusted, jealous, jealously, "
            + "resentful, exasperated, angry, angrily, anger, annoyed, irritated, ~glare, ~scowl, ~frown, cross, "
            + "grumpy, upset, mad, ~snap, ~~snap, indignant, bitter, bitterly, stern, sternly, hostile, ~growl, "
            + "~grumble, irritably, offended, 怒, 睨, にら, ムッ, むっ, 不機嫌, 苛立, イライラ, 眉をひそめ, 険し"),
        Row.Of(Emotion.Shout, "~shout, ~yell, ~scream, ~bellow, ~holler, ~cry out, ~call out, shouting, loudly, "
            + "叫, 怒鳴, 大声, 絶叫, わめ"),
        Row.Of(Emotion.Rage, "rage, raging, furious, furiously, enraged, fury, ~seethe, ~roar, livid, berserk, "
            + "outraged, blind with anger, explodes, 激怒, 憤怒, 逆上, 激昂, キレ, ブチギレ, 鬼の形相"),
        Row.Of(Emotion.Sad, "disappointment, shame, guilt, loneliness, regret, sad, sadly, sadness, sorrow, "
            + "sorrowful, gloomy, melancholy, depressed, downcast, dejected, crestfallen, heartbroken, lonely, "
            + "mournful, disappointed, ~sigh, sullen, grief, glum, hurt, wistful, wistfully, miserable, forlorn, "
            + "regretful, ashamed, guilty, 悲し, 哀し, 寂し, 淋し, 落ち込, 沈んだ, 切な, しょんぼり, ため息, うなだれ, 憂い, 暗い顔, 申し訳なさそう"),
        Row.Of(Emotion.Cry, "~cry, tears running down, tears run down, tears stream, tears streaming, in tears, "
            + "tears, tear, tearful, tearfully, ~sob, ~~sob, ~weep, wept, weeping, crying, bawling, teary, "
            + "in tears, sniffles, sniffling, ~bawl, 泣, 涙, 号泣, 嗚咽, すすり泣"),
        Row.Of(Emotion.Shock, "~shock, shocked, stunned, horrified, aghast, flabbergasted, speechless, "
            + "thunderstruck, dumbfounded, appalled, in disbelief, disbelief, mouth agape, jaw drops, "
            + "eyes widen in horror, 衝撃, 愕然, 絶句, 呆然, ショック, 青ざめ, 驚愕"),
        Row.Of(Emotion.Surprise, "confusion, bewilderment, double take, jumps back, ~surprise, surprised, "
            + "startled, astonished, amazed, eyes widen, wide eyed, eyes wide, ~gasp, taken aback, ~blink, "
            + "bewildered, confused, puzzled, perplexed, gapes, stares wide eyed, astonishment, 驚, びっくり, ビックリ, "
            + "目を見開, 目を丸く, はっと, ハッと, 戸惑, キョトン, きょとん, ギョッ, 困惑"),
        Row.Of(Emotion.Fear, "afraid, fear, fearful, fearfully, scared, frightened, terrified, terror, ~tremble, "
            + "~panic, panicked, panicking, panics, ~cower, dread, horror, ~shiver, ~quiver, petrified, "
            + "trembling, shaking, ~shudder, 悲鳴, 怯, 恐怖, 恐れ, 怖, 震え, ビクビク, おびえ, ゾッ, 戦慄, パニック"),
        Row.Of(Emotion.Determined, "eyes narrow, narrows his eyes, narrows her eyes, narrowed eyes, "
            + "eyes narrowed, determined, pride, proud, proudly, determination, resolute, resolved, resolve, "
            + "focused, confident, confidently, serious, seriously, grim, grimly, fierce, fiercely, intense, "
            + "intently, steels himself, steels herself, brave, bravely, firm, firmly, defiant, defiantly, "
            + "grits his teeth, grits her teeth, ready, stoic, urgent, urgently, 決意, 決心, 真剣, 覚悟, 自信, 凛と, 堂々, 引き締, "
            + "力強"),
        Row.Of(Emotion.Shy, "embarrassment, looks away, cheeks red, red cheeks, beet red, shy, shyly, ~blush, "
            + "embarrassed, flustered, bashful, bashfully, sheepish, sheepishly, awkward, awkwardly, red faced, "
            + "flushed, timid, timidly, 照れ, 赤面, 恥ずか, 頬を赤, 顔を赤, もじもじ, ドキッ, ドキドキ, はにか, 赤くな"),
        Row.Of(Emotion.Smirk, "~smirk, smug, smugly, sly, slyly, sneer, ~sneer, mocking, mockingly, cocky, "
            + "sarcastic, sarcastically, wry, wryly, knowing smile, evil grin, wicked, wickedly, ~scoff, "
            + "arrogant, dryly, sardonic, ほくそ笑, 不敵, ニヤリ, にやり, 嘲, 皮肉, ドヤ顔, 余裕の"),
        Row.Of(Emotion.Content, "content, contented, relaxed, relieved, relief, satisfied, peaceful, serene, "
            + "blissful, at ease, eyes closed, savouring, savoring, enjoying, 満足, 安堵, ほっと, ホッと, 安心, 穏やか, のんびり, "
            + "満ち足り, 目を閉じ, くつろ"),
        Row.Of(Emotion.Sleepy, "sleepy, sleepily, drowsy, tired, exhausted, ~yawn, asleep, ~sleep, sleeping, "
            + "~doze, dozing, weary, wearily, groggy, half asleep, bored, snoring, snores, unconscious, 眠, 居眠り, "
            + "寝, あくび, 疲れ, ぐったり, うとうと, 退屈, 欠伸"),
        Row.Of(Emotion.Thinking, "~think, ~ponder, ~wonder, thoughtful, thoughtfully, pensive, lost in thought, "
            + "contemplates, ~muse, considering, ~consider, curious, curiously, hesitant, hesitantly, hesitates, "
            + "hesitating, reflects, uncertain, suspicious, suspiciously, ~squint, skeptical, 考え, 思案, 悩, 首をかしげ, "
            + "首を傾げ, 物思い, 怪訝, 疑, ためら, 腕組みして考"),
        Row.Of(Emotion.Pain, "pain, blood running down, blood runs down, blood drips, blood dripping, "
            + "gasps for breath, ~wince, ~grimace, agony, injured, wounded, ~groan, ~hurt, hurting, aching, "
            + "coughs, coughing, in pain, bleeding, ~bleed, doubled over, dizzy, clutches his side, 痛, 苦し, 苦痛, "
            + "うめ, 呻, 負傷, 血を流, 怪我, 顔をしかめ, めまい"),
        Row.Of(Emotion.Blank, "rolls his eyes, rolls her eyes, unimpressed, indifferent, dumbly, blank, blankly, "
            + "dazed, vacant, empty stare, zoned out, spaced out, awkward silence, stares blankly, "
            + "stares into space, numb, numbly, hollow, lifeless eyes, ぼうっと, ぼーっと, ボーッと, ぽかん, ポカン, 放心, 虚ろ, 呆れ, 上の空"),
        Row.Of(Emotion.Talk, "~talk, ~speak, spoke, ~explain, ~chat, ~~chat, explaining, talking, ~discuss, "
            + "~announce, 話, 喋, しゃべ, 説明, 語"),
        Row.Of(Emotion.Worried, "anxiety, concern, nervousness, bites her lip, bites his lip, cold sweat, "
            + "sweatdrop, worried, worriedly, worry, concerned, anxious, anxiously, nervous, nervously, uneasy, "
            + "uneasily, sweating, ~sweat, sweats, troubled, desperate, desperately, pleading, ~plead, ~beg, "
            + "~~beg, uncomfortable, alarmed, frantic, frantically, tense, apologetic, apologetically, flinches, "
            + "fidgets, 心配, 不安, 焦, 冷や汗, 困っ, 困り, 困惑顔, 緊張, オロオロ, 汗, 慌て, あわて, 必死"),
        Row.Of(Emotion.Sparkle, "sparkling eyes, eyes sparkle, eyes sparkling, starry eyed, eyes shining, "
            + "eyes shine, awestruck, in awe, awe, admiring, dazzled, marvels, enchanted, smitten, in love, "
            + "lovestruck, adoring, 目を輝かせ, 目がキラキラ, 目を輝かせる, キラキラ, 感動, 憧れ, うっとり, 見とれ"),
        Row.Of(Emotion.Cold, "cold, coldly, icy, emotionless, menacing, menacingly, ominous, sinister, disdain, "
            + "contempt, ruthless, aloof, threatening, threateningly, dead eyed, cruel, cruelly, intimidating, "
            + "冷た, 冷やか, 冷酷, 冷徹, 不気味, 殺気, 軽蔑, 蔑, 威圧, 無慈悲"),
        Row.Of(Emotion.Gentle, "gentle, gently, tender, tenderly, kind, kindly, soft smile, softly, fond, fondly, "
            + "warmly, loving, lovingly, affectionate, sympathetic, reassuring, reassuringly, comforting, "
            + "smiles softly, smiles gently, smiles warmly, grateful, gratefully, 優し, やさし, 慈し, 温かい, 愛おし, そっと, "
            + "穏やかに微笑, 柔らか"),
    ];
}
