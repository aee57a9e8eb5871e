using System.Collections.Immutable;
using Kantoku.Core.Script;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>Words for the hour and the weather.</summary>
internal static class TimeWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        Row.Of(TimeOfDay.Day, "day, daytime, noon, midday, afternoon, lunchtime, morning, broad daylight, "
            + "daylight, sunny, late morning, early afternoon, lunch break, 昼, 昼間, 正午, 午後, 朝, 昼休み, 真昼, 日中, 午前, "
            + "昼下がり, 放課後"),
        Row.Of(TimeOfDay.Dawn, "dawn, sunrise, daybreak, early morning, first light, before dawn, 夜明け, 早朝, 明け方, "
            + "日の出, 朝焼け, 未明"),
        Row.Of(TimeOfDay.Dusk, "dusk, sunset, evening, twilight, nightfall, golden hour, setting sun, magic hour, "
            + "late afternoon, sundown, gloaming, 夕方, 夕暮れ, 夕日, 夕陽, 日没, 黄昏, たそがれ, 夕焼け, 日暮れ, 宵"),
        Row.Of(TimeOfDay.Night, "outer space, deep space, asteroid field, starfield, nebula, 宇宙空間, night, "
            + "midnight, nighttime, night time, late night, moonlight, moonlit, moon, full moon, 3am, 2am, "
            + "small hours, by night, starlight, starry, 夜, 深夜, 真夜中, 夜中, 夜空, 月明かり, 月光, 満月, 月夜, 夜更け, 星空, 月, 今夜, "
            + "夜道, 夜景"),

        Row.Of(Weather.Clear, "clear sky, clear weather, sunshine, sunny, cloudless, blue sky, fine weather, 晴れ, "
            + "快晴, 青空, 晴天"),
        Row.Of(Weather.Rain, "rain, raining, rainy, rains, drizzle, drizzling, downpour, pouring, rainfall, "
            + "in the rain, showers, 雨, 小雨, 大雨, 土砂降り, 雨の中, 雨上がり, 梅雨, どしゃ降り"),
        Row.Of(Weather.Snow, "snow, snowing, snowy, snowfall, blizzard, snowflakes, snowstorm, sleet, 雪, 吹雪, 粉雪, "
            + "雪の中, 大雪"),
        Row.Of(Weather.Fog, "fog, foggy, mist, misty, haze, hazy, smog, 霧, 靄, もや, 霞"),
        Row.Of(Weather.Wind, "wind, windy, breeze, gust, gusts, gale, windswept, breezy, 風, 強風, 突風, そよ風, 春風, 夜風"),
        Row.Of(Weather.Storm, "storm, stormy, thunderstorm, thunder, lightning, typhoon, hurricane, tempest, 嵐, "
            + "雷, 稲妻, 雷雨, 台風, 暴風雨, 雷鳴"),

        new(Topic.SceneTime, (int)SceneTime.Flashback, "flashback, flash back, memory, years ago, years earlier, "
            + "ten years ago, in the past, 回想, 過去, 数年前, 十年前, 昔"),
        new(Topic.SceneTime, (int)SceneTime.Dream, "dream, dream sequence, nightmare, in a dream, dreaming, 夢, "
            + "悪夢, 夢の中"),
        new(Topic.SceneTime, (int)SceneTime.Present, "present day, back to present, end flashback, the present, 現在"),
    ];
}
