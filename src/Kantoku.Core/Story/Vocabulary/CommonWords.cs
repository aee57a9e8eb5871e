using System.Collections.Frozen;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>English words that open sentences with a capital and still name nobody: "Rain falls", "Dust settles",
/// "Close on".</summary>
internal static class CommonWords
{
    private const string Things =
        "air ash ashes blood bone breath breeze bubbles bullets candlelight chaos chatter clouds coal cold confetti "
        + "crowd crystal darkness daylight dawn death debris dew dirt dusk dust earth echo echoes electricity "
        + "embers energy evening everyone everything fate fear feathers fire firelight flame flesh flour foam fog "
        + "foliage footsteps frost fruit fur gas glare glass glitter glow gold grass gravel grease grief gunfire "
        + "gunsmoke hail hair heat history honey hope ice ink iron ivy jazz joy lamplight laughter lava leather life "
        + "light lightning liquid lava love lunch machinery magic magma marble memory metal midnight mist moisture "
        + "money moonlight moss motion mud music neon night nightfall noise noon nothing oil pain panic paper peace "
        + "plaster plastic pollen power pressure rage rain rainwater reality rice rot rubble rust salt sand sawdust "
        + "scaffolding seawater shadow shadows shame shrapnel silence silk silver skin sleep sleet slime smog smoke "
        + "snow snowfall soap soil someone something somebody nobody anybody anyone soot sound sparks spray "
        + "spring starlight static "
        + "steam steel stone storm summer autumn winter sunlight sunrise sunset sunshine surf sweat tar tea tension "
        + "thread thunder tide time timber tobacco traffic trash truth twilight vapor vapour vegetation velvet voice "
        + "war water wax weather wheat wind wine wire wood wool work world wreckage yarn "
        + "morning afternoon today tomorrow yesterday tonight week month year hour minute second moment "
        + "alarm ambulance animal ant arm army arrow avalanche balloon banner bar barrel basket battle beach beam "
        + "beast bell bicycle bird blade blanket blast blossom board boat body bomb book bottle boulder box branch "
        + "bridge bucket building bullet bus butterfly button cable cafe camera candle canvas car card cart castle "
        + "cat ceiling chain chair chalk chimney church circle city claw cliff clock cloth cloud coat coffee coin "
        + "colour color corner corridor country crack crane creature curtain cut dagger deck desk dinner display "
        + "dog door dragon dream drone drop drum duck eagle edge elevator engine entrance envelope exit explosion eye "
        + "face fan fence ferry field figure file finger fireworks fish fist flag flash floor flower food foot "
        + "football forest fountain fox frame frog furniture game garden gate ghost ground guard gun half hall hand "
        + "hat hawk head heart helicopter hill home horn horse house insect island jet key kitchen knife knock "
        + "ladder lake lamp lantern laser leaf leg letter lid lift limb line lion lock machine man map mask meteor "
        + "mirror missile monitor monster moon motor mountain mouse mouth nail nature neck nest news ocean office "
        + "owl page palm part party passenger path people phone photo picture pipe plane planet plant plate pool "
        + "poster rabbit radio rail raven ray river road robot rock rocket roof room root rope rose row screen sea "
        + "shape shark shell ship shoe shop sign signal siren sky skyline smile snake snowflake song spider spirit "
        + "staircase star station street string sun surface sword table tail target tear telephone television tower "
        + "town track traffic train tree truck tunnel umbrella valley van vehicle village vine volcano wall wave "
        + "whale whistle wolf woman wing window word school class student teacher police someone";

    private const string Others =
        "about above abruptly absolutely according across actually after again against ahead alone along already also "
        + "although always amid among angle another any apparently around aside away back backs barely because before "
        + "behind below beneath beside besides between beyond both bottom briefly bright broken building but calm "
        + "carefully close closer closeup clearly coming cold continue continuing cut dark dead dear deep despite "
        + "detail different directly distant down during each early easily eight either empty enter establishing even "
        + "eventually ever every exterior external extreme far fast few finally first five flashback following for "
        + "four from front full further gently given glancing gone good great grim group half hard hello help hence "
        + "here high hold holding hot huge identical immediately in indeed inset inside instantly instead interior "
        + "into its just large last late later left less like likewise little long loud low many maybe meanwhile "
        + "medium mid middle montage more most much near nearby nearly neither never new next nine no none nor not "
        + "now off old on once one only onto open opposite other others otherwise our out outside over overhead pale "
        + "pan perhaps plain please plenty point presently pull push quick quickly quiet quietly quite rather reaction "
        + "ready real repeat reveal right running same seen seven several short shot show silent similar simply since "
        + "single six slow slowly small smash soft softly some somehow sometimes somewhere soon splash split still "
        + "strange suddenly sure tall ten text that then there therefore these they thick thin this those though "
        + "three through throughout thus tight tilt tiny together too top total toward towards track tracking turning "
        + "twenty twice two under underneath unknown unseen until up upon upside upstairs usually very view wait "
        + "warm we welcome well what whatever when where wherever which while white who whose why wide with within "
        + "without yes yet you young your zoom black blue red green grey gray brown yellow purple pink orange";

