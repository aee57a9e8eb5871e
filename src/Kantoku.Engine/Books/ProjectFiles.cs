using System.Globalization;

namespace Kantoku.Engine.Books;

/// <summary>Reads what a script names, and nothing outside the script's folder.</summary>
/// <param name="folder">The project's folder: the one the script lies in.</param>
public sealed class ProjectFiles(string folder)
{
    private const long PictureBytesMax = 64L << 20;

    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The full path of a file a script names.</summary>
    /// <returns>Null when the name is absolute, leaves the folder, or passes through a link that leaves it.</returns>
    public string? Resolve(string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAny('\0', ':') || Path.IsPathRooted(name) || name[0] is '\\' or '~')
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(Folder, name.Replace('\\', '/')));
        var prefix = Folder.EndsWith(Path.DirectorySeparatorChar) ? Folder : Folder + Path.DirectorySeparatorChar;
        return full.StartsWith(prefix, StringComparison.Ordinal) && !LeavesByLink(full, prefix) ? full : null;
    }

    /// <summary>The bytes of a picture that a script names.</summary>
    /// <exception cref="BookException">It is outside the folder, absent, or larger than 64 MB.</exception>
    public byte[] ReadPicture(string name) => ReadBounded(
        Resolve(name) ?? throw new BookException($"'{name}' is not inside the script's folder.", "Copy the picture there."),
        name,
        PictureBytesMax);

    /// <summary>A file's bytes, up to a limit.</summary>
    /// <exception cref="BookException">Absent, unreadable, or too large.</exception>
    public static byte[] ReadBounded(string path, string shown, long bytesMax)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > bytesMax)
            {
                throw new BookException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{shown}' is larger than {bytesMax >> 20} MB and was not read."));
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BookException($"'{shown}' does not exist.", "Check the spelling of the path.", isUsage: true);
        }
        catch (UnauthorizedAccessException)
        {
            throw new BookException(
                $"'{shown}' cannot be read.", "It must be a file that you may read, not a folder.", isUsage: true);
        }
    }

    private static bool LeavesByLink(string full, string prefix)
    {
        for (var at = full; at.Length > prefix.Length; at = Path.GetDirectoryName(at) ?? "")
        {
            FileSystemInfo info = Directory.Exists(at) ? new DirectoryInfo(at) : new FileInfo(at);
            if (info.LinkTarget is not null
                && info.ResolveLinkTarget(returnFinalTarget: true) is { } target
                && !target.FullName.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
