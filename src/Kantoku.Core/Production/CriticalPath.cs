using Kantoku.Core.Plan;

namespace Kantoku.Core.Production;

/// <summary>The plan turned round: who needs a step, and how long the longest path from it to the end is.</summary>
/// <remarks>Steps of equal key are one piece of work: the first of them stands for all, and only it has edges
/// here.</remarks>
internal sealed class CriticalPath
{
    private readonly int[] _start;
    private readonly int[] _dependents;

    /// <param name="plan">The plan.</param>
    /// <param name="first">For each step the first step with the same key.</param>
    public CriticalPath(ProductionPlan plan, int[] first)
    {
        var count = plan.Steps.Length;
        _start = new int[count + 1];
        for (var step = 0; step < count; step++)
        {
            if (first[step] == step)
            {
                foreach (var input in plan.InputsOf(step))
                {
                    _start[first[input] + 1]++;
                }
            }
        }

        for (var step = 0; step < count; step++)
        {
            _start[step + 1] += _start[step];
        }

        _dependents = new int[_start[count]];
        Remaining = new double[count];
        Fill(plan, first);
    }

    /// <summary>Seconds from a step's start to the end of the plan, were nothing else to do; its own
    /// included.</summary>
    public double[] Remaining { get; }

    public ReadOnlySpan<int> DependentsOf(int step) => _dependents.AsSpan(_start[step].._start[step + 1]);

    private void Fill(ProductionPlan plan, int[] first)
    {
        var next = _start.AsSpan().ToArray();
        for (var step = plan.Steps.Length - 1; step >= 0; step--)
        {
            if (first[step] != step)
            {
                continue;
            }

            Remaining[step] += plan.Steps[step].Seconds;
            foreach (var named in plan.InputsOf(step))
            {
                var input = first[named];
                _dependents[next[input]++] = step;
                Remaining[input] = Math.Max(Remaining[input], Remaining[step]);
            }
        }
    }
}
