using System.Diagnostics;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>How a kind of place is built and seen.</summary>
internal sealed record PlaceSet(bool Indoors, SceneFrame Frame, Action<SceneSet> Build)
{
    /// <exception cref="UnreachableException">An abstract place has no set.</exception>
    public static PlaceSet Of(PlaceKind kind) => kind switch
    {
        PlaceKind.SchoolFront => Outside(7, 1.7f, 0.06f, 0.66f, Schools.Front),
        PlaceKind.Classroom => Inside(4.4f, 1.6f, 0.16f, 0.4f, Schools.Classroom),
        PlaceKind.Corridor => Inside(2.6f, 1.5f, 0.06f, 0.45f, Schools.Corridor),
        PlaceKind.Bedroom => Inside(2.7f, 1.45f, 0.16f, 0.4f, Homes.Bedroom),
        PlaceKind.LivingRoom => Inside(3.2f, 1.45f, 0.16f, 0.4f, Homes.LivingRoom),
        PlaceKind.Kitchen => Inside(3, 1.5f, 0.14f, 0.42f, Homes.Kitchen),
        PlaceKind.Street => Outside(6.5f, 1.6f, 0.08f, 0.56f, Towns.Street),
        PlaceKind.Alley => Outside(4, 1.5f, 0.05f, 0.56f, Towns.Alley),
        PlaceKind.Shop => Inside(3.4f, 1.6f, 0.12f, 0.4f, Businesses.Shop),
        PlaceKind.Cafe => Inside(3.6f, 1.5f, 0.16f, 0.42f, Businesses.Cafe),
        PlaceKind.Office => Inside(3.6f, 1.7f, 0.14f, 0.36f, Businesses.Office),
        PlaceKind.Library => Inside(3.4f, 1.6f, 0.1f, 0.46f, Businesses.Library),
        PlaceKind.Hospital => Inside(3, 1.5f, 0.16f, 0.4f, Institutions.Hospital),
        PlaceKind.Station => Outside(5, 1.6f, 0.1f, 0.5f, Travel.Station),
        PlaceKind.TrainInside => Inside(2.2f, 1.4f, 0.05f, 0.45f, Travel.TrainInside),
        PlaceKind.Rooftop => Outside(7, 1.7f, 0.14f, 0.6f, Towns.Rooftop),
        PlaceKind.Park => Outside(6, 1.6f, 0.1f, 0.6f, Nature.Park),
        PlaceKind.Forest => Outside(5, 1.5f, 0.1f, 0.66f, Nature.Forest),
        PlaceKind.Field => Outside(6, 1.6f, 0.12f, 0.62f, Nature.Field),
        PlaceKind.Mountain => Outside(6, 1.6f, 0.1f, 0.7f, Nature.Mountain),
        PlaceKind.Seaside => Outside(5, 1.7f, 0.1f, 0.46f, Waters.Seaside),
        PlaceKind.River => Outside(5, 1.9f, 0.1f, 0.44f, Waters.River),
        PlaceKind.Bridge => Outside(6, 1.6f, 0.06f, 0.56f, Towns.Bridge),
        PlaceKind.CitySkyline => Outside(0, 14, 0.12f, 0.72f, Towns.Skyline),
        PlaceKind.Sky => Outside(0, 30, 0.1f, 0.95f, Nature.OpenSky),
        PlaceKind.Shrine => Outside(5.5f, 1.5f, 0.06f, 0.68f, Legends.Shrine),
        PlaceKind.Cave => Inside(5, 1.5f, 0.08f, 0.58f, Legends.Cave),
        PlaceKind.Laboratory => Inside(3.4f, 1.5f, 0.14f, 0.44f, Institutions.Laboratory),
        PlaceKind.Spaceship => Inside(3, 1.6f, 0.08f, 0.5f, Travel.Spaceship),
        PlaceKind.Castle => Outside(7, 1.6f, 0.06f, 0.7f, Legends.Castle),
        PlaceKind.Stage => Inside(6, 1.8f, 0.06f, 0.62f, Institutions.Stage),
        _ => Rarer(kind),
    };

    private static PlaceSet Rarer(PlaceKind kind) => kind switch
    {
        PlaceKind.ClockTower => Inside(4.4f, 1.6f, 0.06f, 0.62f, Clockwork.Tower),
        PlaceKind.ThroneRoom => Inside(5, 1.6f, 0.05f, 0.58f, Halls.ThroneRoom),
        PlaceKind.Church => Inside(5, 1.6f, 0.05f, 0.56f, Halls.Church),
        PlaceKind.Gym => Inside(6, 1.7f, 0.08f, 0.52f, Halls.Gym),
        PlaceKind.TatamiRoom => Inside(3.2f, 1.35f, 0.12f, 0.42f, Quarters.TatamiRoom),
        PlaceKind.Bathroom => Inside(2.4f, 1.5f, 0.08f, 0.44f, Quarters.Bathroom),
        PlaceKind.Cell => Inside(2.6f, 1.4f, 0.06f, 0.44f, Quarters.Cell),
        PlaceKind.Warehouse => Inside(6, 1.7f, 0.08f, 0.56f, Quarters.Warehouse),
        PlaceKind.Desert => Outside(6, 1.7f, 0.1f, 0.6f, Frontiers.Desert),
        PlaceKind.Battlefield => Outside(6, 1.6f, 0.1f, 0.58f, Frontiers.Battlefield),
        PlaceKind.Graveyard => Outside(5, 1.6f, 0.08f, 0.54f, Frontiers.Graveyard),
        PlaceKind.Village => Outside(7, 1.7f, 0.08f, 0.6f, Frontiers.Village),
        PlaceKind.ShipDeck => Outside(5, 1.8f, 0.04f, 0.5f, Frontiers.ShipDeck),
        PlaceKind.OuterSpace => Inside(5, 1.6f, 0.1f, 0.6f, Frontiers.OuterSpace),
        _ => throw new UnreachableException($"{kind} has no set."),
    };

    private static PlaceSet Inside(float back, float eye, float yaw, float horizon, Action<SceneSet> build) =>
        new(true, new SceneFrame(back, eye, yaw, horizon), build);

    private static PlaceSet Outside(float back, float eye, float yaw, float horizon, Action<SceneSet> build) =>
        new(false, new SceneFrame(back, eye, yaw, horizon), build);
}
