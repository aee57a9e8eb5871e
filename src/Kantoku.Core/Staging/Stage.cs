using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Core.Staging;

/// <summary>Fits a directed panel to its frame: camera, people, balloon room.</summary>
/// <remarks>Pure, and blind to where the panel stands: neither page nor number nor wording of dialogue goes in, only
/// the
/// coarse amount of room that its balloons take.</remarks>
public static class Stage
{
    /// <param name="panel">The intent.</param>
    /// <param name="frame">The panel's frame, of at least a millimetre a side.</param>
    /// <param name="world">Whom and what the panel's indices mean.</param>
    /// <param name="direction">Who is named first stands where reading begins.</param>
    /// <param name="vertical">Lettering runs top to bottom.</param>
    /// <returns>The shot; two panels of the same content and size class give equal ones.</returns>
    public static StagedShot Shoot(
        DirectedPanel panel, Frame frame, StoryWorld world, ReadingDirection direction, bool vertical)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(world);
        var whole = ShotRoom.For(frame, direction);
        var choice = CastChoice.For(panel, whole.Live.Width);
        var framing = Framing.Of(panel, choice, world);
        var room = whole.WithBalloons(BalloonRoom.Of(panel.Source.Beats, whole.Live, vertical), framing);
        var blocking = new Blocking(panel, choice, world, room, framing, frame);
        var figures = blocking.Place();
        var place = panel.Setting.Place >= 0 ? world.Places[panel.Setting.Place].Design : null;
        return new StagedShot
        {
            WidthMm = room.WidthMm,
            HeightMm = room.HeightMm,
            Place = place,
            Time = panel.Setting.Time,
            Weather = panel.Setting.Weather,
            Backdrop = panel.Backdrop,
            Shot = blocking.Shot,
            Angle = panel.Angle,
            Figures = figures,
            Effects = panel.Effects,
            Focus = FocusOf(choice, world, figures, room),
            Props = panel.Props,
            AllowBlank = figures.IsEmpty && panel.Backdrop is Backdrop.White or Backdrop.Black,
            SceneTime = panel.Setting.SceneTime,
            Seed = SeedOf(panel, world, place),
        };
    }

    private static PointMm FocusOf(
        CastChoice choice, StoryWorld world, ImmutableArray<StagedFigure> figures, ShotRoom room)
    {
        if (!choice.People.IsEmpty)
        {
            var subject = world.Cast[CastChoice.Subject(choice.People).Character].Id;
            foreach (var figure in figures)
            {
                if (figure.Character == subject)
                {
                    return figure.Head;
                }
            }
        }

        return room.Live.Center;
    }

    private static ulong SeedOf(DirectedPanel panel, StoryWorld world, PlaceDesign? place)
    {
        var hash = ContentHash.For("shot").Add(panel.Source.Description).Add(place?.Seed ?? 0)
            .Add((int)panel.Setting.Time).Add((int)panel.Setting.Weather);
        foreach (var performance in panel.Cast)
        {
            hash = hash.Add(world.Cast[performance.Character].Id);
        }

        return hash.Value;
    }
}
