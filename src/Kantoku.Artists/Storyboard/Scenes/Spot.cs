using System.Numerics;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>Where a thing stands and how it is turned.</summary>
/// <param name="Turn">Radians about its upright axis; at 0 its front looks at the camera, along −z.</param>
internal readonly record struct Spot(Vector3 Origin, float Turn = 0)
{
    public static Spot On(float x, float z, float turn = 0) => new(new Vector3(x, 0, z), turn);

    /// <summary>A point given in the thing's own metres: x to its right as seen, y up, z away.</summary>
    public Vector3 At(float x, float y, float z)
    {
        var (sin, cos) = MathF.SinCos(Turn);
        return Origin + new Vector3((x * cos) - (z * sin), y, (x * sin) + (z * cos));
    }

    public Vector3 Along => At(1, 0, 0) - Origin;
}

/// <summary>A box of a thing made of boxes, in the thing's own metres.</summary>
/// <param name="X">Centre.</param>
/// <param name="Y">Bottom.</param>
/// <param name="Z">Centre.</param>
/// <param name="Density">Of its lit faces, 0 to 1.</param>
/// <param name="Top">Density of its top; below 0 for the same.</param>
internal readonly record struct Part(
    float X, float Y, float Z, float Width, float Height, float Depth, float Density = 0, float Top = -1);
