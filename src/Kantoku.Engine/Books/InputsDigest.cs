using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kantoku.Artists;
using Kantoku.Artists.Files;
using Kantoku.Core.Plan;

namespace Kantoku.Engine.Books;

/// <summary>A digest of everything a make depends on: files, options, program. Equal digests, equal plans.</summary>
internal static class InputsDigest
{
    private const long BytesMax = 64L << 20;
    private const string Absent = "absent";

    /// <param name="request">The options.</param>
    /// <param name="artist">Who draws.</param>
    /// <param name="folder">The script's folder.</param>
    /// <param name="inputs">The files that were read or looked for, relative to it, the script first.</param>
    /// <param name="output">The book's folder.</param>
    public static Digest Of(
        BookRequest request, ArtistCapabilities artist, string folder, ImmutableArray<string> inputs, string output)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"dpi {request.Dpi}\n");
        text.Append("formats ").AppendJoin(',', request.Formats).Append('\n');
        text.Append("artist ").Append(artist).Append('\n');
        text.Append("allow ").AppendJoin(',', request.Allow).Append('\n');
        text.Append("output ").Append(Path.GetRelativePath(folder, output)).Append('\n');
        text.Append("epoch ").Append(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH")).Append('\n');
        var files = new ProjectFolder(folder);
        foreach (var input in inputs)
        {
            var content = input == inputs[0] ? ScriptOf(request.Script) : ContentOf(files, input);
            text.Append("file ").Append(input).Append(' ').Append(content).Append('\n');
        }

        AppendProgram(text);
        return Digest.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string ScriptOf(string path)
    {
        try
        {
            return Digest.Of(BookFiles.ReadBounded(path, path, BytesMax)).ToString();
        }
        catch (BookException)
        {
            return Absent;
        }
    }

    private static string ContentOf(ProjectFolder files, string path) =>
        files.Read(path.Replace(Path.DirectorySeparatorChar, '/'), BytesMax) is FileReading.Bytes bytes
            ? Digest.Of(bytes.Content).ToString()
            : Absent;

    /// <summary>A rebuilt program plans afresh; its own files' times and lengths are enough to tell.</summary>
    private static void AppendProgram(StringBuilder text)
    {
        var files = new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles()
            .Where(file => file.Name.StartsWith("kantoku", StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var file in files)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"program {file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}\n");
        }
    }
}
