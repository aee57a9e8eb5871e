using System.Collections.Immutable;
using Kantoku.Artists.Storyboard;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Tests.Scenes;

/// <summary>Small shots to draw in tests.</summary>
internal static class Shots
{
    public static readonly DrawingSpec Spec = new()
    {
        Artist = StoryboardArtist.ArtistId, DrawingVersion = 1, Dpi = 72,
    };

    public static StagedShot Empty(PlaceKind kind = PlaceKind.Street) => new()
    {
        WidthMm = 70, HeightMm = 50, Place = new PlaceDesign { Kind = kind, Seed = 11 }, Time = TimeOfDay.Day,
        Weather = Weather.Clear, Backdrop = Backdrop.Place, Shot = ShotSize.Long, Angle = CameraAngle.Level,
        Figures = [], Effects = [], Focus = new PointMm(35, 22), Seed = 5,
    };

    public static StagedShot WithOne(StagedShot shot, string id = "AKIRA") => shot with
    {
        Figures = [.. shot.Figures, Person(id, new PointMm(35, 14), 7)],
    };

    public static StagedFigure Person(string id, PointMm head, double headMm) => new()
    {
        Character = id, Design = Design, Emotion = Emotion.Neutral, Pose = Pose.Stand, Head = head,
        HeadHeightMm = headMm, YawDeg = 20,
    };

    public static readonly CharacterDesign Design = new()
    {
        Presentation = Presentation.Feminine, Age = AgeBand.Teen, Hair = HairStyle.Long, HairTone = InkTone.Black,
        Eyes = EyeShape.Round, EyeTone = InkTone.Mid, Build = Build.Average, HeightHeads = 6, Garment = Garment.Sailor,
        TopTone = InkTone.White, BottomTone = InkTone.Mid, Seed = 3,
    };

    public static DrawOutcome Try(Recipe recipe) => new StoryboardArtist()
        .DrawAsync(new DrawRequest("attempt", recipe), CancellationToken.None).GetAwaiter().GetResult();

    public static Drawing Draw(StagedShot shot, double dpi = 72) => ((DrawOutcome.Drawn)Try(
        new Recipe.Panel(shot, Spec with { Dpi = dpi }))).Drawing;

    public static Picture.Planes Planes(StagedShot shot, double dpi = 72) => (Picture.Planes)Draw(shot, dpi).Picture;

    /// <summary>Digest of all planes.</summary>
    public static Digest Print(Picture.Planes planes) =>
        Digest.Of([.. planes.Ink, .. planes.Tone, .. planes.Screen, .. planes.BreakOut ?? []]);

    /// <summary>Share of pixels that differ visibly between two pictures of one size.</summary>
    public static double Difference(Picture.Planes a, Picture.Planes b)
    {
        var differing = 0;
        for (var i = 0; i < a.Ink.Length; i++)
        {
            if (Math.Abs(a.Ink[i] - b.Ink[i]) > 24 || Math.Abs(a.Tone[i] - b.Tone[i]) > 8)
                differing++;
        }

        return (double)differing / a.Ink.Length;
    }

    public static readonly ImmutableArray<PlaceKind> Kinds =
        [.. Enum.GetValues<PlaceKind>().Where(kind => kind != PlaceKind.Abstract)];
}
