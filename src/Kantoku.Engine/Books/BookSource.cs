using System.Collections.Immutable;
using System.Diagnostics;
using Kantoku.Artists.Files;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Recovery;
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

    /// <summary>The project's folder: the one the script lies in.</summary>
    public required string Folder { get; init; }

    /// <summary>Full path of the script.</summary>
    public required string Path { get; init; }

    public required ScriptReading Reading { get; init; }

    public required StoryBible Bible { get; init; }

    public required StoryWorld World { get; init; }

    /// <summary>Of script, bible and story, in that order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Full paths of every file that decided what was read, the script first; one that is absent decides
    /// too.</summary>
    public required ImmutableArray<string> Read { get; init; }

    /// <summary>Reads a script and the bible it names, or <c>bible.yaml</c> beside it.</summary>
    /// <param name="script">Path of the script as the user typed it.</param>
    /// <exception cref="BookException">The script is absent, unreadable or larger than 64 MB.</exception>
    public static BookSource Load(string script)
    {
        var bytes = BookFiles.ReadBounded(script, script, ScriptBytesMax);
        var path = System.IO.Path.GetFullPath(script);
        var folder = System.IO.Path.GetDirectoryName(path) ?? ".";
        var reading = ScriptReader.Read(bytes, script);
        var diagnostics = reading.Diagnostics.ToBuilder();
        var (biblePath, bible) = LoadBible(folder, reading.Script, diagnostics);
        if (bible.Cast.Length > 0)
        {
            // Names without capitals are cues only when they are declared, and the bible declares them too.
            var declared = bible.Cast.SelectMany(entry => entry.Names).ToArray();
            reading = ScriptReader.Read(bytes, script, declaredNames: declared);
            diagnostics = reading.Diagnostics.ToBuilder();
            LoadBible(folder, reading.Script, diagnostics);
        }

        var (world, storyDiagnostics) = Casting.Resolve(reading.Script, bible);
        diagnostics.AddRange(storyDiagnostics);
        return new BookSource
        {
            Folder = folder,
            Path = path,
            Reading = reading,
            Bible = bible,
            World = world,
            Diagnostics = diagnostics.ToImmutable(),
            Read = [path, biblePath],
        };
    }

    private static (string Path, StoryBible Bible) LoadBible(
        string folder, MangaScript script, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var entry = script.TitlePage.Entries.FirstOrDefault(
            entry => entry.Key.Equals("Story bible", StringComparison.OrdinalIgnoreCase));
        var name = entry?.Value ?? DefaultBible;
        var at = entry?.At ?? new SourceSpan(script.File, 0, 0);
        switch (new ProjectFolder(folder).Read(name, BibleBytesMax))
        {
            case FileReading.Bytes { Content: var bytes }:
                var (bible, problems) = BibleReader.Read(bytes, name);
                diagnostics.AddRange(problems);
                return (System.IO.Path.Combine(folder, name), bible);
            case FileReading.Refused { Label: FailureLabels.AssetMissing } when entry is null:
                return (System.IO.Path.Combine(folder, name), StoryBible.Empty);
            case FileReading.Refused refused:
                diagnostics.Add(BibleProblem(at, refused.Message));
                return (System.IO.Path.Combine(folder, name), StoryBible.Empty);
            default:
                throw new UnreachableException("A file is read or refused.");
        }
    }

    private static Diagnostic BibleProblem(SourceSpan at, string message) => new()
    {
        Code = "KB001",
        Severity = Severity.Warning,
        At = at,
        Message = message,
        Hint = "The book is made without it; name one in the script's folder, or write one: kantoku cast --write",
    };
}
