using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Subsystems;
using Xunit;

namespace Kantoku.Engine.Tests.Coordinator;

public sealed class ProductionTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private ProductionFolder Folder => ProductionFolder.Of(_temp.File("story.fountain"));

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Every_step_is_drawn_once_and_then_current()
    {
        var plan = BookOfPanels.Of(BookOfPanels.Panels(7));
        var first = await MakeAsync(plan);
        var second = await MakeAsync(plan);
        Assert.Equal((11, 11, 0), (first.Counts.Done, first.Counts.Drawn, first.Counts.Cached));
        Assert.Equal((11, 0, 11), (second.Counts.Done, second.Counts.Drawn, second.Counts.Cached));
        Assert.Equal(11, second.Counts.AttemptsInLife);
        Assert.Equal(first.Artifacts, second.Artifacts);
    }

    [Fact]
    public async Task An_edit_redraws_its_panel_its_page_and_the_book_and_reverting_it_redraws_nothing()
    {
        var panels = BookOfPanels.Panels(6);
        await MakeAsync(BookOfPanels.Of(panels));
        var edited = await MakeAsync(BookOfPanels.Of([.. panels[..5], "a cat"]));
        var reverted = await MakeAsync(BookOfPanels.Of(panels));
        Assert.Equal((9, 3), (edited.Counts.Done, edited.Counts.Drawn));
        Assert.Equal((9, 0), (reverted.Counts.Done, reverted.Counts.Drawn));
    }

    [Fact]
    public async Task Equal_panels_are_drawn_once()
    {
        var report = await MakeAsync(BookOfPanels.Of("dog", "dog", "cat", "dog", "cat", "bird"));
        Assert.Equal((9, 6), (report.Counts.Done, report.Counts.Drawn));
        Assert.Equal(report.Artifacts[0], report.Artifacts[1]);
    }

    [Fact]
    public async Task A_missing_artifact_is_drawn_again_and_said()
    {
        var plan = BookOfPanels.Of(BookOfPanels.Panels(4));
        var first = await MakeAsync(plan);
        using (var production = Production.Open(Folder, TimeProvider.System))
        {
            File.Delete(production.Artifacts.PathOf(first.Artifacts[1]));
        }

        var second = await MakeAsync(plan);
        Assert.Equal((7, 1), (second.Counts.Done, second.Counts.Drawn));
        Assert.Equal(new StepId("page:1/panel:2"), Assert.Single(second.Lost).Id);
    }

    [Fact]
    public async Task A_permanent_failure_blocks_what_needs_it_and_nothing_else()
    {
        var plan = BookOfPanels.Of(BookOfPanels.Panels(6));
        var failure = new Failure { Label = "invalid_request", Transient = false, Message = "no" };
        var report = await MakeAsync(plan, (request, _) => Task.FromResult<StepOutcome?>(
            request.Id.Value == "page:1/panel:2" ? new StepOutcome.Failed(failure) : null));
        Assert.Equal((6, 1, 2), (report.Counts.Done, report.Counts.Failed, report.Counts.Blocked));
        Assert.Equal(failure, Assert.Single(report.Unfinished).Failure);
        Assert.Equal([failure], ProductionStatus.Read(Folder, TimeProvider.System).Problems.AsEnumerable());
        await MakeAsync(plan);
        Assert.Empty(ProductionStatus.Read(Folder, TimeProvider.System).Problems);
    }

    [Fact]
    public async Task A_stopped_run_ends_soon_and_the_next_goes_on()
    {
        var plan = BookOfPanels.Of(BookOfPanels.Panels(9));
        using var stop = new CancellationTokenSource();
        var count = 0;
        var stopped = await MakeAsync(
            plan,
            async (_, cancellation) =>
            {
                if (Interlocked.Increment(ref count) > 4)
                {
                    await stop.CancelAsync();
                    await Task.Delay(Timeout.Infinite, cancellation);
                }

                return null;
            },
            stop);
        var next = await MakeAsync(plan);
        Assert.Equal(RunEnd.Cancelled, stopped.Ended);
        Assert.Equal((13, stopped.Counts.Done), (next.Counts.Done, next.Counts.Cached));
        Assert.True(stopped.Counts.Done >= 4);
    }

    [Fact]
    public void A_second_owner_is_told_who_the_first_is()
    {
        using var first = Production.Open(Folder, TimeProvider.System);
        var error = Assert.Throws<ProductionException>(() => Production.Open(Folder, TimeProvider.System));
        Assert.Equal(ProductionFault.InUse, error.Fault);
        Assert.Contains($"process {Environment.ProcessId}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_can_be_read_before_during_and_after()
    {
        Assert.Equal(0, ProductionStatus.Read(Folder, TimeProvider.System).Total);
        ProductionStatus? during = null;
        await MakeAsync(BookOfPanels.Of(BookOfPanels.Panels(2)), (_, _) =>
        {
            during = ProductionStatus.Read(Folder, TimeProvider.System);
            return Task.FromResult<StepOutcome?>(null);
        });
        var after = ProductionStatus.Read(Folder, TimeProvider.System);
        Assert.True(during?.IsRunning);
        Assert.Equal((4, 4, 4L, false), (after.Total, after.Done, after.Attempts, after.IsRunning));
        Assert.Equal(RunEnd.Completed, after.Ended);
    }

    [Fact]
    public async Task What_steps_were_made_from_is_remembered()
    {
        await MakeAsync(BookOfPanels.Of("dog", "cat"));
        var review = PlanReview.Of(Folder, BookOfPanels.Of("dog", "bird"));
        Assert.Equal(
            [StepStatus.Done, StepStatus.Ready, StepStatus.Pending, StepStatus.Pending], review.Steps.AsEnumerable());
        Assert.True(review.Remembered.TryGet(new StepId("page:1/panel:2"), out var remembered));
        Assert.Equal([new Fact("description", "cat")], remembered.Facts.AsEnumerable());
    }

    [Fact]
    public async Task A_fingerprint_stands_until_something_that_was_made_is_touched()
    {
        var plan = BookOfPanels.Of("dog");
        using var production = Production.Open(Folder, TimeProvider.System);
        var report = await RunAsync(production, plan);
        var output = _temp.File("book.pdf");
        File.WriteAllText(output, "the book");
        production.SaveFingerprint(plan.Steps[0].Key, [MadeFile.Of(_temp.Path, output)], report);
        var loaded = Folder.LoadFingerprint();
        Assert.NotNull(loaded);
        Assert.True(loaded.Stands(_temp.Path, production.Artifacts));
        var panel = production.Artifacts.PathOf(report.Artifacts[0]);
        File.WriteAllBytes(panel, new byte[report.ArtifactBytes[0]]);
        Assert.False(loaded.Stands(_temp.Path, production.Artifacts));
    }

    private async Task<ProductionReport> MakeAsync(
        ProductionPlan plan,
        Func<StepRequest, CancellationToken, Task<StepOutcome?>>? before = null,
        CancellationTokenSource? stop = null)
    {
        using var production = Production.Open(Folder, TimeProvider.System);
        return await RunAsync(production, plan, before, stop);
    }

    private static Task<ProductionReport> RunAsync(
        Production production,
        ProductionPlan plan,
        Func<StepRequest, CancellationToken, Task<StepOutcome?>>? before = null,
        CancellationTokenSource? stop = null) =>
        production.RunAsync(
            plan,
            new StoringRunner(production.Artifacts) { Before = before },
            new ProductionOptions { Limits = ProductionLimits.For(jobs: 2) },
            null,
            stop?.Token ?? TestContext.Current.CancellationToken);
}
