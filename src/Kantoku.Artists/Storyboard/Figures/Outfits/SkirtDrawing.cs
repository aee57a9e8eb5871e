using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>Skirts, tails of coats, aprons and mantles.</summary>
internal static class SkirtDrawing
{
    private const float CoatTopV = 0.84f;

    /// <summary>What hangs behind the legs.</summary>
    public static void DrawBehind(BodySubject subject)
    {
        if (subject.Outfit.TailLength > 0 && !subject.Skeleton.IsBack)
        {
            var inside = new SkirtSurface(subject, CoatTopV, subject.Outfit.TailLength, 0.5f, 0.1f).Outline();
            var lining = subject.Top.IsBlack ? Tone.Flat(0.7f) : subject.Top.Shaded(0.4f);
            subject.Ink.Sticker(inside, lining, subject.Line);
        }
    }

    /// <summary>What hangs before the legs and under the upper garment.</summary>
    public static void DrawBefore(BodySubject subject)
    {
        if (subject.Outfit.Lower is Lower.Skirt or Lower.Wrapped)
            DrawSkirt(subject);
        if (subject.Design.Garment == Garment.Armour)
            DrawTassets(subject);
        if (subject.Outfit.TailLength > 0)
            DrawTails(subject);
        if (subject.Design.Garment == Garment.Apron)
            DrawApron(subject);
    }

    private static void DrawSkirt(BodySubject subject)
    {
        var (ink, outfit, line) = (subject.Ink, subject.Outfit, subject.Line);
        var cloth = outfit.OneCloth ? subject.Top : subject.Bottom;
        var surface = new SkirtSurface(subject, 0.68f, outfit.SkirtLength, outfit.Flare);
        ink.Sticker(surface.Outline(), cloth, line, subject.KeyLine(cloth));
        if (!subject.IsDetailed)
            return;
        var color = BodySubject.LineOn(cloth);
        if (!cloth.IsBlack)
        {
            var rim = -subject.Skeleton.YawDeg * Plane2.RadiansPerDegree;
            ink.Shade(surface.Strip([rim + 0.65f, rim + 0.95f, rim + 1.25f, rim + 1.5f], 0.1f, 1), cloth.Shaded(0.2f));
        }

        if (outfit.Lower == Lower.Wrapped)
        {
            if (!subject.Skeleton.IsBack)
                ink.Line([surface.At(0.5f, 0.1f), surface.At(0.34f, 0.5f), surface.At(0.2f, 1)], line, Taper.Even,
                    color);
            return;
        }

        DrawPleats(subject, surface, color);
    }

    private static void DrawPleats(BodySubject subject, SkirtSurface surface, InkColor color)
    {
        var outfit = subject.Outfit;
        if (!outfit.Pleated && outfit.Flare < 0.2f)
            return;
        var count = outfit.Pleated ? 18 : 10;
        var from = outfit.Pleated ? 0.12f : 0.3f;
        for (var i = 0; i < count; i++)
        {
            var longitude = ((i + 0.5f) * MathF.Tau / count) - MathF.PI;
            if (!surface.Faces(longitude))
                continue;
            subject.Ink.Line([surface.At(longitude, from), surface.At(longitude, 0.55f), surface.At(longitude, 1)],
                subject.Line * (outfit.Pleated ? 0.75f : 0.6f), Taper.In, color);
        }
    }

    /// <summary>The tails' front panels, open in the middle; the back when seen from there.</summary>
    private static void DrawTails(BodySubject subject)
    {
        var (ink, line, cloth) = (subject.Ink, subject.Line, subject.Top);
        var surface = new SkirtSurface(subject, CoatTopV, subject.Outfit.TailLength, 0.5f, 0.1f);
        var gap = subject.Design.Garment == Garment.LabCoat ? 0.34f : 0.22f;
        for (var side = -1; side <= 1; side += 2)
        {
            var facing = surface.Facing(side > 0 ? gap : -MathF.PI, side > 0 ? MathF.PI : -gap, 24);
            if (facing.Count < 2)
                continue;
            ink.Sticker(surface.Strip(facing, 0, 1), cloth, line, subject.KeyLine(cloth));
            if (!subject.IsDetailed)
                continue;
            var fold = facing[facing.Count / 2];
            ink.Line([surface.At(fold, 0.25f), surface.At(fold, 0.6f), surface.At(fold, 0.95f)], line * 0.7f,
                Taper.Both, BodySubject.LineOn(cloth));
            if (side > 0 && !cloth.IsBlack)
                ink.Shade(surface.Strip([.. facing.Skip(facing.Count * 2 / 3)], 0.05f, 1), cloth.Shaded(0.18f));
        }
    }

    private static void DrawApron(BodySubject subject)
    {
        var surface = new SkirtSurface(subject, 0.6f, 0.6f, 0.34f, 0.08f);
        var facing = surface.Facing(-1.15f, 1.15f, 16);
        if (facing.Count < 3)
            return;
        subject.Ink.Sticker(surface.Strip(facing, 0, 1), Tone.White, subject.Line);
        if (!subject.IsDetailed)
            return;
        var middle = facing[facing.Count / 2];
        subject.Ink.Outline([surface.At(middle - 0.3f, 0.3f), surface.At(middle + 0.3f, 0.3f),
            surface.At(middle + 0.3f, 0.55f), surface.At(middle - 0.3f, 0.55f)],
            subject.Line * 0.7f);
    }

    /// <summary>Plates that hang from a breastplate.</summary>
    private static void DrawTassets(BodySubject subject)
    {
        var surface = new SkirtSurface(subject, 0.76f, 0.24f, 0.34f, 0.12f);
        const int plates = 8;
        for (var i = 0; i < plates; i++)
        {
            var from = (i * MathF.Tau / plates) - MathF.PI;
            var facing = surface.Facing(from + 0.03f, from + (MathF.Tau / plates) - 0.03f, 4);
            if (facing.Count < 2)
                continue;
            subject.Ink.Sticker(surface.Strip(facing, 0, 1), Tone.White, subject.Line * 0.9f);
            if (subject.IsDetailed)
                subject.Ink.Line([surface.At(facing[0], 0.5f), surface.At(facing[facing.Count / 2], 0.55f),
                    surface.At(facing[^1], 0.5f)], subject.Line * 0.7f, Taper.Even);
        }
    }
}
