using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Staging;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>What is under whoever sits: at the height and turn of the body. Lengths are skull radii.</summary>
internal sealed class Seats
{
    private const float Thickness = 0.26f;

    private readonly BodySubject subject;
    private readonly float top;
    private readonly float floor;
    private readonly float half;
    private readonly float back;
    private readonly float front;

    private Seats(BodySubject subject)
    {
        this.subject = subject;
        var (skeleton, shape) = (subject.Skeleton, subject.Shape);
        top = skeleton.Pelvis.Y - (0.02f * shape.Torso) + (0.5f * shape.LegThickness);
        floor = skeleton.Legs.Max(leg => leg.End.Y) + BodyShape.AnkleHeight;
        half = shape.HipHalf + 0.75f;
        back = skeleton.Pelvis.Z - 0.9f;
        front = skeleton.Pelvis.Z + (shape.Thigh * 0.72f);
    }

    public static void Draw(BodySubject subject)
    {
        if (subject.Pose.Support == Support.Seat)
            new Seats(subject).Draw();
    }

    private void Draw()
    {
        switch (subject.Rest)
        {
            case Rest.Chair:
                Back(half * 1.1f, 2.9f, 1.2f, 0.2f);
                Legs(half, 0.1f);
                Board(half);
                break;
            case Rest.Bench:
                Back(half * 1.75f, 2.1f, 0.5f, 0.12f);
                Back(half * 1.75f, 1.1f, 0.5f, 0.12f);
                Legs(half * 1.6f, 0.14f);
                Board(half * 1.75f);
                break;
            case Rest.Sofa:
                Back(half * 1.7f, 2.5f, 2.7f, 0.1f);
                Block(half * 1.7f, back - 0.4f, front + 0.25f, 0.14f);
                break;
            case Rest.Bed:
                Block(half * 2.1f, back - 1.6f, front + 0.1f, 0.06f);
                break;
            case Rest.Rock:
                Rock();
                break;
            default:
                Legs(half, 0.1f);
                Board(half);
                break;
        }
    }

    private Vector2 At(float x, float y, float z) => subject.Skeleton.Project(new Vector3(x, y, z));

    private Vector2[] Slab(float reach, float y, float from, float to) =>
        [At(-reach, y, from), At(reach, y, from), At(-reach, y, to), At(reach, y, to)];

    private void Legs(float reach, float thickness)
    {
        foreach (var (x, z) in (ReadOnlySpan<(float, float)>)[(-reach, back), (reach, back), (-reach, front),
            (reach, front)])
        {
            var inset = x * 0.86f;
            subject.Ink.Sticker(Shapes.Hull([At(inset - thickness, top, z), At(inset + thickness, top, z),
                At(inset + thickness, floor, z), At(inset - thickness, floor, z)]), Tone.Flat(0.4f),
                subject.Line * 0.8f);
        }
    }

    private void Board(float reach)
    {
        var plate = Slab(reach, top, back, front);
        subject.Ink.Sticker(
            Shapes.Hull([.. plate, .. Slab(reach, top + Thickness, back, front)]), Tone.Flat(0.28f),
            subject.Line * 0.9f);
        subject.Ink.Fill(Shapes.Hull(plate), Tone.White);
    }

    /// <summary>A board behind the back, of a height above the seat; nobody seen from behind hides it.</summary>
    private void Back(float reach, float above, float height, float density)
    {
        if (subject.Skeleton.IsBack)
            return;
        foreach (var side in (ReadOnlySpan<float>)[-0.8f, 0.8f])
        {
            subject.Ink.Sticker(Shapes.Hull([At((reach * side) - 0.1f, top, back), At((reach * side) + 0.1f, top, back),
                At((reach * side) + 0.1f, top - above, back), At((reach * side) - 0.1f, top - above, back)]),
                Tone.Flat(0.4f), subject.Line * 0.8f);
        }

        subject.Ink.Sticker(
            Shapes.Hull([.. Slab(reach, top - above, back - 0.12f, back),
                .. Slab(reach, top - above + height, back - 0.12f, back)]),
            Tone.Flat(density), subject.Line * 0.9f);
    }

    /// <summary>Closed down to the ground: a cushion above, a base below.</summary>
    private void Block(float reach, float from, float to, float density)
    {
        var (seat, cushion) = (Slab(reach, top, from, to), Slab(reach, top + 0.9f, from, to));
        subject.Ink.Sticker(
            Shapes.Hull([.. Slab(reach * 0.97f, floor, from, to - 0.15f), .. cushion]), Tone.Flat(0.36f),
            subject.Line * 0.9f);
        subject.Ink.Sticker(Shapes.Hull([.. seat, .. cushion]), Tone.Flat(density + 0.08f), subject.Line * 0.9f);
        subject.Ink.Fill(Shapes.Hull(seat), Tone.Flat(density));
        subject.Ink.Segment(At(-reach, top, to), At(reach, top, to), subject.Line * 0.7f);
    }

    /// <summary>A rough block, flat where it is sat on.</summary>
    private void Rock()
    {
        var wide = half * 1.25f;
        var outline = Shapes.Hull([.. Slab(half, top, back, front * 0.9f),
            .. Slab(wide, (top + floor) / 2, back, front), .. Slab(wide * 1.1f, floor, back, front * 0.9f)]);
        subject.Ink.Sticker(outline, Tone.Flat(0.24f), subject.Line * 0.9f);
        subject.Ink.Fill(Shapes.Hull(Slab(half * 0.95f, top, back, front * 0.86f)), Tone.Flat(0.05f));
        var middle = (top + floor) / 2;
        subject.Ink.Segment(At(-half * 0.2f, top + 0.2f, front), At(half * 0.1f, middle, front), subject.Line * 0.6f);
        subject.Ink.Segment(At(half * 0.1f, middle, front), At(-half * 0.3f, floor, front), subject.Line * 0.6f);
    }
}
