using CsCheck;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Script;
using Kantoku.Core.Staging;
using Kantoku.Core.Tests.Plan;
using Xunit;

namespace Kantoku.Core.Tests.Staging;

public sealed class StageTests
{
    private static readonly Gen<DirectedPanel> Panels =
        from people in Gen.Int[0, 5]
        from first in Gen.Int[0, 4]
        from shot in Gen.Enum<ShotSize>()
        from angle in Gen.Enum<CameraAngle>()
        from poses in Gen.Enum<Pose>().Array[5]
        from emotions in Gen.Enum<Emotion>().Array[5]
        from speakers in Gen.Int[0, 31]
        from words in Gen.Int[0, 60]
        from weight in Gen.Double[0.5, 3]
        select DirectedBook.Panel(
            1, "Somebody somewhere.", weight: weight, shot: shot,
            cast: [.. Enumerable.Range(0, people).Select(at => DirectedBook.Acts((first + at) % 5) with
            {
                Pose = poses[at], Emotion = emotions[at], Speaks = (speakers & (1 << at)) != 0,
                Prominence = at == 0 ? 1 : 0.6, FacesAway = poses[at] == Pose.Back,
            })],
            beats: words == 0 ? [] : [DirectedBook.Says(string.Join(' ', Enumerable.Repeat("word", words)))])
            with
        {
            Angle = angle,
        };

    private static readonly Gen<(DirectedPanel Panel, Frame Frame, ReadingDirection Direction, bool Vertical)> Cases =
        from panel in Panels
        from width in Gen.Int[18, 180]
        from height in Gen.Int[16, 250]
        from direction in Gen.Enum<ReadingDirection>()
        from vertical in Gen.Bool
        select (panel, FrameOf(width, height), direction, vertical);

    [Fact]
    public void Nobody_is_ever_turned_to_where_faces_break() => Cases.Sample(any =>
    {
        foreach (var figure in Shoot(any).Figures)
        {
            var turn = Math.Abs(figure.YawDeg);
            Assert.True(turn <= 42 || turn is >= 80 and <= 180);
        }
    });

    [Fact]
    public void Whoever_speaks_is_seen() => Cases.Sample(any =>
    {
        var seen = Shoot(any).Figures.Select(figure => figure.Character).ToArray();
        Assert.Equal(seen.Distinct(), seen);
        Assert.All(
            any.Panel.Cast.Where(one => one.Speaks),
            one => Assert.Contains(DirectedBook.World.Cast[one.Character].Id, seen));
    });

    [Fact]
    public void Somebody_of_the_cast_is_seen() => Cases.Sample(any =>
        Assert.Equal(any.Panel.Cast.IsEmpty, Shoot(any).Figures.IsEmpty));

    [Fact]
    public void A_head_is_not_cut_unless_the_shot_asks_for_it() => Cases.Sample(any =>
    {
        var shot = Shoot(any);
        if (shot.Shot <= ShotSize.CloseUp || shot.Angle == CameraAngle.OverShoulder)
        {
            return;
        }

        var bounds = any.Frame.Bounds;
        foreach (var figure in shot.Figures.Where(figure => figure.HeadHeightMm * 1.2 < bounds.Height))
        {
            var top = (shot.HeightMm - bounds.Height) / 2;
            Assert.True(figure.Head.Y - (0.5 * figure.HeadHeightMm) >= top - 0.5, $"{figure.Head} in {shot.HeightMm}");
            Assert.True(figure.Head.Y + (0.5 * figure.HeadHeightMm) <= shot.HeightMm - top + 0.5);
        }
    });

