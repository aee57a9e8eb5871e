using System.Text;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Simulation;

/// <summary>A production from its first run to its last, with everything that can befall it, drawn from one
/// seed.</summary>
internal sealed class Simulator
{
    private const int LivesMost = 24;
    private const int StepsMost = 200_000;
    private static readonly DateTimeOffset Beginning = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan StopMost = TimeSpan.FromSeconds(1);
    private readonly bool _isTraced;
    private readonly Sabotage _sabotage;
    private readonly SeededRandom _random;
    private readonly World _world;
    private readonly List<Script> _scripts = [];
    private readonly StringBuilder _story = new();
    private DateTimeOffset _now = Beginning;

    public Simulator(ulong seed, bool isTraced = false, Sabotage sabotage = Sabotage.None)
    {
        _isTraced = isTraced;
        _sabotage = sabotage;
        _random = new SeededRandom(seed);
        _world = new World(_random.Fork());
        _scripts.Add(Script.Draw(_random));
    }

    /// <summary>What happened, a line a life: for whoever has to find out why a rule does not hold.</summary>
    public string Story => _story.ToString();

    /// <summary>Runs it all.</summary>
    /// <returns>The first broken rule, or null.</returns>
    public string? Run()
    {
        var faults = Faults.Draw(_random);
        var lives = _random.Between(1, LivesMost);
        for (var life = 0; life < lives && _world.Broken == null; life++)
        {
            if (_random.Chance(0.4))
            {
                var isReverted = _random.Chance(0.3);
                _scripts.Add(isReverted ? _scripts[_random.Below(_scripts.Count)] : _scripts[^1].Edited(_random));
            }

            Live(_scripts[^1].ToPlan(), faults);
        }

        var plan = _scripts[^1].ToPlan();
        var last = _world.Broken == null ? Live(plan, Faults.None) : null;
        if (_world.Broken == null)
        {
            CheckEnd(plan, last);
        }

        return _world.Broken;
    }

