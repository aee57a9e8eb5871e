using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Journal;
using Kantoku.Engine.Subsystems;

namespace Kantoku.Engine.Coordinator;

/// <summary>One run of a production.</summary>
/// <remarks>Events fold as soon as they are decided and travel to the journal in batches, at most as many in flight as
/// the journal allows; what they cause waits for the commit. One thing may run ahead of it: an attempt that costs
/// nothing, whose loss in a crash loses nothing but the time it took.</remarks>
internal sealed partial class CoordinatorLoop : IDisposable
{
    /// <summary>Events waiting for a batch beyond which nothing more is started.</summary>
    private const int OpenEventsMax = 4096;

    private readonly IJournal _journal;
    private readonly IArtifactStore? _store;
    private readonly TimeProvider _time;
    private readonly ProductionState _state;
    private readonly IStepRunner _runner;
    private readonly ProductionOptions _options;
    private readonly IProgress<ProductionProgress>? _progress;

    // Arrivals, from any thread.
    private readonly ConcurrentQueue<Arrival> _inbox = new();
    private readonly LoopSignal _signal = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ITimer _alarm;

    // The loop's own.
    private readonly HashSet<int> _lookingUp = [];
    private readonly Queue<(Task Commit, List<Action> Effects)> _inFlight = new();
    private readonly ImmutableArray<Event>.Builder _events = ImmutableArray.CreateBuilder<Event>();
    private List<Action> _effects = [];
    private ImmutableArray<Digest>? _planKeys;
    private DateTimeOffset? _stoppedAt;
    private int _attempts;

