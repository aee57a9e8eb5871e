using CsCheck;
using Kantoku.Artists.Storyboard.Figures;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Artists.Tests.Figures;

public sealed class FigureTests
{
    private const float Width = 500;
    private const float Height = 900;

    private static readonly string?[] Things = [null, "sword", "umbrella", "cup", "letter"];

    private static readonly Gen<StagedFigure> AnyFigure =
        from design in AnyDesign()
        from emotion in Gen.Enum<Emotion>()
        from pose in Gen.Enum<Pose>()
        from place in Gen.Select(Gen.Double[-10, 60], Gen.Double[-10, 90], Gen.Double[0.2, 60])
        from turn in Gen.Select(Gen.Double[-180, 180], Gen.Double[-25, 25], Gen.Double[-20, 20])
        from holding in Gen.Int[0, 4].Select(at => Things[at])
        select new StagedFigure
        {
            Character = "A", Design = design, Emotion = emotion, Pose = pose,
            Head = new PointMm(place.Item1, place.Item2),
            HeadHeightMm = place.Item3, YawDeg = turn.Item1, PitchDeg = turn.Item2, RollDeg = turn.Item3,
            Holding = holding,
        };

    [Fact]
    public void A_person_is_drawn_the_same_every_time()
    {
        var staged = People.Standing(People.Man) with { Pose = Pose.Walk, YawDeg = 34, Emotion = Emotion.Worried };
        Assert.Equal(People.Print(staged), People.Print(staged));
    }

    [Fact]
    public void A_person_is_the_same_whoever_else_the_models_remember()
    {
        var models = new FigureModels();
        for (var seed = 0UL; seed < 600; seed++)
            models.Pose(People.Standing(People.Girl with { Seed = seed }));
        using var ink = new InkCanvas(181, 314, 100);
        var figure = models.Pose(People.Standing(People.Girl));
        using (ink.Layer(figure.Bounds, figure.HaloWidth))
            figure.Draw(ink);
        Assert.Equal(People.Draw(People.Standing(People.Girl)).Ink, ink.ToPlanes().Ink);
    }

    [Fact]
    public void Anybody_can_be_posed_anywhere_without_a_coordinate_getting_lost() => AnyFigure.Sample(
        staged =>
        {
            var figure = new FigureModels().Pose(staged);
            Assert.True(float.IsFinite(figure.FeetY));
            Assert.True(float.IsFinite(figure.Stance.Left) && figure.Stance.Left <= figure.Stance.Right);
            Assert.True(float.IsFinite(figure.Bounds.Width) && float.IsFinite(figure.Bounds.Height));
            Assert.True(figure.HaloWidth is > 0 and < 20);
        },
        iter: 400, seed: "0N0XIzNsQ0O2", threads: 1);

    [Fact]
    public void Marks_stay_on_the_canvas_and_are_simple() => AnyFigure.Sample(
        staged =>
        {
            var figure = new FigureModels().Pose(staged);
            if (figure.SilhouetteMark(Width, Height) is { } silhouette)
            {
                Assert.InRange(silhouette.Outline.Length, 3, 64);
                Assert.All(silhouette.Outline, point =>
                    Assert.True(point.X is >= 0 and <= 1 && point.Y is >= 0 and <= 1));
            }

            if (figure.HeadMark(Width, Height) is not { } head)
                return;
            Assert.True(head.RadiusX > 0 && head.RadiusY > 0);
            Assert.True(head.Mouth is not { } mouth || (mouth.X is >= 0 and <= 1 && mouth.Y is >= 0 and <= 1));
        },
        iter: 400, seed: "0N0XIzNsQ0O2", threads: 1);

    [Fact]
    public void Anybody_can_be_drawn() => AnyFigure.Sample(
        staged => People.Draw(staged, dpi: 40), iter: 60, seed: "0N0XIzNsQ0O2", threads: 1);

    [Theory]
    [InlineData(0, true)]
    [InlineData(-36, true)]
    [InlineData(85, true)]
    [InlineData(150, false)]
    [InlineData(180, false)]
    public void A_mouth_is_marked_where_it_is_seen(double yawDeg, bool seen)
    {
        var figure = new FigureModels().Pose(People.Standing(People.Girl) with { YawDeg = yawDeg });
        var head = figure.HeadMark(Width, Height);
        Assert.NotNull(head);
        Assert.Equal(seen, head.Mouth is not null);
        if (head.Mouth is not { } mouth)
            return;
        Assert.InRange(MathF.Abs(mouth.X - head.Center.X) / head.RadiusX, 0, 1);
        Assert.InRange((mouth.Y - head.Center.Y) / head.RadiusY, 0.2f, 1);
    }

