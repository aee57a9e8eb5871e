using System.Diagnostics;
using System.Text.Json;
using Kantoku.Cli.Output;

namespace Kantoku.Cli.Tests;

/// <summary>What a run of the program gave.</summary>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;
}

/// <summary>A folder of its own with a script, and the program run in it.</summary>
internal sealed class Workshop : IDisposable
{
    public Workshop()
    {
        Folder = Path.Combine(Path.GetTempPath(), "kantoku-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; private set; }

    public string Script => Path.Combine(Folder, "script.fountain");

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
        File.WriteAllText(path, content);
        return path;
    }

    public byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>Every file of the book, in order.</summary>
    public IEnumerable<string> BookFiles() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "book"), "*", SearchOption.AllDirectories).Order();

    /// <summary>Moves the whole folder to another place.</summary>
    public void MoveAway()
    {
        var to = Folder + "-moved";
        Directory.Move(Folder, to);
        Folder = to;
    }

    /// <summary>Runs the program in this process.</summary>
    public static async Task<Run> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, interactive: false, colour: false);
        var code = await CommandLine.RunAsync(args, terminal, CancellationToken.None);
        return new Run(code, output.ToString(), error.ToString());
    }

    /// <summary>Starts the program as a process of its own, to be killed.</summary>
    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "kantoku.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
