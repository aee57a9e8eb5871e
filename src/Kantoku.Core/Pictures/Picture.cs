namespace Kantoku.Core.Pictures;

/// <summary>A picture without lettering: late-toned planes, or a raster that somebody else drew.</summary>
public abstract record Picture
{
    private Picture()
    {
    }

    /// <summary>Ink, tone and screen planes of one size, 8 bits each, row by row without padding.</summary>
    /// <param name="Width">Pixels.</param>
    /// <param name="Height">Pixels.</param>
    /// <param name="Dpi">Pixels per inch the line weights were meant for.</param>
    /// <param name="Ink">255 is paper, 0 solid black.</param>
    /// <param name="Tone">255 is paper, 0 solid; turned into dots by the press.</param>
    /// <param name="Screen">Which screen tones a pixel: 255 coarse, 0 fine.</param>
    public sealed record Planes(int Width, int Height, double Dpi, byte[] Ink, byte[] Tone, byte[] Screen) : Picture
    {
        /// <summary>What may be drawn over the frame's border: coverage, 0 none to 255, of the planes' size; or
        /// null.</summary>
        public byte[]? BreakOut { get; init; }
    }

    /// <summary>An encoded raster: PNG, JPEG or WebP bytes as they came.</summary>
    public sealed record Raster(byte[] Encoded) : Picture;
}

/// <summary>What an artist hands over for a step.</summary>
public sealed record Drawing(Picture Picture, Marks Marks);
