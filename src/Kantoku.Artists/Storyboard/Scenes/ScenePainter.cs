using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Sets;
using Kantoku.Core.Direction;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>Draws what stands behind people.</summary>
internal static class ScenePainter
{
    /// <summary>How a shot sees a place.</summary>
    /// <param name="people">Who stands in it; nobody for a wide view.</param>
    public static SceneView View(
        PlaceKind kind, ShotSize shot, CameraAngle angle, IReadOnlyList<Bystander> people, Vector2 canvas,
        ulong seed) =>
        CameraChoice.Choose(shot, angle, people, PlaceSet.Of(kind).Frame, canvas, seed);

    /// <summary>Draws a place in an hour and a weather.</summary>
    public static void Place(
        InkCanvas ink, PlaceDesign place, TimeOfDay time, Weather weather, SceneView view, ulong seed)
    {
        var built = PlaceSet.Of(place.Kind);
        var light = Light.Of(time, weather, built.Indoors);
        var set = new SceneSet(light, InkRandom.Mix(place.Seed, (ulong)place.Kind));
        built.Build(set);
        using var scene = new SceneInk(ink, view.Camera, light, view.LineShare, view.Detail);
        set.Draw(scene, view.Clearance);
        if (view.Fade > 0)
            ink.Lighten(Shapes.Rectangle(ink.Area), Tone.Flat(light.Night ? view.Fade * 0.5f : view.Fade));
        if (!built.Indoors)
            Falling.Behind(ink, light, seed);
    }

    /// <summary>Whether it rains and snows there.</summary>
    public static bool IsOutdoors(PlaceKind kind) => kind != PlaceKind.Abstract && !PlaceSet.Of(kind).Indoors;

    /// <summary>A graded tone in place of a place.</summary>
    public static void Grade(InkCanvas ink, TimeOfDay time, ulong seed)
    {
        var random = new InkRandom(seed, "grade");
        var (w, h) = (ink.Width, ink.Height);
        var dark = time switch { TimeOfDay.Night => 0.55f, TimeOfDay.Dusk => 0.42f, _ => 0.3f };
        var tone = random.Between(0, 4) switch
        {
            0 => Tone.Linear(dark, 0, new(0, 0), new(0, h)),
            1 => Tone.Linear(0, dark, new(0, h * 0.25f), new(0, h)),
            2 => Tone.Linear(dark, 0, new(0, 0), new(w * 0.7f, h)),
            _ => Tone.Radial(0, dark, new(w / 2, h * 0.45f), MathF.Max(w, h) * 0.65f),
        };
        ink.Fill(Shapes.Rectangle(ink.Area), tone);
    }
}
