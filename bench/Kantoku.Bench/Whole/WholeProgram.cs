using System.Diagnostics;

namespace Kantoku.Bench.Whole;

/// <summary>The native program from outside: how fast it starts, does nothing, and makes a book of twenty
/// pages.</summary>
internal static class WholeProgram
{
    private const int StartRuns = 15;
    private const int IdleRuns = 5;
    private const int IdlePages = 2000;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        using var program = await NativeProgram.PublishAsync();
        return
        [
            new Figure(
                "startup-native",
                await NativeProgram.MedianAsync(StartRuns, program.Executable, "--version") * 1000,
                "ms",
                20,
                Better.Lower),
            new Figure(
                "startup-jit",
                await NativeProgram.MedianAsync(StartRuns, "dotnet", NativeProgram.Managed, "--version") * 1000,
                "ms",
                null,
                Better.Lower),
            await TwentyPagesAsync(program.Executable),
            .. await Interrupt.MeasureAsync(program.Executable) is { } interrupt ? [interrupt] : Array.Empty<Figure>(),
            await NothingToDoAsync(program.Executable),
        ];
    }

    /// <summary>Every format at 300 dpi, from an empty folder.</summary>
    private static async Task<Figure> TwentyPagesAsync(string program)
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.File("script.fountain"), LongScript.Of("Twenty", 20, 20));
        var start = Stopwatch.GetTimestamp();
        await NativeProgram.RunAsync(program, "make", scratch.File("script.fountain"));
        return new Figure("book-20-pages", Stopwatch.GetElapsedTime(start).TotalSeconds, "s", 6, Better.Lower);
    }

    /// <summary>10,000 panels that are all drawn: descriptions repeat, so that making it takes minutes, not an
    /// hour.</summary>
    private static async Task<Figure> NothingToDoAsync(string program)
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.File("script.fountain"), LongScript.Of("Idle", IdlePages, 30));
        string[] make = ["make", scratch.File("script.fountain"), "--dpi", "72", "--format", "png"];
        await NativeProgram.RunAsync(program, make);
        return new Figure(
            "make-nothing-to-do-10000-panels",
            await NativeProgram.MedianAsync(IdleRuns, program, make),
            "s",
            0.25,
            Better.Lower);
    }
}
