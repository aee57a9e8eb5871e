using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Xunit;

namespace Kantoku.Core.Tests.Production;

public sealed class CachingTests
{
    [Fact]
    public void Equal_keys_are_drawn_once()
    {
        var book = new TestBook();
        var (first, second) = (book.Panel("dog"), book.Panel("dog"));
        var page = book.Page(first, second);
        book.Adopt();
        Assert.Equal([first], book.Next().Starts.AsEnumerable());
        book.Draw(first);
        Assert.Equal(StepStatus.Done, book.State.StatusOf(second));
        Assert.Equal(book.State.ArtifactOf(first), book.State.ArtifactOf(second));
        Assert.Equal([page], book.Next().Starts.AsEnumerable());
        Assert.Equal((2, 1, 1), (book.State.Counts.Done, book.State.Counts.Drawn, book.State.Counts.Cached));
    }

    [Fact]
    public void What_an_earlier_plan_drew_is_current_again_when_an_edit_is_reverted()
    {
        var before = new TestBook();
        before.Page(before.Panel("dog"));
        before.Adopt().DrawAll();
        var edited = new TestBook { Events = before.Events };
        edited.Page(edited.Panel("cat"));
        edited.Adopt().DrawAll();
        var reverted = new TestBook { Events = edited.Events };
        reverted.Page(reverted.Panel("dog"));
        reverted.Adopt();
        Assert.Equal((2, 0), (reverted.State.Counts.Done, reverted.State.Counts.Drawn));
        Assert.True(reverted.Next().Over);
    }

    [Fact]
    public void A_lost_input_that_comes_out_the_same_leaves_what_was_made_from_it_current()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        var page = book.Page(panel);
        book.Adopt().DrawAll();
        book.Do(new Command.Lose(book.KeyOf(panel), Artifact(book, panel), "it is missing"));
        Assert.Equal(StepStatus.Pending, book.State.StatusOf(page));
        book.Draw(panel);
        Assert.Equal(StepStatus.Done, book.State.StatusOf(page));
        Assert.Equal([page], book.State.BecameCurrent);
        Assert.True(book.Next().Over);
    }

    [Fact]
    public void A_lost_input_that_comes_out_different_makes_what_was_made_from_it_due()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        var page = book.Page(panel);
        book.Adopt().DrawAll();
        book.Do(new Command.Lose(book.KeyOf(panel), Artifact(book, panel), "it is missing"));
        book.Draw(panel, "another picture");
        Assert.Equal([page], book.Next().Starts.AsEnumerable());
    }

    [Fact]
    public void A_loss_of_what_is_not_on_record_is_refused()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        book.Adopt().DrawAll();
        Assert.Equal(
            Refusal.NotOnRecord, book.Do(new Command.Lose(book.KeyOf(panel), Digest.Of("x"u8), "it is missing")));
        Assert.Equal(
            Refusal.UnknownStep, book.Do(new Command.Lose(Digest.Of("y"u8), Digest.Of("x"u8), "it is missing")));
    }

    [Fact]
    public void A_lost_input_that_an_attempt_finds_is_made_again_before_the_attempt_is_repeated()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        var page = book.Page(panel);
        book.Adopt().Draw(panel);
        book.Start(page);
        book.Report(page, new AttemptOutcome.InputLost(0, Artifact(book, panel), "it is damaged"));
        Assert.Equal([panel], book.Next().Starts.AsEnumerable());
        book.DrawAll();
        Assert.Equal(2, book.State.Counts.Done);
    }

    [Fact]
    public void A_store_that_loses_an_input_every_time_fails_the_step_in_the_end()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        var page = book.Page(panel);
        book.Adopt();
        var rounds = 0;
        while (!book.Next().Over && rounds++ < 100)
        {
            if (book.Next().Starts.Contains(panel))
            {
                book.Draw(panel);
            }
            else
            {
                book.Start(page);
                book.Report(page, new AttemptOutcome.InputLost(0, Artifact(book, panel), "it is damaged"));
            }
        }

        Assert.Equal("asset_missing", book.State.FailureOf(page)?.Label);
        Assert.True(rounds < 30);
    }

    private static Digest Artifact(TestBook book, int step)
    {
        Assert.True(book.State.OnRecord(step, out var artifact, out _));
        return artifact;
    }
}