    [Theory]
    [InlineData(120, 40)]
    [InlineData(70, 60)]
    [InlineData(50, 100)]
    public void All_of_a_body_that_lies_is_in_the_picture(double width, double height)
    {
        foreach (var shot in new[] { ShotSize.Waist, ShotSize.Knee, ShotSize.Full, ShotSize.Long })
        {
            foreach (var others in new[] { 0, 1, 2 })
            {
                var panel = DirectedBook.Panel(1, shot: shot, cast:
                [
                    DirectedBook.Acts(0, pose: Pose.Fallen),
                    .. Enumerable.Range(1, others).Select(one => DirectedBook.Acts(one)),
                ]);
                var staged = Stage.Shoot(
                    panel, FrameOf(width, height), DirectedBook.World, ReadingDirection.RightToLeft, false);
                var lying = staged.Figures.Single(figure => figure.Pose == Pose.Fallen);
                var feet = lying.Head.X - (Math.Sign(lying.YawDeg) * (lying.Design.HeightHeads - 0.5)
                    * lying.HeadHeightMm);
                Assert.InRange(feet, 0, staged.WidthMm);
                Assert.InRange(lying.Head.X, 0.5 * lying.HeadHeightMm, staged.WidthMm - (0.5 * lying.HeadHeightMm));
                Assert.InRange(lying.Head.Y, 0, staged.HeightMm - (0.5 * lying.HeadHeightMm));
            }
        }
    }

    [Fact]
    public void Faces_do_not_cover_each_other() => Cases.Sample(any =>
    {
        var shot = Shoot(any);
        if (any.Frame.Bounds.Width < 12 * shot.Figures.Length || shot.Figures.Length > 4)
        {
            return;
        }

        for (var one = 0; one < shot.Figures.Length; one++)
        {
            for (var other = one + 1; other < shot.Figures.Length; other++)
            {
                var (a, b) = (shot.Figures[one], shot.Figures[other]);
                var apart = Math.Max(Math.Abs(a.Head.X - b.Head.X), Math.Abs(a.Head.Y - b.Head.Y));
                Assert.True(apart >= Math.Min(a.HeadHeightMm, b.HeadHeightMm) * 0.55, $"{a.Head} {b.Head}");
            }
        }
    });

    [Fact]
    public void The_canvas_covers_the_frame_and_little_more() => Cases.Sample(any =>
    {
        var shot = Shoot(any);
        Assert.InRange(shot.WidthMm, any.Frame.Bounds.Width, any.Frame.Bounds.Width + 11.6);
        Assert.InRange(shot.HeightMm, any.Frame.Bounds.Height, any.Frame.Bounds.Height + 11.6);
    });

    [Fact]
    public void A_word_of_dialogue_more_or_less_moves_nobody()
    {
        var frame = FrameOf(80, 70);
        var shots = new[] { "Hello there, you.", "Hello there, my dear.", "Oh hello, you." }
            .Select(text => DirectedBook.Panel(1, beats: [DirectedBook.Says(text)]))
            .Select(panel => Stage.Shoot(panel, frame, DirectedBook.World, ReadingDirection.RightToLeft, false))
            .ToArray();
        Assert.All(shots, shot => Assert.Equal(shots[0].Figures[0], shot.Figures[0]));
    }

    [Fact]
    public void The_first_named_stands_where_reading_begins_and_both_face_each_other()
    {
        var panel = DirectedBook.Panel(1, shot: ShotSize.Waist, cast: [DirectedBook.Acts(0), DirectedBook.Acts(1)]);
        var shot = Stage.Shoot(panel, FrameOf(90, 70), DirectedBook.World, ReadingDirection.RightToLeft, false);
        var first = shot.Figures.Single(figure => figure.Character == "AKIRA");
        var second = shot.Figures.Single(figure => figure.Character == "MIO");
        Assert.True(first.Head.X > second.Head.X);
        Assert.True(first.YawDeg < 0);
        Assert.True(second.YawDeg > 0);
    }

    [Fact]
    public void Two_who_are_angry_at_each_other_are_seen_from_the_side()
    {
        var panel = DirectedBook.Panel(1, shot: ShotSize.Waist, cast:
        [
            DirectedBook.Acts(0) with { Emotion = Emotion.Rage }, DirectedBook.Acts(1) with { Emotion = Emotion.Angry },
        ]);
        var shot = Stage.Shoot(panel, FrameOf(110, 70), DirectedBook.World, ReadingDirection.LeftToRight, false);
        Assert.All(shot.Figures, figure => Assert.True(Math.Abs(figure.YawDeg) > 80));
    }

