namespace Kantoku.Artists.Storyboard.Props;

/// <summary>How a thing is met in a place.</summary>
internal enum PropStance
{
    /// <summary>Small enough to hold or lay on a table.</summary>
    Handy,

    /// <summary>Stands on the ground.</summary>
    Standing,

    /// <summary>Hangs on a wall or in the air at the height of eyes.</summary>
    Hanging,

    /// <summary>In the sky.</summary>
    Aloft,
}

/// <summary>One area or line of a thing.</summary>
/// <param name="Fill">w white, k black, - nothing, a digit tenths of tone.</param>
/// <param name="Path">
/// In hundredths of the thing's half size, y down. The commands of SVG paths and: <c>O x y r</c> a circle,
/// <c>E x y rx ry</c> an ellipse; a path that begins with <c>~</c> is a smooth closed curve through its points, with
/// <c>^</c> a smooth open one.
/// </param>
/// <param name="Line">Share of the ordinary inner line; 0 for none; below 0 it runs round the union of all
/// parts.</param>
internal readonly record struct PropLayer(char Fill, string Path, float Line = 1);

/// <summary>What a thing looks like, as data.</summary>
/// <param name="Word">The vocabulary's word.</param>
/// <param name="Names">Other words for it, English and Japanese, parted by bars.</param>
/// <param name="HeightM">Its height in metres.</param>
internal sealed record PropDesign(
    string Word, string Names, float HeightM, PropStance Stance, PropLayer[] Layers, float TurnDeg = 0)
{
    /// <summary>Its lowest point below the middle, in half sizes: where it stands.</summary>
    public float Foot { get; init; } = 0.96f;
}
