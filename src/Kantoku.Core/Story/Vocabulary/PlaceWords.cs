using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>Words for places, and for how a place is arrived at.</summary>
internal static class PlaceWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        Row.Of(PlaceKind.SchoolFront, "school, #school gate, school yard, schoolyard, school building, school front, "
            + "high school, academy, campus, middle school, junior high, elementary school, university, college, "
            + "playground, school entrance, front gate, 学校, 校門, 校舎, 校庭, 高校, 中学校, 小学校, 学園, 大学, 正門, 昇降口, グラウンド"),
        Row.Of(PlaceKind.Classroom, "#classroom, class, homeroom, lecture hall, lecture room, club room, clubroom, "
            + "art room, music room, science room, staff room, faculty room, teachers' room, study hall, detention, "
            + "exam room, 教室, 部室, 講義室, 音楽室, 美術室, 職員室, 理科室, 生徒会室, 視聴覚室"),
        Row.Of(PlaceKind.Corridor, "#corridor, #hallway, hall, hallways, passage, passageway, stairwell, staircase, "
            + "stairs, stairway, lobby, landing, elevator, lift, locker room, lockers, shoe lockers, vestibule, "
            + "foyer, entrance hall, 廊下, 階段, 踊り場, 通路, ロビー, 下駄箱, エレベーター, ロッカー"),
        Row.Of(PlaceKind.Bedroom, "#bedroom, dorm room, dormitory, hotel room, motel room, nursery, bunk, "
            + "guest room, attic, 寝室, 自室, 寮, ベッドルーム, 屋根裏, 屋根裏部屋, 子供部屋"),
        Row.Of(PlaceKind.LivingRoom, "living room, livingroom, lounge, sitting room, family room, den, parlour, "
            + "parlor, dining room, #apartment, house, home, flat, cabin, cottage, hut, mansion, entryway, genkan, "
            + "tent, drawing room, study, waiting room, studio, room, 居間, リビング, 茶の間, 客間, 応接間, 玄関, アパート, マンション, 家, "
            + "自宅, 実家, 部屋, 小屋, アトリエ, 書斎, 食堂"),
        Row.Of(PlaceKind.Kitchen, "#kitchen, galley, pantry, scullery, kitchenette, 台所, キッチン, 厨房, 調理場"),
        Row.Of(PlaceKind.Street, "#street, road, avenue, sidewalk, pavement, crosswalk, crossing, intersection, "
            + "neighbourhood, neighborhood, town, suburb, driveway, highway, boulevard, lane, residential area, "
            + "shopping street, downtown, square, plaza, marketplace, parking lot, car park, bus stop, front yard, "
            + "porch, doorstep, gate, slope, hill road, corner, car, taxi, police car, main street, market street, "
            + "outside, 道, 道路, 通り, 通学路, 街, 街角, 町, 歩道, 横断歩道, 交差点, 住宅街, 商店街, 坂道, 坂, 広場, 駐車場, バス停, 帰り道, 路上, 大通り, 車内, "
            + "街中, 繁華街"),
        Row.Of(PlaceKind.Alley, "#alley, alleyway, back alley, back street, backstreet, side street, dead end, "
            + "underpass, slum, 路地, 路地裏, 裏通り, 裏路地, 裏道, 横丁, 細い道, スラム"),
        Row.Of(PlaceKind.Shop, "#shop, store, convenience store, konbini, supermarket, bookstore, bookshop, market, "
            + "mall, department store, pharmacy, arcade, boutique, grocery, grocery store, flower shop, stall, "
            + "bakery, pawn shop, record store, hardware store, game center, 店, 店内, お店, コンビニ, スーパー, 本屋, 書店, 市場, "
            + "デパート, 薬局, ゲームセンター, ゲーセン, 花屋, 屋台, 売店, パン屋, 雑貨屋"),
        Row.Of(PlaceKind.Cafe, "#cafe, café, #coffee shop, coffeehouse, restaurant, diner, bar, pub, tavern, "
            + "ramen shop, ramen bar, tea house, teahouse, izakaya, canteen, cafeteria, family restaurant, saloon, "
            + "night club, nightclub, 喫茶店, カフェ, レストラン, ファミレス, 居酒屋, 酒場, ラーメン屋, バー, 茶屋, 食堂車, 学食, 喫茶"),
        Row.Of(PlaceKind.Office, "#office, meeting room, conference room, boardroom, newsroom, headquarters, "
            + "police station, precinct, bank, interrogation room, courtroom, court, reception, agency, "
            + "principal's office, cubicle, studio office, 事務所, オフィス, 会社, 会議室, 警察署, 署内, 交番, 銀行, 取調室, 法廷, 本部, 受付, "
            + "探偵事務所, 編集部, 校長室, 役所"),
        Row.Of(PlaceKind.Library, "#library, archive, archives, reading room, bookshelves, 図書館, 図書室, 書庫, 資料室"),
        Row.Of(PlaceKind.Hospital, "#hospital, hospital room, ward, clinic, infirmary, nurse's office, "
            + "operating room, operating theatre, emergency room, sickroom, sick bay, morgue, 病院, 病室, 保健室, 診察室, 手術室, "
            + "医務室, 診療所"),
        Row.Of(PlaceKind.Station, "#station, train station, subway station, platform, station platform, railway, "
            + "railroad, bus station, airport, ticket gate, ticket gates, terminal, metro, subway, subway platform, "
            + "railway crossing, 駅, 駅前, ホーム, 駅のホーム, 改札, 改札口, 空港, 線路, 踏切, 地下鉄, プラットホーム"),
        Row.Of(PlaceKind.TrainInside, "train, train car, railway carriage, carriage, train carriage, bus, tram, "
            + "on the train, subway car, inside a train, inside the train, compartment, airplane, plane cabin, 電車, "
            + "車両, 電車の中, 電車内, 列車, バス, 汽車, 新幹線, 機内"),
        Row.Of(PlaceKind.Rooftop, "#rooftop, roof, school roof, balcony, terrace, veranda, roof garden, 屋上, 屋根, "
            + "ベランダ, バルコニー, テラス, 屋根の上"),
        Row.Of(PlaceKind.Park, "#park, park bench, garden, backyard, back yard, yard, courtyard, fountain, swings, "
            + "sandbox, zoo, amusement park, botanical garden, greenhouse, festival grounds, pond, 公園, 庭, 中庭, 裏庭, "
            + "庭園, 遊園地, 動物園, 噴水, ブランコ, 池, 温室"),
        Row.Of(PlaceKind.Forest, "#forest, woods, wood, grove, jungle, woodland, bamboo forest, bamboo grove, "
            + "clearing, swamp, 森, 林, 森の中, 山林, 竹林, 密林, ジャングル, 樹海, 雑木林, 沼"),
        Row.Of(PlaceKind.Field, "#field, meadow, grassland, plain, plains, prairie, farm, rice field, rice fields, "
            + "rice paddy, paddy, wheat field, hill, hilltop, hillside, countryside, sports field, baseball field, "
            + "soccer field, football pitch, pitch, stadium, orchard, vineyard, track field, country road, "
            + "dirt road, snowfield, 野原, 草原, 畑, 田んぼ, 田園, 丘, 丘の上, 平原, 農場, 牧場, 球場, 花畑, 野球場, 競技場, 田舎, 雪原, 原っぱ"),
        Row.Of(PlaceKind.Mountain, "#mountain, mountains, peak, summit, cliff, mountainside, mountain path, valley, "
            + "canyon, ravine, volcano, ridge, 山, 山頂, 山道, 崖, 谷, 峠, 山中, 火山, 峡谷, 山奥"),
        Row.Of(PlaceKind.Seaside, "#beach, sea, seaside, shore, seashore, coast, ocean, harbour, harbor, pier, dock, "
            + "docks, lighthouse, island, bay, port, wharf, breakwater, lake, lakeside, waterfront, cove, "
            + "underwater, marina, 海, 海辺, 海岸, 浜辺, 砂浜, 港, 波止場, 埠頭, 灯台, 島, 湖, 湖畔, 防波堤, ビーチ, 岬, 堤防"),
        Row.Of(PlaceKind.River, "#river, riverside, riverbank, river bank, stream, creek, canal, waterfall, "
            + "embankment, levee, riverbed, 川, 河川敷, 川辺, 河原, 川岸, 土手, 滝, 運河, 小川, 渓流"),
        Row.Of(PlaceKind.Bridge, "#bridge, footbridge, overpass, pedestrian bridge, viaduct, suspension bridge, 橋, "
            + "橋の上, 歩道橋, 陸橋, 吊り橋, 鉄橋"),
        Row.Of(PlaceKind.CitySkyline, "city, skyline, cityscape, city skyline, metropolis, skyscraper, skyscrapers, "
            + "high rise, tower block, tower, office building, building, buildings, construction site, 都市, 都会, 街並み, "
            + "夜景, 高層ビル, ビル, ビル街, 摩天楼, タワー, 塔, 工事現場, 廃墟, 東京"),
        Row.Of(PlaceKind.Sky, "starfield, nebula, galaxy, planet, "
            + "the void of space, sky, skies, clouds, heavens, air, mid air, midair, stars, starry sky, heaven, "
            + "airspace, 空, 大空, 夜空, 青空, 雲, 星空, 上空, 空中, 天国"),
        Row.Of(PlaceKind.Shrine, "#shrine, temple, torii, torii gate, pagoda, altar, shrine grounds, shrine steps, "
            + "神社, 寺, お寺, 鳥居, 境内, 参道, 石段, 社, 祠, 本堂"),
        Row.Of(PlaceKind.Cave, "#cave, cavern, tunnel, mine, mineshaft, underground, catacombs, grotto, sewer, "
            + "sewers, lair, bunker, crypt, tomb, 洞窟, 洞穴, トンネル, 坑道, 地下, 下水道, 洞くつ, 鍾乳洞, 地下道, 防空壕"),
        Row.Of(PlaceKind.Laboratory, "#laboratory, lab, labs, research facility, research center, research centre, "
            + "server room, control room, control center, control centre, computer room, chemistry lab, 研究所, 実験室, "
            + "研究室, ラボ, 制御室, 管制室, サーバー室, 司令室"),
        Row.Of(PlaceKind.Spaceship, "#spaceship, starship, spacecraft, cockpit, space station, ship's bridge, "
            + "bridge of the ship, airlock, shuttle, command deck, engine room, flight deck, cargo bay, escape pod, "
            + "submarine, 宇宙船, 宇宙ステーション, コックピット, 操縦席, 操縦室, 艦橋, 機関室, ブリッジ, 戦艦, 潜水艦"),
        Row.Of(PlaceKind.Castle, "#castle, palace, fortress, keep, citadel, courtyard of the castle, ramparts, "
            + "castle gate, battlements, ruins, arena, colosseum, manor, 城, 王宮, 宮殿, 砦, 要塞, 城門, 天守, 遺跡, 闘技場, 屋敷, 館"),
        Row.Of(PlaceKind.Stage, "#stage, theatre, theater, auditorium, concert hall, backstage, ring, boxing ring, "
            + "live house, cinema, movie theater, television studio, tv studio, pool, swimming pool, tennis court, "
            + "舞台, ステージ, 講堂, 劇場, 楽屋, 映画館, リング, コンサート会場, 会場, 武道館, プール, ライブハウス, 控室"),
        Row.Of(PlaceKind.ClockTower, "#clock tower, #clocktower, #bell tower, belfry, clock room, 時計塔, 時計台, 鐘楼, 機械室"),
        Row.Of(PlaceKind.ThroneRoom, "#throne room, #great hall, #ballroom, audience chamber, throne hall, 玉座, 玉座の間, "
            + "謁見の間, 大広間, 王の間"),
        Row.Of(PlaceKind.Church, "#church, #cathedral, #chapel, monastery, abbey, nave, 教会, 大聖堂, 礼拝堂, 聖堂, 修道院"),
        Row.Of(PlaceKind.Gym, "#gym, #gymnasium, court side, basketball court, volleyball court, sports hall, 体育館, "
            + "武道場"),
        Row.Of(PlaceKind.TatamiRoom, "#tatami room, japanese style room, inn, #dojo, tea room, tea ceremony room, "
            + "training hall, 和室, 旅館, 道場, 茶室, 座敷, 客室"),
        Row.Of(PlaceKind.Bathroom, "#bathroom, washroom, restroom, toilet, toilets, shower, showers, shower room, "
            + "bathhouse, public bath, hot spring, 風呂, お風呂, 浴室, 洗面所, トイレ, 銭湯, 温泉, シャワー室, 脱衣所"),
        Row.Of(PlaceKind.Cell, "#prison, #jail, #dungeon, cell, prison cell, jail cell, holding cell, lockup, brig, "
            + "牢屋, 牢, 刑務所, 牢獄, 独房, 留置場, 地下牢"),
        Row.Of(PlaceKind.Warehouse, "#warehouse, #factory, factories, #hangar, storehouse, storage room, storeroom, "
            + "depot, foundry, basement, cellar, garage, workshop, #barn, 工場, 倉庫, 格納庫, 地下室, ガレージ, 工房, 納屋, 物置, 蔵"),
        Row.Of(PlaceKind.Desert, "#desert, wasteland, wastelands, dunes, dune, badlands, 荒野, 砂漠, 砂丘"),
        Row.Of(PlaceKind.Battlefield, "#battlefield, battleground, trench, trenches, front line, frontline, "
            + "no man's land, 戦場, 前線, 塹壕"),
        Row.Of(PlaceKind.Graveyard, "#graveyard, cemetery, cemeteries, churchyard, gravestone, gravestones, 墓地, 墓場, "
            + "霊園, お墓, 墓石"),
        Row.Of(PlaceKind.Village, "#village, hamlet, fishing village, mountain village, settlement, 村, 集落, 山村, 漁村"),
        Row.Of(PlaceKind.ShipDeck, "ship's deck, deck, #boat, #ship, #sailboat, ferry, fishing boat, pirate ship, "
            + "sailing ship, foredeck, crow's nest, 船, 甲板, 船上, 海賊船, 漁船, 帆船"),
        Row.Of(PlaceKind.OuterSpace, "outer space, space, deep space, orbit, lunar surface, asteroid field, "
            + "asteroid belt, vacuum, 宇宙, 宇宙空間, 月面, 小惑星帯"),

        new(Topic.Space, 0, "outer space, deep space, asteroid field, asteroid belt, starfield, nebula, galaxy, "
            + "orbit, space, 宇宙, 宇宙空間"),
        new(Topic.Locative, 0, "in, at, inside, on, outside, within, along, through, across, down, up, "
            + " in front of, into, enters, entering, ~enter, "
            + "arrives at, reaches, back at, back in, atop, on top of, interior of, exterior of, 場所"),
        new(Topic.Transition, 0, "cut to, later, meanwhile, elsewhere, the next day, the next morning, "
            + "that night, that evening, hours later, minutes later, days later, arrives at, arrive at, "
            + "enters the, now in, now at, we are in, we're in, back at, back in, one week later, "
            + "the following day, 翌日, 翌朝, その夜, 一方, 数日後, その後, 場面転換, 数時間後"),
    ];

    /// <summary>Words that name a place only loosely: another place beside them wins ("hospital room",
    /// "school building").</summary>
    public static readonly ImmutableArray<string> Loose =
    [
        "room", "attic", "house", "home", "building", "buildings", "hall", "gate", "corner", "yard", "outside", "deck",
            "tower", "car",
        "school", "high school", "town", "village", "city", "class", "air", "space", "clouds", "stars", "sky",
            "wood", "court", "ring", "plain",
        "square", "pitch", "crossing", "platform", "road", "lane", "stairs", "entrance hall", "部屋", "家", "街", "町",
            "店", "学校", "高校",
        "空", "雲", "山", "道", "車内", "ビル", "階段", "店内", "東京",
    ];
}