    [Fact]
    public void A_child_is_lower_than_who_stands_beside_it()
    {
        foreach (var size in new[] { ShotSize.Waist, ShotSize.Knee, ShotSize.Full, ShotSize.Long })
        {
            var panel = DirectedBook.Panel(1, shot: size, cast: [DirectedBook.Acts(2), DirectedBook.Acts(3)]);
            var shot = Stage.Shoot(panel, FrameOf(100, 80), DirectedBook.World, ReadingDirection.LeftToRight, false);
            var child = shot.Figures.Single(figure => figure.Character == "TARO");
            var grown = shot.Figures.Single(figure => figure.Character == "KEN");
            Assert.True(child.Head.Y > grown.Head.Y);
        }
    }

    [Fact]
    public void Over_a_shoulder_the_silent_one_is_near_and_seen_from_behind()
    {
        var panel = DirectedBook.Panel(
            1, shot: ShotSize.Bust, cast: [DirectedBook.Acts(0, true), DirectedBook.Acts(1)]) with
        {
            Angle = CameraAngle.OverShoulder,
        };
        var shot = Stage.Shoot(panel, FrameOf(90, 70), DirectedBook.World, ReadingDirection.RightToLeft, false);
        Assert.Equal("MIO", shot.Figures[^1].Character);
        Assert.True(Math.Abs(shot.Figures[^1].YawDeg) > 120);
        Assert.True(shot.Figures[^1].HeadHeightMm > shot.Figures[0].HeadHeightMm);
    }

    [Fact]
    public void A_changed_description_is_another_picture_and_another_place_on_the_page_is_not()
    {
        var frame = FrameOf(80, 70);
        var one = Stage.Shoot(DirectedBook.Panel(1, "A dog."), frame, DirectedBook.World, default, false);
        var same = Stage.Shoot(
            DirectedBook.Panel(7, "A dog."), Moved(frame, 31, 12), DirectedBook.World, default, false);
        var other = Stage.Shoot(DirectedBook.Panel(1, "Two dogs."), frame, DirectedBook.World, default, false);
        Assert.Equal(one.Seed, same.Seed);
        Assert.Equal(one.Figures, same.Figures);
        Assert.NotEqual(one.Seed, other.Seed);
    }

    [Fact]
    public void Nobody_stands_under_an_inset_or_on_the_fold()
    {
        var frame = FrameOf(100, 80) with { Covered = new RectMm(52, 50, 46, 30) };
        var shot = Stage.Shoot(DirectedBook.Panel(1), frame, DirectedBook.World, default, false);
        Assert.True(shot.Figures[0].Head.X + (shot.Figures[0].HeadHeightMm / 2) < 62);
        var spread = FrameOf(200, 80) with { FoldXMm = 100 };
        var folded = Stage.Shoot(
            DirectedBook.Panel(1, shot: ShotSize.CloseUp), spread, DirectedBook.World, default, false);
        var off = Math.Abs(folded.Figures[0].Head.X - (folded.WidthMm / 2));
        Assert.True(off >= folded.Figures[0].HeadHeightMm * 0.5);
    }

    private static StagedShot Shoot(
        (DirectedPanel Panel, Frame Frame, ReadingDirection Direction, bool Vertical) any) =>
        Stage.Shoot(any.Panel, any.Frame, DirectedBook.World, any.Direction, any.Vertical);

    internal static Frame FrameOf(double width, double height) => new()
    {
        Panel = 0,
        Outline = [new(0, 0), new(width, 0), new(width, height), new(0, height)],
        Bounds = new RectMm(0, 0, width, height),
    };

    private static Frame Moved(Frame frame, double right, double down) => frame with
    {
        Bounds = frame.Bounds with { Left = frame.Bounds.Left + right, Top = frame.Bounds.Top + down },
        Outline = [.. frame.Outline.Select(corner => new PointMm(corner.X + right, corner.Y + down))],
    };
}
