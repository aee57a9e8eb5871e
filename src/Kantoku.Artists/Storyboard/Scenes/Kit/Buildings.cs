using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Scenes.Kit;

/// <summary>Houses, blocks, walls, street furniture. Metres.</summary>
internal static class Buildings
{
    /// <summary>Glass by day is dark, by night black with lit rooms between.</summary>
    public static CellGrid Windows(
        SceneInk ink, Vector3 corner, Vector3 across, Vector3 up, int columns, int rows, ulong seed) =>
        new()
        {
            Corner = corner, Across = across, Up = up, Columns = columns, Rows = rows, FillAcross = 0.62f,
            FillUp = 0.55f,
            Density = ink.Light.Night ? 0.88f : ink.Light.LampsLit ? 0.6f : 0.42f,
            OtherShare = ink.Light.LampsLit ? 0.4f : 0.12f, OtherDensity = ink.Light.LampsLit ? 0 : 0.12f,
            Glowing = true, Outlined = !ink.Light.Night, Seed = seed,
        };

    /// <summary>A flat-roofed block with rows of windows on the faces that are seen.</summary>
    /// <param name="size">Width, height, depth.</param>
    public static void Block(SceneInk ink, Spot spot, Vector3 size, float density, ulong seed, float storey = 2.9f)
    {
        ink.Box(spot.Origin, size, density, spot.Turn);
        var floors = Math.Max(1, (int)((size.Y - 0.6f) / storey));
        Face(new(-size.X / 2, 0, -size.Z / 2), new(size.X / 2, 0, -size.Z / 2), seed);
        Face(new(size.X / 2, 0, -size.Z / 2), new(size.X / 2, 0, size.Z / 2), InkRandom.Mix(seed, 1));
        Face(new(-size.X / 2, 0, size.Z / 2), new(-size.X / 2, 0, -size.Z / 2), InkRandom.Mix(seed, 2));

        void Face(Vector3 from, Vector3 to, ulong part)
        {
            var a = spot.At(from.X, 0, from.Z);
            var b = spot.At(to.X, 0, to.Z);
            var outward = Vector3.Cross(Vector3.UnitY, b - a);
            if (Vector3.Dot(outward, a - ink.Camera.Position) >= 0)
                return;
            var width = (b - a).Length();
            var columns = Math.Max(1, (int)(width / 2.2f));
            var inset = (b - a) * 0.04f;
            ink.Cells(Windows(
                ink, a + inset + new Vector3(0, 0.9f, 0), (b - a) - (inset * 2), new Vector3(0, floors * storey, 0),
                columns, floors, part));
        }
    }

    /// <summary>A house with a gabled roof whose ridge runs along its width.</summary>
    public static void House(SceneInk ink, Spot spot, Vector3 size, float roofDensity, ulong seed)
    {
        var (w, h, d) = (size.X / 2, size.Y, size.Z / 2);
        ink.Box(spot.Origin, size, 0.02f, spot.Turn);
        var rise = size.Z * 0.36f;
        const float Eave = 0.35f;
        ink.Face(0.06f, true, spot.At(w, h, -d), spot.At(w, h, d), spot.At(w, h + rise, 0));
        ink.Face(0.02f, true, spot.At(-w, h, -d), spot.At(-w, h, d), spot.At(-w, h + rise, 0));
        var (e, low) = (w + Eave, h - 0.12f);
        var covered = ink.Light.Snowy ? 0.02f : roofDensity;
        ink.Face(
            covered + 0.1f, true, spot.At(-e, low, d + Eave), spot.At(e, low, d + Eave), spot.At(e, h + rise, 0),
            spot.At(-e, h + rise, 0));
        ink.Face(
            covered, true, spot.At(-e, low, -d - Eave), spot.At(e, low, -d - Eave), spot.At(e, h + rise, 0),
            spot.At(-e, h + rise, 0));
        RoofTiles(ink, spot, e, low, h + rise, d + Eave);
        var random = new InkRandom(seed, "house");
        var floors = size.Y > 4.5f ? 2 : 1;
        ink.Cells(Windows(
            ink, spot.At(-w * 0.85f, 0.7f, -d - 0.01f), spot.Along * (size.X * 0.85f), new Vector3(0, floors * 2.6f, 0),
            Math.Max(2, (int)(size.X / 2.4f)), floors, seed));
        var door = random.Between(-0.5f, 0.5f) * w;
        ink.Panel(spot.At(door, 0, -d - 0.02f), spot.Along, 0.95f, 2.05f, ink.Light.Tone(0.5f));
    }

