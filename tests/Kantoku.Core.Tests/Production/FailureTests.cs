using Kantoku.Core.Production;
using Kantoku.Core.Recovery;
using Xunit;

namespace Kantoku.Core.Tests.Production;

public sealed class FailureTests
{
    [Fact]
    public void A_transient_failure_is_retried_at_a_time_that_only_the_attempt_decides()
    {
        var (one, other) = (FailOnce(), FailOnce());
        var wake = one.Next().WakeAt;
        Assert.NotNull(wake);
        Assert.Equal(wake, other.Next().WakeAt);
        Assert.InRange(wake.Value - TestBook.Noon, TimeSpan.Zero, RetryPolicy.Standard.DelayFirst);
        Assert.Empty(one.Next().Starts);
        one.Now = wake.Value;
        Assert.Equal([0], one.Next().Starts.AsEnumerable());
    }

    [Fact]
    public void A_server_that_asks_to_wait_is_waited_for()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Adopt().Fail(panel, TestBook.Transient() with { RetryAfter = TimeSpan.FromSeconds(100) });
        Assert.InRange(book.Next().WakeAt!.Value - TestBook.Noon, TimeSpan.FromSeconds(100), TimeSpan.FromSeconds(110));
    }

    [Fact]
    public void A_wait_beyond_a_quarter_of_an_hour_is_for_a_person()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Adopt().Fail(panel, TestBook.Transient() with { RetryAfter = TimeSpan.FromHours(1) });
        Assert.Equal(StepStatus.Waiting, book.State.StatusOf(panel));
    }

    [Fact]
    public void A_step_that_fails_too_often_is_given_up_for_this_run_and_tried_again_in_the_next()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Adopt();
        for (var attempts = 0; attempts < RetryPolicy.Standard.AttemptsPerLabelMax; attempts++)
        {
            Assert.Null(book.Fail(panel, TestBook.Transient()));
            book.Now = book.Next().WakeAt ?? book.Now;
        }

        Assert.Equal(StepStatus.Failed, book.State.StatusOf(panel));
        Assert.True(book.Next().Over);
        Assert.Equal("overloaded", book.State.FailureOf(panel)?.Label);
        book.Adopt();
        Assert.Equal([panel], book.Next().Starts.AsEnumerable());
        Assert.Null(book.State.FailureOf(panel));
    }

    [Fact]
    public void A_permanent_failure_blocks_what_needs_it_while_all_else_goes_on()
    {
        var book = new TestBook();
        var (bad, good) = (book.Panel("bad"), book.Panel("good"));
        var (blocked, other) = (book.Page(bad, good), book.Page(good));
        var whole = book.Page(blocked, other);
        book.Adopt().Fail(bad, TestBook.Permanent());
        book.DrawAll();
        Assert.Equal(
            [StepStatus.Failed, StepStatus.Done, StepStatus.Blocked, StepStatus.Done, StepStatus.Blocked],
            Enumerable.Range(0, whole + 1).Select(book.State.StatusOf));
        Assert.True(book.Next().Over);
    }

    [Fact]
    public void What_only_a_person_can_cure_waits()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Page(panel);
        book.Adopt().Fail(panel, TestBook.Permanent("quota_exhausted"));
        Assert.Equal((1, 1), (book.State.Counts.Waiting, book.State.Counts.Blocked));
    }

    [Fact]
    public void A_full_disk_halts_the_run_and_the_next_goes_on()
    {
        var book = new TestBook();
        var (first, second) = (book.Panel("dog"), book.Panel("cat"));
        book.Adopt().Start(second);
        book.Fail(first, TestBook.Permanent("disk_full"));
        Assert.Empty(book.Next().Starts);
        Assert.False(book.Next().Over);
        book.Finish(second);
        Assert.True(book.Next().Over);
        Assert.Equal("disk_full", book.State.Halted?.Label);
        book.Adopt().DrawAll();
        Assert.Equal(2, book.State.Counts.Done);
    }

    [Fact]
    public void Repeated_late_and_unknown_reports_change_nothing()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Adopt();
        Assert.Equal(Refusal.LateReport, book.Finish(panel));
        book.Draw(panel);
        var snapshot = book.State.Snapshot();
        Assert.Equal(Refusal.LateReport, book.Finish(panel));
        Assert.Equal(Refusal.LateReport, book.Report(panel, new AttemptOutcome.Failed(TestBook.Transient())));
        Assert.Equal(
            Refusal.UnknownStep,
            book.Do(new Command.Report(Core.Plan.Digest.Of("?"u8), 1, new AttemptOutcome.Forgotten())));
        Assert.Equal(snapshot, book.State.Snapshot());
    }

    [Fact]
    public void A_cancelled_attempt_is_repeated_in_the_next_run()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Adopt().Start(panel);
        book.Report(panel, new AttemptOutcome.Cancelled());
        book.Do(new Command.End(RunEnd.Cancelled));
        Assert.True(book.Next().Over);
        book.Adopt().DrawAll();
        Assert.Equal((1, 2), (book.State.Counts.Done, book.State.AttemptOf(panel)));
    }

    private static TestBook FailOnce()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Adopt().Fail(panel, TestBook.Transient());
        return book;
    }
}
