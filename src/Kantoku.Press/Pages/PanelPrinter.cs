using System.Collections.Immutable;
using Kantoku.Core.Layout;
using Kantoku.Press.Lettering;
using Kantoku.Press.Tone;

namespace Kantoku.Press.Pages;

/// <summary>Lays pictures on the page: clipped by their frames, tones turned into dots.</summary>
internal sealed class PanelPrinter(PageSheet sheet, Halftone halftone)
{
    private readonly byte[] _line = new byte[sheet.Width + 8];

    /// <summary>Prints what a frame shows of its picture.</summary>
    public void Print(Frame frame, PanelPicture picture)
    {
        var rows = new PanelRows(picture, sheet);
        Span<double> crossings = stackalloc double[PolygonRows.MostCrossings];
        var from = Math.Max(0, (int)Math.Floor(sheet.ToPixels(frame.Bounds.Top)));
        var to = Math.Min(sheet.Height, (int)Math.Ceiling(sheet.ToPixels(frame.Bounds.Bottom)));
        for (var y = from; y < to; y++)
        {
            var count = PolygonRows.Cross(frame.Outline, ((y + 0.5) / sheet.PixelsPerMm) - sheet.BleedMm, crossings);
            for (var i = 0; i < count; i += 2)
            {
                var left = Math.Clamp((int)Math.Round(sheet.ToPixels(crossings[i])), 0, sheet.Width);
                var right = Math.Clamp((int)Math.Round(sheet.ToPixels(crossings[i + 1])), 0, sheet.Width);
                if (right > left)
                {
                    PrintSpan(rows, picture.ContinuousTone, y, left, right);
                }
            }
        }
    }

    /// <summary>Prints the figures that may break out of their frame, over its upper and side borders.</summary>
    public void PrintBreakOut(Frame frame, PanelPicture picture)
    {
        var rows = new PanelRows(picture, sheet);
        if (!rows.HasBreakOut)
        {
            return;
        }

        var floor = Floor(frame, rows);
        for (var y = Math.Max(0, rows.Top); y < Math.Min(sheet.Height, rows.Bottom); y++)
        {
            var cover = rows.BreakOut(y);
            if (cover.IndexOfAnyExcept((byte)0) < 0)
            {
                continue;
            }

            var left = Math.Max(0, rows.Left);
            var right = Math.Min(sheet.Width, rows.Right);
            var line = Screened(rows, picture.ContinuousTone, y, left, right);
            var page = sheet.Row(y);
            for (var x = left; x < right; x++)
            {
                var share = y < floor[x - left] ? cover[x - rows.Left] : 0;
                page[x] = (byte)(((line[x - left] * share) + (page[x] * (255 - share)) + 127) / 255);
            }
        }
    }

    /// <summary>For each column the row below which a figure stays in its frame.</summary>
    private int[] Floor(Frame frame, PanelRows rows)
    {
        var left = Math.Max(0, rows.Left);
        var floor = new int[Math.Max(0, Math.Min(sheet.Width, rows.Right) - left)];
        var turned = frame.Outline.Select(point => new PointMm(point.Y, point.X)).ToImmutableArray();
        Span<double> crossings = stackalloc double[PolygonRows.MostCrossings];
        for (var x = 0; x < floor.Length; x++)
        {
            var mm = ((left + x + 0.5) / sheet.PixelsPerMm) - sheet.BleedMm;
            var inside = Math.Clamp(mm, frame.Bounds.Left + 1e-3, frame.Bounds.Right - 1e-3);
            var count = PolygonRows.Cross(turned, inside, crossings);
            floor[x] = count == 0 ? 0 : (int)Math.Clamp(sheet.ToPixels(crossings[count - 1]), 0, sheet.Height);
        }

        return floor;
    }

    private void PrintSpan(PanelRows rows, bool continuous, int y, int left, int right)
    {
        var page = sheet.Row(y);
        var from = Math.Max(left, rows.Left);
        var to = Math.Min(right, rows.Right);
        if (y < rows.Top || y >= rows.Bottom || to <= from)
        {
            page[left..right].Fill(byte.MaxValue);
            return;
        }

        page[left..from].Fill(byte.MaxValue);
        Screened(rows, continuous, y, from, to).CopyTo(page[from..to]);
        page[to..right].Fill(byte.MaxValue);
    }

    private ReadOnlySpan<byte> Screened(PanelRows rows, bool continuous, int y, int from, int to)
    {
        rows.Read(y, out var ink, out var tone, out var screen);
        var length = to - from;
        var line = _line.AsSpan(0, length);
        ink = ink.Slice(from - rows.Left, length);
        tone = tone.Slice(from - rows.Left, length);
        screen = screen.Slice(from - rows.Left, length);
        if (continuous && !sheet.IsPrint)
        {
            for (var x = 0; x < length; x++)
            {
                line[x] = Math.Min(ink[x], tone[x]);
            }

            return line;
        }

        var window = new PlaneWindow(length, 1, length, ink, tone, screen);
        if (!sheet.IsPrint)
        {
            halftone.ScreenGrey(window, from, y, line, length);
            return line;
        }

        halftone.ScreenBlackAndWhite(window, from, y, line, length);
        return line;
    }
}
