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
        var words = TextEstimate.ClassMm2(TextEstimate.AreaMm2(panel.Source.Beats, vertical));
        var people = panel.Cast.Length;
        var room = ShotRoom.For(frame, words, people, direction, vertical);
        var (figures, shot) = new Blocking(panel, world, room, frame).Place();
        var place = panel.Setting.Place >= 0 ? world.Places[panel.Setting.Place].Design : null;
        return new StagedShot
        {
            WidthMm = room.WidthMm,
            HeightMm = room.HeightMm,
            Place = place,
            Time = panel.Setting.Time,
            Weather = panel.Setting.Weather,
            Backdrop = panel.Backdrop,
            Shot = shot,
            Angle = panel.Angle,
            Figures = figures,
            Effects = panel.Effects,
            Focus = FocusOf(panel, world, figures, room),
            Props = panel.Props,
            AllowBlank = figures.IsEmpty && panel.Backdrop is Backdrop.White or Backdrop.Black,
            Seed = SeedOf(panel, world, place),
        };
    }

    private static PointMm FocusOf(
        DirectedPanel panel, StoryWorld world, ImmutableArray<StagedFigure> figures, ShotRoom room)
    {
        var subject = "";
        var most = -1.0;
        foreach (var performance in panel.Cast)
        {
            if (performance.Prominence > most)
            {
                (subject, most) = (world.Cast[performance.Character].Id, performance.Prominence);
            }
        }

        foreach (var figure in figures)
        {
            if (figure.Character == subject)
            {
                return figure.Head;
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
