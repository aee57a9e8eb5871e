namespace Kantoku.Simulation;

/// <summary>One thread and a clock that jumps: whatever is posted runs in an order drawn from the seed, and when
/// nothing
/// is left to run the time of the next timer has come.</summary>
internal sealed class VirtualTime(SeededRandom random, DateTimeOffset start) : TimeProvider
{
    private readonly List<(SendOrPostCallback Callback, object? State)> _ready = [];
    private readonly PriorityQueue<VirtualTimer, (long Due, long Number)> _timers = new();
    private DateTimeOffset _now = start;
    private long _numbers;

    /// <summary>Things run so far: a bound on how long a simulation may take.</summary>
    public int Steps { get; private set; }

    public SynchronizationContext Context => field ??= new PostingContext(this);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Runs one thing.</summary>
    /// <returns>False when nothing is left that could ever run.</returns>
    public bool Step()
    {
        Steps++;
        if (_ready.Count > 0)
        {
            var at = random.Below(_ready.Count);
            var (callback, state) = _ready[at];
            _ready.RemoveAt(at);
            callback(state);
            return true;
        }

        while (_timers.TryDequeue(out var timer, out var due))
        {
            if (timer.Fires(due.Number))
            {
                _now = due.Due > _now.UtcTicks ? new DateTimeOffset(due.Due, TimeSpan.Zero) : _now;
                timer.Fire();
                return true;
            }
        }

        return false;
    }

    private long Schedule(VirtualTimer timer, TimeSpan dueTime)
    {
        var number = ++_numbers;
        _timers.Enqueue(timer, (_now.UtcTicks + dueTime.Ticks, number));
        return number;
    }

    private sealed class PostingContext(VirtualTime time) : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => time._ready.Add((d, state));

        public override void Send(SendOrPostCallback d, object? state) =>
            throw new InvalidOperationException("Nothing may wait for another thread here.");

        public override SynchronizationContext CreateCopy() => this;
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private long _armed;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _armed = dueTime == Timeout.InfiniteTimeSpan ? 0 : time.Schedule(this, dueTime);
            return true;
        }

        public bool Fires(long number) => _armed == number;

        public void Fire()
        {
            _armed = 0;
            callback(state);
        }

        public void Dispose() => _armed = 0;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
