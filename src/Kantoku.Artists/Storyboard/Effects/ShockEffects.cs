using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Effects;

/// <summary>Blows and shocks.</summary>
internal static class ShockEffects
{
    private const int ImpactPoints = 14;
    private const int CrackArms = 11;

    /// <summary>A burst behind what is hit, with splinters flying.</summary>
    public static void Impact(EffectScene scene)
    {
        var random = scene.Random("impact");
        var radius = MathF.Min(scene.Area.Width, scene.Area.Height) * 0.44f;
        foreach (var person in scene.People)
        {
            if (Vector2.Distance(person.Head, scene.Focus) < person.HeadHeight)
                radius = MathF.Max(radius, MathF.Min(person.HeadHeight * 1.15f, scene.Diagonal * 0.4f));
        }

        Span<Vector2> outer = stackalloc Vector2[ImpactPoints * 2];
        Span<Vector2> inner = stackalloc Vector2[ImpactPoints * 2];
        for (var i = 0; i < outer.Length; i++)
        {
            var direction = Vector2.UnitX.Rotated((i * MathF.PI / ImpactPoints) + random.Between(-0.07f, 0.07f));
            var reach = radius * (i % 2 == 0 ? random.Between(0.78f, 1.2f) : random.Between(0.42f, 0.54f));
            outer[i] = scene.Focus + (direction * reach);
            inner[i] = scene.Focus + (direction * reach * 0.66f);
        }

        Rays(scene, radius, random);
        scene.Ink.Shape(outer, Tone.White, 6);
        scene.Ink.Fill(inner, Tone.Radial(0, 0.4f, scene.Focus, radius * 0.8f));
        scene.Ink.Stroke(inner, closed: true, 2.4f);
        for (var i = 0; i < 16; i++)
            Splinter(scene, radius, random);
    }

    /// <summary>The air splits: jagged cracks from the focus outward.</summary>
    public static void Crack(EffectScene scene)
    {
        var random = scene.Random("crack");
        scene.Ink.Shade(
            Shapes.Rectangle(scene.Area), Tone.Radial(0, 0.5f, scene.Focus, scene.Diagonal * 0.62f));
        for (var i = 0; i < CrackArms; i++)
        {
            var angle = (i + random.Between(-0.3f, 0.3f)) * MathF.Tau / CrackArms;
            var direction = Vector2.UnitX.Rotated(angle);
            var start = scene.Focus + (direction * scene.Reach * random.Between(0.75f, 0.95f));
            Arm(scene, start, angle, scene.Diagonal * random.Between(0.3f, 0.6f), 9, random, 2);
        }
    }

    private static void Arm(
        EffectScene scene, Vector2 start, float angle, float length, float width, InkRandom random, int forks)
    {
        const int Joints = 6;
        Span<Vector2> line = stackalloc Vector2[Joints + 1];
        line[0] = start;
        for (var i = 1; i <= Joints; i++)
        {
            var turn = angle + random.Between(-0.7f, 0.7f);
            line[i] = line[i - 1] + (Vector2.UnitX.Rotated(turn) * length / Joints);
        }

        scene.Ink.Polyline(line, width + 4, Taper.In, InkColor.White);
        scene.Ink.Polyline(line, width, Taper.In);
        for (var i = 0; i < forks; i++)
        {
            var turn = angle + (random.Chance(0.5f) ? 0.8f : -0.8f);
            var joint = line[random.Between(2, Joints)];
            Arm(scene, joint, turn, length * 0.35f, width * 0.5f, random, 0);
        }
    }

    private static void Rays(EffectScene scene, float radius, InkRandom random)
    {
        using var rays = new SKPath();
        for (var i = 0; i < 46; i++)
        {
            var direction = Vector2.UnitX.Rotated(random.Between(0, MathF.Tau));
            var side = direction.Perpendicular() * random.Between(1.4f, 4.5f);
            var near = scene.Focus + (direction * radius * random.Between(0.9f, 1.2f));
            var far = scene.Focus + (direction * radius * random.Between(1.35f, 2f));
            rays.MoveTo(near.X + side.X, near.Y + side.Y);
            rays.LineTo(far.X, far.Y);
            rays.LineTo(near.X - side.X, near.Y - side.Y);
            rays.Close();
        }

        scene.Ink.Fill(rays, scene.Dark ? Tone.White : Tone.Black);
    }

    private static void Splinter(EffectScene scene, float radius, InkRandom random)
    {
        var direction = Vector2.UnitX.Rotated(random.Between(0, MathF.Tau));
        var at = scene.Focus + (direction * radius * random.Between(1.05f, 1.7f));
        var size = radius * random.Between(0.025f, 0.07f);
        var turn = random.Between(0, MathF.Tau);
        ReadOnlySpan<Vector2> chip =
        [
            at + new Vector2(-size, -size * 0.4f).Rotated(turn),
            at + new Vector2(size * 0.7f, -size * 0.6f).Rotated(turn),
            at + new Vector2(size, size * 0.5f).Rotated(turn),
            at + new Vector2(-size * 0.4f, size * 0.7f).Rotated(turn),
        ];
        scene.Ink.Shape(chip, random.Chance(0.4f) ? Tone.Flat(0.4f) : Tone.White, 2);
    }
}
