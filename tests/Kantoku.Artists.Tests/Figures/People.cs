using Kantoku.Artists.Storyboard.Figures;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Tests.Figures;

/// <summary>People to draw in tests.</summary>
internal static class People
{
    public const double CanvasWidthMm = 46;
    public const double CanvasHeightMm = 80;

    public static readonly CharacterDesign Girl = new()
    {
        Presentation = Presentation.Feminine, Age = AgeBand.Teen, Hair = HairStyle.Bob, HairTone = InkTone.Black,
        Eyes = EyeShape.Round, EyeTone = InkTone.Dark, Build = Build.Average, HeightHeads = 6.3,
        Garment = Garment.Sailor,
        TopTone = InkTone.White, BottomTone = InkTone.Dark, Seed = 4,
    };

    public static readonly CharacterDesign Man = Girl with
    {
        Presentation = Presentation.Masculine,
        Age = AgeBand.Adult,
        Hair = HairStyle.Swept,
        HairTone = InkTone.Mid,
        Eyes = EyeShape.Sharp,
        HeightHeads = 7,
        Garment = Garment.Suit,
        TopTone = InkTone.Mid,
        Seed = 9,
    };

    /// <summary>The whole person on the canvas.</summary>
    public static StagedFigure Standing(CharacterDesign design) => new()
    {
        Character = "AKIRA", Design = design, Emotion = Emotion.Neutral, Pose = Pose.Stand, Head = new PointMm(23, 14),
        HeadHeightMm = 9, YawDeg = 0,
    };

    /// <summary>Head and shoulders, large enough for every detail of a face.</summary>
    public static StagedFigure Bust(CharacterDesign design) => Standing(design) with
    {
        Head = new PointMm(23, 30),
        HeadHeightMm = 30
    };

    public static Picture.Planes Draw(StagedFigure staged, double dpi = 100) =>
        Draw(CanvasWidthMm, CanvasHeightMm, dpi, staged);

    public static Picture.Planes Draw(double widthMm, double heightMm, double dpi,
        params ReadOnlySpan<StagedFigure> people)
    {
        using var ink = new InkCanvas((int)(widthMm / 25.4 * dpi), (int)(heightMm / 25.4 * dpi), dpi);
        var models = new FigureModels();
        foreach (var staged in people)
        {
            var figure = models.Pose(staged);
            using (ink.Layer(figure.Bounds, figure.HaloWidth))
                figure.Draw(ink);
        }

        return ink.ToPlanes();
    }

    public static Digest Print(StagedFigure staged)
    {
        var planes = Draw(staged);
        return Digest.Of([.. planes.Ink, .. planes.Tone, .. planes.Screen]);
    }
}
