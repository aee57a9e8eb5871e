using System.Numerics;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>How each kind of place is built and seen.</summary>
internal static class PlaceSets
{
    public static bool IsIndoors(PlaceKind kind) => kind
        is PlaceKind.Classroom or PlaceKind.Corridor or PlaceKind.Bedroom
        or PlaceKind.LivingRoom or PlaceKind.Kitchen or PlaceKind.Shop or PlaceKind.Cafe or PlaceKind.Office
        or PlaceKind.Library or PlaceKind.Hospital or PlaceKind.TrainInside or PlaceKind.Laboratory
        or PlaceKind.Spaceship or PlaceKind.Stage or PlaceKind.Cave;

    public static SceneFrame FrameOf(PlaceKind kind) => IsIndoors(kind)
        ? new SceneFrame(4.2f, 1.5f, 0.12f, 0.42f)
        : new SceneFrame(9f, 1.6f, 0.1f, 0.55f);

    public static void Build(SceneSet set, PlaceKind kind)
    {
        if (IsIndoors(kind))
        {
            var room = new RoomShell { Left = -3.2f, Right = 3.2f, Back = 4, Height = 2.7f };
            set.Layer(room.Draw);
            set.Layer(ink => room.Window(ink, 0, -1.4f, 0.6f, 0.9f, 2.1f, set.Seed));
            set.Add(new Vector3(2.2f, 0, 2.5f), ink => ink.Box(new(2.2f, 0, 2.5f), new(1.2f, 0.75f, 0.7f), 0.1f));
            return;
        }

        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(
            ink => ink.Face(0.04f, true, new(-200, 0, -20), new(200, 0, -20), new(200, 0, 400), new(-200, 0, 400)));
    }
}
