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
}
