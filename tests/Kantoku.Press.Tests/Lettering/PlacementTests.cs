using System.Collections.Immutable;
using CsCheck;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Lettering;
using Kantoku.Press.Pages;
using SkiaSharp;
using Xunit;

namespace Kantoku.Press.Tests.Lettering;

public sealed class PlacementTests
{
    private const int Cases = 12;

    private static readonly Lazy<ImmutableArray<LetteredPage>> Sample = new(() =>
        [.. Enumerable.Range(1, Cases).Select(Lettered)]);

    [Fact]
    public void No_words_leave_their_balloon() => ForAll((recipe, _, lettering) =>
    {
        foreach (var letter in lettering.Letters.Where(letter => letter.Style.HasOutline))
        {
            using var outline = BalloonOutline.Of(letter, withTail: false);
            foreach (var line in letter.Block.Lines.Where(line => !line.Box.IsEmpty))
            {
                Assert.All(Corners(line.Box), corner => Assert.True(
                    outline.Contains(letter.X + (corner.X * letter.SizeMm), letter.Y + (corner.Y * letter.SizeMm)),
                    $"“{line.Words}” leaves its {letter.Style.Form} balloon"));
            }
        }
    });

    [Fact]
    public void Nothing_leaves_the_page() => ForAll((recipe, _, lettering) =>
    {
        var safe = LetteringSheet.Of(recipe).Safe;
        foreach (var letter in lettering.Letters)
        {
            Assert.InRange(letter.X - letter.Body.OuterHalfWidth, safe.Left, safe.Right);
            Assert.InRange(letter.X + letter.Body.OuterHalfWidth, safe.Left, safe.Right);
            Assert.InRange(letter.Y - letter.Body.OuterHalfHeight, safe.Top, safe.Bottom);
            Assert.InRange(letter.Y + letter.Body.OuterHalfHeight, safe.Top, safe.Bottom);
        }
    });

    [Fact]
    public void Balloons_do_not_overlap_unless_they_are_joined() => ForAll((_, _, lettering) =>
    {
        for (var i = 0; i < lettering.Letters.Length; i++)
        {
            using var outline = Shape(lettering.Letters[i]);
            for (var other = 0; other < i; other++)
            {
                using var second = Shape(lettering.Letters[other]);
                using var shared = outline.Op(second, SKPathOp.Intersect);
                var isJoined = other == i - 1 && lettering.Letters[i].Joined;
                Assert.True(
                    shared is null || shared.IsEmpty || isJoined,
                    $"{lettering.Letters[i].Style.Form} over {lettering.Letters[other].Style.Form}");
            }
        }
    });

    [Fact]
    public void A_covered_face_is_always_reported() => ForAll((_, scenes, lettering) =>
    {
        foreach (var letter in lettering.Letters)
        {
            using var outline = Shape(letter);
            var covered = scenes[letter.Panel].Heads.Any(head => SquareMillimetresCovered(head, outline) > 8);
            Assert.True(!covered || lettering.Findings.Any(finding =>
                finding.Code == FindingCodes.BalloonOverFace && finding.Panel == letter.Panel
                    && finding.Letter == letter.Letter));
        }
    });

    [Fact]
    public void Every_word_is_lettered_or_reported() => ForAll((recipe, _, lettering) =>
    {
        for (var panel = 0; panel < recipe.Frames.Length; panel++)
        {
            for (var letter = 0; letter < recipe.Frames[panel].Letters.Length; letter++)
            {
                var placed = lettering.Text.Where(run => run.Panel == panel && run.Letter == letter).ToList();
                var isOmitted = lettering.Findings.Any(finding =>
                    finding.Code == FindingCodes.NoRoom && finding.Panel == panel && finding.Letter == letter);
                var words = LetterMarkup.Read(recipe.Frames[panel].Letters[letter].Text);
                var wanted = Squeezed(string.Concat(words.SelectMany(span =>
                    Unit.Split(span.Text, false, false)).Select(unit => unit.Source)));
                Assert.Equal(isOmitted ? "" : wanted, Squeezed(string.Concat(placed.Select(run => run.Text))));
            }
        }
    });

