using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>How an hour and a weather print: densities of sky, shade and dark. Shares of ink, 0 to 1.</summary>
internal sealed record Light
{
    /// <summary>Below this a tone is only a few stray dots; paper is cleaner.</summary>
    private const float Faintest = 0.035f;

    private const float Darkest = 0.9f;

    public required TimeOfDay Time { get; init; }

    public required Weather Weather { get; init; }

    /// <summary>Density at the top of the sky.</summary>
    public required float SkyTop { get; init; }

    /// <summary>Density of the sky at the horizon.</summary>
    public required float SkyLow { get; init; }

    /// <summary>Share by which every surface outdoors darkens.</summary>
    public required float Dark { get; init; }

    /// <summary>What a face turned from the light gets on top.</summary>
    public required float Shade { get; init; }

    /// <summary>Surfaces indoors darken by their lamps' share only.</summary>
    public bool Indoors { get; init; }

    public bool LampsLit => Time is TimeOfDay.Night or TimeOfDay.Dusk || Weather == Weather.Storm;

    public bool Night => Time == TimeOfDay.Night;

    public bool Overcast => Weather is Weather.Rain or Weather.Snow or Weather.Fog or Weather.Storm;

    public bool Wet => Weather is Weather.Rain or Weather.Storm;

    public bool Snowy => Weather == Weather.Snow;

    public bool Foggy => Weather == Weather.Fog;

    public static Light Of(TimeOfDay time, Weather weather, bool indoors)
    {
        var hour = Hour(time);
        var light = weather switch
        {
            Weather.Rain => hour with
            {
                SkyTop = Plane2.Lerp(hour.SkyTop, 0.45f, 0.3f),
                SkyLow = Plane2.Lerp(hour.SkyLow, 0.3f, 0.4f),
                Dark = hour.Dark + 0.02f,
                Shade = hour.Shade * 0.6f,
            },
            Weather.Snow => hour with
            {
                SkyTop = Mix(hour.SkyTop, 0.34f),
                SkyLow = Mix(hour.SkyLow, 0.24f),
                Shade = hour.Shade * 0.7f,
            },
            Weather.Fog => hour with
            {
                SkyTop = Mix(hour.SkyTop, 0.16f),
                SkyLow = Mix(hour.SkyLow, 0.1f),
                Shade = hour.Shade * 0.4f,
            },
            Weather.Storm => hour with
            {
                SkyTop = Plane2.Lerp(hour.SkyTop, 0.95f, 0.7f),
                SkyLow = Plane2.Lerp(hour.SkyLow, 0.4f, 0.5f),
                Dark = hour.Dark + 0.06f,
            },
            _ => hour,
        };
        return light with
        {
            Time = time,
            Weather = weather,
            Indoors = indoors,
            Dark = indoors ? IndoorDark(time, weather) : light.Dark,
        };
    }

    /// <summary>A surface of a density as it prints in this light.</summary>
    public Tone Tone(float density)
    {
        var printed = Density(density);
        return printed < Faintest ? Ink.Tone.White : Ink.Tone.Flat(printed);
    }

    /// <inheritdoc cref="Tone"/>
    public float Density(float density) => MathF.Min(Darkest, 1 - ((1 - density) * (1 - Dark)));

    private static float Mix(float clear, float overcast) => clear > overcast ? (clear + overcast) / 2 : overcast;

    private static float IndoorDark(TimeOfDay time, Weather weather) => time switch
    {
        TimeOfDay.Night => 0.16f,
        TimeOfDay.Dusk => 0.1f,
        TimeOfDay.Dawn => 0.05f,
        _ => weather == Weather.Storm ? 0.08f : 0,
    };

    private static Light Hour(TimeOfDay time) => time switch
    {
        TimeOfDay.Dawn => new Light
        {
            Time = time, Weather = Weather.Clear, SkyTop = 0.3f, SkyLow = 0, Dark = 0.05f, Shade = 0.26f,
        },
        TimeOfDay.Dusk => new Light
        {
            Time = time, Weather = Weather.Clear, SkyTop = 0.62f, SkyLow = 0.06f, Dark = 0.14f, Shade = 0.34f,
        },
        TimeOfDay.Night => new Light
        {
            Time = time, Weather = Weather.Clear, SkyTop = 1, SkyLow = 0.55f, Dark = 0.26f, Shade = 0.26f,
        },
        _ => new Light
        {
            Time = time, Weather = Weather.Clear, SkyTop = 0.3f, SkyLow = 0, Dark = 0, Shade = 0.18f,
        },
    };
}
