using System.Collections.Immutable;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>The roles that people without a name have. The more particular words come first.</summary>
internal static class Roles
{
    private const Presentation Man = Presentation.Masculine;
    private const Presentation Woman = Presentation.Feminine;

    public static readonly ImmutableArray<Role> All =
    [
        new() { Key = "OLD MAN", One = "old man, elderly man, aged man, 老人, おじいさん, お爺さん, 老爺, 老父", Many = "old men",
            Presentation = Man, Age = AgeBand.Elder, Generic = true },
        new() { Key = "OLD WOMAN", One = "old woman, elderly woman, old lady, elderly lady, 老婆, おばあさん, お婆さん, 老女, 老婦人",
            Many = "old women", Presentation = Woman, Age = AgeBand.Elder, Generic = true },
        new() { Key = "LITTLE BOY", One = "little boy, small boy, young boy, 小さな男の子, 幼い少年", Many = "little boys",
            Presentation = Man, Age = AgeBand.Child, Generic = true },
        new() { Key = "LITTLE GIRL", One = "little girl, small girl, young girl, 小さな女の子, 幼い少女, 幼女", Many = "little "
            + "girls",
            Presentation = Woman, Age = AgeBand.Child, Generic = true },
        new() { Key = "BOY", One = "boy, teenage boy, schoolboy, lad, 少年, 男の子, 男子, 男子生徒", Many = "boys, "
            + "schoolboys, lads, 少年たち, 男子たち",
            Presentation = Man, Age = AgeBand.Teen, Generic = true },
        new() { Key = "GIRL", One = "girl, teenage girl, schoolgirl, 少女, 女の子, 女子, 女子生徒, 女子高生", Many = "girls, "
            + "schoolgirls, 少女たち, 女子たち",
            Presentation = Woman, Age = AgeBand.Teen, Generic = true },
        new() { Key = "YOUNG MAN", One = "young man, guy, dude, 青年, 若い男", Many = "young men, guys", Presentation = Man,
            Age = AgeBand.Adult, Generic = true },
        new() { Key = "YOUNG WOMAN", One = "young woman, young lady, 若い女", Many = "young women", Presentation = Woman,
            Age = AgeBand.Adult, Generic = true },
        new() { Key = "MAN", One = "man, gentleman, fellow, 男, 男性, おじさん, 中年男", Many = "men, gentlemen, 男たち",
            Presentation = Man,
            Age = AgeBand.Adult, Generic = true },
        new() { Key = "WOMAN", One = "woman, lady, 女, 女性, おばさん, 婦人", Many = "women, ladies, 女たち", Presentation = Woman,
            Age = AgeBand.Adult, Generic = true },
        new() { Key = "CHILD", One = "child, kid, toddler, 子供, 子ども, 幼児", Many = "children, kids, 子供たち, 子どもたち",
            Age = AgeBand.Child, Generic = true },
        new() { Key = "TEENAGER", One = "teenager, teen, youth, youngster, 若者", Many = "teenagers, teens, youths, 若者たち",
            Age = AgeBand.Teen, Generic = true },
        new() { Key = "STUDENT", One = "student, pupil, classmate, high schooler, 生徒, 学生, 高校生, 中学生, 同級生, クラスメイト",
            Many = "students, pupils, classmates, high schoolers, 生徒たち, 学生たち, クラスメイトたち", Age = AgeBand.Teen },
        new() { Key = "TEACHER", One = "teacher, schoolteacher, sensei, tutor, 先生, 教師, 担任", Many = "teachers, "
            + "先生たち, 教師たち",
            Age = AgeBand.Adult, Garment = Garment.Shirt },
        new() { Key = "PRINCIPAL", One = "principal, headmaster, headmistress, 校長", Age = AgeBand.MiddleAged,
            Garment = Garment.Suit },
        new() { Key = "PROFESSOR", One = "professor, 教授, 博士", Many = "professors", Age = AgeBand.MiddleAged,
            Garment = Garment.Suit,
            Features = Features.Glasses },
        new() { Key = "NURSE", One = "nurse, 看護師, 看護婦, ナース", Many = "nurses", Presentation = Woman, Age = AgeBand.Adult,
            Garment = Garment.LabCoat },
        new() { Key = "DOCTOR", One = "doctor, physician, surgeon, 医者, 医師", Many = "doctors", Age = AgeBand.Adult,
            Garment = Garment.LabCoat },
        new() { Key = "SCIENTIST", One = "scientist, researcher, 科学者, 研究者, 研究員", Many = "scientists, researchers, "
            + "研究者たち",
            Age = AgeBand.Adult, Garment = Garment.LabCoat, Features = Features.Glasses },
        new() { Key = "POLICE OFFICER", One = "police officer, policeman, policewoman, cop, officer, constable, "
            + "警官, 警察官, お巡りさん",
            Many = "police officers, policemen, cops, officers, police, 警官たち, 警察", Age = AgeBand.Adult,
                Garment = Garment.Uniform },
        new() { Key = "DETECTIVE", One = "detective, inspector, private eye, 刑事, 探偵", Many = "detectives, 刑事たち",
            Age = AgeBand.Adult,
            Garment = Garment.Coat },
        new() { Key = "GUARD", One = "guard, sentry, bouncer, security guard, watchman, gatekeeper, 警備員, 番人, 衛兵, 門番",
            Many = "guards, sentries, bouncers, security guards, 警備員たち, 衛兵たち", Presentation = Man, Age = AgeBand.Adult,
            Garment = Garment.Uniform },
        new() { Key = "SOLDIER", One = "soldier, trooper, 兵士, 兵隊, 軍人", Many = "soldiers, troopers, troops, 兵士たち, 兵たち",
            Age = AgeBand.Adult, Garment = Garment.Uniform },
        new() { Key = "KNIGHT", One = "knight, warrior, paladin, swordsman, swordswoman, 騎士, 戦士, 剣士",
            Many = "knights, warriors, 騎士たち, 戦士たち", Age = AgeBand.Adult, Garment = Garment.Armour },
        new() { Key = "SAMURAI", One = "samurai, ronin, 侍, 武士, 浪人", Many = "侍たち", Presentation = Man,
            Age = AgeBand.Adult,
            Garment = Garment.Kimono },
        new() { Key = "NINJA", One = "ninja, assassin, 忍者, 暗殺者", Many = "ninjas, assassins, 忍者たち", Age = AgeBand.Adult,
            Garment = Garment.Cloak },
        new() { Key = "PRIEST", One = "priest, monk, 神主, 僧侶, お坊さん, 坊主", Many = "priests, monks, 僧侶たち",
            Presentation = Man,
            Age = AgeBand.MiddleAged, Garment = Garment.Kimono },
        new() { Key = "SHRINE MAIDEN", One = "shrine maiden, miko, priestess, 巫女", Presentation = Woman,
            Age = AgeBand.Teen,
            Garment = Garment.Kimono },
        new() { Key = "WITCH", One = "witch, sorceress, enchantress, 魔女", Many = "witches, 魔女たち", Presentation = Woman,
            Garment = Garment.Cloak, Features = Features.Hat },
        new() { Key = "WIZARD", One = "wizard, mage, sorcerer, warlock, 魔法使い, 魔術師", Many = "wizards, mages, 魔法使いたち",
            Garment = Garment.Cloak },
        new() { Key = "KING", One = "king, emperor, 王様, 国王, 皇帝", Presentation = Man, Age = AgeBand.MiddleAged,
            Garment = Garment.Cloak,
            Features = Features.Beard },
        new() { Key = "QUEEN", One = "queen, empress, 女王, 王妃, 皇后", Presentation = Woman, Age = AgeBand.Adult,
            Garment = Garment.Dress,
            Features = Features.Earrings },
        new() { Key = "PRINCE", One = "prince, 王子", Presentation = Man, Age = AgeBand.Teen, Garment = Garment.Cloak },
        new() { Key = "PRINCESS", One = "princess, 王女, 姫, お姫様", Presentation = Woman, Age = AgeBand.Teen,
            Garment = Garment.Dress },
        new() { Key = "MAID", One = "maid, housemaid, メイド", Many = "maids, メイドたち", Presentation = Woman,
            Garment = Garment.Apron },
        new() { Key = "BUTLER", One = "butler, 執事", Presentation = Man, Age = AgeBand.MiddleAged,
            Garment = Garment.Suit },
        new() { Key = "WAITER", One = "waiter, bartender, barista, ウェイター, バーテンダー", Many = "waiters", Presentation = Man,
            Age = AgeBand.Adult, Garment = Garment.Apron },
        new() { Key = "WAITRESS", One = "waitress, ウェイトレス", Many = "waitresses", Presentation = Woman,
            Age = AgeBand.Adult,
            Garment = Garment.Apron },
        new() { Key = "COOK", One = "#chef, cook, baker, 料理人, シェフ, コック", Many = "cooks, bakers", Age = AgeBand.Adult,
            Garment = Garment.Apron },
        new() { Key = "SHOPKEEPER", One = "shopkeeper, shop owner, store owner, cashier, vendor, salesman, "
            + "saleswoman, merchant, innkeeper, librarian, 店員, 店主, 店長, 商人, 司書", Many = "shopkeepers, vendors, "
                + "merchants, 店員たち, 商人たち", Age = AgeBand.Adult,
            Garment = Garment.Apron },
        new() { Key = "BUSINESSMAN", One = "businessman, salaryman, businesswoman, office worker, boss, manager, "
            + "lawyer, agent, reporter, 会社員, サラリーマン, 上司, 社長, 部長, 弁護士, 記者", Many = "businessmen, salarymen, "
                + "office workers, agents, reporters, 会社員たち, 記者たち",
            Age = AgeBand.Adult, Garment = Garment.Suit },
        new() { Key = "PILOT", One = "pilot, astronaut, captain, commander, sergeant, lieutenant, colonel, "
            + "general, conductor, stationmaster, パイロット, 宇宙飛行士, 船長, 艦長, 隊長, 司令官, 車掌, 駅員", Many = "pilots, "
                + "astronauts", Age = AgeBand.Adult,
            Garment = Garment.Uniform },
        new() { Key = "DRIVER", One = "driver, cabbie, taxi driver, 運転手", Many = "drivers", Age = AgeBand.MiddleAged,
            Garment = Garment.Shirt },
        new() { Key = "FISHERMAN", One = "fisherman, farmer, sailor, carpenter, mechanic, engineer, worker, 漁師, "
            + "農夫, 船乗り, 大工, 職人, 作業員",
            Many = "fishermen, farmers, sailors, mechanics, engineers, workers, 漁師たち, 農夫たち, 作業員たち", Age = AgeBand.Adult,
            Garment = Garment.Shirt },
        new() { Key = "THUG", One = "thug, gangster, thief, bandit, robber, burglar, bully, delinquent, yakuza, "
            + "punk, pirate, villain, 不良, ヤクザ, 泥棒, 盗賊, 強盗, チンピラ, 海賊", Many = "thugs, gangsters, thieves, bandits, "
                + "robbers, bullies, delinquents, pirates, 不良たち, 盗賊たち, チンピラたち", Presentation = Man,
                Age = AgeBand.Adult },
        new() { Key = "STRANGER", One = "stranger, hooded figure, cloaked figure, dark figure, shadowy figure, "
            + "mysterious figure, 謎の男, 人影",
            Many = "strangers, hooded figures, figures", Age = AgeBand.Adult, Garment = Garment.Cloak },
        new() { Key = "MOTHER", One = "mother, mom, mum, mommy, mama, 母, 母親, お母さん, 母さん, ママ", Presentation = Woman,
            Age = AgeBand.MiddleAged, Kin = true },
        new() { Key = "FATHER", One = "father, dad, daddy, papa, 父, 父親, お父さん, 父さん, パパ", Presentation = Man,
            Age = AgeBand.MiddleAged,
            Kin = true },
        new() { Key = "GRANDMOTHER", One = "grandmother, grandma, granny, 祖母, お祖母さん, ばあちゃん, おばあちゃん",
            Presentation = Woman,
            Age = AgeBand.Elder, Kin = true },
        new() { Key = "GRANDFATHER", One = "grandfather, grandpa, gramps, 祖父, お祖父さん, じいちゃん, おじいちゃん", Presentation = Man,
            Age = AgeBand.Elder, Kin = true },
        new() { Key = "SISTER", One = "sister, big sister, little sister, 姉, 妹, お姉さん, お姉ちゃん, 姉さん", Many = "sisters, 姉妹",
            Presentation = Woman, Age = AgeBand.Teen, Kin = true },
        new() { Key = "BROTHER", One = "brother, big brother, little brother, 兄, 弟, お兄さん, お兄ちゃん, 兄さん",
            Many = "brothers, "
            + "兄弟",
            Presentation = Man, Age = AgeBand.Teen, Kin = true },
        new() { Key = "WIFE", One = "wife, bride, 妻, 奥さん, 花嫁", Presentation = Woman, Age = AgeBand.Adult, Kin = true },
        new() { Key = "HUSBAND", One = "husband, groom, 夫, 旦那, 花婿", Presentation = Man, Age = AgeBand.Adult,
            Kin = true },
        new() { Key = "AUNT", One = "aunt, auntie, 叔母, 伯母", Presentation = Woman, Age = AgeBand.MiddleAged,
            Kin = true },
        new() { Key = "UNCLE", One = "uncle, 叔父, 伯父", Presentation = Man, Age = AgeBand.MiddleAged, Kin = true },
        new() { Key = "PASSER-BY", One = "passer by, passerby, bystander, onlooker, commuter, passenger, "
            + "pedestrian, villager, 通行人, 乗客, 村人",
            Many = "crowd, crowds, people, passers by, passersby, bystanders, onlookers, commuters, passengers, "
                + "pedestrians, audience, spectators, shoppers, villagers, mob, 群衆, 人々, 人混み, 人ごみ, 観客, 通行人たち, "
                + "乗客たち, 村人たち, 野次馬", Crowd = true },
    ];
}
