using Kantoku.Artists.Inspection;
using Kantoku.Artists.Storyboard;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Books;
using Kantoku.Engine.Subsystems;
using Kantoku.Engine.Tests.Coordinator;
using Kantoku.Press.Pages;
using Xunit;

namespace Kantoku.Engine.Tests.Subsystems;

/// <summary>What an artist hands over is looked at before it becomes an artifact.</summary>
public sealed class InspectionTests : IDisposable, IFindingObserver
{
    private const string Script = """
        Title: Lies
        Format: Manga

        # PAGE 1 EXT. STREET - NIGHT

        Panel 1
        Mio runs through the rain.

        MIO
        Wait for me!
        """;

    private readonly TempFolder _temp = new();
    private readonly List<Finding> _warnings = [];
    private readonly DiskArtifactStore _store;
    private readonly Recipe.Panel _panel;

    public InspectionTests()
    {
        _store = DiskArtifactStore.Open(_temp.File("artifacts"));
        File.WriteAllText(_temp.File("script.fountain"), Script);
        var request = new BookRequest { Script = _temp.File("script.fountain"), Dpi = 72 };
        var plan = new BookMaker(request, TimeProvider.System).Prepare().Plan;
        _panel = Enumerable.Range(0, plan.Steps.Length).Select(plan.Recipes.RecipeOf).OfType<Recipe.Panel>().First();
    }

    public void Dispose() => _temp.Dispose();

    void IFindingObserver.Found(StepId page, PressFinding finding)
    {
    }

    void IFindingObserver.Found(StepId step, Finding finding) => _warnings.Add(finding);

    [Theory]
    [InlineData("blank", "black_or_nan_image")]
    [InlineData("noise", "corrupt_output")]
    [InlineData("square", "wrong_size")]
    [InlineData("uneven", "corrupt_output")]
    [InlineData("no-bytes", "empty_response")]
    [InlineData("no-picture", "corrupt_output")]
    [InlineData("cut-off", "corrupt_output")]
    [InlineData("giant", "corrupt_output")]
    [InlineData("mad-marks", "corrupt_output")]
    [InlineData("countless-marks", "corrupt_output")]
    [InlineData("no-resolution", "corrupt_output")]
    public async Task A_lie_fails_and_is_tried_again_where_that_may_help(string lie, string label)
    {
        var failure = Assert.IsType<StepOutcome.Failed>(await RunAsync(Lie(lie), isDeterministic: false)).Failure;
        Assert.Equal((label, true), (failure.Label, failure.Transient));
        Assert.EndsWith(".", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_store.Root, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("square")]
    [InlineData("cut-off")]
    [InlineData("giant")]
    public async Task What_cannot_be_used_is_not_tried_again_where_it_would_stay_the_same(string lie)
    {
        var failure = Assert.IsType<StepOutcome.Failed>(await RunAsync(Lie(lie), isDeterministic: true)).Failure;
        Assert.False(failure.Transient);
        Assert.Equal(Verdict.GiveUp, RetryPolicy.Standard.Judge(failure, 1, 1, default).Verdict);
    }

    [Theory]
    [InlineData("blank")]
    [InlineData("noise")]
    public async Task What_only_looks_wrong_is_printed_and_said_where_it_would_stay_the_same(string lie)
    {
        Assert.IsType<StepOutcome.Finished>(await RunAsync(Lie(lie), isDeterministic: true));
        Assert.NotEmpty(Assert.Single(_warnings).Message);
    }

    [Fact]
    public async Task A_picture_of_another_scale_is_printed_and_said()
    {
        var (width, height) = (Demand.Width * 2 ?? 0, Demand.Height * 2 ?? 0);
        Assert.IsType<StepOutcome.Finished>(
            await RunAsync(new Drawing(Planes(width, height, Lines), Marks.None), isDeterministic: false));
        Assert.Equal("wrong_size", Assert.Single(_warnings).Label);
    }

    [Fact]
    public async Task What_a_lookup_brings_is_looked_at_too()
    {
        var runner = Runner(Lie("blank"), isDeterministic: false);
        Assert.IsType<StepOutcome.Failed>(await runner.LookupAsync(Request, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_honest_drawing_is_stored_without_a_word()
    {
        var runner = new BookStepRunner(new StoryboardArtist(), new StoryboardArtist(), _store, this);
        Assert.IsType<StepOutcome.Finished>(await runner.RunAsync(Request, TestContext.Current.CancellationToken));
        Assert.Empty(_warnings);
    }

    private PictureDemand Demand => PictureDemand.Of(_panel);

    private StepRequest Request => new()
    {
        Step = 0,
        Id = new StepId("page:1/panel:1"),
        Kind = StepKind.Panel,
        Key = default,
        AttemptId = "1",
        Number = 1,
        Recipe = _panel,
        Inputs = [],
    };

    private Task<StepOutcome> RunAsync(Drawing drawing, bool isDeterministic) =>
        Runner(drawing, isDeterministic).RunAsync(Request, TestContext.Current.CancellationToken);

    private BookStepRunner Runner(Drawing drawing, bool isDeterministic)
    {
        var artist = new LyingArtist(drawing, isDeterministic);
        return new BookStepRunner(artist, artist, _store, this);
    }

    private Drawing Lie(string lie)
    {
        var (width, height) = (Demand.Width ?? 0, Demand.Height ?? 0);
        var honest = Planes(width, height, Lines);
        var random = new Random(1);
        var head = new HeadMark
        {
            Center = new PicturePoint(float.NaN, 0), RadiusX = 1, RadiusY = 1, Confidence = 1,
        };
        return lie switch
        {
            "blank" => new Drawing(Planes(width, height, (_, _) => 255), Marks.None),
            "noise" => new Drawing(Planes(width, height, (_, _) => (byte)random.Next(256)), Marks.None),
            "square" => new Drawing(Planes(width, width * 3, Lines), Marks.None),
            "uneven" => new Drawing(honest with { Tone = new byte[3] }, Marks.None),
            "no-bytes" => new Drawing(new Picture.Raster([]), Marks.None),
            "no-picture" => new Drawing(new Picture.Raster("<html>502</html>"u8.ToArray()), Marks.None),
            "cut-off" => new Drawing(new Picture.Raster([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), Marks.None),
            "giant" => new Drawing(new Picture.Planes(60_000, 60_000, 300, [], [], []), Marks.None),
            "mad-marks" => new Drawing(honest, new Marks { Heads = [head] }),
            "countless-marks" => new Drawing(
                honest, new Marks { Heads = [.. Enumerable.Repeat(head with { Center = default }, 5000)] }),
            _ => new Drawing(honest with { Dpi = 0.001 }, Marks.None),
        };
    }

    private static byte Lines(int x, int y) => (byte)((x + y) % 40 < 20 ? 0 : 255);

    private static Picture.Planes Planes(int width, int height, Func<int, int, byte> ink)
    {
        var pixels = new byte[width * height];
        for (var at = 0; at < pixels.Length; at++)
        {
            pixels[at] = ink(at % width, at / width);
        }

        var paper = new byte[pixels.Length];
        Array.Fill(paper, (byte)255);
        return new Picture.Planes(width, height, 72, pixels, paper, paper);
    }
}
