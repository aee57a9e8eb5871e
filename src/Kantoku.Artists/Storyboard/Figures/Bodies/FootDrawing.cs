using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Outfits;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>A foot in its shoe, built in space so that it turns with the body.</summary>
internal sealed class FootDrawing
{
    /// <summary>Feet splay outward.</summary>
    private const float SplayDeg = 14;

    private const float Sole = -BodyShape.AnkleHeight;

    // Outline of the sole: along the foot and across it.
    private static readonly Vector2[] SoleLine =
    [
        new(-0.3f, 0), new(-0.27f, 0.16f), new(0, 0.19f), new(0.42f, 0.22f), new(0.74f, 0.26f), new(0.98f, 0.2f),
            new(1.08f, 0), new(0.98f, -0.2f),
        new(0.74f, -0.26f), new(0.42f, -0.22f), new(0, -0.19f), new(-0.27f, -0.16f),
    ];

    // Points of the upper: along, across, up.
    private static readonly Vector3[] Upper =
    [
        new(-0.32f, 0, -0.2f), new(-0.27f, 0, 0.1f), new(-0.05f, 0.2f, 0.1f), new(-0.05f, -0.2f, 0.1f),
            new(0.2f, 0.1f, 0.1f), new(0.2f, -0.1f, 0.1f),
        new(0.5f, 0.16f, -0.12f), new(0.5f, -0.16f, -0.12f), new(0.92f, 0.16f, -0.23f), new(0.92f, -0.16f, -0.23f),
            new(1.04f, 0, -0.28f),
    ];

    private readonly BodySubject subject;
    private readonly Vector3 ankle;
    private readonly Vector3 along;
    private readonly Vector3 across;
    private readonly Vector3 up;
    private readonly float size;

    public FootDrawing(BodySubject subject, Limb leg, float toesDeg)
    {
        this.subject = subject;
        ankle = leg.End;
        size = subject.Shape.FootSize;
        var (sinSplay, cosSplay) = MathF.SinCos(leg.Side * SplayDeg * Plane2.RadiansPerDegree);
        var heading = new Vector3(sinSplay, 0, cosSplay);
        var (sinToes, cosToes) = MathF.SinCos(toesDeg * Plane2.RadiansPerDegree);
        along = (heading * cosToes) + new Vector3(0, sinToes, 0);
        up = (heading * sinToes) - new Vector3(0, cosToes, 0);
        across = new Vector3(cosSplay, 0, -sinSplay);
    }

    /// <summary>The lowest points of the sole.</summary>
    public IEnumerable<Vector2> SolePoints()
    {
        foreach (var point in SoleLine)
            yield return At(point.X, point.Y, Sole);
    }

    public void Draw()
    {
        var (ink, line) = (subject.Ink, subject.Line);
        var whole = Shapes.Hull([.. SolePoints(), .. Upper.Select(p => At(p.X, p.Y, p.Z))]);
        var shape = Curves.Around(whole);
        switch (subject.Outfit.Footwear)
        {
            case Footwear.Sneakers:
                ink.Sticker(shape, Tone.White, line);
                DrawSneaker();
                break;
            case Footwear.Pumps:
                ink.Sticker(shape, subject.Outfit.Legwear == Legwear.Tights ? Tone.Flat(0.45f) : Tone.White,
                    line * 0.8f);
                ink.Sticker(Shapes.Hull([.. SolePoints(), At(-0.32f, 0, -0.1f), At(0.3f, 0.2f, -0.3f),
                    At(0.3f, -0.2f, -0.3f), At(0.9f, 0.16f, -0.24f),
                    At(0.9f, -0.16f, -0.24f)]), Tone.Black, line * 0.5f);
                break;
            case Footwear.Sandals:
                DrawSandal(shape);
                break;
            default:
                ink.Sticker(shape, Tone.Black, line, line * 0.4f);
                if (subject.IsDetailed)
                    ink.Line([At(0.3f, 0, -0.04f), At(0.6f, 0.04f, -0.16f), At(0.9f, 0.05f, -0.24f)], line * 0.7f,
                        Taper.Both, InkColor.White);
                break;
        }
    }

    private void DrawSneaker()
    {
        var (ink, line) = (subject.Ink, subject.Line);
        var band = Shapes.Hull([.. SolePoints(), .. SoleLine.Select(p => At(p.X, p.Y, Sole + 0.1f))]);
        ink.Shape(band, Tone.Flat(0.4f), line * 0.7f);
        if (!subject.IsDetailed)
            return;
        for (var i = 0; i < 3; i++)
        {
            var x = 0.32f + (0.15f * i);
            ink.Segment(At(x, 0.11f, -0.06f - (0.06f * i)), At(x + 0.03f, -0.11f, -0.06f - (0.06f * i)), line * 0.6f);
        }

        ink.Line([At(0.72f, 0.22f, -0.3f), At(0.76f, 0, -0.19f), At(0.72f, -0.22f, -0.3f)], line * 0.6f, Taper.Even);
    }

    private void DrawSandal(Vector2[] foot)
    {
        var (ink, line) = (subject.Ink, subject.Line);
        foreach (var tooth in (ReadOnlySpan<float>)[0.02f, 0.62f])
            ink.Sticker(Shapes.Hull([At(tooth, 0.2f, Sole), At(tooth, -0.2f, Sole), At(tooth + 0.16f, 0.2f, Sole),
                At(tooth + 0.16f, -0.2f, Sole),
                At(tooth, 0.2f, Sole - 0.18f), At(tooth, -0.2f, Sole - 0.18f), At(tooth + 0.16f, 0.2f, Sole - 0.18f),
                    At(tooth + 0.16f, -0.2f, Sole - 0.18f)]),
                Tone.Black, line * 0.5f);
        ink.Sticker(Shapes.Hull([At(-0.36f, 0.27f, Sole), At(-0.36f, -0.27f, Sole), At(1.14f, 0.29f, Sole),
            At(1.14f, -0.29f, Sole), At(-0.36f, 0.27f, Sole - 0.07f),
            At(-0.36f, -0.27f, Sole - 0.07f), At(1.14f, 0.29f, Sole - 0.07f), At(1.14f, -0.29f, Sole - 0.07f)]),
                Tone.Flat(0.5f), line * 0.7f);
        ink.Sticker(foot, Tone.White, line * 0.9f);
        ink.Line([At(0.35f, 0.24f, Sole + 0.02f), At(0.62f, 0.1f, -0.14f), At(0.86f, 0.02f, -0.24f)], line * 1.2f,
            Taper.Even);
        ink.Line([At(0.35f, -0.24f, Sole + 0.02f), At(0.62f, -0.06f, -0.14f), At(0.86f, 0.02f, -0.24f)], line * 1.2f,
            Taper.Even);
    }

    private Vector2 At(float alongFoot, float acrossFoot, float upward) => subject.Skeleton.Project(
        ankle + (along * (alongFoot * size)) + (across * (acrossFoot * size)) + (up * upward));
}