    [Fact]
    public void Nothing_is_drawn_outside_the_bounds()
    {
        foreach (var pose in Enum.GetValues<Pose>())
        {
            var staged = People.Standing(People.Man) with
            {
                Pose = pose,
                YawDeg = -30,
                Head = new PointMm(40, 40),
                HeadHeightMm = 6
            };
            var figure = new FigureModels().Pose(staged);
            using var ink = new InkCanvas(320, 320, 100);
            figure.Draw(ink);
            var planes = ink.ToPlanes();
            for (var i = 0; i < planes.Ink.Length; i++)
            {
                var (x, y) = (i % 320 / ink.Scale, i / 320 / ink.Scale);
                if (planes.Ink[i] < 200)
                    Assert.True(figure.Bounds.Contains(x, y) || figure.Bounds.Contains(x + 3, y + 3),
                        $"{pose} at {x}, {y}");
            }
        }
    }

    [Fact]
    public void Feet_stand_where_the_height_in_heads_says()
    {
        var standing = People.Standing(People.Man);
        var figure = new FigureModels().Pose(standing);
        var crown = (14 - (9 / 2.0)) * InkCanvas.UnitsPerMm;
        var soles = crown + (7 * 9 * InkCanvas.UnitsPerMm);
        Assert.InRange(figure.FeetY, soles - (0.7 * 9 * InkCanvas.UnitsPerMm),
            soles + (0.3 * 9 * InkCanvas.UnitsPerMm));
    }

    [Fact]
    public void A_cast_looks_as_it_was_accepted()
    {
        GoldenPictures.AssertMatches("faces", People.Draw(120, 66, 84,
            Head(18, 18, People.Girl, Emotion.Smile, 0), Head(46, 18, People.Man, Emotion.Angry, 36),
            Head(75, 18, People.Girl with { Hair = HairStyle.Long, HairTone = InkTone.Light }, Emotion.Joy, -36),
            Head(102, 18, People.Man with { Hair = HairStyle.Spiky, HairTone = InkTone.White, Age = AgeBand.Teen },
                Emotion.Shock, 85),
            Head(18, 48, People.Girl with { Age = AgeBand.Elder, Hair = HairStyle.Bun, HairTone = InkTone.White },
                Emotion.Gentle, 20),
            Head(46, 48, People.Man with { Age = AgeBand.Elder, Hair = HairStyle.Bald, Features = Features.Beard },
                Emotion.Talk, -36),
            Head(75, 48, People.Girl with { Age = AgeBand.Child, Hair = HairStyle.Twintails }, Emotion.Cry, 0),
            Head(102, 48, People.Girl with { Hair = HairStyle.Ponytail }, Emotion.Neutral, 160)));
    }

    [Fact]
    public void Bodies_look_as_they_were_accepted()
    {
        GoldenPictures.AssertMatches("bodies", People.Draw(150, 62, 100,
            Body(14, People.Girl, Pose.Stand, 0), Body(36, People.Man, Pose.Think, 36),
            Body(60, People.Girl with { Garment = Garment.Dress }, Pose.Run, -36),
            Body(86, People.Man with { Garment = Garment.Coat, TopTone = InkTone.Black }, Pose.Walk, 85),
            Body(110, People.Girl with { Garment = Garment.Kimono, TopTone = InkTone.Light }, Pose.Sit, 30),
            Body(134, People.Man with { Garment = Garment.Armour }, Pose.Fight, -30)));
    }

    private static StagedFigure Head(double x, double y, CharacterDesign design, Emotion emotion, double yawDeg) =>
        People.Standing(design) with
        {
            Head = new PointMm(x, y),
            HeadHeightMm = 19,
            Emotion = emotion,
            YawDeg = yawDeg,
            Pose = Pose.Stand
        };

    private static StagedFigure Body(double x, CharacterDesign design, Pose pose, double yawDeg) =>
        People.Standing(design) with { Head = new PointMm(x, 7), HeadHeightMm = 7.4, Pose = pose, YawDeg = yawDeg };

    private static Gen<CharacterDesign> AnyDesign() =>
        from looks in Gen.Select(Gen.Enum<Presentation>(), Gen.Enum<AgeBand>(), Gen.Enum<HairStyle>(),
            Gen.Enum<EyeShape>())
        from tones in Gen.Select(Gen.Enum<InkTone>(), Gen.Enum<InkTone>(), Gen.Enum<InkTone>(), Gen.Enum<InkTone>())
        from build in Gen.Select(Gen.Enum<Build>(), Gen.Enum<Garment>(), Gen.Double[1, 12], Gen.Int[0, 16383])
        from seed in Gen.ULong
        select new CharacterDesign
        {
            Presentation = looks.Item1, Age = looks.Item2, Hair = looks.Item3, Eyes = looks.Item4,
            HairTone = tones.Item1, EyeTone = tones.Item2,
            TopTone = tones.Item3, BottomTone = tones.Item4, Build = build.Item1, Garment = build.Item2,
            HeightHeads = build.Item3,
            Features = (Features)build.Item4, Seed = seed,
        };
}
