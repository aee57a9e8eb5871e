using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Engine.Books;

/// <summary>A script with its bible, read and understood; nothing is planned yet.</summary>
public sealed record BookSource
{
    private const long ScriptBytesMax = 64L << 20;

    /// <summary>The project's folder: the one the script lies in.</summary>
    public required string Folder { get; init; }

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
        var bytes = BookFiles.ReadBounded(path, script, ScriptBytesMax);
        var folder = System.IO.Path.GetDirectoryName(path) ?? ".";
        var reading = ScriptReader.Read(bytes, script);
        var diagnostics = reading.Diagnostics.ToBuilder();
        var bible = StoryBible.Empty;
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
            Read = [path],
        };
    }
}
