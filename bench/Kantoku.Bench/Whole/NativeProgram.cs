using System.Diagnostics;

namespace Kantoku.Bench.Whole;

/// <summary>The program as it is published, and as the runtime compiles it, each run as a process of its own.</summary>
internal sealed class NativeProgram : IDisposable
{
    private const string ProjectFile = "src/Kantoku.Cli/Kantoku.Cli.csproj";

    private readonly Scratch _scratch = new();

    private NativeProgram()
    {
    }

    public string Executable => _scratch.File(OperatingSystem.IsWindows() ? "kantoku.exe" : "kantoku");

    /// <summary>The same program for the runtime, beside this one.</summary>
    public static string Managed => Path.Combine(AppContext.BaseDirectory, "kantoku.dll");

    /// <summary>Publishes the native program into a folder of its own.</summary>
    public static async Task<NativeProgram> PublishAsync()
    {
        var program = new NativeProgram();
        var log = await RunAsync("dotnet", "publish", Path.Combine(Root(), ProjectFile), "-o", program._scratch.Path);
        return File.Exists(program.Executable)
            ? program
            : throw new InvalidOperationException("Publishing gave no program:\n" + log);
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it said.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} exited with {process.ExitCode}: {output}{await error}");
    }

    /// <summary>The median of some runs, in seconds, after one that is not counted.</summary>
    public static async Task<double> MedianAsync(int runs, string program, params string[] arguments)
    {
        await RunAsync(program, arguments);
        var seconds = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            await RunAsync(program, arguments);
            seconds[run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(seconds);
        return seconds[runs / 2];
    }

    public void Dispose() => _scratch.Dispose();

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Kantoku.slnx")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The benchmark has to run inside the repository.");
    }
}