    [Fact]
    public void Balloons_are_read_in_order_or_reported() => ForAll((recipe, _, lettering) =>
    {
        var ahead = recipe.Direction == ReadingDirection.RightToLeft ? -1 : 1;
        foreach (var panel in lettering.Letters.Where(letter => letter.Sound is null).GroupBy(letter => letter.Panel))
        {
            var isReported = lettering.Findings.Any(finding =>
                finding.Code == FindingCodes.ReadingOrder && finding.Panel == panel.Key);
            foreach (var (earlier, later) in panel.Zip(panel.Skip(1)))
            {
                var isAbove = later.Y + later.Body.HalfHeight < earlier.Y - earlier.Body.HalfHeight;
                var isBeside = Math.Abs(later.Y - earlier.Y) < Math.Min(later.Body.HalfHeight, earlier.Body.HalfHeight);
                var isBefore = (later.X - earlier.X) * ahead < 0;
                Assert.True(isReported || !(isAbove || (isBeside && isBefore)), $"panel {panel.Key}");
            }
        }
    });

    [Fact]
    public void Words_that_fit_nowhere_at_a_readable_size_are_reported() => ForAll((_, _, lettering) =>
    {
        foreach (var letter in lettering.Letters.Where(letter => letter.SizeMm < 2.4f))
        {
            Assert.Contains(lettering.Findings, finding =>
                finding.Code == FindingCodes.TextTooSmall
                && finding.Panel == letter.Panel && finding.Letter == letter.Letter);
        }
    });

    /// <summary>All properties look at the same pages: lettering them is what takes time.</summary>
    private static void ForAll(Action<PageRecipe, ImmutableArray<PanelScene>, PageLettering> check) => Assert.All(
        Sample.Value, page => check(page.Recipe, page.Scenes, page.Lettering));

    private static LetteredPage Lettered(int seed)
    {
        var (recipe, scenes) = RandomPages.Pages.Generate(new PCG(1, (ulong)seed), null, out _);
        return new LetteredPage(recipe, scenes, PageLetterer.Letter(recipe, scenes, LetteringFonts.Shared));
    }

    private sealed record LetteredPage(PageRecipe Recipe, ImmutableArray<PanelScene> Scenes, PageLettering Lettering);

    private static SKPath Shape(PlacedLetter letter)
    {
        if (letter.Style.HasOutline)
        {
            return BalloonOutline.Of(letter, withTail: false);
        }

        var path = new SKPath();
        if (letter.Sound is { } sound)
        {
            path.AddPoly(
                [.. sound.Corners.Select(corner =>
                    new SKPoint(letter.X + (corner.X * letter.SizeMm), letter.Y + (corner.Y * letter.SizeMm)))],
                close: true);
        }
        else
        {
            path.AddRect(new SKRect(
                letter.X - letter.Body.HalfWidth,
                letter.Y - letter.Body.HalfHeight,
                letter.X + letter.Body.HalfWidth,
                letter.Y + letter.Body.HalfHeight));
        }

        return path;
    }

    private static int SquareMillimetresCovered(SceneHead head, SKPath outline)
    {
        var covered = 0;
        for (var y = head.Y - head.RadiusY; y < head.Y + head.RadiusY; y++)
        {
            for (var x = head.X - head.RadiusX; x < head.X + head.RadiusX; x++)
            {
                var isFace = head.Level(x, y) < CostField.FaceLevel && head.IsBelowBrow(y);
                covered += isFace && outline.Contains(x, y) ? 1 : 0;
            }
        }

        return covered;
    }

    private static SKPoint[] Corners(SKRect box) =>
        [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)];

    private static string Squeezed(string words) => words.Replace(" ", "", StringComparison.Ordinal)
        .Replace("\n", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
}
