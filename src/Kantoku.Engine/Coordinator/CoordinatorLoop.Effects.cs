using System.Collections.Immutable;
using System.Diagnostics;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;

namespace Kantoku.Engine.Coordinator;

/// <summary>What follows from events; all of it after the commit, save the start of an attempt that costs
/// nothing.</summary>
internal sealed partial class CoordinatorLoop
{
    private readonly ImmutableArray<LostArtifact>.Builder _lost = ImmutableArray.CreateBuilder<LostArtifact>();
    private int _lostTold;

    private TimeSpan Elapsed =>
        _state.LatestAt > _state.RunStartedAt ? _state.LatestAt - _state.RunStartedAt : TimeSpan.Zero;

    private void Follow(Event @event)
    {
        switch (@event)
        {
            case Event.AttemptStarted started:
                FollowStart(started, _state.StepOf(started.Key));
                break;
            case Event.AttemptFinished finished:
                TellFinished(_state.StepOf(finished.Key), drawn: true);
                break;
            case Event.AttemptFailed failed:
                TellFailure(_state.StepOf(failed.Key), failed.Failure, failed.Verdict, failed.RetryAt);
                break;
            case Event.AttemptDoubted { LookupAt: null } doubted:
                TellFailure(_state.StepOf(doubted.Key), doubted.Failure, Verdict.AskPerson, null);
                break;
            case Event.ArtifactLost lost:
                _lost.Add(new LostArtifact(IdOf(_state.StepOf(lost.Key)), lost.Reason));
                break;
            case Event.RunEnded ended:
                Tell((counts, elapsed) => new ProductionProgress.Ended(ended.How)
                {
                    Counts = counts,
                    Elapsed = elapsed,
                });
                break;
            case Event.PlanAdopted or Event.AttemptDoubted or Event.AttemptCutOff or Event.StepCarried:
                break;
            default:
                throw new UnreachableException(@event.GetType().Name);
        }

        foreach (var step in _state.BecameCurrent)
        {
            TellFinished(step, drawn: false);
        }
    }

    private void FollowStart(Event.AttemptStarted started, int step)
    {
        Tell((counts, elapsed) => new ProductionProgress.Started(step, IdOf(step), started.Number)
        {
            Counts = counts,
            Elapsed = elapsed,
        });
        var request = RequestOf(step);
        if (started.Paid)
        {
            _effects.Add(() => Dispatch(request, isLookup: false));
        }
        else
        {
            Dispatch(request, isLookup: false);
        }
    }

    private void TellFinished(int step, bool drawn) =>
        Tell((counts, elapsed) => new ProductionProgress.Finished(step, IdOf(step), drawn)
        {
            Counts = counts,
            Elapsed = elapsed,
        });

    private void TellFailure(int step, Failure failure, Verdict verdict, DateTimeOffset? retryAt) =>
        Tell((counts, elapsed) => retryAt is { } at
            ? new ProductionProgress.Retrying(step, IdOf(step), failure, at) { Counts = counts, Elapsed = elapsed }
            : new ProductionProgress.Failed(step, IdOf(step), failure, verdict == Verdict.AskPerson)
            {
                Counts = counts,
                Elapsed = elapsed,
            });

    /// <summary>Tells of losses together: many may come at once, and each changes where many steps stand.</summary>
    /// <returns>Whether there were any.</returns>
    private bool TellLosses()
    {
        if (_lostTold == _lost.Count)
        {
            return false;
        }

        for (; _lostTold < _lost.Count; _lostTold++)
        {
            var lost = _lost[_lostTold];
            Tell((counts, elapsed) => new ProductionProgress.Lost(lost.Id, lost.Reason)
            {
                Counts = counts,
                Elapsed = elapsed,
            });
        }

        TellStanding();
        return true;
    }

    private void TellStanding() => Tell((counts, elapsed) => new ProductionProgress.Planned(
        [.. Enumerable.Range(0, _state.Plan.Steps.Length).Select(_state.StatusOf)])
    {
        Counts = counts,
        Elapsed = elapsed,
    });

    private void Tell(Func<ProductionCounts, TimeSpan, ProductionProgress> tell)
    {
        if (_progress is { } progress)
        {
            var told = tell(_state.Counts, Elapsed);
            _effects.Add(() => progress.Report(told));
        }
    }

    private StepId IdOf(int step) => _state.Plan.Steps[step].Id;

    private ProductionReport Report(RunEnd how)
    {
        var count = _state.Plan.Steps.Length;
        var unfinished = ImmutableArray.CreateBuilder<UnfinishedStep>();
        for (var step = 0; step < count; step++)
        {
            if (_state.StatusOf(step) is StepStatus.Failed or StepStatus.Waiting)
            {
                var failure = _state.FailureOf(step)
                    ?? throw new UnreachableException($"{IdOf(step)} failed without a reason.");
                unfinished.Add(new UnfinishedStep(step, IdOf(step), _state.StatusOf(step), failure));
            }
        }

        return new ProductionReport
        {
            Ended = how,
            Counts = _state.Counts,
            Elapsed = Elapsed,
            Artifacts = [.. Enumerable.Range(0, count).Select(step => _state.ArtifactOf(step) ?? default)],
            ArtifactBytes = [.. Enumerable.Range(0, count).Select(_state.BytesOf)],
            Unfinished = unfinished.ToImmutable(),
            Lost = _lost.ToImmutable(),
            Halted = _state.Halted,
        };
    }
}
