using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Outfits;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>Legs with what they wear, feet and hips.</summary>
internal static class LegDrawing
{
    private static readonly LimbCut Bare = new([0.98f, 0.92f, 0.75f, 0.56f], [0.56f, 0.63f, 0.5f, 0.32f, 0.27f]);
    private static readonly LimbCut WideTrousers = new([1.05f, 1.0f, 0.87f, 0.77f], [0.77f, 0.75f, 0.71f, 0.7f]);
    private static readonly LimbCut SlimTrousers = new([0.99f, 0.94f, 0.76f, 0.61f], [0.61f, 0.62f, 0.52f, 0.46f]);
    private const float Thickness = 0.6f;

    public static void Draw(BodySubject subject)
    {
        var (near, far) = subject.Skeleton.IsBack ? (1, 0) : (0, 1);
        DrawOne(subject, far, withHips: true);
        DrawOne(subject, near, withHips: false);
        if (subject.Outfit.Lower is Lower.Trousers or Lower.Shorts)
            PatchHips(subject, near);
    }

    public static LimbBand Band(BodySubject subject, Limb leg)
    {
        var cut = subject.Outfit.Lower == Lower.Trousers ? subject.IsFeminine ? SlimTrousers : WideTrousers : Bare;
        var skeleton = subject.Skeleton;
        return new LimbBand(skeleton.Project(leg.Root), skeleton.Project(leg.Middle), skeleton.Project(leg.End), cut,
            Thickness * subject.Shape.LegThickness * subject.Unit);
    }

    private static Tone Cloth(BodySubject subject) => subject.Outfit.OneCloth ? subject.Top : subject.Bottom;

    private static Vector2[] Hips(BodySubject subject) => subject.Torso.Outline(0.78f, 1.02f);

    private static void DrawOne(BodySubject subject, int index, bool withHips)
    {
        var leg = subject.Skeleton.Legs[index];
        var plan = index == 0 ? subject.Pose.NearLeg : subject.Pose.FarLeg;
        var band = Band(subject, leg);
        new FootDrawing(subject, leg, plan.Toes).Draw();
        var cloth = Cloth(subject);
        using var path = band.Whole();
        if (subject.Outfit.Lower == Lower.Trousers)
        {
            if (withHips)
                path.Unite(Hips(subject));
            subject.Ink.Sticker(path, cloth, subject.Line, subject.KeyLine(cloth));
            Finish(subject, band, cloth);
            if (subject.Outfit.Footwear == Footwear.Boots)
                DrawBoot(subject, band);
            return;
        }

        var skin = subject.Outfit.Legwear == Legwear.Tights ? Tone.Flat(0.45f) : Tone.White;
        subject.Ink.Sticker(path, skin, subject.Line * 0.9f);
        DrawLegwear(subject, band);
        if (subject.Outfit.Lower == Lower.Shorts)
        {
            using var shorts = new SKPath();
            shorts.UniteDisc(band.Root, band.RootRadius * 1.05f);
            shorts.Unite(new LimbBand(band.Root, band.Middle, band.End, WideTrousers,
                band.RootRadius / Bare.Upper[0] * 1.08f).UpperPart(0, 0.82f));
            if (withHips)
                shorts.Unite(Hips(subject));
            subject.Ink.Sticker(shorts, cloth, subject.Line, subject.KeyLine(cloth));
        }
    }

    private static void DrawLegwear(BodySubject subject, LimbBand band)
    {
        var (from, tone) = subject.Outfit.Legwear switch
        {
            Legwear.Knee => (0.14f, Tone.Black),
            Legwear.Ankle => (0.72f, Tone.White),
            _ => (1, Tone.None),
        };
        if (tone.Kind == ToneKind.None)
            return;
        if (tone.IsWhite && subject.Outfit.Footwear == Footwear.Pumps)
            return;
        using var sock = InkCanvas.Path(band.LowerPart(from, 1));
        subject.Ink.Sticker(sock, tone, subject.Line * 0.9f);
        if (tone.IsBlack && subject.IsDetailed)
            subject.Ink.Line([Vector2.Lerp(band.Middle, band.End, from + 0.06f)
                - (band.LowerDirection.Perpendicular() * band.EndRadius * 0.5f),
                Vector2.Lerp(band.Middle, band.End, 0.7f)
                    - (band.LowerDirection.Perpendicular() * band.EndRadius * 0.6f)], subject.Line * 0.6f, Taper.Both,
                    InkColor.White);
    }

    private static void DrawBoot(BodySubject subject, LimbBand band)
    {
        using var shaft = InkCanvas.Path(band.LowerPart(0.42f, 1));
        subject.Ink.Sticker(shaft, Tone.Black, subject.Line * 1.1f, subject.Line * 0.45f);
        if (!subject.IsDetailed)
            return;
        var across = band.LowerDirection.Perpendicular() * band.EndRadius;
        var shin = band.End - band.Middle;
        subject.Ink.Line([band.Middle + (shin * 0.48f) - (across * 0.6f),
            band.Middle + (shin * 0.9f) - (across * 0.5f)], subject.Line * 0.7f, Taper.Both, InkColor.White);
        subject.Ink.Segment(band.Middle + (shin * 0.88f) - (across * 0.7f),
            band.Middle + (shin * 0.84f) + (across * 0.5f), subject.Line * 0.6f, Taper.Both, InkColor.White);
    }

    /// <summary>Shade, crease and folds of a trouser leg.</summary>
    private static void Finish(BodySubject subject, LimbBand band, Tone cloth)
    {
        if (!subject.IsDetailed)
            return;
        var (ink, line, color) = (subject.Ink, subject.Line, BodySubject.LineOn(cloth));
        if (!cloth.IsBlack)
        {
            ink.Shade(band.Shadow(upper: true), cloth.Shaded(0.2f));
            ink.Shade(band.Shadow(upper: false), cloth.Shaded(0.2f));
        }

        var across = band.LowerDirection.Perpendicular() * band.JointRadius;
        var knee = band.Middle;
        ink.Line([knee - (across * 0.85f), knee - (across * 0.2f) + (band.LowerDirection * band.JointRadius * 0.22f),
            knee + (across * 0.25f)], line * 0.65f, Taper.Both, color);
        ink.Line([knee - (across * 0.8f) + (band.LowerDirection * band.JointRadius * 0.5f),
            knee - (across * 0.1f) + (band.LowerDirection * band.JointRadius * 0.6f)],
            line * 0.55f, Taper.Both, color);
        var hem = Vector2.Lerp(band.Middle, band.End, 0.86f);
        ink.Segment(hem - (across * 0.6f), hem + (across * 0.35f) + (band.LowerDirection * band.JointRadius * 0.3f),
            line * 0.6f, Taper.Both, color);
        ink.Segment(Vector2.Lerp(band.Root, band.Middle, 0.4f), Vector2.Lerp(band.Root, band.Middle, 0.92f),
            line * 0.5f, Taper.Both, color);
    }

    /// <summary>Covers the outline that the near leg's root leaves on the hips.</summary>
    private static void PatchHips(BodySubject subject, int near)
    {
        var cloth = Cloth(subject);
        var band = Band(subject, subject.Skeleton.Legs[near]);
        using var patch = InkCanvas.Path(subject.Torso.Outline(0.8f, 0.97f));
        subject.Ink.Fill(patch, cloth);
        using var joint = new SKPath();
        joint.UniteDisc(band.Root, band.RootRadius * 0.97f);
        subject.Ink.Fill(joint, cloth);
    }
}
