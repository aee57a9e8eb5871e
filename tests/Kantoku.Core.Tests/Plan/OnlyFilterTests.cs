using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Xunit;

namespace Kantoku.Core.Tests.Plan;

public sealed class OnlyFilterTests
{
    private static readonly BookOptions Options = new()
    {
        Trim = Trim.B5,
        Formats = [BookFormat.ScreenPdf, BookFormat.PrintPdf],
        Artist = new ArtistTerms { Id = "storyboard", PanelVersion = 1, SheetVersion = 1, PlateVersion = 1 },
    };

    private static readonly ProductionPlan Whole = Planner.Plan(Script(), Options).Plan;

    [Theory]
    [InlineData("page:2", "page:2/panel:1 page:2/panel:2 page:2")]
    [InlineData("page:1..2", "page:1/panel:1 page:2/panel:1 page:2/panel:2 page:1 page:2")]
    [InlineData("page:2/panel:1", "page:2/panel:1")]
    [InlineData("page:2/panel:1..2", "page:2/panel:1 page:2/panel:2")]
    [InlineData("PAGE:2/print", "page:2/panel:1 page:2/panel:2 page:2/print")]
    [InlineData("sheet:akira, page:1", "sheet:AKIRA page:1/panel:1 page:1")]
    [InlineData("page:3-a", "page:3-a/panel:1 page:3-a")]
    public void A_part_has_what_is_named_and_what_that_needs(string text, string expected)
    {
        var part = Select(text);
        Assert.Equal(expected.Split(' '), part.Steps.Select(step => step.Id.Value));
        for (var step = 0; step < part.Steps.Length; step++)
        {
            var inputs = part.InputsOf(step).ToArray().Select(input => part.Steps[input].Key).ToArray();
            Assert.Equal(
                part.Steps[step].Key, RecipeBytes.KeyOf(new CanonicalWriter(), part.Recipes.RecipeOf(step), inputs));
        }
    }

    [Fact]
    public void A_book_needs_every_page_of_its_rendering() =>
        Assert.Equal(4 + 3 + 1, Select("book:pdf").Steps.Length);

    [Theory]
    [InlineData("")]
    [InlineData("page")]
    [InlineData("page:")]
    [InlineData("chapter:3")]
    [InlineData(",,")]
    public void What_names_no_part_is_refused_with_what_may_be_written(string text)
    {
        var (filter, error) = OnlyFilter.Parse(text);
        Assert.Null(filter);
        Assert.Contains("page:3..5", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page:9")]
    [InlineData("page:2..1")]
    [InlineData("sheet:NOBODY")]
    [InlineData("page:1..sheet:AKIRA")]
    public void What_is_not_in_the_book_is_refused_with_what_is(string text)
    {
        var (filter, _) = OnlyFilter.Parse(text);
        var (plan, error) = Assert.IsType<OnlyFilter>(filter).Select(Whole);
        Assert.Null(plan);
        Assert.Contains("page:1 to page:3-a", error, StringComparison.Ordinal);
    }

    private static ProductionPlan Select(string text)
    {
        var (filter, _) = OnlyFilter.Parse(text);
        var (plan, error) = Assert.IsType<OnlyFilter>(filter).Select(Whole);
        Assert.Null(error);
        return Assert.IsType<ProductionPlan>(plan);
    }

    private static DirectedScript Script() => DirectedBook.Script(
        DirectedBook.Page("1", DirectedBook.Panel(1, "One.")),
        DirectedBook.Page("2", DirectedBook.Panel(1, "Two."), DirectedBook.Panel(2, "Three.")),
        DirectedBook.Page("3-a", DirectedBook.Panel(1, "Four.")));
}
