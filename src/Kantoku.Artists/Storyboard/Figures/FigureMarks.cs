using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Core.Pictures;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>What lettering is told about a figure.</summary>
internal static class FigureMarks
{
    private const int MostPoints = 64;

    /// <summary>Hair farther than this from the face, in radii, is not the head's: a tail, a braid, long
    /// ends.</summary>
    private const float FarthestHair = 1.45f;

    public static HeadMark? Head(
        string character, HeadFrame head, FaceShape face, HairView hair, Expression expression, CharacterDesign design,
            float width, float height)
    {
        var (left, right, top) = (-1.05f, 1.05f, -1.2f);
        var bottom = MathF.Min(face.ChinY, 1.4f);
        foreach (var point in hair.Points())
        {
            var at = (point - head.Center) / head.Radius;
            if (MathF.Abs(at.X) > FarthestHair || MathF.Abs(at.Y) > FarthestHair)
                continue;
            left = MathF.Min(left, at.X);
            right = MathF.Max(right, at.X);
            top = MathF.Min(top, at.Y);
        }

        var center = head.Center + (new Vector2((left + right) / 2, (top + bottom) / 2) * head.Radius);
        var radius = new Vector2((right - left) / 2, (bottom - top) / 2) * head.Radius;
        if (center.X + radius.X < 0 || center.X - radius.X > width || center.Y + radius.Y < 0 || center.Y
            - radius.Y > height)
            return null;
        return new HeadMark
        {
            Character = character,
            Center = new PicturePoint(center.X / width, center.Y / height),
            RadiusX = radius.X / width,
            RadiusY = radius.Y / height,
            Mouth = MouthOf(head, face, expression, design, width, height),
            Confidence = 1,
        };
    }

    public static SilhouetteMark? Silhouette(string character, FigureOutline outline, float width, float height)
    {
        var clipped = Clip(outline.Hull(), width, height);
        if (clipped.Count < 3)
            return null;
        var stride = (clipped.Count + MostPoints - 1) / MostPoints;
        var points = clipped.Where((_, index) => index % stride == 0)
            .Select(point => new PicturePoint(Math.Clamp(point.X / width, 0f, 1f),
                Math.Clamp(point.Y / height, 0f, 1f)));
        return new SilhouetteMark { Character = character, Outline = [.. points], Confidence = 1 };
    }

    private static PicturePoint? MouthOf(HeadFrame head, FaceShape face, Expression expression, CharacterDesign design,
        float width, float height)
    {
        if (head.IsBack)
            return null;
        var at = head.IsProfile
            ? new ProfileLine(head, face, expression, design).Mouth()
            : Mouth.Center(head, face);
        return at.X < 0 || at.Y < 0 || at.X > width || at.Y > height ? null
            : new PicturePoint(at.X / width, at.Y / height);
    }

    /// <summary>A convex polygon within the canvas, one edge of the canvas after the other.</summary>
    private static List<Vector2> Clip(Vector2[] polygon, float width, float height)
    {
        List<Vector2> inside = [.. polygon];
        inside = Cut(inside, p => p.X);
        inside = Cut(inside, p => width - p.X);
        inside = Cut(inside, p => p.Y);
        return Cut(inside, p => height - p.Y);
    }

    /// <summary>Keeps what has a distance ≥ 0 from an edge.</summary>
    private static List<Vector2> Cut(List<Vector2> polygon, Func<Vector2, float> distance)
    {
        var kept = new List<Vector2>();
        for (var i = 0; i < polygon.Count; i++)
        {
            var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Count]);
            var (da, db) = (distance(a), distance(b));
            if (da >= 0)
                kept.Add(a);
            if ((da >= 0) != (db >= 0))
                kept.Add(Vector2.Lerp(a, b, da / (da - db)));
        }

        return kept;
    }
}
