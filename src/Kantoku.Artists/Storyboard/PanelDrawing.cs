using System.Collections.Immutable;
using System.Numerics;
using Kantoku.Artists.Storyboard.Effects;
using Kantoku.Artists.Storyboard.Figures;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Props;
using Kantoku.Artists.Storyboard.Scenes;
using Kantoku.Core.Direction;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard;

/// <summary>One panel on its way: what stands behind, effects, things, people from back to front, what drifts before
/// them.</summary>
internal sealed class PanelDrawing : IDisposable
{
    private const float AuraShare = 0.55f;

    private readonly StagedShot shot;
    private readonly InkCanvas ink;
    private readonly ImmutableArray<Actor> figures;
    private readonly Bystander[] people;
    private readonly ulong seed;
    private readonly Vector2 focus;
    private readonly PlaceDesign? place;
    private readonly SceneView? view;
    private readonly List<PlacedProp> things;

    public PanelDrawing(FigureModels models, StagedShot shot, DrawingSpec spec)
    {
        this.shot = shot;
        ink = new InkCanvas(
            ShotLimits.Pixels(shot.WidthMm, spec.Dpi), ShotLimits.Pixels(shot.HeightMm, spec.Dpi), spec.Dpi);
        figures = [.. shot.Figures.Select(models.Act)];
        people = Bystanders();
        seed = InkRandom.Mix(shot.Seed, InkRandom.Mix(spec.Seed, (ulong)(uint)spec.Take));
        focus = new Vector2((float)shot.Focus.X, (float)shot.Focus.Y) * InkCanvas.UnitsPerMm;
        var named = Named();
        place = PlaceOf(named);
        var canvas = new Vector2(ink.Width, ink.Height);
        if (people.Length > 0)
        {
            view = place is null ? null : ViewOf(place, people);
            things = PropPlacer.Beside(named, people, canvas, view?.Camera.HorizonY ?? canvas.Y * 0.45f, seed);
            return;
        }

        things = PropPlacer.Subject(named, shot.Shot, canvas, focus, seed);
        view = place is null ? null : ViewOf(place, StandIns());
    }

    public Drawing Draw(CancellationToken cancellation)
    {
        var effects = new EffectScene(ink, focus, people, seed, shot.Backdrop == Backdrop.Black);
        Background();
        foreach (var effect in shot.Effects)
            EffectPainter.Behind(effects, effect);
        Things();
        cancellation.ThrowIfCancellationRequested();
        var breakOut = People(cancellation);
        DrawThings(areBefore: true);
        Foreground(effects);
        SceneTimes.Draw(effects, shot.SceneTime);
        return new Drawing(ink.ToPlanes(breakOut), MarksOf());
    }

    public void Dispose() => ink.Dispose();

    private Bystander[] Bystanders()
    {
        var found = new Bystander[figures.Length];
        for (var i = 0; i < found.Length; i++)
        {
            var staged = shot.Figures[i];
            var head = new Vector2((float)staged.Head.X, (float)staged.Head.Y) * InkCanvas.UnitsPerMm;
            var headHeight = (float)staged.HeadHeightMm * InkCanvas.UnitsPerMm;
            var metres = Bystander.Metres(staged.Design.HeightHeads);
            found[i] = new Bystander(
                head, headHeight, figures[i].FeetY, headHeight * (float)staged.Design.HeightHeads / metres)
            {
                Body = figures[i].Body,
            };
        }

        return found;
    }

    /// <summary>The things to draw: those that somebody holds are drawn with the hand.</summary>
    private List<PropDesign> Named()
    {
        var held = shot.Figures.Select(figure => figure.Holding).OfType<string>().Select(PropCatalog.Find).ToList();
        var designs = new List<PropDesign>();
        foreach (var word in shot.Props)
        {
            if (PropCatalog.Find(word) is { } design && !held.Remove(design))
                designs.Add(design);
        }

        return designs;
    }

    /// <summary>The place that is drawn, if any: what is in the sky is looked for in the sky.</summary>
    private PlaceDesign? PlaceOf(List<PropDesign> named)
    {
        if (shot.Backdrop != Backdrop.Place || shot.Place is not { } set)
            return null;
        if (people.Length == 0 && named.Count > 0 && named.TrueForAll(design => design.Stance == PropStance.Aloft))
            return set with { Kind = PlaceKind.Sky };
        var hidden = people.Length > 0
            && shot.Effects.Any(effect => EffectPainter.ReplacesPlace(effect, shot.Shot));
        return set.Kind == PlaceKind.Abstract || hidden ? null : set;
    }

    private SceneView ViewOf(PlaceDesign set, IReadOnlyList<Bystander> about) => ScenePainter.View(
        set.Kind, shot.Shot, shot.Angle, about, new Vector2(ink.Width, ink.Height), seed);

    /// <summary>Things that stand on the ground tell the camera where it is, as people do.</summary>
    private List<Bystander> StandIns() =>
    [
        .. things.Where(thing => thing.Design.Stance == PropStance.Standing).Select(thing => new Bystander(
            thing.Centre - new Vector2(0, thing.Half * 0.7f), thing.Half * 0.3f,
            thing.Centre.Y + (thing.Half * thing.Design.Foot),
            2 * thing.Half / thing.Design.HeightM)),
    ];

