using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;
using Kantoku.Engine.Tests.Coordinator;
using Xunit;

namespace Kantoku.Engine.Tests.Journal;

public sealed class JournalSalvageTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private ProductionFolder Folder => ProductionFolder.Of(_temp.File("story.fountain"));

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task What_is_readable_on_both_sides_of_the_damage_is_kept()
    {
        var panels = BookOfPanels.Panels(60);
        await MakeAsync(panels);
        Damage(0.3, 0.5);
        Assert.Equal(ProductionFault.JournalDamaged, Assert.Throws<ProductionException>(Open).Fault);
        var salvaged = await JournalSalvage.RunAsync(Folder, TimeProvider.System);
        var report = await MakeAsync(panels);
        Assert.True(File.Exists(salvaged.Aside));
        Assert.InRange(salvaged.Artifacts, 20, 80);
        Assert.Equal(81, report.Counts.Done);
        Assert.Equal(salvaged.Artifacts, report.Counts.Cached);
    }

    [Fact]
    public async Task A_journal_of_which_nothing_is_left_is_begun_anew()
    {
        await MakeAsync(BookOfPanels.Panels(3));
        Damage(0, 1);
        var salvaged = await JournalSalvage.RunAsync(Folder, TimeProvider.System);
        var report = await MakeAsync(BookOfPanels.Panels(3));
        Assert.Equal((0, 5), (salvaged.Artifacts, report.Counts.Drawn));
    }

    [Fact]
    public async Task An_attempt_in_doubt_stays_in_doubt()
    {
        Directory.CreateDirectory(Folder.Root);
        using (var journal = SqliteJournal.Open(Folder.Journal))
        {
            await journal.CommitAsync(JournalSamples.Batch(JournalSamples.All.Take(2)));
        }

        var salvaged = await JournalSalvage.RunAsync(Folder, TimeProvider.System);
        Assert.Equal(1, salvaged.InDoubt);
        var events = new List<Event>();
        JournalReader.Read(Folder.Journal, 0, reader =>
        {
            reader.Replay(events.Add);
            return 0;
        });
        var started = Assert.Single(events.OfType<Event.AttemptStarted>());
        Assert.Equal((1, true), (started.Number, started.Paid));
    }

    private void Open()
    {
        using var production = Production.Open(Folder, TimeProvider.System);
        using var journal = SqliteJournal.Open(Folder.Journal);
        journal.Replay(_ => { });
    }

    private void Damage(double from, double to)
    {
        var bytes = File.ReadAllBytes(Folder.Journal);
        bytes.AsSpan((int)(bytes.Length * from)..(int)(bytes.Length * to)).Fill(0xAA);
        File.WriteAllBytes(Folder.Journal, bytes);
    }

    private async Task<ProductionReport> MakeAsync(string[] panels)
    {
        using var production = Production.Open(Folder, TimeProvider.System);
        return await production.RunAsync(
            BookOfPanels.Of(panels),
            new StoringRunner(production.Artifacts),
            new ProductionOptions { Limits = ProductionLimits.For(jobs: 2) },
            null,
            TestContext.Current.CancellationToken);
    }
}
