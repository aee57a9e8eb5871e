namespace Kantoku.Artists.Files;

/// <summary>A project's folder on disk: nothing outside it can be read, by dots, by root or by symbolic link.</summary>
/// <param name="root">The folder; need not exist yet.</param>
public sealed class ProjectFolder(string root) : IProjectFiles
{
    private const int MostLinks = 16;

    public FileReading Read(string path, long mostBytes)
    {
        try
        {
            if (Inside(path) is not { } file)
                return new FileReading.Refused("invalid_request", $"{path} leads outside the project's folder.");
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > mostBytes)
            {
                return new FileReading.Refused(
                    "invalid_request", $"{path} has {stream.Length} bytes; at most {mostBytes} are read.");
            }

            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return new FileReading.Bytes(content);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileReading.Refused("asset_missing", $"{path} does not exist in the project's folder.");
        }
        catch (UnauthorizedAccessException)
        {
            return new FileReading.Refused("permission", $"{path} may not be read, or is a folder.");
        }
        catch (IOException e)
        {
            return new FileReading.Refused("unknown", $"{path} could not be read: {e.Message}");
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return new FileReading.Refused("invalid_request", $"{path} is not the name of a file.");
        }
    }

    /// <summary>The real file, every link on the way resolved; null when it lies outside.</summary>
    private string? Inside(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path)
            || path.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var home = Resolve(Path.GetFullPath(root));
        var steps = path.Split('/', '\\');
        if (steps.Contains("..", StringComparer.Ordinal))
            return null;
        var real = Resolve(Path.Combine([home, .. steps]));
        var within = Path.TrimEndingDirectorySeparator(home) + Path.DirectorySeparatorChar;
        return real.StartsWith(within, StringComparison.Ordinal) ? real : null;
    }

    /// <summary>Follows links in every part of a path.</summary>
    private static string Resolve(string path)
    {
        var real = Path.GetPathRoot(path) ?? "";
        var rest = new Stack<string>(Parts(path[real.Length..]).Reverse());
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException("too many symbolic links");
            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full) ?? "";
            foreach (var step in Parts(full[real.Length..]).Reverse())
                rest.Push(step);
        }

        return real;
    }

    private static string[] Parts(string path) => path.Split(
        [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
