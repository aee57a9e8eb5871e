using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction.Vocabulary;

/// <summary>What lies over a picture or stands behind it, and how words are spoken.</summary>
internal static class EffectWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        Row.Of(Effect.FocusLines, "focus lines, concentration lines, radial lines, zoom lines, dramatic lines, 集中線"),
        Row.Of(Effect.SpeedLines, "speed lines, motion lines, action lines, blur, at full speed, top speed, "
            + "whoosh, zooms past, speeds past, hurtles, hurtling, 流線, スピード線, 猛スピード, 全速力, 疾走"),
        Row.Of(Effect.Flash, "flash, flash of light, blinding light, lightning, lightning flash, bright light, "
            + "flashes, blinding flash, beta flash, 閃光, フラッシュ, ベタフラ, まばゆい, 稲光, 稲妻"),
        Row.Of(Effect.Impact, "~explode, explosion, ~crash, impact, ~smash, collision, collides, ~collide, ~slam, "
            + "~~slam, ~blast, boom, ~burst, detonates, bangs, ~shatter, 爆発, 激突, 衝突, 爆風, ドカン, 炸裂, 叩きつけ, ぶつか, 衝撃波, "
            + "吹き飛"),
        Row.Of(Effect.Sparkle, "~sparkle, ~glitter, ~shimmer, ~twinkle, petals, cherry blossom, cherry blossoms, "
            + "flowers bloom, sparkles, radiant, dazzling, ~glow, glowing, キラキラ, 輝, きらめ, 花びら, 桜吹雪, 花吹雪, 光に包まれ"),
        Row.Of(Effect.Gloom, "gloom, gloomy, despair, darkness falls, ominous aura, dark aura, dread, doom, "
            + "foreboding, depressing, 絶望, どんより, 不吉, 暗雲, 闇"),
        Row.Of(Effect.Hatching, "hatching, crosshatching, shadowy, in shadow, shadows, shrouded in shadow, カケアミ, "
            + "暗がり, 影に包ま"),
        Row.Of(Effect.Dust, "dust, dust cloud, cloud of dust, sand swirls, smoke, 土煙, 砂煙, 砂埃, 埃, 煙"),
        Row.Of(Effect.Crack, "~crack, cracks, breaks apart, splits open, ~splinter, ひび割れ, ヒビ, 亀裂, 砕け"),
        Row.Of(Effect.Steam, "steam, steaming, vapour, vapor, breath in the cold, 湯気, 蒸気"),

        Row.Of(Backdrop.Black, "black background, pitch black, black panel, all black, total darkness, "
            + "solid black, complete darkness, black screen, black out, blackout, 暗闇, 真っ暗, 黒ベタ, ベタ, 背景黒, 暗転, "
            + "黒い画面, 画面が黒, 真っ黒な画面, 黒コマ"),
        Row.Of(Backdrop.White, "white background, no background, blank background, white panel, white out, "
            + "whiteout, white void, all white, 白背景, 背景なし, 白バック, 真っ白な空間, ホワイトアウト, 背景白"),
        Row.Of(Backdrop.Tone, "tone background, abstract background, plain background, screentone, トーン背景, 抽象背景, 背景トーン"),

        new(Topic.Delivery, 200, "~shout, ~yell, ~scream, ~bellow, ~roar, ~holler, loud, loudly, shouting, "
            + "at the top of his lungs, at the top of her lungs, 叫, 怒鳴, 大声, 絶叫"),
        new(Topic.Delivery, 50, "~whisper, ~murmur, ~mutter, ~mumble, quiet, quietly, soft, softly, hushed, "
            + "under his breath, under her breath, low, weak, weakly, faint, faintly, barely audible, to himself, "
            + "to herself, small voice, 小声, ささや, 囁, つぶや, 呟, ぼそ, ボソ, 静かに, 弱々し"),
    ];
}
