using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Engine.Bible;

namespace Kantoku.Engine.Books;

/// <summary>A script with its bible, read and understood; nothing is planned yet.</summary>
public sealed record BookSource
{
    private const long ScriptBytesMax = 64L << 20;
    private const long BibleBytesMax = 1L << 20;
    private const string DefaultBible = "bible.yaml";

    public required ProjectFiles Files { get; init; }

    /// <summary>Full path of the script.</summary>
    public required string Path { get; init; }

    public required ScriptReading Reading { get; init; }

    public required StoryBible Bible { get; init; }

    public required StoryWorld World { get; init; }

    /// <summary>Of script, bible and story, in that order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Full paths of every file that was read, the script first.</summary>
    public required ImmutableArray<string> Read { get; init; }

    /// <summary>Reads a script and the bible it names, or <c>bible.yaml</c> beside it.</summary>
    /// <param name="script">Path of the script as the user typed it.</param>
    /// <exception cref="BookException">The script is absent, unreadable or larger than 64 MB.</exception>
    public static BookSource Load(string script)
    {
        var path = System.IO.Path.GetFullPath(script);
        var bytes = ProjectFiles.ReadBounded(path, script, ScriptBytesMax);
        var files = new ProjectFiles(System.IO.Path.GetDirectoryName(path) ?? ".");
        var reading = ScriptReader.Read(bytes, script);
        var diagnostics = reading.Diagnostics.ToBuilder();
        var (biblePath, bible) = LoadBible(files, reading.Script, diagnostics);
        if (bible.Cast.Length > 0)
        {
            // Names without capitals are cues only when they are declared, and the bible declares them too.
            var declared = bible.Cast.SelectMany(entry => entry.Names).ToArray();
            reading = ScriptReader.Read(bytes, script, declaredNames: declared);
            diagnostics = reading.Diagnostics.ToBuilder();
            LoadBible(files, reading.Script, diagnostics);
        }

        var (world, storyDiagnostics) = Casting.Resolve(reading.Script, bible);
        diagnostics.AddRange(storyDiagnostics);
        return new BookSource
        {
            Files = files,
            Path = path,
            Reading = reading,
            Bible = bible,
            World = world,
            Diagnostics = diagnostics.ToImmutable(),
            Read = biblePath is null ? [path] : [path, biblePath],
        };
    }

    private static (string? Path, StoryBible Bible) LoadBible(
        ProjectFiles files, MangaScript script, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var entry = script.TitlePage.Entries.FirstOrDefault(
            entry => entry.Key.Equals("Story bible", StringComparison.OrdinalIgnoreCase));
        var name = entry?.Value ?? DefaultBible;
        var at = entry?.At ?? new SourceSpan(script.File, 0, 0);
        var path = files.Resolve(name);
        if (path is null)
        {
            diagnostics.Add(BibleProblem(at, $"The bible '{name}' lies outside the script's folder and was not read.",
                "Copy it beside the script and name it by a relative path."));
            return (null, StoryBible.Empty);
        }

        if (!File.Exists(path))
        {
            if (entry is not null)
            {
                diagnostics.Add(BibleProblem(at, $"The bible '{name}' does not exist.",
                    $"Write one with: kantoku cast {script.File} --write"));
            }

            return (null, StoryBible.Empty);
        }

        var bytes = ProjectFiles.ReadBounded(path, name, BibleBytesMax);
        var (bible, problems) = BibleReader.Read(bytes, name);
        diagnostics.AddRange(problems);
        return (path, bible);
    }

    private static Diagnostic BibleProblem(SourceSpan at, string message, string hint) => new()
    {
        Code = "KB001",
        Severity = Severity.Warning,
        At = at,
        Message = message,
        Hint = hint,
    };
}
