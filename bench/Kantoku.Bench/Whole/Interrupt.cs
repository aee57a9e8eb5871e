using System.Diagnostics;
using System.Globalization;

namespace Kantoku.Bench.Whole;

/// <summary>From Ctrl-C to the end of the native process, at several moments of a make; the longest counts.</summary>
internal static class Interrupt
{
    private static readonly int[] LinesBefore = [1, 4, 20, 60, 100];

    /// <returns>Null where the system has no signals to send.</returns>
    public static async Task<Figure?> MeasureAsync(string program)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.File("script.fountain"), LongScript.Of("Interrupted", 40, 40));
        var longest = 0.0;
        foreach (var lines in LinesBefore)
        {
            longest = Math.Max(longest, await SecondsAsync(program, scratch.File("script.fountain"), lines));
        }

        return new Figure("interrupt-to-exit", longest, "s", 1, Better.Lower);
    }

    private static async Task<double> SecondsAsync(string program, string script, int lines)
    {
        using var make = Process.Start(new ProcessStartInfo(program, ["make", script, "--json"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        for (var line = 0; line < lines && await make.StandardOutput.ReadLineAsync() is not null; line++)
        {
            // So far the make has to come before it is interrupted.
        }

        var start = Stopwatch.GetTimestamp();
        using var signal = Process.Start("kill", ["-INT", make.Id.ToString(CultureInfo.InvariantCulture)]);
        var rest = make.StandardOutput.ReadToEndAsync();
        await make.StandardError.ReadToEndAsync();
        await rest;
        await make.WaitForExitAsync();
        const int interrupted = 130;
        return make.ExitCode == interrupted
            ? Stopwatch.GetElapsedTime(start).TotalSeconds
            : throw new InvalidOperationException($"An interrupted make exited with {make.ExitCode}.");
    }
}
