using Kantoku.Core.Pictures;

namespace Kantoku.Artists.Storyboard;

/// <summary>Puts finished planes side by side on a sheet of paper.</summary>
internal static class PlaneCollage
{
    private const byte White = 255;

    public static Picture.Planes Paper(int width, int height, double dpi)
    {
        var count = width * height;
        return new Picture.Planes(width, height, dpi, Filled(count), Filled(count), Filled(count));
    }

    /// <summary>Copies a part onto the paper; what lies beyond the paper is left out.</summary>
    public static void Lay(Picture.Planes paper, Picture.Planes part, int left, int top)
    {
        var width = Math.Min(part.Width, paper.Width - left);
        for (var y = 0; y < part.Height && y + top < paper.Height; y++)
        {
            var from = y * part.Width;
            var to = ((y + top) * paper.Width) + left;
            Array.Copy(part.Ink, from, paper.Ink, to, width);
            Array.Copy(part.Tone, from, paper.Tone, to, width);
            Array.Copy(part.Screen, from, paper.Screen, to, width);
        }
    }

    private static byte[] Filled(int count)
    {
        var plane = new byte[count];
        Array.Fill(plane, White);
        return plane;
    }
}
