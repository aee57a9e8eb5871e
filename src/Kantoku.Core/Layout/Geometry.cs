namespace Kantoku.Core.Layout;

/// <summary>A point in millimetres, x to the right and y down, from the top left corner of the trimmed page.</summary>
public readonly record struct PointMm(double X, double Y);

/// <summary>An axis-parallel rectangle in millimetres.</summary>
public readonly record struct RectMm(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public PointMm Center => new(Left + (Width / 2), Top + (Height / 2));
}

/// <summary>A book's page: its size after trimming, what is printed beyond, and where frames and words stay.</summary>
public sealed record Trim
{
    public required string Name { get; init; }

    public required double WidthMm { get; init; }

    public required double HeightMm { get; init; }

    /// <summary>Printed beyond each edge and cut away.</summary>
    public double BleedMm { get; init; } = 3;

    /// <summary>The inner frame: what does not bleed stays inside it.</summary>
    public required RectMm Inner { get; init; }

    /// <summary>No word comes nearer than this to an edge.</summary>
    public double SafeMm { get; init; } = 5;

    public static readonly Trim B5 = new()
    {
        Name = "B5", WidthMm = 182, HeightMm = 257, Inner = new RectMm(14, 15, 154, 225),
    };

    public static readonly Trim A5 = new()
    {
        Name = "A5", WidthMm = 148, HeightMm = 210, Inner = new RectMm(11, 12, 126, 184),
    };

    public static readonly Trim B6 = new()
    {
        Name = "B6", WidthMm = 128, HeightMm = 182, Inner = new RectMm(10, 11, 108, 159),
    };
}
