using CsCheck;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Xunit;

namespace Kantoku.Core.Tests.Production;

public sealed class StateTests
{
    /// <summary>Whatever happens, the state kept up event by event is the one that a replay derives from
    /// nothing.</summary>
    [Fact]
    public void The_live_state_equals_its_replay() =>
        Gen.Select(Gen.Int[1, 30], Gen.UInt.Array[5, 120]).Sample((panels, choices) =>
        {
            var book = Drawn(panels);
            foreach (var choice in choices)
            {
                Act(book, choice);
            }

            return book.State.Snapshot() == book.Replay().Snapshot();
        });

    [Fact]
    public void Every_kind_of_event_can_be_folded()
    {
        var book = new TestBook();
        var key = book.KeyOf(book.Panel("dog"));
        var artifact = Digest.Of("picture"u8);
        Event[] events =
        [
            new Event.PlanAdopted { At = TestBook.Noon, Plan = default, Steps = 1 },
            new Event.AttemptStarted { At = TestBook.Noon, Key = key, Number = 1, Inputs = 0, Paid = true },
            new Event.AttemptDoubted
            {
                At = TestBook.Noon, Key = key, Number = 1, Failure = TestBook.Transient(), LookupAt = null,
            },
            new Event.AttemptCutOff { At = TestBook.Noon, Key = key, Number = 1, Reason = CutOffReason.Forgotten },
            new Event.AttemptFailed
            {
                At = TestBook.Noon, Key = key, Number = 2, Failure = TestBook.Permanent(), Verdict = default,
            },
            new Event.AttemptFinished
            {
                At = TestBook.Noon, Key = key, Number = 3, Artifact = artifact, Bytes = 7, Inputs = 0,
            },
            new Event.ArtifactLost { At = TestBook.Noon, Key = key, Artifact = artifact, Reason = "it is missing" },
            new Event.StepCarried
            {
                At = TestBook.Noon, Key = key, Artifact = artifact, Bytes = 7, Inputs = 0, Number = 3, Paid = false,
            },
            new Event.RunEnded { At = TestBook.Noon, How = RunEnd.Completed },
        ];
        foreach (var @event in events)
        {
            Workflow.Fold(book.State, @event);
        }

        Assert.Equal(
            typeof(Event).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal),
            events.Select(@event => @event.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Attempt_ids_differ_by_key_and_by_number_and_by_nothing_else()
    {
        var (dog, cat) = (Digest.Of("dog"u8), Digest.Of("cat"u8));
        Assert.Equal(AttemptId.Text(dog, 1), AttemptId.Text(dog, 1));
        Assert.Equal(3, new[] { AttemptId.Of(dog, 1), AttemptId.Of(dog, 2), AttemptId.Of(cat, 1) }.Distinct().Count());
        Assert.Equal(32, AttemptId.Text(dog, 1).Length);
    }

    /// <summary>The bound of the design, so that books of a million panels fit: fields and table, without the
    /// plan.</summary>
    [Fact]
    public void A_step_takes_at_most_160_bytes()
    {
        const int panels = 200_000;
        var book = new TestBook();
        var steps = Enumerable.Range(0, panels).Select(panel => book.Panel($"dog {panel}")).ToArray();
        book.Page(steps);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var plan = book.Replay().Plan;
        var planned = GC.GetAllocatedBytesForCurrentThread();
        var state = new ProductionState(plan, book.Limits, book.Retry);
        Workflow.Fold(state, new Event.PlanAdopted { At = TestBook.Noon, Plan = state.PlanDigest, Steps = panels + 1 });
        Assert.False(Workflow.Next(state, TestBook.Noon).Over);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - planned;
        Assert.True(planned > before);
        Assert.InRange(bytes / (double)panels, 0, 160);
        GC.KeepAlive(state);
    }

    private static TestBook Drawn(int panels)
    {
        var book = new TestBook
        {
            Limits = ProductionLimits.For(jobs: 3, artistConcurrency: 2, paid: panels % 2 == 0, pageBytes: 1),
        };
        var steps = Enumerable.Range(0, panels).Select(panel => book.Panel($"dog {panel / 2}")).ToArray();
        var pages = steps.Chunk(4).Select(chunk => book.Page(chunk)).ToArray();
        book.Page(pages);
        return book.Adopt();
    }

    private static void Act(TestBook book, uint choice)
    {
        var step = (int)(choice / 16 % (uint)book.State.Plan.Steps.Length);
        book.Now += TimeSpan.FromSeconds(choice % 7);
        _ = (choice % 16) switch
        {
            < 4 => book.Next().Starts is [var due, ..] ? book.Start(due) : null,
            < 7 => book.Finish(step),
            7 => book.Finish(step, $"picture {choice}"),
            8 => book.Report(step, new AttemptOutcome.Failed(TestBook.Transient())),
            9 => book.Report(step, new AttemptOutcome.Failed(TestBook.Permanent())),
            10 => book.Report(step, new AttemptOutcome.InDoubt(TestBook.Transient())),
            11 => book.Report(step, new AttemptOutcome.Forgotten()),
            12 => book.State.OnRecord(step, out var artifact, out _)
                ? book.Do(new Command.Lose(book.KeyOf(step), artifact, "it is missing"))
                : null,
            13 => LoseInput(book, step),
            14 => book.Report(step, new AttemptOutcome.Cancelled()),
            _ => choice % 5 == 0 ? book.Do(new Command.Adopt()) : null,
        };
    }

    private static Refusal? LoseInput(TestBook book, int step)
    {
        var inputs = book.State.InputArtifactsOf(step);
        return inputs.IsEmpty ? null : book.Report(step, new AttemptOutcome.InputLost(0, inputs[0], "it is damaged"));
    }
}
