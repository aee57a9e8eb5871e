using Kantoku.Artists.Storyboard.Figures;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard;

/// <summary>Draws what people approve before pages are drawn: a person in all looks, a place by day and by
/// night.</summary>
internal sealed class ReferencePainter(FigureModels models)
{
    public const double PlateWidthMm = 180;
    public const double PlateHeightMm = 130;
    private const double SheetWidthMm = 180;
    private const double LookHeightMm = 92;
    private const double MarginMm = 4;
    private const double BodyMm = LookHeightMm - (4 * MarginMm);
    private const double FullWidthMm = 34;
    private const double FaceMm = 34;

    private static readonly Emotion[] Faces =
        [Emotion.Smile, Emotion.Joy, Emotion.Angry, Emotion.Sad, Emotion.Surprise, Emotion.Determined];

    private static readonly double[] Turns = [-30, 0, 32, -18, 0, 24];

    public static (double WidthMm, double HeightMm) SheetSize(int looks) =>
        (SheetWidthMm, (looks * LookHeightMm) + MarginMm);

    /// <summary>A row for each look: from the front, from behind, six expressions.</summary>
    public Drawing Sheet(Recipe.Sheet sheet, CancellationToken cancellation)
    {
        var (widthMm, heightMm) = SheetSize(sheet.Looks.Length);
        using var ink = Canvas(widthMm, heightMm, sheet.Spec.Dpi);
        for (var row = 0; row < sheet.Looks.Length; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            Look(ink, sheet.Name, sheet.Looks[row].Design, (row * LookHeightMm) + MarginMm);
        }

        return new Drawing(ink.ToPlanes(), Marks.None);
    }

    /// <summary>By day above, by night below.</summary>
    public static Drawing Plate(Recipe.Plate plate, CancellationToken cancellation)
    {
        var dpi = plate.Spec.Dpi;
        var whole = PlaneCollage.Paper(
            ShotLimits.Pixels(PlateWidthMm, dpi), ShotLimits.Pixels(PlateHeightMm, dpi), dpi);
        ReadOnlySpan<TimeOfDay> hours = [TimeOfDay.Day, TimeOfDay.Night];
        var halfMm = (PlateHeightMm - (3 * MarginMm)) / 2;
        for (var i = 0; i < hours.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            using var ink = Canvas(PlateWidthMm - (2 * MarginMm), halfMm, dpi);
            if (plate.Design.Kind == PlaceKind.Abstract)
                ScenePainter.Grade(ink, hours[i], plate.Design.Seed);
            else
            {
                var view = ScenePainter.View(
                    plate.Design.Kind, ShotSize.ExtremeLong, CameraAngle.Level, [], new(ink.Width, ink.Height),
                    plate.Design.Seed);
                ScenePainter.Place(ink, plate.Design, hours[i], Weather.Clear, view, plate.Design.Seed);
            }

            ink.Stroke(Shapes.Rectangle(ink.Area), closed: true, 8);
            var topMm = MarginMm + (i * (halfMm + MarginMm));
            PlaneCollage.Lay(whole, ink.ToPlanes(), ShotLimits.Pixels(MarginMm, dpi), ShotLimits.Pixels(topMm, dpi));
        }

        return new Drawing(whole, Marks.None);
    }

    private static InkCanvas Canvas(double widthMm, double heightMm, double dpi) =>
        new(ShotLimits.Pixels(widthMm, dpi), ShotLimits.Pixels(heightMm, dpi), dpi);

    private static float Units(double millimetres) => (float)millimetres * InkCanvas.UnitsPerMm;

    private void Look(InkCanvas ink, string name, CharacterDesign design, double topMm)
    {
        var headMm = BodyMm / Math.Max(design.HeightHeads, 5.5);
        var feetMm = topMm + BodyMm + MarginMm;
        var headYMm = feetMm - ((design.HeightHeads - 0.5) * headMm);
        Person(ink, Staged(name, design, new PointMm(MarginMm + (FullWidthMm / 2), headYMm), headMm));
        Person(ink, Staged(name, design, new PointMm(MarginMm + (FullWidthMm * 1.5), headYMm), headMm) with
        {
            YawDeg = 180,
            Pose = Pose.Back,
        });
        for (var i = 0; i < Faces.Length; i++)
        {
            var left = (2 * MarginMm) + (2 * FullWidthMm) + (i % 3 * (FaceMm + 1));
            var top = topMm + MarginMm + (i / 3 * (FaceMm + MarginMm + 4));
            var frame = SKRect.Create(Units(left), Units(top), Units(FaceMm), Units(FaceMm + 4));
            using (ink.Clip(Shapes.Rectangle(frame)))
            {
                if (i % 2 == 0)
                    ink.Fill(Shapes.Rectangle(frame), Tone.Flat(0.12f));
            }

            var head = new PointMm(left + (FaceMm / 2), top + (FaceMm * 0.5));
            var figure = models.Act(Staged(name, design, head, FaceMm * 0.56) with
            {
                Emotion = Faces[i],
                YawDeg = Turns[i],
            });
            using (ink.Layer(frame, figure.HaloWidth))
                figure.Draw(ink);
            ink.Stroke(Shapes.Rectangle(frame), closed: true, 4);
        }
    }

    private void Person(InkCanvas ink, StagedFigure staged)
    {
        var figure = models.Act(staged);
        using (ink.Layer(figure.Bounds, figure.HaloWidth))
            figure.Draw(ink);
    }

    private static StagedFigure Staged(string name, CharacterDesign design, PointMm head, double headMm) => new()
    {
        Character = name, Design = design, Emotion = Emotion.Neutral, Pose = Pose.Stand, Head = head,
        HeadHeightMm = headMm, YawDeg = 0,
    };
}
