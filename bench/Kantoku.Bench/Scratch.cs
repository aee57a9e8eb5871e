using System.Diagnostics;

namespace Kantoku.Bench;

/// <summary>A folder of a measurement's own, gone when it ends.</summary>
internal sealed class Scratch : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kantoku-bench-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>This program again, in a process of its own.</summary>
internal static class Child
{
    /// <summary>Starts a child; its standard output is redirected.</summary>
    public static Process Start(params string[] arguments)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program has no path.");
        return Process.Start(new ProcessStartInfo(program, ["child", .. arguments]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The child was not started.");
    }

    /// <summary>Reads a child's next line.</summary>
    public static async Task<string> LineAsync(Process child) =>
        await child.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The child said nothing.");
}
