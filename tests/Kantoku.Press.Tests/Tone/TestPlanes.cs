using Kantoku.Press.Tone;

namespace Kantoku.Press.Tests.Tone;

/// <summary>Planes of a small page.</summary>
internal sealed class TestPlanes
{
    public TestPlanes(int width, int height, byte tone, byte screen)
    {
        Width = width;
        Height = height;
        Ink = new byte[width * height];
        Tone = new byte[width * height];
        Screen = new byte[width * height];
        Array.Fill(Ink, (byte)255);
        Array.Fill(Tone, tone);
        Array.Fill(Screen, screen);
    }

    public int Width { get; }

    public int Height { get; }

    public byte[] Ink { get; }

    public byte[] Tone { get; }

    public byte[] Screen { get; }

    public static TestPlanes Random(int width, int height, ulong seed)
    {
        var random = new Random(unchecked((int)seed));
        var planes = new TestPlanes(width, height, 0, 0);
        random.NextBytes(planes.Tone);
        for (var i = 0; i < planes.Ink.Length; i++)
        {
            planes.Ink[i] = random.Next(4) switch { 0 => 0, 1 => (byte)random.Next(256), _ => 255 };
            planes.Screen[i] = i / 24 % 3 == 0 ? (byte)0 : (byte)255;
        }

        return planes;
    }

    public byte[] Grey(Halftone halftone, int pageX = 0, int pageY = 0)
    {
        var grey = new byte[Width * Height];
        halftone.ScreenGrey(Window(), pageX, pageY, grey, Width);
        return grey;
    }

    public byte[] Bits(Halftone halftone, int pageX = 0, int pageY = 0)
    {
        var stride = (Width + 7) / 8;
        var bits = new byte[stride * Height];
        halftone.ScreenBits(Window(), pageX, pageY, bits, stride);
        return bits;
    }

    public byte[] BlackAndWhite(Halftone halftone, int pageX, int pageY)
    {
        var pixels = new byte[Width * Height];
        halftone.ScreenBlackAndWhite(Window(), pageX, pageY, pixels, Width);
        return pixels;
    }

    private PlaneWindow Window() => new(Width, Height, Width, Ink, Tone, Screen);
}
