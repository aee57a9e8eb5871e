using System.Collections.Immutable;
using System.Text;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;

namespace Kantoku.Core.Tests.Production;

/// <summary>A plan written by hand, and a production of it driven by hand: every accepted event is folded and
/// kept.</summary>
internal sealed class TestBook
{
    public static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ImmutableArray<PlannedStep>.Builder _steps = ImmutableArray.CreateBuilder<PlannedStep>();
    private readonly List<int> _starts = [0];
    private readonly List<int> _inputs = [];
    private ProductionState? _state;

    public DateTimeOffset Now { get; set; } = Noon;

    public ProductionLimits Limits { get; init; } = ProductionLimits.For(jobs: 8, pageBytes: 1);

    public RetryPolicy Retry { get; init; } = RetryPolicy.Standard;

    /// <summary>Everything that was accepted, oldest first.</summary>
    public List<Event> Events { get; init; } = [];

    public ProductionState State => _state ??= Replay();

    /// <summary>Adds a step.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="content">What it is made from: equal contents over equal inputs have equal keys.</param>
    /// <param name="seconds">Estimated duration.</param>
    /// <param name="needs">Steps it needs.</param>
    /// <returns>Its index.</returns>
    public int Add(StepKind kind, string content, double seconds = 1, params int[] needs)
    {
        var text = $"{kind}:{content}:{string.Join(',', needs.Select(need => _steps[need].Key))}";
        _inputs.AddRange(needs);
        _starts.Add(_inputs.Count);
        _steps.Add(new PlannedStep(
            new StepId($"{kind}:{_steps.Count}"), kind, Digest.Of(Encoding.UTF8.GetBytes(text)), seconds));
        return _steps.Count - 1;
    }

    public int Panel(string content, double seconds = 1) => Add(StepKind.Panel, content, seconds);

    public int Page(params int[] needs) => Add(StepKind.Page, "", 1, needs);

    public Digest KeyOf(int step) => _steps[step].Key;

    /// <summary>The state that the events alone give.</summary>
    public ProductionState Replay()
    {
        var plan = new ProductionPlan(_steps.ToImmutable(), [.. _starts], [.. _inputs], new Blank());
        var state = new ProductionState(plan, Limits, Retry);
        Events.ForEach(@event => Workflow.Fold(state, @event));
        return state;
    }

    /// <summary>Decides, and folds what was accepted.</summary>
    /// <returns>Null when it was accepted.</returns>
    public Refusal? Do(Command command)
    {
        var decision = Workflow.Decide(State, command, Now);
        if (decision is Decision.Refused refused)
        {
            return refused.Why;
        }

        foreach (var @event in ((Decision.Accepted)decision).Events)
        {
            Workflow.Fold(State, @event);
            Events.Add(@event);
        }

        return null;
    }

    public TestBook Adopt()
    {
        Do(new Command.Adopt());
        return this;
    }

    public Agenda Next() => Workflow.Next(State, Now);

    public Refusal? Start(int step) => Do(new Command.Start(step));

    public Refusal? Report(int step, AttemptOutcome outcome) =>
        Do(new Command.Report(KeyOf(step), State.AttemptOf(step), outcome));

    /// <summary>Starts a step and finishes it.</summary>
    public Refusal? Draw(int step, string picture = "picture") => Start(step) ?? Finish(step, picture);

    public Refusal? Finish(int step, string picture = "picture")
    {
        var bytes = Encoding.UTF8.GetBytes($"{picture} of {KeyOf(step)}");
        return Report(step, new AttemptOutcome.Finished(Digest.Of(bytes), bytes.Length));
    }

    public Refusal? Fail(int step, Failure failure) => Start(step) ?? Report(step, new AttemptOutcome.Failed(failure));

    /// <summary>Starts and finishes whatever is due until nothing is.</summary>
    public void DrawAll()
    {
        for (var agenda = Next(); !agenda.Starts.IsEmpty; agenda = Next())
        {
            foreach (var step in agenda.Starts)
            {
                Draw(step);
            }
        }
    }

    public static Failure Transient(string label = "overloaded") =>
        new() { Label = label, Transient = true, Message = "Not now." };

    public static Failure Permanent(string label = "invalid_request") =>
        new() { Label = label, Transient = false, Message = "Never." };

    private sealed class Blank : IRecipeSource
    {
        public Recipe RecipeOf(int step) => new Recipe.Art("", default);

        public ImmutableArray<Fact> FactsOf(int step) => [];
    }
}
