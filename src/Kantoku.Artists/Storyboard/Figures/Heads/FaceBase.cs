using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Skin, ears and nose of a face that is not seen in profile.</summary>
internal static class FaceBase
{
    public static void DrawSkin(FaceSubject subject)
    {
        var (ink, head) = (subject.Ink, subject.Head);
        var contour = FaceContour.Of(head, subject.Face);
        ink.Fill([.. contour, .. Forehead(subject)], Tone.White);
        // A bare skull runs on into the cheek: there the contour begins at the ear.
        var bare = subject.Design.Hair is HairStyle.Bald or HairStyle.Buzz ? contour.Length / 7 : 0;
        ink.Polyline(contour.AsSpan(bare, contour.Length - (2 * bare)), subject.Line * 1.18f,
            t => 0.5f + (0.65f * MathF.Pow(Taper.Arch(t), 0.8f)));
    }

    /// <summary>Earrings beneath hair that hides the ears.</summary>
    public static void DrawEarrings(FaceSubject subject)
    {
        if (!subject.Has(Features.Earrings) || !HidesEars(subject.Design) || subject.Head.IsTiny)
            return;
        for (var side = -1; side <= 1; side += 2)
        {
            var at = subject.Head.IsProfile
                ? subject.Head.Profile(-0.1f, 0.7f)
                : subject.Head.Face(side * 0.9f, 0.72f);
            var radius = subject.Head.Radius;
            subject.Ink.Ellipse(at, radius * 0.055f, radius * 0.08f, Tone.White, subject.Line * 0.8f);
        }
    }

    /// <param name="side">−1 the viewer's left, 1 the right.</param>
    public static void DrawEar(FaceSubject subject, int side)
    {
        if (HidesEars(subject.Design))
            return;
        var (ink, head) = (subject.Ink, subject.Head);
        var at = new Vector3(side * 0.9f, subject.Face.EyeY - 0.08f, -0.12f);
        var nearness = side * head.Side < 0 ? head.Turn : -head.Turn;
        if (head.Depth(at) < -0.5f || nearness < -0.5f)
            return;
        var width = 1 + (0.6f * MathF.Max(0, nearness));
        var root = head.Rotate(at);
        Vector2 Q(float x, float y) => head.Flat(root.X + (side * (0.03f + (x * width))), root.Y + y);
        var rim = Curves.Through(
            Q(-0.05f, -0.18f), Q(0.07f, -0.24f), Q(0.15f, -0.12f), Q(0.11f, 0.08f), Q(0.03f, 0.24f), Q(-0.06f, 0.22f));
        ink.Fill(rim, Tone.White);
        ink.Polyline(rim, subject.Line * 0.95f, Taper.Soft);
        if (head.IsTiny)
            return;
        ink.Line([Q(0.09f, -0.14f), Q(0.02f, -0.1f), Q(0.05f, 0.02f), Q(-0.01f, 0.1f)], subject.Line * 0.6f,
            Taper.Both);
        if (subject.Has(Features.Earrings))
            ink.Ellipse(Q(0.02f, 0.31f), head.Radius * 0.055f, head.Radius * 0.07f, Tone.White, subject.Line * 0.8f);
    }

    public static void DrawEarsFromBehind(FaceSubject subject)
    {
        var (ink, head) = (subject.Ink, subject.Head);
        var y = subject.Face.EyeY - 0.08f;
        for (var side = -1; side <= 1; side += 2)
        {
            var root = head.Rotate(new Vector3(-side * 0.92f, y, -0.1f));
            Vector2 Q(float dx, float dy) => head.Flat(root.X + (side * dx), root.Y + dy);
            ink.Shape(Curves.Around(Q(-0.1f, -0.16f), Q(0.08f, -0.22f), Q(0.14f, -0.06f), Q(0.08f, 0.14f),
                Q(-0.04f, 0.24f), Q(-0.12f, 0.1f)), Tone.White, subject.Line * 0.9f);
        }
    }

    public static void DrawNose(FaceSubject subject)
    {
        var (ink, head, face) = (subject.Ink, subject.Head, subject.Face);
        var y = face.NoseY;
        if (head.Turn < 0.3f)
        {
            DrawFrontalNose(subject, y);
            return;
        }

        var side = head.Side;
        ReadOnlySpan<Vector2> bridge =
        [
            head.Face(0.02f * side, y - face.NoseLength, 0.03f), head.Face(0.02f * side, y - 0.03f, 0.19f),
                head.Face(0.01f * side, y + 0.02f, 0.2f),
            head.Face(-0.03f * side, y + 0.05f, 0.08f),
        ];
        ink.Line(bridge, subject.Line * 0.9f, Taper.Both);
        if (!subject.IsFeminine && subject.Design.Age > AgeBand.Child && head.Radius > 60)
            ink.Line([head.Face(-0.12f * side, y + 0.015f), head.Face(-0.14f * side, y + 0.05f)], subject.Line * 0.6f,
                Taper.Both);
    }

    private static bool HidesEars(CharacterDesign design) =>
        design.Hair is HairStyle.Bob or HairStyle.Long or HairStyle.Hime or HairStyle.OneEye or HairStyle.Curtain
        || (design.Presentation == Presentation.Feminine && design.Hair is (HairStyle.Messy or HairStyle.Curly));

    private static void DrawFrontalNose(FaceSubject subject, float y)
    {
        var (ink, head) = (subject.Ink, subject.Head);
        if (subject.Design.Age is AgeBand.Elder or AgeBand.MiddleAged)
        {
            ReadOnlySpan<Vector2> wings =
            [
                head.Project(-0.13f, y - 0.02f, 1), head.Project(-0.1f, y + 0.06f, 1.06f),
                    head.Project(0, y + 0.085f, 1.1f),
                head.Project(0.1f, y + 0.06f, 1.06f), head.Project(0.14f, y - 0.02f, 1),
            ];
            ink.Line(wings, subject.Line * 0.85f, Taper.Soft);
            return;
        }

        var length = subject.Face.NoseLength * 0.5f;
        ReadOnlySpan<Vector2> tip =
            [head.Project(0.02f, y - length, 1.04f), head.Project(0.055f, y + 0.01f, 1.1f),
                head.Project(-0.01f, y + 0.04f, 1.08f)];
        ink.Line(tip, subject.Line * 0.75f, Taper.Both);
        if (!subject.IsFeminine && subject.Design.Age == AgeBand.Adult && head.Radius > 45)
            ink.Line([head.Project(0.08f, y - 0.3f, 1), head.Project(0.05f, y - 0.18f, 1.04f)], subject.Line * 0.55f,
                Taper.Both);
    }

    /// <summary>The top of the skin, from the right temple to the left; hair covers it unless there is
    /// little.</summary>
    private static Vector2[] Forehead(FaceSubject subject)
    {
        const int step = 6;
        const int last = 78;
        var high = subject.Design.Hair is HairStyle.Bald or HairStyle.Buzz;
        var top = new Vector2[(last * 2 / step) + 1];
        for (var i = 0; i < top.Length; i++)
        {
            float longitude = last - (i * step);
            var along = MathF.Max(0, MathF.Cos(longitude * Plane2.RadiansPerDegree * 0.95f));
            var latitude = high ? 62 * along : 47 * MathF.Pow(along, 1.05f);
            top[i] = subject.Head.Project(Scalp.At(longitude, latitude, 1));
        }

        return top;
    }
}
