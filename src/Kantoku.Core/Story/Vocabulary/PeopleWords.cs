using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>Words that point at people: pronouns, sex, age, build, and what says that they are or are not
/// there.</summary>
internal static class PeopleWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        new(Topic.Pronoun, (int)PronounKind.He, "he, him, himself, he's, he'd, he'll, 彼"),
        new(Topic.Pronoun, (int)PronounKind.She, "she, herself, she's, she'd, she'll, 彼女"),
        new(Topic.Pronoun, (int)PronounKind.His, "his, 彼の"),
        new(Topic.Pronoun, (int)PronounKind.Her, "her, hers, 彼女の"),
        new(Topic.Pronoun, (int)PronounKind.They, "they, them, they're, themselves, their, 彼ら"),
        new(Topic.Pronoun, (int)PronounKind.Both, "both, both of them, the two, the two of them, the pair, "
            + "the couple, each other, they both, the duo, one another, 二人, ふたり, 2人, お互い, 両者"),
        new(Topic.Pronoun, (int)PronounKind.Everyone, "everyone, everybody, all of them, they all, the group, "
            + "the gang, the others, the team, the class, all three, the three, the three of them, all four, "
            + "the four, the four of them, the whole team, the whole class, the whole family, みんな, 皆, 全員, 一同, 三人"),

        Row.Of(Presentation.Masculine, "male, masculine, mr, mister, sir, lord, son, nephew, boyfriend, boyish, "
            + "男性, 息子, くん"),
        Row.Of(Presentation.Feminine, "female, feminine, mrs, ms, miss, madam, madame, lady, daughter, niece, "
            + "girlfriend, 女性, 娘, 嬢, 女の, お嬢様"),

        Row.Of(AgeBand.Child, "child, childish, toddler, preschooler, elementary schooler, grade schooler, "
            + "little kid, 小学生, 幼い, 園児, 子供, 子ども"),
        Row.Of(AgeBand.Teen, "teen, teenage, teenaged, teens, adolescent, high school student, high schooler, "
            + "middle schooler, schoolkid, 十代, 高校生, 中学生, 10代"),
        Row.Of(AgeBand.Adult, "adult, grown up, twenties, thirties, 20s, 30s, twenty something, thirty something, "
            + "young adult, 大人, 成人, 二十代, 三十代, 20代, 30代, 大学生, college student, university student"),
        Row.Of(AgeBand.MiddleAged, "middle aged, forties, fifties, 40s, 50s, older man, older woman, 中年, 四十代, "
            + "五十代, 40代, 50代, mature"),
        Row.Of(AgeBand.Elder, "elderly, elder, sixties, seventies, eighties, nineties, 60s, 70s, 80s, 90s, "
            + "retired, 老いた, 年老いた, 高齢, 年配, 六十代, 七十代, 八十代, 60代, 70代, 80代"),

        Row.Of(Build.Slight, "slim, slender, thin, skinny, lanky, slight, petite, willowy, frail, bony, lean, "
            + "delicate, 細身, 痩せた, 華奢, ほっそり, スレンダー, 小柄"),
        Row.Of(Build.Average, "average build, medium build, 中肉中背, 普通の体型"),
        Row.Of(Build.Sturdy, "muscular, athletic, broad shouldered, sturdy, burly, stocky, well built, beefy, brawny, "
            + "筋肉質, がっしり, たくましい, 体格のいい, 屈強"),
        Row.Of(Build.Heavy, "fat, heavyset, overweight, chubby, plump, portly, rotund, stout, round bellied, 太った, "
            + "太め, 小太り, ぽっちゃり, 恰幅のいい"),

        new(Topic.BuildHint, (int)Build.Slight, "small, light, little, 細い, 小さい"),
        new(Topic.BuildHint, (int)Build.Average, "average, medium, normal, ordinary, 普通, 標準"),
        new(Topic.BuildHint, (int)Build.Sturdy, "strong, fit, big, large, solid, powerful, 大きい, 強い"),
        new(Topic.BuildHint, (int)Build.Heavy, "heavy, round, wide, massive, 重い"),
        new(Topic.AgeHint, (int)AgeBand.Child, "very young, small"),
        new(Topic.AgeHint, (int)AgeBand.Adult, "young, 若い"),
        new(Topic.AgeHint, (int)AgeBand.Elder, "old, ancient, aged, senior, 老"),
        new(Topic.Wear, 0, "~wear, wore, worn, in, with, has, having, dressed, clad, sporting, sports, his, her, "
            + "their, puts on, donning, dons, 着, 姿, かけ, かぶ, 履, 羽織, つけ, 身につけ"),

        new(Topic.Height, 1, "tall, towering, giant, lofty, 背の高い, 背が高い, 長身, 大柄"),
        new(Topic.Height, -1, "short, tiny, diminutive, small statured, 背の低い, 背が低い"),

        new(Topic.Negation, 0, "not, no, never, without, doesn't, don't, didn't, isn't, aren't, wasn't, won't, "
            + "can't, cannot, hardly, barely, nor, neither, refuses to, stops, stop"),
        new(Topic.Emptiness, 0, "nobody, no one, deserted, empty, abandoned, no people, lifeless, 誰もいない, 無人, "
            + "人気のない, 空っぽ"),
        new(Topic.Absence, 0, "photo of, photograph of, picture of, portrait of, drawing of, painting of, "
            + "poster of, image of, thinking of, thinking about, thinks of, thinks about, dreams of, voice of, "
            + "waiting for, waits for, without, letter from, call from, message from, text from, name of, "
            + "looking for, searching for, search for, no sign of, remembers, missing, where is, memory of, "
            + "talking about, grave of, statue of"),
        new(Topic.OffPanel, 0, "off panel, offpanel, off screen, offscreen, off camera, out of frame, "
            + "out of shot, out of view, o.s., unseen, is gone, are gone, was gone, has gone, has vanished, "
            + "has disappeared, is nowhere, isn't there, is not there, is missing, いない, が消えた, 画面外, 枠外, コマ外"),
        new(Topic.Background, 0, "in the background, in background, background, in the distance, far behind, 背景に, "
            + "背景で, 遠くに, 奥に, 奥で"),
        new(Topic.Preposition, 0, "at, to, with, from, toward, towards, for, behind, of, by, near, beside, over, "
            + "past, against, after, before, around, next to, in front of, alongside, about, on, onto, opposite"),
        new(Topic.Indefinite, 0, "a, an, another, some, one"),
        new(Topic.BodyPart, 0, "#hand, #finger, #fist, #arm, #elbow, #shoulder, #face, #head, #eye, #eyebrow, "
            + "#brow, #mouth, #lip, #cheek, #chin, #nose, #ear, #forehead, #neck, hair, #back, #chest, #leg, "
            + "#knee, foot, feet, #heel, #shoe, #boot, #sleeve, silhouette, #shadow, expression, smile, gaze, "
            + "grin, tears, body, grip, jaw, teeth, #tooth, #palm, reflection, POV, 手, 指, 拳, 腕, 肩, 顔, 頭, 口, 口元, "
            + "唇, 頬, 顎, 鼻, 耳, 額, 首, 背中, 胸, 足, 膝, 足元, 横顔, 表情, 瞳, 目元, 後ろ姿, 影"),
        new(Topic.Belonging, 0, "#house, #home, #room, #bedroom, #apartment, #flat, #car, #phone, #voice, "
            + "#letter, #name, #photo, #picture, #book, #bag, #desk, #chair, #seat, #bed, #door, #window, "
            + "#office, #shop, #message, #text, #call, #diary, #notebook, #grave, #ship, #sword, #bike, #bicycle, "
            + "#umbrella, #locker, #shadow, #mother, #father, #sister, #brother, #friend, 家, 部屋, 車, 電話, 声, 手紙, "
            + "名前, 写真, 本, 机, 席, ベッド, 店, 日記, 墓, 母, 父, 友達"),
        new(Topic.Plain, 0, "the, a, an, of, to, and, but, or, as, is, are, was, were, be, it, its, this, that, "
            + "these, those, there, here, with, from, for, by, into, onto, over, under, up, down, out, off, one, "
            + "i, you, we, my, your, our, what, who, why, how, when, where, then, now, page, panel, sfx, fx, pov, "
            + "close, shot, view, same, another, other, next, suddenly, slowly, finally, meanwhile, behind, "
            + "beside, between, above, below, around, across, through, only, just, still, again, inset, caption, "
            + "title, tv, ok, japan, tokyo, kyoto, osaka, america, england, london, paris, new, york, monday, "
            + "tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, "
            + "july, august, september, october, november, december, english, japanese, american, french, german, "
            + "chinese, korean, god, earth, mars, moon, christmas, some, every, each, all, his, if, so, too, "
            + "also, his, more, most, no, yes, like, has, have, had, does, do, did, can, will, would, could, "
            + "should, may, might, must, int, ext, est, day, cut, fade, angle"),
        new(Topic.Count, 2, "two, 2, a pair of, a couple of, 二匹, 二つ, 二本, 二羽, 2匹"),
        new(Topic.Count, 3, "three, 3, several, many, a few, some, dozens of, a group of, 三匹, 三つ, 三本, 三羽, 数匹, たくさんの"),
    ];
}