    private void Background()
    {
        if (place is not null && view is not null)
        {
            ScenePainter.Place(ink, place, Time(), shot.Weather, view, seed);
            Aura();
            Shadows();
        }
        else if (shot.Backdrop == Backdrop.Black)
            ink.Fill(Shapes.Rectangle(ink.Area), Tone.Black);
        else if (shot.Backdrop != Backdrop.White && !shot.Effects.Any(
            effect => EffectPainter.ReplacesPlace(effect, shot.Shot)))
        {
            ScenePainter.Grade(ink, shot.Time, seed);
        }
    }

    /// <summary>Nobody looks for the moon by day.</summary>
    private TimeOfDay Time() =>
        people.Length == 0 && things.Exists(thing => thing.Design.Word is "moon" or "crescent" or "star")
            ? TimeOfDay.Night
            : shot.Time;

    /// <summary>Where the hour or the weather is dark, the air about people is lighter: they stand out from
    /// it.</summary>
    private void Aura()
    {
        var isDim = shot.Time is TimeOfDay.Night or TimeOfDay.Dusk || shot.Weather is Weather.Rain or Weather.Storm;
        if (!isDim || figures.IsEmpty)
            return;
        var area = figures[0].Bounds;
        foreach (var figure in figures)
            area.Union(figure.Bounds);
        area.Intersect(SKRect.Create(ink.Width, ink.Height));
        if (area.IsEmpty)
            return;
        var centre = new Vector2(area.MidX, area.MidY);
        var radius = MathF.Max(MathF.Max(area.Width, area.Height) * 0.62f, 8);
        using var glow = new SKPath();
        glow.AddCircle(centre.X, centre.Y, radius);
        ink.Lighten(glow, Tone.Radial(AuraShare, 0, centre, radius));
    }

    /// <summary>What people stand on darkens at their feet.</summary>
    private void Shadows()
    {
        foreach (var figure in figures)
        {
            var (left, right) = figure.Stance;
            var half = (right - left) * 0.62f;
            if (!figure.IsGrounded || figure.FeetY - (half * 0.2f) > ink.Height || half < 2)
                continue;
            var centre = new Vector2(((left + right) / 2) + (half * 0.12f), figure.FeetY);
            ink.Shade(
                Shapes.Ellipse(centre, half, MathF.Min(half * 0.2f, figure.HeadRadius)),
                Tone.Flat(shot.Time == TimeOfDay.Night ? 0.7f : 0.36f));
        }
    }

    private void Things()
    {
        if (things.Count == 0)
            return;
        if (people.Length == 0 && shot.Backdrop != Backdrop.Black)
        {
            PropPainter.Clear(ink, things);
            var indoors = shot.Place is not { } set || !ScenePainter.IsOutdoors(set.Kind);
            if (indoors && things.TrueForAll(thing => thing.Design.Stance == PropStance.Handy))
                PropPainter.Table(ink, things, seed);
        }

        DrawThings(areBefore: false);
    }

    private void DrawThings(bool areBefore)
    {
        foreach (var thing in things)
        {
            if (thing.IsBefore == areBefore)
                PropPainter.Draw(ink, thing);
        }
    }

    /// <returns>What of the people may be drawn over the frame's border, or null.</returns>
    private byte[]? People(CancellationToken cancellation)
    {
        var breakOut = shot.Figures.Any(figure => figure.BreaksOut) ? ink.Coverage() : null;
        for (var i = 0; i < figures.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var coverage = shot.Figures[i].BreaksOut ? breakOut : null;
            using (ink.Layer(figures[i].Bounds, figures[i].HaloWidth, coverage))
                figures[i].Draw(ink);
        }

        return breakOut;
    }

    /// <summary>What drifts and falls before the people; faces stay free of it.</summary>
    private void Foreground(EffectScene effects)
    {
        foreach (var effect in shot.Effects)
            EffectPainter.Before(effects, effect);
        if (place is null || !ScenePainter.IsOutdoors(place.Kind))
            return;
        using var heads = effects.Heads();
        using (ink.ClipOutside(heads))
            Falling.Before(ink, Light.Of(shot.Time, shot.Weather, indoors: false), seed);
    }

    private Marks MarksOf()
    {
        var silhouettes = ImmutableArray.CreateBuilder<SilhouetteMark>();
        foreach (var figure in figures)
        {
            if (figure.SilhouetteMark(ink.Width, ink.Height) is { } outline)
                silhouettes.Add(outline);
        }

        foreach (var thing in things)
        {
            if (thing.Silhouette(ink.Width, ink.Height) is { } outline)
                silhouettes.Add(outline);
        }

        return new Marks
        {
            Heads = [.. figures.Select(figure => figure.HeadMark(ink.Width, ink.Height)).OfType<HeadMark>()],
            Silhouettes = silhouettes.ToImmutable(),
        };
    }
}
