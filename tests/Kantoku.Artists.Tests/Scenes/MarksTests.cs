using CsCheck;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Artists.Tests.Scenes;

public sealed class MarksTests
{
    private const float Slack = 1e-4f;

    private static readonly double[] Turns = [0, 20, 38, -30, 86, -86, 150, 180, -165];

    private static readonly Gen<StagedFigure> Figures =
        from x in Gen.Double[-20, 90]
        from y in Gen.Double[-20, 70]
        from head in Gen.Double[2, 70]
        from turn in Gen.Int[0, Turns.Length - 1]
        from pitch in Gen.Double[-14, 16]
        from pose in Gen.Enum<Pose>()
        from emotion in Gen.Enum<Emotion>()
        from hair in Gen.Enum<HairStyle>()
        from garment in Gen.Enum<Garment>()
        from age in Gen.Enum<AgeBand>()
        select Shots.Person("AKIRA", new PointMm(x, y), head) with
        {
            YawDeg = Turns[turn],
            PitchDeg = pitch,
            Pose = pose,
            Emotion = emotion,
            Design = Shots.Design with { Hair = hair, Garment = garment, Age = age },
        };

    [Fact]
    public void Marks_lie_in_the_picture_and_mouths_in_their_heads() => Figures.Sample(figure =>
    {
        var marks = Shots.Draw(
            Shots.Empty() with { Backdrop = Backdrop.White, Figures = [figure], Props = ["dog"] }, 24).Marks;
        foreach (var head in marks.Heads)
        {
            Assert.True(head.Center.X + head.RadiusX >= 0 && head.Center.X - head.RadiusX <= 1);
            Assert.True(head.Center.Y + head.RadiusY >= 0 && head.Center.Y - head.RadiusY <= 1);
            if (head.Mouth is not { } mouth)
                continue;
            Assert.True(IsInside(mouth), $"{mouth}");
            var off = new PicturePoint(
                (mouth.X - head.Center.X) / head.RadiusX, (mouth.Y - head.Center.Y) / head.RadiusY);
            Assert.True(Math.Abs(off.X) <= 1 && Math.Abs(off.Y) <= 1, $"{figure.Pose} {figure.YawDeg} {off}");
        }

        Assert.All(marks.Silhouettes, one => Assert.All(one.Outline, point => Assert.True(IsInside(point))));
        Assert.All(marks.Silhouettes, one => Assert.InRange(one.Outline.Length, 3, 64));
    }, iter: 120);

    private static bool IsInside(PicturePoint point) =>
        point.X >= -Slack && point.X <= 1 + Slack && point.Y >= -Slack && point.Y <= 1 + Slack;
}
