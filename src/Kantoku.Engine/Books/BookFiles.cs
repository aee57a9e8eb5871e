using System.Globalization;

namespace Kantoku.Engine.Books;

/// <summary>Reads the files that a user names on the command line.</summary>
public static class BookFiles
{
    /// <summary>A file's bytes, up to a limit.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">How to name it in messages.</param>
    /// <param name="bytesMax">Larger files are refused unread.</param>
    /// <exception cref="BookException">Absent, unreadable, or too large.</exception>
    public static byte[] ReadBounded(string path, string shown, long bytesMax)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete);
            return ReadToEnd(stream, bytesMax)
                ?? throw new BookException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{shown}' is larger than {bytesMax >> 20} MB and was not read."));
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
        catch (IOException problem)
        {
            throw new BookException(
                $"'{shown}' cannot be read: {problem.Message}", "Check the path and the disk.", isUsage: true);
        }
    }

    /// <summary>A script may come through a pipe, which does not say how long it is.</summary>
    /// <returns>Null when it is longer than allowed.</returns>
    private static byte[]? ReadToEnd(FileStream stream, long bytesMax)
    {
        if (stream.CanSeek && stream.Length > bytesMax)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var piece = new byte[1 << 16];
        for (var read = stream.Read(piece); read > 0; read = stream.Read(piece))
        {
            bytes.Write(piece, 0, read);
            if (bytes.Length > bytesMax)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }
}