    /// <summary>A wall of blocks along a garden.</summary>
    public static void Wall(SceneInk ink, Vector3 from, Vector3 to, float height, float density)
    {
        var along = Vector3.Normalize(to - from);
        var length = (to - from).Length();
        ink.Panel(from, along, length, height, ink.Light.Tone(density));
        ink.Panel(from + new Vector3(0, height, 0), along, length, 0.08f, ink.Light.Tone(density * 0.3f));
        for (var y = 0.4f; y < height; y += 0.4f)
            ink.Edge(from + new Vector3(0, y, 0), to + new Vector3(0, y, 0));
    }

    /// <summary>A power pole with cross arms.</summary>
    public static void PowerPole(SceneInk ink, Vector3 foot, float height = 8)
    {
        ink.Pole(foot, height, 0.26f, 0.3f);
        foreach (var y in (ReadOnlySpan<float>)[height - 0.5f, height - 1.2f])
        {
            var middle = foot + new Vector3(0, y, 0);
            ink.Bar(middle - new Vector3(0.8f, 0, 0), middle + new Vector3(0.8f, 0, 0), 0.09f, 0.4f);
        }

        ink.Box(foot + new Vector3(0.3f, height - 2.3f, 0), new Vector3(0.34f, 0.6f, 0.34f), 0.2f);
    }

    /// <summary>Wires from pole to pole.</summary>
    public static void Wires(SceneInk ink, Vector3 from, Vector3 to, float height = 8)
    {
        foreach (var x in (ReadOnlySpan<float>)[-0.75f, 0.75f])
        {
            var lift = new Vector3(x, height - 0.45f, 0);
            ink.Wire(from + lift, to + lift, 0.5f);
        }

        ink.Wire(from + new Vector3(0, height - 1.2f, 0), to + new Vector3(0, height - 1.2f, 0), 0.7f);
    }

    public static void StreetLamp(SceneInk ink, Vector3 foot, float height, float reach)
    {
        ink.Pole(foot, height, 0.13f, 0.5f);
        var end = foot + new Vector3(reach, height + 0.15f, 0);
        ink.Bar(foot + new Vector3(0, height - 0.05f, 0), end, 0.08f, 0.5f);
        if (ink.Light.LampsLit)
            Furniture.Glow(ink, end, 1.8f);
        ink.Box(end - new Vector3(0, 0.14f, 0), new Vector3(0.5f, 0.12f, 0.2f), ink.Light.LampsLit ? 0 : 0.1f);
    }

    /// <summary>A vending machine, a sign of home.</summary>
    public static void VendingMachine(SceneInk ink, Spot spot)
    {
        ink.Box(spot, new Part(0, 0, 0, 1, 1.85f, 0.7f, 0.24f, 0.1f));
        var front = -0.351f;
        ink.Panel(spot.At(-0.43f, 0.95f, front), spot.Along, 0.86f, 0.8f, Tone.White);
        ink.Cells(new CellGrid
        {
            Corner = spot.At(-0.4f, 1, front - 0.002f), Across = spot.Along * 0.8f, Up = new Vector3(0, 0.7f, 0),
            Columns = 6, Rows = 3, FillAcross = 0.5f, FillUp = 0.7f, Density = 0.35f, OtherShare = 0.35f,
            OtherDensity = 0.85f, Glowing = true, Outlined = true, Seed = 3,
        });
        ink.Panel(spot.At(-0.3f, 0.2f, front), spot.Along, 0.6f, 0.2f, ink.Light.Tone(0.8f));
    }

    /// <summary>A small car seen from where it stands.</summary>
    public static void Car(SceneInk ink, Spot spot, float density)
    {
        ink.Solid(spot,
        [
            new(0, 0.28f, 0, 1.62f, 0.52f, 3.7f, density), new(0, 0.8f, 0.1f, 1.4f, 0.52f, 1.9f, 0.55f, density),
            new(-0.72f, 0, -1.1f, 0.2f, 0.56f, 0.56f, 0.95f), new(0.72f, 0, -1.1f, 0.2f, 0.56f, 0.56f, 0.95f),
            new(-0.72f, 0, 1.1f, 0.2f, 0.56f, 0.56f, 0.95f), new(0.72f, 0, 1.1f, 0.2f, 0.56f, 0.56f, 0.95f),
        ]);
        ink.Panel(spot.At(-0.72f, 0.48f, -1.86f), spot.Along, 0.3f, 0.16f, Tone.White);
        ink.Panel(spot.At(0.42f, 0.48f, -1.86f), spot.Along, 0.3f, 0.16f, Tone.White);
    }

    private static void RoofTiles(SceneInk ink, Spot spot, float half, float low, float high, float deep)
    {
        if (!ink.Shows(spot.Origin, 0.5f))
            return;
        for (var x = -half + 0.5f; x < half; x += 0.5f)
            ink.Edge(spot.At(x, low, -deep), spot.At(x, high, 0));
    }
}
