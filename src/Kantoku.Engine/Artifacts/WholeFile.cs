namespace Kantoku.Engine.Artifacts;

/// <summary>Files that are replaced whole or not at all, and are there after a power cut.</summary>
public static class WholeFile
{
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        Directory.CreateDirectory(folder);
        var draft = path + ".new";
        try
        {
            using (var file = File.OpenHandle(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                RandomAccess.Write(file, bytes, 0);
                RandomAccess.FlushToDisk(file);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        DiskSync.FlushFolder(folder);
    }
}