    private const string Places =
        "africa amsterdam argentina asia athens atlanta australia austria bangkok barcelona beijing belgium berlin "
        + "boston brazil brooklyn brussels budapest cairo california canada chicago china chiba copenhagen dallas "
        + "delhi denmark detroit dubai dublin edinburgh egypt europe finland florence florida france fukuoka ginza "
        + "germany greece hakone hamburg hanoi harajuku harlem havana hawaii hiroshima hokkaido hollywood hongkong "
        + "hungary iceland india indonesia iran iraq ireland israel istanbul italy jakarta jerusalem kamakura kanazawa "
        + "kanto kansai kobe korea kyoto kyushu lagos lisbon liverpool london madrid manchester manhattan manila "
        + "melbourne mexico miami milan montreal moscow mumbai munich nagano nagasaki nagoya nairobi naples nara "
        + "netherlands nepal nevada norway okinawa osaka oslo paris philadelphia poland portugal prague rome russia "
        + "sapporo sendai seoul shanghai shibuya shikoku shinjuku sicily singapore spain stockholm sweden "
        + "switzerland taipei taiwan texas thailand tokyo toronto turkey ueno ukraine vancouver venice vienna vietnam "
        + "warsaw washington yokohama zurich";

    private const string Brands =
        "amazon android apple audi bmw bluetooth boeing canon casio citroen coca cola disney facebook ferrari fiat "
        + "ford google gucci harley hitachi honda hyundai ibm ikea instagram intel internet iphone kawasaki kodak "
        + "lamborghini lego lexus macbook mazda mcdonalds mercedes microsoft mitsubishi netflix nikon nintendo nissan "
        + "nokia panasonic pepsi peugeot playstation polaroid porsche renault rolex samsung sega shinkansen skype "
        + "sony starbucks subaru suzuki tesla tiktok toshiba toyota twitter uber volkswagen volvo walkman whatsapp "
        + "wifi windows xbox yamaha youtube zippo";

    private const string Callings =
        "okay oh ah hey hi thanks thank sorry yeah sir madam maam mister miss mum mom dad mother father grandma "
        + "grandpa brother sister doctor captain boss idiot liar coward stop run go look listen come careful goodbye "
        + "bye wow damn hell god enough fine exactly congratulations cheers hush shh stay move fire ready";

    private static readonly FrozenSet<string> All = string.Join(' ', Things, Others, Places, Brands, Callings)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What things, weather, sounds and crowds do rather than people.</summary>
    private static readonly FrozenSet<string> DoneByThings =
        ("appears becomes begins belongs billows blankets blares blasts blazes bleeds blinks blooms blossoms blows "
        + "blurs boils booms breaks bubbles burns bursts buzzes cascades chimes chirps clangs clatters clings closes "
        + "clouds coats collapses comes consists contains continues covers cracks crackles crashes creaks crumbles "
        + "curls darkens descends dims dissolves dominates drains drapes drifts drips drops dwindles echoes emerges "
        + "ends engulfs envelops erupts evaporates explodes extends fades falls fills flakes flaps flares flashes "
        + "flickers floats floods flows flutters forms freezes frames gathers gleams glimmers glints glistens glitters "
        + "glows goes grows gushes hangs happens has hisses hovers howls hums illuminates is lies lasts lights lines "
        + "lingers litters looms means melts needs occurs opens oozes overflows passes patters peels pelts pierces "
        + "piles plummets pools pounds pours radiates rains rattles reads reflects reigns remains resembles reveals "
        + "rings ripples rises roars rolls rumbles runs rushes rustles says scatters seems seeps separates settles "
        + "shatters shimmers shines shows shrouds silhouettes slides smokes smoulders smolders snakes soaks soars "
        + "sounds sparkles spews spills spirals splashes splatters splinters spreads sprouts squeals stains "
        + "starts stays steams sticks stops streaks streams stretches strikes surges surrounds sways sweeps swells "
        + "swings swirls swishes takes thickens throbs thuds thunders ticks tinkles towers trails trickles tumbles "
        + "turns twinkles twists vanishes vibrates wafts wails warms washes whips whirls whirs whistles works wraps "
        + "was does was").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        DoneByThings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word, or the first of a phrase, is an ordinary one, a city, a brand or a call.</summary>
    public static bool Has(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return All.Contains(space < 0 ? name : name[..space]);
    }

    /// <summary>A verb in the third person that says nothing of who does it.</summary>
    public static bool IsDoneByThings(ReadOnlySpan<char> verb) => BySpan.Contains(verb);
}
