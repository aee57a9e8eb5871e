namespace Kantoku.Engine.Artifacts;

/// <summary>Files that are replaced whole or not at all, and are there after a power cut.</summary>
public static class WholeFile
{
    /// <summary>What a file is called while it is written.</summary>
    internal const string DraftSuffix = ".kantoku-part";

    private const int BufferBytes = 1 << 16;

    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => Write(path, stream =>
    {
        stream.Write(bytes.Span);
        return true;
    });

    /// <param name="path">The file; its folder is made when needed.</param>
    /// <param name="write">Writes the content; false when it came to nothing and the file is to stay as it was.</param>
    /// <returns>What the writer said.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static bool Write(string path, Func<Stream, bool> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        Directory.CreateDirectory(folder);
        var draft = path + DraftSuffix;
        try
        {
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, BufferBytes))
            {
                if (!write(file))
                {
                    return false;
                }

                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }

        DiskSync.FlushFolder(folder);
        return true;
    }

    /// <summary>Makes a folder and tries whether files can be made in it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    internal static void Probe(string folder)
    {
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, DraftSuffix);
        File.WriteAllBytes(draft, []);
        File.Delete(draft);
    }

    /// <summary>Removes what a crash left half written in a folder.</summary>
    internal static void RemoveDrafts(string folder)
    {
        foreach (var draft in Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + DraftSuffix) : [])
        {
            File.Delete(draft);
        }
    }
}
