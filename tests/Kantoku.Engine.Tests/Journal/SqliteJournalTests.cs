using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;
using Kantoku.Engine.Tests.Coordinator;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Kantoku.Engine.Tests.Journal;

public sealed class SqliteJournalTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string File => _temp.File("journal.db");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Events_are_replayed_in_the_order_in_which_they_were_committed()
    {
        var numbers = Enumerable.Range(0, 50).Select(JournalSamples.Finished).ToArray();
        using (var journal = SqliteJournal.Open(File))
        {
            journal.Replay(_ => { });
            await Task.WhenAll(numbers.Chunk(7).Select(chunk => journal.CommitAsync(JournalSamples.Batch(chunk))));
        }

        Assert.Equal(numbers, Replay());
    }

    [Fact]
    public async Task Every_kind_of_event_survives_the_disk()
    {
        await CommitAsync([.. JournalSamples.All]);
        Assert.Equal(JournalSamples.All, Replay());
    }

    [Fact]
    public async Task A_torn_tail_is_dropped_and_said()
    {
        await CommitAsync([.. Enumerable.Range(1, 9).Select(JournalSamples.Finished)]);
        Execute("UPDATE event SET body = zeroblob(84) WHERE seq >= 8");
        using (var journal = SqliteJournal.Open(File))
        {
            var replayed = 0;
            journal.Replay(_ => replayed++);
            Assert.Equal(7, replayed);
            Assert.Contains("2 torn event(s) after event 7", Assert.Single(journal.Notices), StringComparison.Ordinal);
            await journal.CommitAsync(JournalSamples.Batch(JournalSamples.Finished(100)));
        }

        Assert.Equal(8, Replay().Count);
    }

    [Theory]
    [InlineData("UPDATE event SET body = zeroblob(84) WHERE seq = 4")]
    [InlineData("UPDATE event SET at = at + 1 WHERE seq = 4")]
    [InlineData("DELETE FROM event WHERE seq = 4")]
    public async Task A_damaged_middle_stops_loudly_and_says_where_and_how_to_go_on(string damage)
    {
        await CommitAsync([.. Enumerable.Range(1, 9).Select(JournalSamples.Finished)]);
        Execute(damage);
        var error = Assert.Throws<ProductionException>(Replay);
        Assert.Equal(ProductionFault.JournalDamaged, error.Fault);
        Assert.Contains("journal.db is damaged at event 4", error.Message, StringComparison.Ordinal);
        Assert.Contains("kantoku clean --salvage", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_of_a_later_version_are_refused_with_both_versions()
    {
        await CommitAsync([JournalSamples.Finished(1)]);
        var body = new ByteWriter();
        EventCodec.Write(JournalSamples.Finished(2), body);
        var at = JournalSamples.Noon.UtcTicks;
        var sum = EventRows.SumOf(2, 3, 2, at, body.Written);
        Execute($"INSERT INTO event VALUES (2, 3, 2, {at}, x'{Convert.ToHexString(body.Written)}', {sum})");
        var error = Assert.Throws<ProductionException>(Replay);
        Assert.Equal(ProductionFault.JournalNewer, error.Fault);
        Assert.Contains("version 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("reads 1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, ProductionFault.JournalNewer)]
    [InlineData(0, ProductionFault.JournalOlder)]
    public async Task Tables_of_another_version_are_refused(int version, ProductionFault fault)
    {
        await CommitAsync([JournalSamples.Finished(1)]);
        Execute($"PRAGMA user_version = {version}");
        var error = Assert.Throws<ProductionException>(Replay);
        Assert.Equal(fault, error.Fault);
        Assert.Contains($"format {version}", error.Message, StringComparison.Ordinal);
        Assert.Contains("reads format 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_journal_is_refused()
    {
        System.IO.File.WriteAllText(File, string.Concat(Enumerable.Repeat("Once upon a time. ", 1000)));
        var error = Assert.Throws<ProductionException>(() => SqliteJournal.Open(File));
        Assert.Equal(ProductionFault.JournalDamaged, error.Fault);
    }

    [Fact]
    public async Task A_reader_sees_what_is_committed_while_the_writer_goes_on()
    {
        using var journal = SqliteJournal.Open(File);
        journal.Replay(_ => { });
        await journal.CommitAsync(JournalSamples.Batch(JournalSamples.Finished(1)));
        var seen = new List<Event>();
        JournalReader.Read(File, 0, reader =>
        {
            reader.Replay(seen.Add);
            Assert.NotNull(reader.ReadStanding());
            return 0;
        });
        Assert.Single(seen);
        await journal.CommitAsync(JournalSamples.Batch(JournalSamples.Finished(2)));
    }

    [Fact]
    public async Task The_keys_of_the_adopted_plan_are_kept()
    {
        using var journal = SqliteJournal.Open(File);
        Assert.Empty(journal.ReadPlanKeys());
        var keys = new[] { Digest.Of("a"u8), Digest.Of("b"u8) };
        await journal.CommitAsync(JournalSamples.Batch(JournalSamples.All[0]) with { PlanKeys = [.. keys] });
        Assert.Equal(keys, journal.ReadPlanKeys());
    }

    [Fact]
    public void Remembering_a_plan_writes_only_what_is_done_and_keeps_the_rest()
    {
        using var journal = SqliteJournal.Open(File);
        journal.SavePlan(BookOfPanels.Of("dog", "cat"), _ => true);
        journal.SavePlan(BookOfPanels.Of("bird", "fish"), step => step == 0);
        var remembered = journal.LoadPlan();
        Assert.True(remembered.TryGet(new StepId("page:1/panel:1"), out var first));
        Assert.True(remembered.TryGet(new StepId("page:1/panel:2"), out var second));
        Assert.Equal(("bird", "cat"), (first.Facts[0].Value, second.Facts[0].Value));
        Assert.Equal(4, remembered.Count);
    }

    private async Task CommitAsync(params Event[] events)
    {
        using var journal = SqliteJournal.Open(File);
        journal.Replay(_ => { });
        await journal.CommitAsync(JournalSamples.Batch(events));
    }

    private List<Event> Replay()
    {
        using var journal = SqliteJournal.Open(File);
        var events = new List<Event>();
        journal.Replay(events.Add);
        return events;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the tests' own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