    /// <summary>One life of a coordinator: to the end of its run, or to the crash.</summary>
    private ProductionReport? Live(ProductionPlan plan, Faults faults)
    {
        _world.Faults = _world.Store.Faults = faults;
        var random = _random.Fork();
        var time = new VirtualTime(random, _now + TimeSpan.FromSeconds(random.Below(10_000)));
        var before = _world.Disk.Events.Count;
        var checker = new Checker(_world, plan) { Trace = _isTraced ? line => _story.AppendLine(line) : null };
        using var journal = new SimulatedJournal(_world.Disk, time, random, faults, _sabotage);
        using var stop = new CancellationTokenSource();
        IArtifactStore store = _sabotage == Sabotage.ArtifactsAreNotLookedFor
            ? new BlindStore(_world.Store)
            : _world.Store;
        var coordinator = new ProductionCoordinator(journal, store, time) { Observer = checker.After };
        var options = new ProductionOptions { Limits = _world.Limits, Retry = _world.Retry };
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(time.Context);
        try
        {
            var runner = new SimulatedRunner(_world, time, random);
            var run = coordinator.RunAsync(plan, runner, options, checker, stop.Token);
            var how = Drive(run, time, journal, stop, faults, random);
            _story.AppendLine(
                $"{time.GetUtcNow():u} {plan.Steps.Length} steps, {before} events and {checker.Folded} more: {how}");
            var isEnded = run.IsCompletedSuccessfully && _world.Broken == null;
            CheckAllDurable(isEnded, before + checker.Folded);
            return isEnded ? run.Result : null;
        }
        finally
        {
            _now = time.GetUtcNow();
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    private string Drive(
        Task<ProductionReport> run,
        VirtualTime time,
        SimulatedJournal journal,
        CancellationTokenSource stop,
        Faults faults,
        SeededRandom random)
    {
        DateTimeOffset? stoppedAt = null;
        while (!run.IsCompleted)
        {
            if (random.Chance(faults.Crash))
            {
                journal.Crash();
                return "crash";
            }

            if (random.Chance(faults.Damage))
            {
                _world.Store.DamageOne();
            }

            if (stoppedAt == null && random.Chance(faults.Stop))
            {
                stoppedAt = time.GetUtcNow();
                stop.Cancel();
            }

            if (!time.Step() || time.Steps > StepsMost)
            {
                Note(time.Steps > StepsMost ? "the run does not end" : "the run hangs: nothing could wake it");
            }

            if (_world.Broken != null)
            {
                return "broken";
            }
        }

        if (stoppedAt is { } asked && time.GetUtcNow() - asked > StopMost)
        {
            Note($"the run took {time.GetUtcNow() - asked} to stop");
        }

        return HowItEnded(run, faults);
    }

    private string HowItEnded(Task<ProductionReport> run, Faults faults)
    {
        if (run.IsCompletedSuccessfully)
        {
            return run.Result.Ended.ToString();
        }

        var error = run.Exception?.InnerException;
        if (error is not ProductionException { Fault: ProductionFault.DiskFull } || faults.JournalFull <= 0)
        {
            Note($"the run broke off: {error}");
        }

        return "full disk";
    }

    private void CheckAllDurable(bool isEnded, int folded)
    {
        if (isEnded && _world.Disk.Events.Count != folded)
        {
            Note($"the run ended with {_world.Disk.Events.Count} events durable of {folded}");
        }
    }

    /// <summary>Faults have stopped, and one more run went to its end: every step is done, or failed for a
    /// reason.</summary>
    private void CheckEnd(ProductionPlan plan, ProductionReport? report)
    {
        if (report is not { Ended: RunEnd.Completed })
        {
            Note($"without faults the run came to {report?.Ended.ToString() ?? "nothing"}");
            return;
        }

        var cannot = new bool[plan.Steps.Length];
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            var isBlocked = plan.InputsOf(step).ToArray().Any(input => cannot[input]);
            var refused = _world.PermanentFailureOf(plan.Steps[step].Key);
            cannot[step] = isBlocked || refused != null;
            CheckStep(plan, report, step, isBlocked, refused?.Label);
        }

        var again = Live(plan, Faults.None);
        if (!cannot.Contains(true) && again is not { Counts.Drawn: 0 } && _world.Store.EverLost.Count == 0)
        {
            Note($"a run with nothing to do drew {again?.Counts.Drawn} steps");
        }
    }

    private void CheckStep(ProductionPlan plan, ProductionReport report, int step, bool isBlocked, string? refused)
    {
        var id = plan.Steps[step].Id;
        var artifact = report.Artifacts[step];
        var unfinished = report.Unfinished.FirstOrDefault(entry => entry.Step == step);
        if (isBlocked)
        {
            Expect(artifact.IsEmpty && unfinished == null, $"{id} should be blocked");
        }
        else if (refused != null)
        {
            var expected = refused == "content_policy" ? StepStatus.Waiting : StepStatus.Failed;
            Expect(unfinished?.Status == expected, $"{id} should be {expected} and is {unfinished?.Status}");
        }
        else if (_world.Store.Read(artifact) is ArtifactRead.Found found)
        {
            var key = $"{plan.Steps[step].Key} ";
            var inputs = string.Concat(plan.InputsOf(step).ToArray().Select(input => $"{report.Artifacts[input]} "));
            var made = Encoding.UTF8.GetString(found.Bytes.Span);
            Expect(made.StartsWith(key, StringComparison.Ordinal), $"{id} has another's artifact");
            Expect(made.EndsWith(inputs, StringComparison.Ordinal), $"{id} was made from inputs that are not current");
        }
        else
        {
            Expect(_world.Store.EverLost.Contains(artifact), $"{id} is {unfinished?.Status.ToString() ?? "not there"}");
        }
    }

    private void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            Note(otherwise);
        }
    }

    private void Note(string broken)
    {
        try
        {
            _world.Check(holds: false, broken);
        }
        catch (InvalidOperationException)
        {
            // Noted; the driver looks at it next.
        }
    }
}
