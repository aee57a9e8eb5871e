using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Direction;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>Places the camera: where people stand, it agrees with their size and feet; else it shows the
/// place.</summary>
internal static class CameraChoice
{
    private const float DutchRadians = 0.15f;
    private const float NearestMetres = 0.55f;
    private const float WideClearance = 0.4f;

    /// <summary>Share of the height at which a level camera likes its horizon: it sinks from the eyes towards
    /// it.</summary>
    private const float LevelHorizon = 0.45f;

    /// <summary>Focal length as a share of the canvas's longer side, and how much the place steps back, by
    /// shot.</summary>
    private readonly record struct Lens(float Focal, float Detail, float Line, float Fade);

    public static SceneView Choose(
        ShotSize shot, CameraAngle angle, IReadOnlyList<Bystander> people, SceneFrame frame, Vector2 canvas, ulong seed)
    {
        var random = new InkRandom(seed, "camera");
        var yaw = random.Between(-1f, 1f) * frame.Yaw;
        return people.Count > 0
            ? Behind(shot, angle, people, yaw, canvas)
            : Wide(shot, angle, frame, yaw, canvas);
    }

    /// <summary>The horizon lies at the eyes of those who stand on level ground with the camera.</summary>
    private static SceneView Behind(
        ShotSize shot, CameraAngle angle, IReadOnlyList<Bystander> people, float yaw, Vector2 canvas)
    {
        var main = people[0];
        foreach (var other in people)
        {
            if (other.HeadHeight > main.HeadHeight)
                main = other;
        }

        var scale = MathF.Max(main.UnitsPerMetre, 1);
        var lens = LensOf(shot);
        var focal = MathF.Max(canvas.X, canvas.Y) * lens.Focal;
        var depth = MathF.Max(focal / scale, NearestMetres);
        focal = depth * scale;
        var eyes = Math.Clamp((main.FeetY - main.Head.Y) / scale, 0.25f, 2.2f);
        var eye = angle is CameraAngle.Level or CameraAngle.OverShoulder or CameraAngle.Dutch
            ? Math.Clamp((main.FeetY - (LevelHorizon * canvas.Y)) / scale, eyes * 0.55f, eyes)
            : EyeHeight(angle, eyes);
        var horizon = Math.Clamp(main.FeetY - (eye * scale), -1.2f * canvas.Y, 2.2f * canvas.Y);
        eye = MathF.Max((main.FeetY - horizon) / scale, 0.1f);
        var nearest = depth;
        foreach (var other in people)
            nearest = MathF.Min(nearest, focal / MathF.Max(other.UnitsPerMetre, 1));
        return new SceneView
        {
            Camera = At(depth, eye, yaw, 0, Roll(angle), focal, new Vector2(canvas.X / 2, horizon), canvas),
            Clearance = nearest - 0.1f, LineShare = lens.Line, Detail = lens.Detail, Fade = lens.Fade,
        };
    }

    private static SceneView Wide(ShotSize shot, CameraAngle angle, SceneFrame frame, float yaw, Vector2 canvas)
    {
        var zoom = shot switch
        {
            ShotSize.ExtremeLong => 0.78f,
            ShotSize.Long => 0.88f,
            ShotSize.Full => 1f,
            ShotSize.Knee => 1.2f,
            ShotSize.Waist => 1.4f,
            ShotSize.Bust => 1.7f,
            ShotSize.CloseUp => 2.1f,
            _ => 2.6f,
        };
        var (eye, horizon, pitch) = angle switch
        {
            CameraAngle.Low => (MathF.Min(0.5f, frame.Eye), 0.8f, 0f),
            CameraAngle.High => (frame.Eye + 1.8f, 0.2f, 0f),
            CameraAngle.BirdsEye => (frame.Eye + 5.5f, 0.5f, 0.75f),
            _ => (frame.Eye, frame.Horizon, 0f),
        };
        var focal = MathF.Max(canvas.X, canvas.Y) * zoom;
        var back = angle == CameraAngle.BirdsEye ? frame.Back * 0.6f : frame.Back;
        return new SceneView
        {
            Camera = At(
                back, eye, yaw, pitch, Roll(angle), focal, new Vector2(canvas.X / 2, canvas.Y * horizon), canvas),
            Clearance = WideClearance, LineShare = 1, Detail = 1, Fade = 0,
        };
    }

    private static Camera At(
        float back, float eye, float yaw, float pitch, float roll, float focal, Vector2 axis, Vector2 canvas)
    {
        var (sin, cos) = MathF.SinCos(yaw);
        var position = new Vector3(-sin * back, eye, -cos * back);
        return new Camera(position, yaw, pitch, roll, focal, axis, canvas / 2);
    }

    private static float EyeHeight(CameraAngle angle, float eyes) => angle switch
    {
        CameraAngle.Low => eyes * 0.35f,
        CameraAngle.High => eyes + 1f,
        CameraAngle.BirdsEye => eyes + 2.8f,
        _ => eyes,
    };

    private static float Roll(CameraAngle angle) => angle == CameraAngle.Dutch ? DutchRadians : 0;

    private static Lens LensOf(ShotSize shot) => shot switch
    {
        ShotSize.ExtremeCloseUp => new Lens(2f, 0.35f, 0.7f, 0.5f),
        ShotSize.CloseUp => new Lens(1.8f, 0.45f, 0.75f, 0.4f),
        ShotSize.Bust => new Lens(1.5f, 0.7f, 0.85f, 0.3f),
        ShotSize.Waist => new Lens(1.3f, 0.85f, 0.92f, 0.2f),
        ShotSize.Knee => new Lens(1.15f, 1, 1, 0.1f),
        ShotSize.Full => new Lens(1.05f, 1, 1, 0),
        ShotSize.Long => new Lens(0.95f, 1, 1, 0),
        _ => new Lens(0.85f, 1, 1, 0),
    };
}
