using System.Collections.Immutable;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>The roles that people without a name have. The more particular words come first.</summary>
internal static class Roles
{
    private const Presentation Man = Presentation.Masculine;
    private const Presentation Woman = Presentation.Feminine;

    public static readonly ImmutableArray<Role> All =
    [
        new()
        {
            Key = "MIDDLE-AGED MAN", Presentation = Man, Age = AgeBand.MiddleAged, Generic = true,
            One = "middle aged man, 中年男, 中年男性, 中年の男",
            Many = "middle aged men",
        },
        new()
        {
            Key = "MIDDLE-AGED WOMAN", Presentation = Woman, Age = AgeBand.MiddleAged, Generic = true,
            One = "middle aged woman, 中年女性, 中年の女",
            Many = "middle aged women",
        },
        new()
        {
            Key = "OLD MAN", Presentation = Man, Age = AgeBand.Elder, Generic = true,
            One = "old man, elderly man, aged man, 老人, おじいさん, お爺さん, 老爺, 老父",
            Many = "old men",
        },
        new()
        {
            Key = "OLD WOMAN", Presentation = Woman, Age = AgeBand.Elder, Generic = true,
            One = "old woman, elderly woman, old lady, elderly lady, 老婆, おばあさん, お婆さん, 老女, 老婦人",
            Many = "old women",
        },
        new()
        {
            Key = "LITTLE BOY", Presentation = Man, Age = AgeBand.Child, Generic = true,
            One = "little boy, small boy, young boy, 小さな男の子, 幼い少年",
            Many = "little boys",
        },
        new()
        {
            Key = "LITTLE GIRL", Presentation = Woman, Age = AgeBand.Child, Generic = true,
            One = "little girl, small girl, young girl, 小さな女の子, 幼い少女, 幼女",
            Many = "little girls",
        },
        new()
        {
            Key = "BOY", Presentation = Man, Age = AgeBand.Teen, Generic = true,
            One = "boy, teenage boy, schoolboy, lad, 少年, 男の子, 男子, 男子生徒",
            Many = "boys, schoolboys, lads, 少年たち, 男子たち",
        },
        new()
        {
            Key = "GIRL", Presentation = Woman, Age = AgeBand.Teen, Generic = true,
            One = "girl, teenage girl, schoolgirl, 少女, 女の子, 女子, 女子生徒, 女子高生",
            Many = "girls, schoolgirls, 少女たち, 女子たち",
        },
        new()
        {
            Key = "YOUNG MAN", Presentation = Man, Age = AgeBand.Adult, Generic = true,
            One = "young man, guy, dude, 青年, 若い男",
            Many = "young men, guys",
        },
        new()
        {
            Key = "YOUNG WOMAN", Presentation = Woman, Age = AgeBand.Adult, Generic = true,
            One = "young woman, young lady, 若い女",
            Many = "young women",
        },
        new()
        {
            Key = "MAN", Presentation = Man, Age = AgeBand.Adult, Generic = true,
            One = "man, gentleman, fellow, 男, 男性, おじさん",
            Many = "men, gentlemen, 男たち",
        },
        new()
        {
            Key = "WOMAN", Presentation = Woman, Age = AgeBand.Adult, Generic = true,
            One = "woman, lady, 女, 女性, おばさん, 婦人",
            Many = "women, ladies, 女たち",
        },
        new()
        {
            Key = "CHILD", Age = AgeBand.Child, Generic = true,
            One = "child, kid, toddler, 子供, 子ども, 幼児",
            Many = "children, kids, 子供たち, 子どもたち",
        },
        new()
        {
            Key = "TEENAGER", Age = AgeBand.Teen, Generic = true,
            One = "teenager, teen, youth, youngster, 若者",
            Many = "teenagers, teens, youths, 若者たち",
        },
        new()
        {
            Key = "STUDENT", Age = AgeBand.Teen,
            One = "student, pupil, classmate, high schooler, 生徒, 学生, 高校生, 中学生, 同級生, クラスメイト",
            Many = "students, pupils, classmates, high schoolers, 生徒たち, 学生たち, クラスメイトたち",
        },
        new()
        {
            Key = "TEACHER", Age = AgeBand.Adult, Garment = Garment.Shirt,
            One = "teacher, schoolteacher, sensei, tutor, 先生, 教師, 担任",
            Many = "teachers, 先生たち, 教師たち",
        },
        new()
        {
            Key = "PRINCIPAL", Age = AgeBand.MiddleAged, Garment = Garment.Suit,
            One = "principal, headmaster, headmistress, 校長",
        },
        new()
        {
            Key = "PROFESSOR", Age = AgeBand.MiddleAged, Garment = Garment.Suit, Features = Features.Glasses,
            One = "professor, 教授, 博士",
            Many = "professors",
        },
        new()
        {
            Key = "NURSE", Presentation = Woman, Age = AgeBand.Adult, Garment = Garment.LabCoat,
            One = "nurse, 看護師, 看護婦, ナース",
            Many = "nurses",
        },
        new()
        {
            Key = "DOCTOR", Age = AgeBand.Adult, Garment = Garment.LabCoat,
            One = "doctor, physician, surgeon, 医者, 医師",
            Many = "doctors",
        },
        new()
        {
            Key = "SCIENTIST", Age = AgeBand.Adult, Garment = Garment.LabCoat, Features = Features.Glasses,
            One = "scientist, researcher, 科学者, 研究者, 研究員",
            Many = "scientists, researchers, 研究者たち",
        },
        new()
        {
            Key = "POLICE OFFICER", Age = AgeBand.Adult, Garment = Garment.Uniform,
            One = "police officer, policeman, policewoman, cop, officer, constable, 警官, 警察官, お巡りさん",
            Many = "police officers, policemen, cops, officers, police, 警官たち, 警察",
        },
        new()
        {
            Key = "DETECTIVE", Age = AgeBand.Adult, Garment = Garment.Coat,
            One = "detective, inspector, private eye, 刑事, 探偵",
            Many = "detectives, 刑事たち",
        },
        new()
        {
            Key = "GUARD", Presentation = Man, Age = AgeBand.Adult, Garment = Garment.Uniform,
            One = "guard, sentry, bouncer, security guard, watchman, gatekeeper, 警備員, 番人, 衛兵, 門番",
            Many = "guards, sentries, bouncers, security guards, 警備員たち, 衛兵たち",
        },
        new()
        {
            Key = "SOLDIER", Age = AgeBand.Adult, Garment = Garment.Uniform,
            One = "soldier, trooper, 兵士, 兵隊, 軍人",
            Many = "soldiers, troopers, troops, 兵士たち, 兵たち",
        },
        new()
        {
            Key = "KNIGHT", Age = AgeBand.Adult, Garment = Garment.Armour,
            One = "knight, warrior, paladin, swordsman, swordswoman, 騎士, 戦士, 剣士",
            Many = "knights, warriors, 騎士たち, 戦士たち",
        },
        new()
        {
            Key = "SAMURAI", Presentation = Man, Age = AgeBand.Adult, Garment = Garment.Kimono,
            One = "samurai, ronin, 侍, 武士, 浪人",
            Many = "侍たち",
        },
        new()
        {
            Key = "NINJA", Age = AgeBand.Adult, Garment = Garment.Cloak,
            One = "ninja, assassin, 忍者, 暗殺者",
            Many = "ninjas, assassins, 忍者たち",
        },
        new()
        {
            Key = "PRIEST", Presentation = Man, Age = AgeBand.MiddleAged, Garment = Garment.Kimono,
            One = "priest, monk, 神主, 僧侶, お坊さん, 坊主",
            Many = "priests, monks, 僧侶たち",
        },
        new()
        {
            Key = "SHRINE MAIDEN", Presentation = Woman, Age = AgeBand.Teen, Garment = Garment.Kimono,
            One = "shrine maiden, miko, priestess, 巫女",
        },
        new()
        {
            Key = "WITCH", Presentation = Woman, Garment = Garment.Cloak, Features = Features.Hat,
            One = "witch, sorceress, enchantress, 魔女",
            Many = "witches, 魔女たち",
        },
        new()
        {
            Key = "WIZARD", Garment = Garment.Cloak,
            One = "wizard, mage, sorcerer, warlock, 魔法使い, 魔術師",
            Many = "wizards, mages, 魔法使いたち",
        },
        new()
        {
            Key = "KING", Presentation = Man, Age = AgeBand.MiddleAged, Garment = Garment.Cloak,
                Features = Features.Beard,
            One = "king, emperor, 王様, 国王, 皇帝",
        },
        new()
        {
            Key = "QUEEN", Presentation = Woman, Age = AgeBand.Adult, Garment = Garment.Dress,
                Features = Features.Earrings,
            One = "queen, empress, 女王, 王妃, 皇后",
        },
        new()
        {
            Key = "PRINCE", Presentation = Man, Age = AgeBand.Teen, Garment = Garment.Cloak,
            One = "prince, 王子",
        },
        new()
        {
            Key = "PRINCESS", Presentation = Woman, Age = AgeBand.Teen, Garment = Garment.Dress,
            One = "princess, 王女, 姫, お姫様",
        },
        new()
        {
            Key = "MAID", Presentation = Woman, Garment = Garment.Apron,
            One = "maid, housemaid, メイド",
            Many = "maids, メイドたち",
        },
        new()
        {
            Key = "BUTLER", Presentation = Man, Age = AgeBand.MiddleAged, Garment = Garment.Suit,
            One = "butler, 執事",
        },
        new()
        {
            Key = "WAITER", Presentation = Man, Age = AgeBand.Adult, Garment = Garment.Apron,
            One = "waiter, bartender, barista, ウェイター, バーテンダー",
            Many = "waiters",
        },
        new()
        {
            Key = "WAITRESS", Presentation = Woman, Age = AgeBand.Adult, Garment = Garment.Apron,
            One = "waitress, ウェイトレス",
            Many = "waitresses",
        },
        new()
        {
            Key = "COOK", Age = AgeBand.Adult, Garment = Garment.Apron,
            One = "#chef, cook, baker, 料理人, シェフ, コック",
            Many = "cooks, bakers",
        },
        new()
        {
            Key = "SHOPKEEPER", Age = AgeBand.Adult, Garment = Garment.Apron,
            One = "shopkeeper, shop owner, store owner, cashier, vendor, salesman, saleswoman, merchant, "
                + "innkeeper, librarian, 店員, 店主, 店長, 商人, 司書",
            Many = "shopkeepers, vendors, merchants, 店員たち, 商人たち",
        },
        new()
        {
            Key = "BUSINESSMAN", Age = AgeBand.Adult, Garment = Garment.Suit,
            One = "businessman, salaryman, businesswoman, office worker, boss, manager, lawyer, agent, "
                + "reporter, 会社員, サラリーマン, 上司, 社長, 部長, 弁護士, 記者",
            Many = "businessmen, salarymen, office workers, agents, reporters, 会社員たち, 記者たち",
        },
        new()
        {
            Key = "PILOT", Age = AgeBand.Adult, Garment = Garment.Uniform,
            One = "pilot, astronaut, captain, commander, sergeant, lieutenant, colonel, general, conductor, "
                + "stationmaster, パイロット, 宇宙飛行士, 船長, 艦長, 隊長, 司令官, 車掌, 駅員",
            Many = "pilots, astronauts, crew, crew members, crewmen, 乗組員, 乗員",
        },
        new()
        {
            Key = "DRIVER", Age = AgeBand.MiddleAged, Garment = Garment.Shirt,
            One = "driver, cabbie, taxi driver, 運転手",
            Many = "drivers",
        },
        new()
        {
            Key = "FISHERMAN", Age = AgeBand.Adult, Garment = Garment.Shirt,
            One = "fisherman, farmer, sailor, carpenter, mechanic, engineer, worker, 漁師, 農夫, 船乗り, 大工, 職人, 作業員",
            Many = "fishermen, farmers, sailors, mechanics, engineers, workers, 漁師たち, 農夫たち, 作業員たち",
        },
        new()
        {
            Key = "THUG", Presentation = Man, Age = AgeBand.Adult,
            One = "thug, gangster, thief, bandit, robber, burglar, bully, delinquent, yakuza, punk, pirate, "
                + "villain, 不良, ヤクザ, 泥棒, 盗賊, 強盗, チンピラ, 海賊",
            Many = "thugs, gangsters, thieves, bandits, robbers, bullies, delinquents, pirates, 不良たち, 盗賊たち, "
                + "チンピラたち",
        },
        new()
        {
            Key = "STRANGER", Age = AgeBand.Adult, Garment = Garment.Cloak,
            One = "stranger, hooded figure, cloaked figure, dark figure, shadowy figure, mysterious figure, "
                + "謎の男, 人影",
            Many = "strangers, hooded figures, figures",
        },
        new()
        {
            Key = "MOTHER", Presentation = Woman, Age = AgeBand.MiddleAged, Kin = true,
            One = "mother, mom, mum, mommy, mama, 母, 母親, お母さん, 母さん, ママ",
        },
        new()
        {
            Key = "FATHER", Presentation = Man, Age = AgeBand.MiddleAged, Kin = true,
            One = "father, dad, daddy, papa, 父, 父親, お父さん, 父さん, パパ",
        },
        new()
        {
            Key = "GRANDMOTHER", Presentation = Woman, Age = AgeBand.Elder, Kin = true,
            One = "grandmother, grandma, granny, 祖母, お祖母さん, ばあちゃん, おばあちゃん",
        },
        new()
        {
            Key = "GRANDFATHER", Presentation = Man, Age = AgeBand.Elder, Kin = true,
            One = "grandfather, grandpa, gramps, 祖父, お祖父さん, じいちゃん, おじいちゃん",
        },
        new()
        {
            Key = "SISTER", Presentation = Woman, Age = AgeBand.Teen, Kin = true,
            One = "sister, big sister, little sister, 姉, 妹, お姉さん, お姉ちゃん, 姉さん",
            Many = "sisters, 姉妹",
        },
        new()
        {
            Key = "BROTHER", Presentation = Man, Age = AgeBand.Teen, Kin = true,
            One = "brother, big brother, little brother, 兄, 弟, お兄さん, お兄ちゃん, 兄さん",
            Many = "brothers, 兄弟",
        },
        new()
        {
            Key = "WIFE", Presentation = Woman, Age = AgeBand.Adult, Kin = true,
            One = "wife, bride, 妻, 奥さん, 花嫁",
        },
        new()
        {
            Key = "HUSBAND", Presentation = Man, Age = AgeBand.Adult, Kin = true,
            One = "husband, groom, 夫, 旦那, 花婿",
        },
        new()
        {
            Key = "AUNT", Presentation = Woman, Age = AgeBand.MiddleAged, Kin = true,
            One = "aunt, auntie, 叔母, 伯母",
        },
        new()
        {
            Key = "UNCLE", Presentation = Man, Age = AgeBand.MiddleAged, Kin = true,
            One = "uncle, 叔父, 伯父",
        },
        new()
        {
            Key = "PASSER-BY", Crowd = true,
            One = "passer by, passerby, bystander, onlooker, commuter, passenger, pedestrian, villager, 通行人, "
                + "乗客, 村人",
            Many = "crowd, crowds, people, passers by, passersby, bystanders, onlookers, commuters, passengers, "
                + "pedestrians, audience, spectators, shoppers, villagers, mob, 群衆, 人々, 人混み, 人ごみ, 観客, 通行人たち, "
                + "乗客たち, 村人たち, 野次馬",
        },
    ];
}
