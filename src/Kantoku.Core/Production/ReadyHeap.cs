namespace Kantoku.Core.Production;

/// <summary>Steps of one lane that may be due, the longest remaining path on top; ties go to the earlier
/// step.</summary>
/// <param name="remaining">Seconds from each step to the end of the plan.</param>
internal sealed class ReadyHeap(double[] remaining)
{
    private int[] _steps = new int[16];

    public int Count { get; private set; }

    public int Top => _steps[0];

    public void Push(int step)
    {
        if (Count == _steps.Length)
        {
            Array.Resize(ref _steps, Count * 2);
        }

        var at = Count++;
        while (at > 0 && Before(step, _steps[(at - 1) / 2]))
        {
            _steps[at] = _steps[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _steps[at] = step;
    }

    public int Pop()
    {
        var top = _steps[0];
        var last = _steps[--Count];
        var at = 0;
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= Count)
            {
                break;
            }

            if (child + 1 < Count && Before(_steps[child + 1], _steps[child]))
            {
                child++;
            }

            if (!Before(_steps[child], last))
            {
                break;
            }

            _steps[at] = _steps[child];
            at = child;
        }

        if (Count > 0)
        {
            _steps[at] = last;
        }

        return top;
    }

    public void Clear() => Count = 0;

    private bool Before(int left, int right) =>
        remaining[left] > remaining[right] || (remaining[left] >= remaining[right] && left < right);
}
