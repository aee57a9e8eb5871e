using System.Collections.Immutable;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Press.Pages;
using SkiaSharp;

namespace Kantoku.Press.Lettering;

/// <summary>A page's letters in their places.</summary>
internal sealed record PageLettering(
    ImmutableArray<PlacedLetter> Letters, ImmutableArray<TextRun> Text, ImmutableArray<PressFinding> Findings);

/// <summary>Letters a page, panel by panel in reading order.</summary>
internal static class PageLetterer
{
    public static PageLettering Letter(PageRecipe recipe, ImmutableArray<PanelScene> scenes, LetteringFonts fonts)
    {
        var letterer = new PanelLetterer(LetteringSheet.Of(recipe), fonts);
        var placed = new List<PlacedLetter>();
        var findings = ImmutableArray.CreateBuilder<PressFinding>();
        for (var panel = 0; panel < scenes.Length; panel++)
        {
            var letters = recipe.Frames[panel].Letters;
            if (letters.Length > 0)
            {
                placed.AddRange(letterer.Letter(letters, scenes[panel], placed, findings));
            }
        }

        return new PageLettering([.. placed], [.. placed.Select(Run)], findings.ToImmutable());
    }

    private static TextRun Run(PlacedLetter letter)
    {
        // A word that was parted is one word still.
        var words = string.Concat(letter.Block.Lines.Select((line, i) =>
            (i > 0 && line.Atoms[0].Spaced ? " " : "") + line.Words));
        var box = letter.Sound is { } sound ? sound.Box : letter.Block.Box;
        return new TextRun(
            words, OnPage(letter, box), letter.Block.Vertical, letter.SizeMm, letter.Panel, letter.Letter)
        {
            Lines = letter.Sound is null
                ? [.. letter.Block.Lines.Select(line => new RunLine(line.Words, OnPage(letter, line.Box)))]
                : [],
        };
    }

    /// <param name="box">Ems from the block's centre.</param>
    private static RectMm OnPage(PlacedLetter letter, SKRect box) => new(
        letter.X + (box.Left * letter.SizeMm),
        letter.Y + (box.Top * letter.SizeMm),
        box.Width * letter.SizeMm,
        box.Height * letter.SizeMm);
}
