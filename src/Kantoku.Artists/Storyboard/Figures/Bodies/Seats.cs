using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>A plain seat under whoever sits.</summary>
internal static class Seats
{
    public static void Draw(BodySubject subject)
    {
        if (subject.Pose.Support != Support.Seat)
            return;
        var (skeleton, shape) = (subject.Skeleton, subject.Shape);
        var girth = 0.5f * shape.LegThickness;
        var top = skeleton.Pelvis.Y - (0.02f * shape.Torso) + girth;
        var floor = skeleton.Legs.Max(leg => leg.End.Y) + BodyShape.AnkleHeight;
        var half = shape.HipHalf + 0.75f;
        var (back, front) = (skeleton.Pelvis.Z - 0.9f, skeleton.Pelvis.Z + (shape.Thigh * 0.72f));
        Vector2 P(float x, float y, float z) => skeleton.Project(new Vector3(x, y, z));
        foreach (var (x, z) in (ReadOnlySpan<(float, float)>)[(-half, back), (half, back), (-half, front),
            (half, front)])
        {
            var inset = x * 0.86f;
            subject.Ink.Sticker(Shapes.Hull([P(inset - 0.1f, top, z), P(inset + 0.1f, top, z),
                P(inset + 0.1f, floor, z), P(inset - 0.1f, floor, z)]), Tone.Flat(0.4f),
                subject.Line * 0.8f);
        }

        Vector2[] Slab(float y) => [P(-half, y, back), P(half, y, back), P(half, y, front), P(-half, y, front)];
        subject.Ink.Sticker(Shapes.Hull([.. Slab(top), .. Slab(top + 0.26f)]), Tone.Flat(0.28f), subject.Line * 0.9f);
        subject.Ink.Fill(Shapes.Hull(Slab(top)), Tone.White);
    }
}
