using System.Collections.Immutable;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Press.Lettering;
using Kantoku.Press.Tone;
using SkiaSharp;

namespace Kantoku.Press.Pages;

/// <summary>Composes pages: pictures into their frames, tones into dots, words into balloons.</summary>
/// <remarks>Safe from several threads; the same recipe and drawings give the same bytes. Keep one and share it: it
/// remembers screens.</remarks>
public sealed class PagePress
{
    private const float BorderMm = 0.46f;
    private const float InsetRingMm = 1.1f;
    private const int MostScreens = 8;

    private readonly BoundedCache<double, Halftone> _screens = new(MostScreens);

    /// <summary>Makes one page.</summary>
    /// <param name="recipe">Frames, letters and rendering.</param>
    /// <param name="panels">One drawing a frame, in the frames' order.</param>
    /// <returns>Screen: trimmed, 8-bit grey at the recipe's resolution. Print: with bleed, 1 bit at 600 dpi.</returns>
    /// <exception cref="ArgumentException">Drawings and frames do not match, or the page's size is absurd.</exception>
    public PressedPage Compose(PageRecipe recipe, IReadOnlyList<Drawing> panels)
    {
        if (panels.Count != recipe.Frames.Length)
        {
            throw new ArgumentException(
                $"The page has {recipe.Frames.Length} frames and {panels.Count} drawings.", nameof(panels));
        }

        using var sheet = new PageSheet(recipe);
        var pictures = recipe.Frames.Select((frame, i) => PanelPicture.Of(frame, panels[i].Picture)).ToImmutableArray();
        var scenes = recipe.Frames
            .Select((_, i) => PanelScenes.Of(recipe, i, pictures[i], panels[i].Marks))
            .ToImmutableArray();
        PrintPanels(recipe, sheet, pictures);
        var lettering = PageLetterer.Letter(recipe, scenes, LetteringFonts.Shared);
        LetteringPainter.Paint(sheet.Canvas, lettering.Letters);
        var folios = Folio.Paint(recipe, sheet.Canvas, lettering.Letters, LetteringFonts.Shared);
        return new PressedPage
        {
            Width = sheet.Width,
            Height = sheet.Height,
            Dpi = sheet.Dpi,
            Pixels = sheet.IsPrint ? sheet.ToBits() : sheet.Pixels,
            OneBit = sheet.IsPrint,
            TrimWidthMm = recipe.WidthMm,
            TrimHeightMm = recipe.HeightMm,
            BleedMm = sheet.BleedMm,
            Text = [.. lettering.Text, .. folios],
            Findings = [.. Problems(pictures), .. lettering.Findings],
        };
    }

    private void PrintPanels(PageRecipe recipe, PageSheet sheet, ImmutableArray<PanelPicture> pictures)
    {
        var printer = new PanelPrinter(sheet, _screens.GetOrMake(sheet.Dpi, dpi => new Halftone(dpi)));
        for (var i = 0; i < pictures.Length; i++)
        {
            var frame = recipe.Frames[i].Frame;
            using var outline = PageSheet.Path(frame.Outline);
            if (frame.Inset)
            {
                Stroke(sheet.Canvas, outline, SKColors.White, InsetRingMm * 2);
            }

            printer.Print(frame, pictures[i]);
            if (!frame.Borderless)
            {
                Stroke(sheet.Canvas, outline, SKColors.Black, BorderMm);
            }
        }

        for (var i = 0; i < pictures.Length; i++)
        {
            printer.PrintBreakOut(recipe.Frames[i].Frame, pictures[i]);
        }
    }

    private static void Stroke(SKCanvas canvas, SKPath outline, SKColor color, float widthMm)
    {
        using var paint = new SKPaint
        {
            Color = color,
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = widthMm,
            StrokeJoin = SKStrokeJoin.Miter,
        };
        canvas.DrawPath(outline, paint);
    }

    private static IEnumerable<PressFinding> Problems(ImmutableArray<PanelPicture> pictures) => pictures
        .Select((picture, panel) => (picture.Problem, Panel: panel))
        .Where(pair => pair.Problem is not null)
        .Select(pair => new PressFinding(
            FindingCodes.UnreadablePicture, pair.Panel, -1, $"The panel's picture cannot be read: {pair.Problem}."));
}
