using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Xunit;

namespace Kantoku.Core.Tests.Production;

public sealed class AgendaTests
{
    [Fact]
    public void Nothing_is_due_before_the_plan_is_adopted()
    {
        var book = new TestBook();
        var panel = book.Panel("dog");
        Assert.True(book.Next().Over);
        Assert.Equal(Refusal.NotDue, book.Start(panel));
        Assert.Equal(Refusal.NotRunning, book.Do(new Command.End(RunEnd.Completed)));
    }

    [Fact]
    public void A_step_is_due_when_all_its_inputs_are_done()
    {
        var book = new TestBook();
        var (first, second) = (book.Panel("dog"), book.Panel("cat"));
        var page = book.Page(first, second);
        book.Adopt();
        Assert.Equal([first, second], book.Next().Starts.AsEnumerable());
        book.Draw(first);
        Assert.Equal(StepStatus.Pending, book.State.StatusOf(page));
        Assert.Equal(Refusal.NotDue, book.Start(page));
        book.Draw(second);
        Assert.Equal([page], book.Next().Starts.AsEnumerable());
    }

    [Fact]
    public void The_longest_remaining_path_goes_first_and_ties_go_to_the_earlier_step()
    {
        var book = new TestBook();
        var alone = book.Panel("alone", seconds: 3);
        var (early, late) = (book.Panel("early"), book.Panel("late"));
        var slow = book.Add(StepKind.Page, "slow", 9, late);
        book.Add(StepKind.Book, "", 1, slow);
        var longest = book.Panel("longest", seconds: 20);
        book.Adopt();
        Assert.Equal([longest, late, alone, early], book.Next().Starts.AsEnumerable());
    }

    [Fact]
    public void No_more_is_due_than_fits_the_jobs()
    {
        var book = new TestBook { Limits = ProductionLimits.For(jobs: 2, pageBytes: 1) };
        var panels = Enumerable.Range(0, 5).Select(at => book.Panel($"dog {at}")).ToArray();
        book.Adopt();
        Assert.Equal(2, book.Next().Starts.Length);
        book.Start(panels[0]);
        book.Start(panels[1]);
        Assert.Empty(book.Next().Starts);
        Assert.Equal(Refusal.NotDue, book.Start(panels[2]));
        book.Finish(panels[0]);
        Assert.Single(book.Next().Starts);
    }

    [Fact]
    public void Pages_that_do_not_fit_the_memory_let_panels_pass()
    {
        var book = new TestBook { Limits = ProductionLimits.For(jobs: 4, memoryBytes: 10, pageBytes: 10) };
        var (first, second, third) = (book.Panel("a"), book.Panel("b"), book.Panel("c"));
        var (one, two) = (book.Page(first), book.Page(second));
        book.Adopt();
        book.Draw(first);
        book.Draw(second);
        Assert.Equal([third, one], book.Next().Starts.AsEnumerable());
        book.Start(one);
        Assert.Equal([third], book.Next().Starts.AsEnumerable());
        book.Finish(one);
        Assert.Contains(two, book.Next().Starts);
    }

    [Fact]
    public void A_demand_beyond_the_capacity_runs_alone()
    {
        var book = new TestBook { Limits = ProductionLimits.For(jobs: 4, memoryBytes: 10, pageBytes: 99) };
        var panel = book.Panel("a");
        var (one, two) = (book.Page(panel), book.Add(StepKind.Page, "other", 1, panel));
        book.Adopt();
        book.Draw(panel);
        Assert.Single(book.Next().Starts);
        book.Draw(one);
        Assert.Equal([two], book.Next().Starts.AsEnumerable());
    }

    [Fact]
    public void An_artist_elsewhere_does_not_take_this_machines_jobs()
    {
        var book = new TestBook { Limits = ProductionLimits.For(jobs: 1, artistConcurrency: 3, pageBytes: 1) };
        var panels = Enumerable.Range(0, 9).Select(at => book.Panel($"dog {at}")).ToArray();
        var page = book.Page(panels[0]);
        book.Adopt();
        book.Draw(panels[0]);
        var starts = book.Next().Starts;
        Assert.Equal(4, starts.Length);
        Assert.Contains(page, starts);
    }

    [Fact]
    public void Asking_twice_gives_the_same_answer()
    {
        var book = new TestBook { Limits = ProductionLimits.For(jobs: 3, pageBytes: 1) };
        for (var at = 0; at < 9; at++)
        {
            book.Panel($"dog {at}", seconds: at % 4);
        }

        book.Adopt();
        Assert.Equal(book.Next().Starts.AsEnumerable(), book.Next().Starts.AsEnumerable());
    }

    [Fact]
    public void A_finished_plan_is_over()
    {
        var book = new TestBook();
        book.Page(book.Panel("dog"));
        book.Adopt().DrawAll();
        Assert.True(book.Next().Over);
        Assert.Equal((2, 2, 0), (book.State.Counts.Done, book.State.Counts.Drawn, book.State.Counts.Cached));
    }
}
