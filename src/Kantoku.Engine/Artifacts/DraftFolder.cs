using System.Globalization;

namespace Kantoku.Engine.Artifacts;

/// <summary>Where files are written before they get their name. A draft that is being written is locked, so that one
/// left behind by a crash can be told from it.</summary>
/// <param name="folder">The folder.</param>
internal sealed class DraftFolder(string folder)
{
    private readonly string _prefix = Guid.NewGuid().ToString("N")[..12];
    private int _count;

    /// <summary>Makes the folder if need be and removes what a crash left in it.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(folder);
        RemoveOrphans(dryRun: false);
    }

    /// <summary>Writes a draft and synchronises it.</summary>
    /// <returns>Its path.</returns>
    public string Write(ReadOnlySpan<byte> bytes, DateTime lastWrite)
    {
        var number = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        var path = Path.Combine(folder, $"{_prefix}-{number}");
        try
        {
            using var file = File.OpenHandle(
                path, FileMode.CreateNew, FileAccess.Write, FileShare.None, preallocationSize: bytes.Length);
            RandomAccess.Write(file, bytes, 0);
            File.SetLastWriteTimeUtc(file, lastWrite);
            RandomAccess.FlushToDisk(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            TryDelete(path);
            throw;
        }

        return path;
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

    private static void TryDelete(string path)
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
}
