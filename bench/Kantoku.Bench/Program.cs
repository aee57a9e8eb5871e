using Kantoku.Bench;
using Kantoku.Bench.Engine;
using Kantoku.Bench.Plan;
using Kantoku.Bench.Press;
using Kantoku.Bench.Story;
using Kantoku.Bench.Whole;

// One entry a group of figures; a group may print several. A child is a group's other process, never listed.
(string Name, Func<Task<IReadOnlyList<Figure>>> Measure)[] groups =
[
    ("blast", BlastRadius.MeasureAsync),
    ("plan", Planning.MeasureAsync),
    ("durable", DurableSteps.MeasureAsync),
    ("makespan", Makespan.MeasureAsync),
    ("resume", Resume.MeasureAsync),
    ("memory", PeakMemory.MeasureAsync),
    ("press", PressPages.MeasureAsync),
    ("drawn", DrawnPages.MeasureAsync),
    ("whole", WholeProgram.MeasureAsync),
    ("story", StoryFigures.MeasureAsync),
];

if (args is ["child", var child, .. var rest])
{
    return child switch
    {
        "resume-make" => await Resume.MakeUntilKilledAsync(rest[0]),
        "resume-again" => await Resume.MakeAgainAsync(rest[0]),
        "memory" => await PeakMemory.RunAsync(rest[0]),
        _ => 2,
    };
}

var wanted = args is [] or ["all"] ? groups : groups.Where(group => args.Contains(group.Name)).ToArray();
if (wanted.Length == 0)
{
    Console.Error.WriteLine($"Which figures? all, or some of: {string.Join(' ', groups.Select(group => group.Name))}");
    return 2;
}

foreach (var (_, measure) in wanted)
{
    foreach (var figure in await measure())
    {
        Console.WriteLine(figure);
    }
}

return 0;
