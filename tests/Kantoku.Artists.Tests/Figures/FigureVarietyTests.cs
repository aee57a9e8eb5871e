using Kantoku.Core.Direction;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Artists.Tests.Figures;

/// <summary>Whatever a design or a performance can say shows in the drawing.</summary>
public sealed class FigureVarietyTests
{
    [Fact]
    public void Every_emotion_has_a_face_of_its_own() =>
        AssertDistinct<Emotion>(emotion => People.Bust(People.Girl) with { Emotion = emotion });

    [Fact]
    public void Every_emotion_has_a_profile_or_shares_one_with_few() =>
        Assert.True(Prints<Emotion>(emotion => People.Bust(People.Man) with { Emotion = emotion, YawDeg = 85 }) >= 20);

    [Fact]
    public void Every_pose_has_a_body_of_its_own() =>
        AssertDistinct<Pose>(pose => People.Standing(People.Man) with { Pose = pose, YawDeg = 35 });

    [Theory]
    [InlineData(0)]
    [InlineData(-36)]
    [InlineData(85)]
    [InlineData(180)]
    public void Every_hair_style_shows_from_every_side(double yawDeg) =>
        AssertDistinct<HairStyle>(hair => People.Bust(People.Girl with { Hair = hair }) with { YawDeg = yawDeg });

    [Theory]
    [InlineData(Presentation.Feminine, 0)]
    [InlineData(Presentation.Feminine, 180)]
    [InlineData(Presentation.Masculine, 36)]
    public void Every_garment_is_cut_differently(Presentation presentation, double yawDeg) =>
        AssertDistinct<Garment>(garment =>
        People.Standing(People.Girl with { Presentation = presentation, Garment = garment }) with { YawDeg = yawDeg });

    [Fact]
    public void Every_feature_shows_from_the_front_and_in_three_quarter_view()
    {
        foreach (var yawDeg in (double[])[0, -36])
            AssertDistinct<Features>(feature =>
                People.Bust(People.Man with { Features = feature }) with { YawDeg = yawDeg });
    }

    [Fact]
    public void Eyes_ages_and_builds_differ()
    {
        AssertDistinct<EyeShape>(eyes => People.Bust(People.Girl with { Eyes = eyes }));
        AssertDistinct<AgeBand>(age => People.Standing(People.Man with { Age = age }));
        AssertDistinct<Build>(build => People.Standing(People.Girl with { Build = build }));
        AssertDistinct<Presentation>(presentation => People.Standing(People.Girl with { Presentation = presentation }));
    }

    [Fact]
    public void Every_tone_of_hair_eyes_and_clothes_prints_differently()
    {
        AssertDistinct<InkTone>(tone => People.Bust(People.Girl with { HairTone = tone }));
        AssertDistinct<InkTone>(tone => People.Bust(People.Girl with { EyeTone = tone }));
        AssertDistinct<InkTone>(tone => People.Standing(People.Girl with { TopTone = tone }));
        AssertDistinct<InkTone>(tone => People.Standing(People.Girl with { BottomTone = tone }));
    }

    [Fact]
    public void Two_people_of_one_description_are_not_twins()
    {
        var prints = Enumerable.Range(0, 12).Select(seed =>
            People.Print(People.Bust(People.Girl with { Seed = (ulong)seed })));
        Assert.Equal(12, prints.Distinct().Count());
    }

    [Fact]
    public void What_is_held_shows()
    {
        string[] things = ["sword", "phone", "letter", "book", "cup", "bag", "flower", "gun", "camera", "key", "stick",
            "umbrella", "thingamajig"];
        var prints = things.Select(thing => People.Print(People.Standing(People.Girl) with { Holding = thing }))
            .Append(People.Print(People.Standing(People.Girl)));
        Assert.Equal(things.Length + 1, prints.Distinct().Count());
    }

    private static void AssertDistinct<T>(Func<T, StagedFigure> make)
        where T : struct, Enum => Assert.Equal(Enum.GetValues<T>().Length, Prints(make));

    private static int Prints<T>(Func<T, StagedFigure> make)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => People.Print(make(value))).Distinct().Count();
}
