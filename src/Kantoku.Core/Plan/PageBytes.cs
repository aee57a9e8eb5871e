using Kantoku.Core.Layout;

namespace Kantoku.Core.Plan;

/// <summary>The canonical form of page and book recipes.</summary>
internal static class PageBytes
{
    public static void Write(CanonicalWriter writer, PageRecipe page)
    {
        Write(writer, page.Trim);
        writer.Real(1, page.WidthMm);
        writer.Real(2, page.HeightMm);
        writer.Number(3, (int)page.Rendering);
        writer.Real(4, page.Dpi);
        writer.Number(5, (int)page.Direction);
        writer.Flag(6, page.Vertical);
        writer.Text(7, page.Language);
        writer.Number(8, page.Folio ?? int.MinValue);
        writer.Number(9, page.PressVersion);
        writer.Count(10, page.Frames.Length);
        foreach (var frame in page.Frames)
        {
            Write(writer, frame);
        }
    }

    public static void Write(CanonicalWriter writer, BookRecipe book)
    {
        writer.Number(1, (int)book.Format);
        writer.Text(2, book.Title);
        writer.Count(3, book.Metadata.Length);
        foreach (var (key, value) in book.Metadata)
        {
            writer.Text(4, key);
            writer.Text(5, value);
        }

        writer.Number(6, (int)book.Direction);
        writer.Text(7, book.Language);
        Write(writer, book.Trim);
        writer.Real(8, book.Dpi);
        writer.Text(9, book.Date);
        writer.Number(10, book.PressVersion);
        writer.Count(11, book.Pages.Length);
        foreach (var page in book.Pages)
        {
            writer.Number(12, page.Span);
            writer.Text(13, page.Words);
        }
    }

    private static void Write(CanonicalWriter writer, PageFrame frame)
    {
        var shape = frame.Frame;
        writer.Count(1, shape.Outline.Length);
        foreach (var corner in shape.Outline)
        {
            RecipeBytes.Write(writer, corner);
        }

        Write(writer, shape.Bounds);
        writer.Flag(2, shape.Borderless);
        writer.Flag(3, shape.Inset);
        writer.Flag(4, shape.Bleeds);
        Write(writer, 5, shape.Live);
        Write(writer, 6, shape.Covered);
        writer.Real(7, shape.FoldXMm ?? -1);
        writer.Flag(8, shape.Split is not null);
        if (shape.Split is { } split)
        {
            RecipeBytes.Write(writer, split.From);
            RecipeBytes.Write(writer, split.To);
            writer.Real(9, split.WidthMm);
        }

        writer.Real(10, frame.CanvasWidthMm);
        writer.Real(11, frame.CanvasHeightMm);
        writer.Count(12, frame.Letters.Length);
        foreach (var letter in frame.Letters)
        {
            Write(writer, letter);
        }
    }

    private static void Write(CanonicalWriter writer, Letter letter)
    {
        writer.Number(1, (int)letter.Kind);
        writer.Text(2, letter.Text);
        writer.Text(3, letter.Speaker);
        writer.Flag(4, letter.OffPanel);
        writer.Flag(5, letter.Simultaneous);
        writer.Real(6, letter.Loudness);
        writer.Text(7, letter.Voice);
    }

    private static void Write(CanonicalWriter writer, Trim trim)
    {
        writer.Text(1, trim.Name);
        writer.Real(2, trim.WidthMm);
        writer.Real(3, trim.HeightMm);
        writer.Real(4, trim.BleedMm);
        Write(writer, trim.Inner);
        writer.Real(5, trim.SafeMm);
    }

    private static void Write(CanonicalWriter writer, byte tag, RectMm? rect)
    {
        writer.Flag(tag, rect is not null);
        if (rect is { } present)
        {
            Write(writer, present);
        }
    }

    private static void Write(CanonicalWriter writer, RectMm rect)
    {
        writer.Real(1, rect.Left);
        writer.Real(2, rect.Top);
        writer.Real(3, rect.Width);
        writer.Real(4, rect.Height);
    }
}