    public CoordinatorLoop(
        IJournal journal,
        IArtifactStore? store,
        TimeProvider time,
        ProductionState state,
        IStepRunner runner,
        ProductionOptions options,
        IProgress<ProductionProgress>? progress)
    {
        _journal = journal;
        _store = store;
        _time = time;
        _state = state;
        _runner = runner;
        _options = options;
        _progress = progress;
        _alarm = time.CreateTimer(_ => _signal.Set(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public Action<ProductionState, Event>? Observer { get; init; }

    private DateTimeOffset Now => _time.GetUtcNow();

    public async Task<ProductionReport> RunAsync(CancellationToken cancellation)
    {
        using var wake = cancellation.Register(_signal.Set);
        try
        {
            Adopt();
            while (true)
            {
                TakeArrivals();
                TellLosses();
                StopIfAsked(cancellation);
                var agenda = Workflow.Next(_state, Now);
                var over = _stoppedAt == null ? agenda.Over && _attempts == 0 : HasStopped();
                if (over)
                {
                    break;
                }

                var started = _stoppedAt == null && Start(agenda);
                var moved = await MoveBatchesAsync();
                if (!started && !moved && _inbox.IsEmpty)
                {
                    await WaitAsync(agenda.WakeAt);
                }
            }

            return await EndAsync();
        }
        finally
        {
            StopAttempts();
        }
    }

    public void Dispose()
    {
        _alarm.Dispose();
        _stop.Dispose();
    }

    private void Adopt()
    {
        var keys = _state.Plan.Steps.Select(step => step.Key).ToImmutableArray();
        _planKeys = _journal.ReadPlanKeys().AsSpan().SequenceEqual(keys.AsSpan()) ? null : keys;
        Do(new Command.Adopt());
        LookAtStore();
        if (!TellLosses())
        {
            TellStanding();
        }
    }

    /// <summary>What the journal promises and the store does not hold is made again.</summary>
    private void LookAtStore()
    {
        if (_store == null)
        {
            return;
        }

        for (var step = 0; step < _state.Plan.Steps.Length; step++)
        {
            if (_state.OnRecord(step, out var artifact, out var bytes)
                && _store.FindFault(artifact, bytes) is { } reason)
            {
                Do(new Command.Lose(_state.Plan.Steps[step].Key, artifact, reason));
            }
        }
    }

    private void StopIfAsked(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested && _stoppedAt == null)
        {
            _stoppedAt = Now;
            StopAttempts();
            TakeArrivals();
        }
    }

    /// <summary>On this thread: an asynchronous cancellation would leave the loop's own context.</summary>
    private void StopAttempts() => _stop.Cancel();

    private bool HasStopped() => _attempts == 0 || Now - _stoppedAt >= _options.StopWithin;

    private void TakeArrivals()
    {
        while (_inbox.TryDequeue(out var arrival))
        {
            _attempts--;
            if (arrival.IsLookup)
            {
                _lookingUp.Remove(arrival.Step);
            }

            Do(new Command.Report(_state.Plan.Steps[arrival.Step].Key, arrival.Number, arrival.Outcome));
        }
    }

    /// <returns>Whether anything was started.</returns>
    private bool Start(Agenda agenda)
    {
        var started = false;
        foreach (var step in agenda.Lookups)
        {
            if (_lookingUp.Add(step))
            {
                Dispatch(RequestOf(step), isLookup: true);
                started = true;
            }
        }

        foreach (var step in agenda.Starts)
        {
            if (_events.Count >= OpenEventsMax)
            {
                break;
            }

            started |= Do(new Command.Start(step));
        }

        return started;
    }

    /// <summary>Decides, folds and puts the events in the open batch with what is to be done once they are
    /// durable.</summary>
    /// <returns>Whether the command was accepted.</returns>
    private bool Do(Command command)
    {
        if (Workflow.Decide(_state, command, Now) is not Decision.Accepted accepted)
        {
            return false;
        }

        foreach (var @event in accepted.Events)
        {
            Workflow.Fold(_state, @event);
            Observer?.Invoke(_state, @event);
            _events.Add(@event);
            Follow(@event);
        }

        return true;
    }

    /// <summary>The latest attempt as it is now: an input may be lost before it is dispatched.</summary>
    private StepRequest RequestOf(int step)
    {
        var planned = _state.Plan.Steps[step];
        var number = _state.AttemptOf(step);
        return new StepRequest
        {
            Step = step,
            Id = planned.Id,
            Kind = planned.Kind,
            Key = planned.Key,
            AttemptId = AttemptId.Text(planned.Key, number),
            Number = number,
            Recipe = _state.Plan.Recipes.RecipeOf(step),
            Inputs = _state.InputArtifactsOf(step),
        };
    }

    private void Dispatch(StepRequest request, bool isLookup)
    {
        _attempts++;
        _ = AttemptAsync(request, isLookup);
    }

    [SuppressMessage("Design", "CA1031", Justification = "A runner's defect fails its step and nothing else.")]
    private async Task AttemptAsync(StepRequest request, bool isLookup)
    {
        AttemptOutcome outcome;
        try
        {
            var answer = isLookup
                ? await _runner.LookupAsync(request, _stop.Token)
                : await _runner.RunAsync(request, _stop.Token);
            outcome = OutcomeOf(request, answer);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            outcome = new AttemptOutcome.Cancelled();
        }
        catch (Exception defect)
        {
            outcome = Defect(request, defect);
        }

        _inbox.Enqueue(new Arrival(request.Step, request.Number, outcome, isLookup));
        _signal.Set();
    }

    private AttemptOutcome Defect(StepRequest request, Exception defect) => Broken(request, new Failure
    {
        Label = FailureLabels.Unknown,
        Transient = false,
        Message = $"{request.Id} broke off: {defect.GetType().Name}: {defect.Message}",
        Hint = "This is a defect of the program; please report it with the script.",
    });

    /// <summary>What may have cost money is looked up before it is tried again, whatever broke.</summary>
    private AttemptOutcome Broken(StepRequest request, Failure failure) =>
        _options.Limits.Lanes[_options.Limits.LaneOf(_state.Plan, request.Step)].Paid
            ? new AttemptOutcome.InDoubt(failure)
            : new AttemptOutcome.Failed(failure);

    private AttemptOutcome OutcomeOf(StepRequest request, StepOutcome? answer) => answer switch
    {
        StepOutcome.Finished finished when _store?.FindFault(finished.Artifact, finished.Bytes) is { } fault =>
            Broken(request, new Failure
            {
                Label = FailureLabels.CorruptOutput,
                Transient = true,
                Message = $"{request.Id} was reported finished, but {fault}.",
            }),
        StepOutcome.Finished finished => new AttemptOutcome.Finished(finished.Artifact, finished.Bytes),
        StepOutcome.Failed failed => new AttemptOutcome.Failed(failed.Failure),
        StepOutcome.InDoubt doubt => new AttemptOutcome.InDoubt(doubt.Failure),
        StepOutcome.InputLost lost when (uint)lost.Input < (uint)request.Inputs.Length =>
            new AttemptOutcome.InputLost(lost.Input, request.Inputs[lost.Input], lost.Reason),
        null => new AttemptOutcome.Forgotten(),
        _ => new AttemptOutcome.Failed(new Failure
        {
            Label = FailureLabels.Unknown,
            Transient = false,
            Message = $"{request.Id} ended in an outcome that makes no sense: {answer}.",
        }),
    };

    private sealed record Arrival(int Step, int Number, AttemptOutcome Outcome, bool IsLookup);
}
