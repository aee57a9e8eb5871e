using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;
using Xunit;

namespace Kantoku.Core.Tests.Production;

/// <summary>What costs money is looked up before it is sent again.</summary>
public sealed class PaidTests
{
    private static readonly Failure Cut = TestBook.Transient("connection_reset");

    [Fact]
    public void An_attempt_cut_off_by_a_crash_is_looked_up()
    {
        var (book, panel) = Crashed();
        Assert.Equal(StepStatus.InDoubt, book.State.StatusOf(panel));
        Assert.Equal([panel], book.Next().Lookups.AsEnumerable());
        Assert.Empty(book.Next().Starts);
        book.Finish(panel);
        Assert.Equal(StepStatus.Done, book.State.StatusOf(panel));
        Assert.Equal(1, book.State.Counts.AttemptsInLife);
    }

    [Fact]
    public void An_attempt_that_the_artist_does_not_know_is_sent_again_under_a_new_number()
    {
        var (book, panel) = Crashed();
        book.Report(panel, new AttemptOutcome.Forgotten());
        Assert.Equal([panel], book.Next().Starts.AsEnumerable());
        book.Start(panel);
        Assert.Equal(2, book.State.AttemptOf(panel));
    }

    [Fact]
    public void An_unpaid_attempt_cut_off_by_a_crash_simply_runs_again()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Adopt().Start(panel);
        book.Adopt();
        Assert.Equal([panel], book.Next().Starts.AsEnumerable());
    }

    [Fact]
    public void A_cancelled_attempt_stays_in_doubt()
    {
        var book = Paid(out var panel);
        book.Adopt().Start(panel);
        Assert.Equal(Refusal.StaysInDoubt, book.Report(panel, new AttemptOutcome.Cancelled()));
        book.Adopt();
        Assert.Equal([panel], book.Next().Lookups.AsEnumerable());
    }

    [Fact]
    public void An_artist_that_cannot_be_asked_is_asked_again_and_in_the_end_a_person_is()
    {
        var (book, panel) = Crashed();
        var lookups = 0;
        while (book.State.StatusOf(panel) == StepStatus.InDoubt && lookups < 100)
        {
            Assert.Equal([panel], book.Next().Lookups.AsEnumerable());
            book.Report(panel, new AttemptOutcome.InDoubt(Cut));
            book.Now = book.Next().WakeAt ?? book.Now;
            lookups++;
        }

        Assert.Equal(RetryPolicy.Standard.AttemptsMax, lookups);
        Assert.Equal(StepStatus.Waiting, book.State.StatusOf(panel));
        Assert.True(book.Next().Over);
        book.Adopt();
        Assert.Equal([panel], book.Next().Lookups.AsEnumerable());
    }

    [Fact]
    public void A_line_cut_after_sending_is_looked_up_in_the_same_run()
    {
        var book = Paid(out var panel);
        book.Adopt().Start(panel);
        book.Report(panel, new AttemptOutcome.InDoubt(Cut));
        Assert.Equal([panel], book.Next().Lookups.AsEnumerable());
        Assert.Empty(book.Next().Starts);
    }

    [Fact]
    public void A_lost_artifact_that_cost_money_is_asked_for_before_it_is_paid_for_again()
    {
        var book = Paid(out var panel);
        book.Adopt().Draw(panel);
        Assert.True(book.State.OnRecord(panel, out var artifact, out _));
        book.Do(new Command.Lose(book.KeyOf(panel), artifact, "it is missing"));
        Assert.Equal([panel], book.Next().Lookups.AsEnumerable());
        Assert.Empty(book.Next().Starts);
        book.Finish(panel);
        Assert.Equal(1, book.State.Counts.AttemptsInLife);
    }

    [Fact]
    public void An_attempt_in_doubt_survives_a_plan_that_does_not_need_it()
    {
        var (book, panel) = Crashed();
        var key = book.KeyOf(panel);
        var other = new TestBook { Limits = book.Limits, Events = book.Events };
        other.Panel("cat");
        other.Adopt();
        Assert.Empty(other.Next().Lookups);
        var back = new TestBook { Limits = book.Limits, Events = other.Events };
        back.Panel("dog");
        back.Adopt();
        Assert.Equal(key, back.KeyOf(0));
        Assert.Equal([0], back.Next().Lookups.AsEnumerable());
    }

    private static TestBook Paid(out int panel)
    {
        var book = new TestBook { Limits = ProductionLimits.For(jobs: 1, artistConcurrency: 4, paid: true) };
        panel = book.Panel("dog");
        return book;
    }

    private static (TestBook Book, int Panel) Crashed()
    {
        var book = Paid(out var panel);
        book.Adopt().Start(panel);
        book.Adopt();
        return (book, panel);
    }
}
