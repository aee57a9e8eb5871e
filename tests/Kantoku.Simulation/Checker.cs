using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Simulation;

/// <summary>Watches one life of a coordinator event by event, with a model of its own that is plain where the real
/// one is
/// quick.</summary>
internal sealed class Checker : IProgress<ProductionProgress>
{
    private const int SnapshotEvery = 7;
    private readonly World _world;
    private readonly ProductionPlan _plan;
    private readonly ProductionState _replayed;
    private readonly Dictionary<Digest, (Digest Artifact, ulong Inputs)> _made = [];
    private readonly Dictionary<Digest, int> _open = [];
    private readonly Dictionary<Digest, int> _stepOf = [];
    private int _folded;

    public Checker(World world, ProductionPlan plan)
    {
        _world = world;
        _plan = plan;
        _replayed = new ProductionState(plan, world.Limits, world.Retry);
        for (var step = plan.Steps.Length - 1; step >= 0; step--)
        {
            _stepOf[plan.Steps[step].Key] = step;
        }

        foreach (var @event in world.Disk.Events)
        {
            Workflow.Fold(_replayed, @event);
            Note(@event);
        }

        _open.Clear();
    }

    /// <summary>Told of every event; a replay of one seed prints them.</summary>
    public Action<string>? Trace { get; init; }

    /// <summary>Events of this life.</summary>
    public int Folded => _folded;

    /// <summary>Called by the coordinator's loop after it folded an event.</summary>
    public void After(ProductionState live, Event @event)
    {
        switch (@event)
        {
            case Event.AttemptStarted started:
                CheckStart(started);
                break;
            case Event.ArtifactLost lost:
                Holds(_world.Store.EverLost.Contains(lost.Artifact), $"{NameOf(lost.Key)} was called lost and is not");
                break;
            case Event.AttemptFinished finished:
                CheckFinish(finished);
                break;
        }

        Trace?.Invoke($"  {@event}");
        Note(@event);
        Workflow.Fold(_replayed, _world.Disk.ReadBack(@event));
        if (++_folded % SnapshotEvery == 0)
        {
            Holds(live.Snapshot() == _replayed.Snapshot(), $"replay differs from the live state after event {_folded}");
        }
    }

    /// <summary>What is shown must be durable.</summary>
    public void Report(ProductionProgress value)
    {
        switch (value)
        {
            case ProductionProgress.Finished { Drawn: true } finished:
                Holds(
                    _world.Disk.HasFinished(_plan.Steps[finished.Step].Key),
                    $"{finished.Id} was shown finished before that was durable");
                break;
            case ProductionProgress.Started started:
                Holds(
                    _world.Disk.HasStarted(_plan.Steps[started.Step].Key, started.Attempt),
                    $"{started.Id} was shown started before that was durable");
                break;
        }

        var counts = value.Counts;
        Holds(
            counts.Done + counts.Failed + counts.Waiting + counts.Blocked <= counts.Total, "the counts do not add up");
    }

    private void CheckStart(Event.AttemptStarted started)
    {
        var step = _stepOf[started.Key];
        foreach (var input in _plan.InputsOf(step))
        {
            Holds(
                _made.ContainsKey(_plan.Steps[input].Key),
                $"{NameOf(started.Key)} began before its input {_plan.Steps[input].Id} was there");
        }

        Holds(
            !_made.TryGetValue(started.Key, out var made) || made.Inputs != started.Inputs,
            $"{NameOf(started.Key)} was finished from the same inputs and is drawn again");
        Holds(_open.TryAdd(started.Key, step), $"{NameOf(started.Key)} is drawn twice at once");
        CheckLimits();
    }

    private void CheckFinish(Event.AttemptFinished finished) =>
        Holds(
            _world.Store.FindFault(finished.Artifact, finished.Bytes) == null
                || _world.Store.EverLost.Contains(finished.Artifact),
            $"{NameOf(finished.Key)} is called finished and its artifact was never stored");

    private void CheckLimits()
    {
        var limits = _world.Limits;
        for (var resource = 0; resource < limits.Resources.Length; resource++)
        {
            var demands = _open.Values.SelectMany(step => limits.Lanes[limits.LaneOf(_plan, step)].Demands)
                .Where(demand => demand.Resource == resource).Select(demand => demand.Amount).ToArray();
            Holds(
                demands.Count(amount => amount > 0) <= 1 || demands.Sum() <= limits.Resources[resource].Capacity,
                $"{limits.Resources[resource].Name} is overcommitted: {demands.Sum()}");
        }
    }

    private void Note(Event @event)
    {
        switch (@event)
        {
            case Event.AttemptFinished finished:
                _made[finished.Key] = (finished.Artifact, finished.Inputs);
                _open.Remove(finished.Key);
                break;
            case Event.ArtifactLost lost:
                _made.Remove(lost.Key);
                break;
            case Event.AttemptFailed failed:
                _open.Remove(failed.Key);
                break;
            case Event.AttemptDoubted doubted:
                _open.Remove(doubted.Key);
                break;
            case Event.AttemptCutOff cutOff:
                _open.Remove(cutOff.Key);
                break;
        }
    }

    private string NameOf(Digest key) => _plan.Steps[_stepOf[key]].Id.Value;

    private void Holds(bool holds, string otherwise) => _world.Check(holds, otherwise);
}
