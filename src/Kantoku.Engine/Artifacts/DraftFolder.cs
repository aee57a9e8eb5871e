using System.Globalization;
using Kantoku.Core.Plan;

namespace Kantoku.Engine.Artifacts;

/// <summary>Where files are written before they get their name. A draft that is being written is locked, so that one
/// left behind by a crash can be told from it.</summary>
/// <param name="folder">The folder.</param>
internal sealed class DraftFolder(string folder)
{
    private const int BufferBytes = 1 << 16;

    private readonly string _prefix = Guid.NewGuid().ToString("N")[..12];
    private int _count;

    /// <summary>Makes the folder if need be and removes what a crash left in it.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(folder);
        RemoveOrphans(dryRun: false);
    }

    /// <summary>Writes a draft of known bytes and synchronises it.</summary>
    /// <returns>Its path.</returns>
    public string Write(ReadOnlySpan<byte> bytes, DateTime lastWrite)
    {
        var path = NextPath();
        try
        {
            // Without preallocation: the exception for a full disk would not say that it is full.
            using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(file, bytes, 0);
            File.SetLastWriteTimeUtc(file, lastWrite);
            RandomAccess.FlushToDisk(file);
        }
        catch
        {
            TryDelete(path);
            throw;
        }

        return path;
    }

    /// <summary>Writes a draft of any length in bounded memory and synchronises it.</summary>
    /// <returns>Its path, and what became of its bytes on the way.</returns>
    public (string Path, Digest Artifact, long Bytes) Write(Action<Stream> write, DateTime lastWrite)
    {
        var path = NextPath();
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes);
            using var hashing = new HashingStream(file);
            write(hashing);
            file.Flush();
            File.SetLastWriteTimeUtc(file.SafeFileHandle, lastWrite);
            RandomAccess.FlushToDisk(file.SafeFileHandle);
            return (path, hashing.Finish(), hashing.Length);
        }
        catch
        {
            TryDelete(path);
            throw;
        }
    }

    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It stays until the next sweep.
            _ = error;
        }
    }

    /// <summary>Removes drafts that nobody writes any more.</summary>
    public Freed RemoveOrphans(bool dryRun)
    {
        var freed = new Freed(0, 0);
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
        {
            if (IsOrphan(path, out var bytes))
            {
                if (!dryRun)
                {
                    TryDelete(path);
                }

                freed += new Freed(1, bytes);
            }
        }

        return freed;
    }

    private static bool IsOrphan(string path, out long bytes)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            bytes = RandomAccess.GetLength(file);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            bytes = 0;
            return false;
        }
    }

    private string NextPath() => Path.Combine(
        folder, $"{_prefix}-{Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture)}");
}
