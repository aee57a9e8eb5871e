using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Effects;

/// <summary>Lines that run at something, or along with it.</summary>
internal static class LineEffects
{
    /// <summary>Spikes from all round towards the focus, in clusters as a ruler draws them.</summary>
    public static void FocusLines(EffectScene scene)
    {
        var random = scene.Random("focus");
        using var black = new SKPath();
        using var white = new SKPath();
        var count = Math.Clamp((int)((scene.Area.Width + scene.Area.Height) / 9), 90, 260);
        var angle = 0f;
        while (angle < MathF.Tau)
        {
            angle += MathF.Tau / count * random.Between(0.3f, 1.9f);
            var from = Rim(scene, angle) * random.Between(1f, 1.55f);
            var width = scene.Diagonal * random.Between(0.0016f, 0.0085f);
            Spike(random.Chance(0.26f) ? white : black, scene.Focus, angle, from, scene.Diagonal * 1.05f, width);
        }

        scene.Ink.Fill(white, Tone.White);
        scene.Ink.Fill(black, scene.Dark ? Tone.White : Tone.Black);
    }

    /// <summary>Parallel strokes along a movement, thick and thin.</summary>
    public static void SpeedLines(EffectScene scene)
    {
        var random = scene.Random("speed");
        var tilt = random.Between(-9f, 9f) * Plane2.RadiansPerDegree;
        var along = Vector2.UnitX.Rotated(tilt);
        var across = along.Perpendicular();
        var middle = new Vector2(scene.Area.MidX, scene.Area.MidY);
        var length = scene.Area.Width + scene.Area.Height;
        var span = (MathF.Abs(across.X) * scene.Area.Width) + (MathF.Abs(across.Y) * scene.Area.Height);
        using var black = new SKPath();
        using var white = new SKPath();
        var count = Math.Clamp((int)(span / 6.5f), 40, 150);
        for (var i = 0; i < count; i++)
        {
            var offset = random.Between(-0.55f, 0.55f) * span;
            var centre = middle + (across * offset) + (along * random.Between(-0.45f, 0.45f) * length);
            var half = along * length * random.Between(0.1f, 0.36f);
            var thick = random.Chance(0.14f) ? random.Between(5f, 10f) : random.Between(1.3f, 4f);
            Needle(random.Chance(0.4f) ? white : black, centre - half, centre + half, thick);
        }

        scene.Ink.Fill(white, Tone.White);
        scene.Ink.Fill(black, scene.Dark ? Tone.White : Tone.Black);
    }

    /// <summary>A black field about a white, spiked clearing.</summary>
    public static void Flash(EffectScene scene)
    {
        var random = scene.Random("flash");
        using var field = new SKPath { FillType = SKPathFillType.EvenOdd };
        field.AddRect(SKRect.Inflate(scene.Area, 20, 20));
        var spikes = Math.Clamp((int)((scene.Reach.X + scene.Reach.Y) / 6.5f), 44, 130);
        var rim = new Vector2[spikes * 2];
        for (var i = 0; i < rim.Length; i++)
        {
            var angle = (i + random.Between(-0.3f, 0.3f)) * MathF.Tau / rim.Length;
            var reach = Rim(scene, angle) * (i % 2 == 0 ? 1 : random.Between(1.18f, 1.8f));
            rim[i] = scene.Focus + (Vector2.UnitX.Rotated(angle) * reach);
        }

        using var clearing = InkCanvas.Path(rim);
        field.AddPath(clearing);
        scene.Ink.Fill(field, Tone.Black);
        using var white = new SKPath();
        for (var i = 0; i < spikes; i++)
        {
            var angle = random.Between(0, MathF.Tau);
            var from = Rim(scene, angle) * random.Between(1.5f, 2.3f);
            Spike(white, scene.Focus, angle, from, scene.Diagonal, scene.Diagonal * random.Between(0.0008f, 0.0035f));
        }

        scene.Ink.Fill(white, Tone.White);
    }

    /// <summary>How far the clearing reaches in a direction.</summary>
    private static float Rim(EffectScene scene, float angle)
    {
        var (sin, cos) = MathF.SinCos(angle);
        return 1 / new Vector2(cos / scene.Reach.X, sin / scene.Reach.Y).Length();
    }

    /// <summary>A triangle with its point towards the centre.</summary>
    private static void Spike(SKPath path, Vector2 centre, float angle, float from, float to, float width)
    {
        var direction = Vector2.UnitX.Rotated(angle);
        var side = direction.Perpendicular() * width;
        var (tip, foot) = (centre + (direction * from), centre + (direction * to));
        path.MoveTo(tip.X, tip.Y);
        path.LineTo(foot.X + side.X, foot.Y + side.Y);
        path.LineTo(foot.X - side.X, foot.Y - side.Y);
        path.Close();
    }

    /// <summary>A stroke pointed at both ends.</summary>
    private static void Needle(SKPath path, Vector2 from, Vector2 to, float width)
    {
        var side = (to - from).Unit().Perpendicular() * (width / 2);
        var (near, far) = (Vector2.Lerp(from, to, 0.3f), Vector2.Lerp(from, to, 0.6f));
        path.MoveTo(from.X, from.Y);
        path.LineTo(near.X + side.X, near.Y + side.Y);
        path.LineTo(far.X + side.X, far.Y + side.Y);
        path.LineTo(to.X, to.Y);
        path.LineTo(far.X - side.X, far.Y - side.Y);
        path.LineTo(near.X - side.X, near.Y - side.Y);
        path.Close();
    }
}
