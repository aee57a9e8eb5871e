namespace Kantoku.Press.Tone;

/// <summary>A rectangle of ink, tone and screen planes that lie row by row at one stride.</summary>
public readonly ref struct PlaneWindow
{
    /// <param name="width">Pixels, > 0.</param>
    /// <param name="height">Pixels, > 0.</param>
    /// <param name="stride">Bytes from a row to the next, ≥ <paramref name="width"/>.</param>
    /// <param name="ink">255 is paper, 0 solid black.</param>
    /// <param name="tone">255 is paper, 0 solid.</param>
    /// <param name="screen">128 and more is coarse, less is fine.</param>
    /// <exception cref="ArgumentException">A plane is too short for the window.</exception>
    public PlaneWindow(
        int width, int height, int stride, ReadOnlySpan<byte> ink, ReadOnlySpan<byte> tone, ReadOnlySpan<byte> screen)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, width);
        var least = ((long)(height - 1) * stride) + width;
        if (ink.Length < least || tone.Length < least || screen.Length < least)
        {
            throw new ArgumentException($"A window of {width} × {height} needs {least} bytes of each plane.");
        }

        Width = width;
        Height = height;
        Stride = stride;
        Ink = ink;
        Tone = tone;
        Screen = screen;
    }

    public int Width { get; }

    public int Height { get; }

    public int Stride { get; }

    public ReadOnlySpan<byte> Ink { get; }

    public ReadOnlySpan<byte> Tone { get; }

    public ReadOnlySpan<byte> Screen { get; }
}
