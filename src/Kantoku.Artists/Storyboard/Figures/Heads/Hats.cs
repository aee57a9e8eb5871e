using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Hats by what they are worn with: a peaked cap with uniforms, a straw hat with dresses, a baseball cap on
/// the
/// young, a brimmed hat otherwise.</summary>
internal static class Hats
{
    private const int RimPoints = 28;

    public static void Draw(FaceSubject subject)
    {
        switch (subject.Design.Garment)
        {
            case Garment.Uniform or Garment.Gakuran:
                DrawCap(subject, tall: true);
                break;
            case Garment.Suit or Garment.Coat or Garment.Kimono or Garment.Dress or Garment.Cloak or Garment.LabCoat:
                DrawBrimmed(subject, subject.IsFeminine || subject.Design.Garment == Garment.Kimono);
                break;
            default:
                DrawCap(subject, tall: false);
                break;
        }
    }

    private static Tone HatTone(FaceSubject subject) => subject.Design.HairTone >= InkTone.Dark
        ? subject.Design.TopTone >= InkTone.Dark ? Tone.Flat(0.3f) : Tones.Cloth(subject.Design.TopTone)
        : subject.Design.TopTone >= InkTone.Mid ? Tones.Cloth(subject.Design.TopTone) : Tone.Black;

    /// <summary>A circle of latitude about the skull, tipped back a little.</summary>
    private static Vector2[] Ring(HeadFrame head, float y, float radius, float tip)
    {
        var ring = new Vector2[RimPoints];
        for (var i = 0; i < RimPoints; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / RimPoints);
            ring[i] = head.Project(sin * radius, y - (cos * tip), Scalp.Center.Z + (cos * radius));
        }

        return ring;
    }

    private static void DrawBrimmed(FaceSubject subject, bool straw)
    {
        var (ink, head) = (subject.Ink, subject.Head);
        var tone = straw ? Tone.White : HatTone(subject);
        var brim = Ring(head, -0.42f, straw ? 1.95f : 1.62f, 0.16f);
        Vector2[] crown = Shapes.Hull([.. Ring(head, -0.5f, 1.16f, 0.1f),
            .. Ring(head, -1.2f, straw ? 0.98f : 0.92f, 0.06f)]);
        var round = Curves.Around(Thin(crown));
        ink.Sticker(Flattened(head, brim), tone, head.Line, tone.IsBlack ? head.Line * 0.5f : 0);
        ink.Sticker(round, tone, head.Line, tone.IsBlack ? head.Line * 0.4f : 0);
        var band = Shapes.Hull([.. Ring(head, -0.5f, 1.17f, 0.1f), .. Ring(head, -0.66f, 1.13f, 0.09f)]);
        using (ink.Clip(round))
            ink.Shape(band, straw || !tone.IsBlack ? Tone.Black : Tone.White, head.Line * 0.6f);
        if (straw && head.Radius > 26)
        {
            for (var i = 1; i < 4; i++)
                ink.Stroke(Flattened(head, Ring(head, -0.42f, 1.25f + (0.2f * i), 0.16f)).AsSpan(0,
                    (RimPoints / 2) + 3), false, head.Line * 0.4f);
        }
    }

    private static void DrawCap(FaceSubject subject, bool tall)
    {
        var (ink, head) = (subject.Ink, subject.Head);
        var tone = subject.Design.Garment is Garment.Uniform or Garment.Gakuran
            ? Tones.Cloth(subject.Design.TopTone).Kind == ToneKind.White ? Tone.Flat(0.5f)
            : Tones.Cloth(subject.Design.TopTone) : HatTone(subject);
        var top = tall ? Ring(head, -1.06f, 1.3f, -0.14f) : Ring(head, -1.05f, 0.86f, 0.02f);
        var rise = tall ? Ring(head, -1.3f, 0.95f, -0.1f) : Ring(head, -1.28f, 0.3f, 0);
        var crown = Curves.Around(Thin(Shapes.Hull([.. Ring(head, -0.42f, 1.14f, 0.06f), .. top, .. rise])));
        ink.Sticker(crown, tone, head.Line, tone.IsBlack ? head.Line * 0.4f : 0);
        using (ink.Clip(crown))
        {
            if (tall)
                ink.Shape(Shapes.Hull([.. Ring(head, -0.42f, 1.15f, 0.06f), .. Ring(head, -0.66f, 1.13f, 0.06f)]),
                    Tone.Black, head.Line * 0.7f);
            else if (!tone.IsBlack && !head.IsBack)
                ink.Line([head.Project(0, -1.26f, 0.2f), head.Project(0, -0.95f, 0.95f),
                    head.Project(0, -0.45f, 1.14f)], head.Line * 0.7f, Taper.Even);
        }

        if (head.IsBack)
            return;
        Span<Vector2> peak = stackalloc Vector2[18];
        for (var i = 0; i < 9; i++)
        {
            var (sin, cos) = MathF.SinCos((-64 + (16 * i)) * Plane2.RadiansPerDegree);
            peak[i] = head.Project(sin * 1.14f, -0.42f - (cos * 0.06f), Scalp.Center.Z + (cos * 1.14f));
            peak[17 - i] = head.Project(sin * 1.16f, -0.3f + (cos * 0.06f),
                Scalp.Center.Z + 0.1f + (cos * (tall ? 1.62f : 1.78f)));
        }

        ink.Sticker(peak, tall ? Tone.Black : tone, head.Line, tall || tone.IsBlack ? head.Line * 0.5f : 0);
        if (tall && head.Depth(new Vector3(0, -0.6f, 1)) > 0)
            ink.Fill(Shapes.Star(head.Project(0, -0.82f, 1.22f), 5, head.Radius * 0.14f, head.Radius * 0.07f),
                Tone.White);
    }

    /// <summary>A ring seen level is a line: give a brim at least some height.</summary>
    private static Vector2[] Flattened(HeadFrame head, Vector2[] ring)
    {
        var lower = head.FlatVector(0, 0.05f);
        return Shapes.Hull([.. ring, .. ring.Select(p => p + lower)]);
    }

    private static Vector2[] Thin(Vector2[] hull)
    {
        var thin = new List<Vector2>();
        for (var i = 0; i < hull.Length; i++)
        {
            if (thin.Count == 0 || Vector2.DistanceSquared(thin[^1], hull[i]) > 9)
                thin.Add(hull[i]);
        }

        return thin.Count >= 3 ? [.. thin] : hull;
    }
}
