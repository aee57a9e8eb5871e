using System.Globalization;
using Kantoku.Core.Plan;

namespace Kantoku.Cli.Output;

/// <summary>How a step stands on the board.</summary>
internal enum StepProgress
{
    Waiting,
    Current,
    Running,
    Done,
    Failed,
}

/// <summary>What live progress shows: pages as maps of panels, counts, rate, time left, and what is at work
/// now.</summary>
/// <remarks>Knows no terminal and no clock: times are given.</remarks>
internal sealed class ProgressBoard
{
    private const double RateWindowSeconds = 20;

    private readonly StepProgress[] _steps;
    private readonly ProductionPlan _plan;
    private readonly int[] _mapStart;
    private readonly int[] _map;
    private readonly string[] _pages;
    private readonly double[] _weights;
    private readonly Queue<(double At, double Work)> _recent = new();
    private readonly SortedSet<int> _running = [];
    private double _workLeft;

    public ProgressBoard(ProductionPlan plan)
    {
        _plan = plan;
        _steps = new StepProgress[plan.Steps.Length];
        _weights = [.. plan.Steps.Select(step => step.Seconds)];
        _workLeft = _weights.Sum();
        var pages = new List<string>();
        var starts = new List<int> { 0 };
        var map = new List<int>();
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            var id = plan.Steps[step].Id.Value;
            if (plan.Steps[step].Kind == StepKind.Page && !id.Contains('/', StringComparison.Ordinal))
            {
                foreach (var input in plan.InputsOf(step))
                {
                    map.Add(input);
                }

                map.Add(step);
                starts.Add(map.Count);
                pages.Add(id["page:".Length..]);
            }
        }

        (_pages, _mapStart, _map) = ([.. pages], [.. starts], [.. map]);
    }

    public int Total => _steps.Length;

    public int Finished { get; private set; }

    public int Failed { get; private set; }

    public int Drawn { get; private set; }

    public IReadOnlyList<string> Pages => _pages;

    /// <summary>Ids of what is at work, at most as many as asked for.</summary>
    public IEnumerable<string> Running(int most) => _running.Take(most).Select(step => _plan.Steps[step].Id.Value);

    public int RunningCount => _running.Count;

    /// <summary>The cells of a page: its panels in reading order, then the page itself.</summary>
    public IEnumerable<StepProgress> Cells(int page)
    {
        for (var at = _mapStart[page]; at < _mapStart[page + 1]; at++)
        {
            yield return _steps[_map[at]];
        }
    }

    /// <param name="step">Index in the plan.</param>
    /// <param name="to">What became of it.</param>
    /// <param name="atSeconds">Since the start.</param>
    public void Move(int step, StepProgress to, double atSeconds)
    {
        var from = _steps[step];
        if (from == to)
        {
            return;
        }

        _steps[step] = to;
        _running.Remove(step);
        if (IsFinished(from))
        {
            // A damaged artifact is made again: its work is owed once more.
            Finished--;
            _workLeft += _weights[step];
        }

        if (to == StepProgress.Running)
        {
            _running.Add(step);
        }
        else if (to == StepProgress.Failed)
        {
            Failed++;
            _workLeft -= _weights[step];
        }
        else if (IsFinished(to))
        {
            Finished++;
            _workLeft -= _weights[step];
            if (to == StepProgress.Done)
            {
                Drawn++;
                _recent.Enqueue((atSeconds, _weights[step]));
            }
        }
    }

    /// <summary>Estimated seconds left from the pace of the last steps, or null while there is none.</summary>
    public double? SecondsLeft(double atSeconds)
    {
        while (_recent.Count > 1 && _recent.Peek().At < atSeconds - RateWindowSeconds)
        {
            _recent.Dequeue();
        }

        var span = _recent.Count == 0 ? 0 : atSeconds - Math.Max(0, _recent.Peek().At - 1);
        var work = _recent.Sum(entry => entry.Work);
        return work > 0 && span > 0 ? Math.Max(0, _workLeft) * span / work : null;
    }

    /// <summary>Steps finished a second over the last seconds.</summary>
    public double StepsPerSecond(double atSeconds)
    {
        var span = _recent.Count == 0 ? 0 : atSeconds - Math.Max(0, _recent.Peek().At - 1);
        return span > 0 ? _recent.Count / span : 0;
    }

    /// <summary>"12 s", "3 min 05 s", "1 h 20 min".</summary>
    public static string Duration(double seconds)
    {
        var whole = (long)Math.Round(seconds);
        return whole switch
        {
            < 60 => string.Create(CultureInfo.InvariantCulture, $"{whole} s"),
            < 3600 => string.Create(CultureInfo.InvariantCulture, $"{whole / 60} min {whole % 60:00} s"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{whole / 3600} h {whole % 3600 / 60:00} min"),
        };
    }

    private static bool IsFinished(StepProgress progress) => progress is StepProgress.Current or StepProgress.Done;
}
