using System.Collections.Immutable;
using System.Numerics;
using Kantoku.Artists.Storyboard.Figures;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes;
using Kantoku.Core.Direction;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard;

/// <summary>Draws one panel: what stands behind, effects, people from back to front, effects before them.</summary>
internal sealed class PanelPainter(FigureModels models)
{
    public Drawing Draw(StagedShot shot, DrawingSpec spec, CancellationToken cancellation)
    {
        var width = ShotLimits.Pixels(shot.WidthMm, spec.Dpi);
        var height = ShotLimits.Pixels(shot.HeightMm, spec.Dpi);
        using var ink = new InkCanvas(width, height, spec.Dpi);
        var figures = shot.Figures.Select(models.Pose).ToImmutableArray();
        var seed = InkRandom.Mix(shot.Seed, InkRandom.Mix(spec.Seed, (ulong)(uint)spec.Take));
        Background(ink, shot, figures, seed);
        cancellation.ThrowIfCancellationRequested();
        var breakOut = shot.Figures.Any(figure => figure.BreaksOut) ? new byte[width * height] : null;
        for (var i = 0; i < figures.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var coverage = shot.Figures[i].BreaksOut ? breakOut : null;
            using (ink.Layer(figures[i].Bounds, figures[i].HaloWidth, coverage))
                figures[i].Draw(ink);
        }

        return new Drawing(ink.ToPlanes(breakOut), MarksOf(ink, figures));
    }

    private static void Background(InkCanvas ink, StagedShot shot, ImmutableArray<Figure> figures, ulong seed)
    {
        switch (shot.Backdrop)
        {
            case Backdrop.White:
                break;
            case Backdrop.Black:
                ink.Fill(Shapes.Rectangle(ink.Area), Tone.Black);
                break;
            case Backdrop.Place when shot.Place is { Kind: not PlaceKind.Abstract } place:
                ScenePainter.Place(
                    ink, place, shot.Time, shot.Weather, shot.Shot, shot.Angle, Bystanders(shot, figures), seed);
                break;
            default:
                ScenePainter.Grade(ink, shot.Time, seed);
                break;
        }
    }

    private static Bystander[] Bystanders(StagedShot shot, ImmutableArray<Figure> figures)
    {
        var people = new Bystander[figures.Length];
        for (var i = 0; i < people.Length; i++)
        {
            var staged = shot.Figures[i];
            var head = new Vector2((float)staged.Head.X, (float)staged.Head.Y) * InkCanvas.UnitsPerMm;
            var headHeight = (float)staged.HeadHeightMm * InkCanvas.UnitsPerMm;
            var metres = Bystander.Metres(staged.Design.HeightHeads);
            people[i] = new Bystander(
                head, headHeight, figures[i].FeetY, headHeight * (float)staged.Design.HeightHeads / metres);
        }

        return people;
    }

    private static Marks MarksOf(InkCanvas ink, ImmutableArray<Figure> figures)
    {
        var heads = ImmutableArray.CreateBuilder<HeadMark>();
        var silhouettes = ImmutableArray.CreateBuilder<SilhouetteMark>();
        foreach (var figure in figures)
        {
            if (figure.HeadMark(ink.Width, ink.Height) is { } head)
                heads.Add(head);
            if (figure.SilhouetteMark(ink.Width, ink.Height) is { } outline)
                silhouettes.Add(outline);
        }

        return new Marks { Heads = heads.ToImmutable(), Silhouettes = silhouettes.ToImmutable() };
    }
}
