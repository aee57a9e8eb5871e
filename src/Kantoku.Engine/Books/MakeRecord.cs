using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kantoku.Core.Plan;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Books;

/// <summary>A published file: the artifact it was made from, and the file as it was left.</summary>
internal readonly record struct PublishedFile(Digest Artifact, MadeFile File);

/// <summary>What the last make read and published, so that the next one writes only what has changed.</summary>
internal sealed class MakeRecord
{
    private const string Header = "kantoku make 1";
    private const string FileName = "made";

    private readonly SortedDictionary<string, PublishedFile> _published = new(StringComparer.Ordinal);

    /// <summary>Names of the files that were read, relative to the script's folder, the absent ones too.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    public IEnumerable<PublishedFile> Published => _published.Values;

    public bool Contains(string path) => _published.ContainsKey(path);

    /// <summary>The file is there, made from that artifact, and nobody touched it.</summary>
    public bool IsCurrent(string folder, BookFile file) =>
        _published.TryGetValue(file.Path, out var entry) && entry.Artifact == file.Artifact && entry.File.IsIn(folder);

    public void Add(PublishedFile file) => _published[file.File.Path] = file;

    public void Add(string folder, BookFile file) =>
        Add(new PublishedFile(file.Artifact, MadeFile.Of(folder, Path.Combine(folder, file.Path))));

    public void Save(ProductionFolder folder)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var input in Inputs)
        {
            text.Append("input ").Append(input).Append('\n');
        }

        foreach (var (artifact, file) in Published)
        {
            text.Append(CultureInfo.InvariantCulture, $"{artifact} {file.Bytes} {file.WrittenTicks} {file.Path}\n");
        }

        WholeFile.Write(Path.Combine(folder.Root, FileName), Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The last record; an empty one when there is none or it cannot be read.</summary>
    public static MakeRecord Load(ProductionFolder folder)
    {
        var path = Path.Combine(folder.Root, FileName);
        return File.Exists(path) ? Parse(File.ReadAllText(path)) : new MakeRecord();
    }

    private static MakeRecord Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0 || lines[0] != Header)
        {
            return new MakeRecord();
        }

        const string input = "input ";
        var record = new MakeRecord
        {
            Inputs = [.. lines.Where(line => line.StartsWith(input, StringComparison.Ordinal)).Select(line =>
                line[input.Length..])],
        };
        foreach (var line in lines)
        {
            var parts = line.Split(' ', 4);
            if (parts.Length == 4
                && Digest.TryParse(parts[0], out var artifact)
                && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
                && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
            {
                record.Add(new PublishedFile(artifact, new MadeFile(parts[3], bytes, ticks)));
            }
        }

        return record;
    }
}
