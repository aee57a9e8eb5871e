using Kantoku.Core.Pictures;
using Kantoku.Press.Tone;

namespace Kantoku.Press.Pages;

/// <summary>Gives a row of a plane at the page's resolution.</summary>
internal delegate void RowReader(int y, Span<byte> row);

/// <summary>Hands out rows of a panel's planes at the page's own resolution, in the page's pixels.</summary>
internal sealed class PanelRows
{
    /// <summary>Scales that differ less than this are the same: rounding a canvas to whole pixels.</summary>
    private const double SameScale = 0.004;

    private readonly Picture.Planes _planes;
    private readonly RowReader? _ink;
    private readonly RowReader? _tone;
    private readonly RowReader? _screen;
    private readonly RowReader? _breakOut;
    private readonly byte[] _inkRow;
    private readonly byte[] _toneRow;
    private readonly byte[] _screenRow;
    private readonly byte[] _breakOutRow;

    public PanelRows(PanelPicture picture, PageSheet sheet)
    {
        _planes = picture.Planes;
        var scaleX = _planes.Width / (picture.WidthMm * sheet.PixelsPerMm);
        var scaleY = _planes.Height / (picture.HeightMm * sheet.PixelsPerMm);
        var left = sheet.ToPixels(picture.LeftMm);
        var top = sheet.ToPixels(picture.TopMm);
        IsExact = Math.Abs(scaleX - 1) < SameScale && Math.Abs(scaleY - 1) < SameScale;
        if (IsExact)
        {
            (Left, Top) = ((int)Math.Round(left), (int)Math.Round(top));
            (Right, Bottom) = (Left + _planes.Width, Top + _planes.Height);
            _inkRow = _toneRow = _screenRow = _breakOutRow = [];
            return;
        }

        if (Math.Abs(scaleX - 0.5) < SameScale / 2 && Math.Abs(scaleY - 0.5) < SameScale / 2)
        {
            // A drawing for screens on a printer's page: the common case, and one that has a short cut.
            (Left, Top) = ((int)Math.Round(left), (int)Math.Round(top));
            (Right, Bottom) = (Left + (2 * _planes.Width), Top + (2 * _planes.Height));
            _ink = Doubled(_planes.Ink, Enlargement.Sharp);
            _tone = Doubled(_planes.Tone, Enlargement.Soft);
            _screen = Doubled(_planes.Screen, Enlargement.Same);
            _breakOut = _planes.BreakOut is { } mask ? Doubled(mask, Enlargement.Soft) : null;
            _inkRow = new byte[2 * _planes.Width];
            (_toneRow, _screenRow, _breakOutRow) =
                (new byte[_inkRow.Length], new byte[_inkRow.Length], new byte[_inkRow.Length]);
            return;
        }

        // Only what lies on the page is made.
        Left = (int)Math.Max(0, Math.Floor(left));
        Top = (int)Math.Max(0, Math.Floor(top));
        Right = (int)Math.Min(sheet.Width, Math.Ceiling(left + (picture.WidthMm * sheet.PixelsPerMm)));
        Bottom = (int)Math.Min(sheet.Height, Math.Ceiling(top + (picture.HeightMm * sheet.PixelsPerMm)));
        var (width, height) = (Math.Max(0, Right - Left), Math.Max(0, Bottom - Top));
        var (fromX, fromY) = ((Left - left) * scaleX, (Top - top) * scaleY);
        var sharpAcross = ResampleTaps.Of(width, fromX, scaleX, _planes.Width, sharp: true);
        var sharpDown = ResampleTaps.Of(height, fromY, scaleY, _planes.Height, sharp: true);
        var softAcross = ResampleTaps.Of(width, fromX, scaleX, _planes.Width, sharp: false);
        var softDown = ResampleTaps.Of(height, fromY, scaleY, _planes.Height, sharp: false);
        _ink = new RowResampler(_planes.Ink, _planes.Width, sharpAcross, sharpDown).Read;
        _tone = new RowResampler(_planes.Tone, _planes.Width, softAcross, softDown).Read;
        _screen = new RowResampler(_planes.Screen, _planes.Width, softAcross, softDown).Read;
        _breakOut = _planes.BreakOut is { } breakOut
            ? new RowResampler(breakOut, _planes.Width, softAcross, softDown).Read
            : null;
        (_inkRow, _toneRow, _screenRow, _breakOutRow) = (new byte[width], new byte[width], new byte[width],
            new byte[width]);
    }

    /// <summary>Page pixels of the picture's edges.</summary>
    public int Left { get; }

    public int Top { get; }

    public int Right { get; }

    public int Bottom { get; }

    public bool HasBreakOut => _planes.BreakOut is not null;

    private bool IsExact { get; }

    /// <summary>Rows from <see cref="Left"/> to <see cref="Right"/>; valid until the next call, and asked from top to
    /// bottom.</summary>
    /// <param name="y">Page row from <see cref="Top"/> up to <see cref="Bottom"/>.</param>
    public void Read(int y, out ReadOnlySpan<byte> ink, out ReadOnlySpan<byte> tone, out ReadOnlySpan<byte> screen)
    {
        if (_ink is null || _tone is null || _screen is null)
        {
            var from = (y - Top) * _planes.Width;
            ink = _planes.Ink.AsSpan(from, _planes.Width);
            tone = _planes.Tone.AsSpan(from, _planes.Width);
            screen = _planes.Screen.AsSpan(from, _planes.Width);
            return;
        }

        _ink(y - Top, _inkRow);
        _tone(y - Top, _toneRow);
        _screen(y - Top, _screenRow);
        ink = _inkRow;
        tone = _toneRow;
        screen = _screenRow;
    }

    public ReadOnlySpan<byte> BreakOut(int y)
    {
        if (_breakOut is not null)
        {
            _breakOut(y - Top, _breakOutRow);
            return _breakOutRow;
        }

        return _planes.BreakOut is { } plane ? plane.AsSpan((y - Top) * _planes.Width, _planes.Width) : [];
    }

    private RowReader Doubled(byte[] plane, Enlargement kind) =>
        new RowDoubler(plane, _planes.Width, _planes.Height, kind).Read;
}
