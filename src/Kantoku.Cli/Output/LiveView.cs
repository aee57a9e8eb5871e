using System.Diagnostics;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;
using Spectre.Console;

namespace Kantoku.Cli.Output;

/// <summary>Draws the board over itself in a terminal, ten times a second.</summary>
internal sealed class LiveView(Terminal terminal) : IMakeView
{
    private static readonly TimeSpan FrameTime = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _over = new();
    private readonly List<string> _said = [];
    private ProgressBoard? _board;
    private Dictionary<Digest, List<int>> _equal = [];
    private Dictionary<StepId, int> _index = [];
    private ProductionPlan? _plan;
    private string _title = "";
    private long _started;
    private Task _drawing = Task.CompletedTask;

    public void Begin(string title, ProductionPlan plan)
    {
        _title = title;
        _plan = plan;
        _board = new ProgressBoard(plan);
        (_equal, _index) = ([], []);
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            if (!_equal.TryGetValue(plan.Steps[step].Key, out var steps))
            {
                _equal.Add(plan.Steps[step].Key, steps = []);
            }

            steps.Add(step);
            _index.Add(plan.Steps[step].Id, step);
        }

        _started = Stopwatch.GetTimestamp();
        _drawing = DrawAsync(_board);
    }

    public void Report(ProductionProgress value)
    {
        lock (_gate)
        {
            switch (value)
            {
                case ProductionProgress.Planned planned:
                    for (var step = 0; step < planned.Steps.Length; step++)
                    {
                        _board?.Move(step, Of(planned.Steps[step]), Seconds);
                    }

                    break;
                case ProductionProgress.Started started:
                    Move(started.Step, StepProgress.Running);
                    break;
                case ProductionProgress.Finished finished:
                    Move(finished.Step, finished.Drawn ? StepProgress.Done : StepProgress.Current);
                    break;
                case ProductionProgress.Failed failed:
                    Move(failed.Step, StepProgress.Failed);
                    break;
                case ProductionProgress.Retrying retrying:
                    Move(retrying.Step, StepProgress.Waiting);
                    break;
                case ProductionProgress.Lost lost:
                    Move(_index[lost.Id], StepProgress.Waiting);
                    _said.Add(MakeSummary.Sentence(lost));
                    break;
                default:
                    break;
            }
        }
    }

    public void End(BookResult result)
    {
        Stop();
        _said.ForEach(terminal.Say);

        MakeSummary.Write(terminal, result);
    }

    public void Dispose()
    {
        Stop();
        _over.Dispose();
    }

    private double Seconds => Stopwatch.GetElapsedTime(_started).TotalSeconds;

    private static StepProgress Of(StepStatus status) => status switch
    {
        StepStatus.Done => StepProgress.Current,
        StepStatus.Running or StepStatus.InDoubt => StepProgress.Running,
        StepStatus.Failed or StepStatus.Blocked => StepProgress.Failed,
        _ => StepProgress.Waiting,
    };

    private void Move(int step, StepProgress to)
    {
        foreach (var equal in _plan is null ? [] : _equal[_plan.Steps[step].Key])
        {
            _board?.Move(equal, to, Seconds);
        }
    }

    private async Task DrawAsync(ProgressBoard board)
    {
        var live = terminal.Messages.Live(Frame(board)).AutoClear(true);
        await live.StartAsync(async context =>
        {
            using var timer = new PeriodicTimer(FrameTime);
            try
            {
                while (await timer.WaitForNextTickAsync(_over.Token))
                {
                    context.UpdateTarget(Frame(board));
                }
            }
            catch (OperationCanceledException)
            {
                // The production is over: the board is cleared and the summary takes its place.
            }
        });
    }

    private Rows Frame(ProgressBoard board)
    {
        lock (_gate)
        {
            var profile = terminal.Messages.Profile;
            return LiveBoard.Render(board, _title, Seconds, profile.Width - 1, profile.Height - 1);
        }
    }

    private void Stop()
    {
        if (!_over.IsCancellationRequested)
        {
            _over.Cancel();
            _drawing.GetAwaiter().GetResult();
        }
    }
}
