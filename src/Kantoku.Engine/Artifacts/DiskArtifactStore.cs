using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;
using Microsoft.Win32.SafeHandles;

namespace Kantoku.Engine.Artifacts;

/// <summary>Artifacts as files: 256 folders by the digest's first byte, written aside, synchronised, then
/// renamed.</summary>
/// <remarks>Every file gets the same time of last write. One that bears another has been touched since, so it is read
/// and verified before it is trusted again; all others need one look at the file's entry. The store may be shared by
/// productions and processes.</remarks>
public sealed class DiskArtifactStore : IArtifactStore
{
    /// <summary>Longest artifact, in bytes.</summary>
    public const long ArtifactBytesMax = 1L << 30;

    private const int FolderCount = 256;
    private const int PutTriesMax = 3;
    private const string DamagedFolder = "damaged";
    private static readonly DateTime Sealed = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly DraftFolder _drafts;

    private DiskArtifactStore(string root)
    {
        Root = root;
        _drafts = new DraftFolder(Path.Combine(root, "tmp"));
    }

    /// <summary>The store's folder.</summary>
    public string Root { get; }

    /// <summary>Opens the store in a folder, making what is missing, and removes drafts that a crash left
    /// behind.</summary>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static DiskArtifactStore Open(string root)
    {
        var store = new DiskArtifactStore(root);
        if (!Directory.Exists(Path.Combine(root, "ff")))
        {
            for (var folder = 0; folder < FolderCount; folder++)
            {
                Directory.CreateDirectory(Path.Combine(root, Hex(folder)));
            }

            DiskSync.FlushFolder(root);
        }

        store._drafts.Prepare();
        return store;
    }

    /// <summary>The store in a folder, to look only: makes and removes nothing.</summary>
    public static DiskArtifactStore OpenReadOnly(string root) => new(root);

    /// <summary>Where an artifact lies, or would lie.</summary>
    public string PathOf(Digest artifact)
    {
        var name = artifact.ToString();
        return Path.Combine(Root, name[..2], name[2..]);
    }

    public ArtifactWrite Put(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ArtifactBytesMax)
        {
            return new ArtifactWrite.Refused(new Failure
            {
                Label = FailureLabels.CorruptOutput,
                Transient = false,
                Message = $"An artifact of {bytes.Length} bytes is larger than {ArtifactBytesMax}.",
            });
        }

        var artifact = Digest.Of(bytes);
        var path = PathOf(artifact);
        try
        {
            if (!IsUntouched(path, bytes.Length))
            {
                Write(path, bytes);
            }

            return new ArtifactWrite.Stored(artifact, bytes.Length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ArtifactWrite.Refused(DiskFailures.Of(error, $"{path} cannot be written"));
        }
    }

    public ArtifactRead Read(Digest artifact)
    {
        var path = PathOf(artifact);
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var length = RandomAccess.GetLength(file);
            if (length <= ArtifactBytesMax)
            {
                var bytes = ReadWhole(file, (int)length);
                if (Digest.Of(bytes) == artifact)
                {
                    return new ArtifactRead.Found(bytes);
                }
            }
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ArtifactRead.Lost($"{path} is missing");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ArtifactRead.Lost($"{path} cannot be read: {error.Message}");
        }

        SetAside(path);
        return new ArtifactRead.Lost($"{path} is damaged");
    }

    public string? FindFault(Digest artifact, long bytes)
    {
        var path = PathOf(artifact);
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return $"{path} is missing";
        }

        if (file.Length == bytes && file.LastWriteTimeUtc == Sealed)
        {
            return null;
        }

        if (Read(artifact) is ArtifactRead.Lost lost)
        {
            return lost.Reason;
        }

        Seal(path);
        return null;
    }

    /// <summary>Copies a verified artifact to a file outside the store; the file is replaced whole or not at
    /// all.</summary>
    /// <returns>Null when the file is there; otherwise why the artifact is lost.</returns>
    /// <exception cref="IOException">The destination cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The destination may not be written.</exception>
    public string? CopyTo(Digest artifact, string destination)
    {
        if (Read(artifact) is not ArtifactRead.Found found)
        {
            return FindFault(artifact, -1) ?? $"{PathOf(artifact)} cannot be read";
        }

        WholeFile.Write(destination, found.Bytes.Span);
        return null;
    }

    /// <summary>Removes what the caller does not keep, and what was set aside or left behind by a crash.</summary>
    /// <param name="keep">Whether an artifact stays.</param>
    /// <param name="dryRun">Only say what would be freed.</param>
    public Freed Sweep(Func<Digest, bool> keep, bool dryRun)
    {
        var freed = new Freed(0, 0);
        for (var folder = 0; folder < FolderCount; folder++)
        {
            freed += SweepFolder(Hex(folder), keep, dryRun);
        }

        freed += Remove(Directory.Exists(Aside) ? Directory.EnumerateFiles(Aside) : [], dryRun);
        return freed + _drafts.RemoveOrphans(dryRun);
    }

    private string Aside => Path.Combine(Root, DamagedFolder);

    private static string Hex(int folder) => Convert.ToHexStringLower([(byte)folder]);

    private static bool IsUntouched(string path, long bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes && file.LastWriteTimeUtc == Sealed;
    }

    private static byte[] ReadWhole(SafeFileHandle file, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        var at = 0;
        while (at < length)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(at), at);
            if (read == 0)
            {
                throw new EndOfStreamException("The file became shorter while it was read.");
            }

            at += read;
        }

        return bytes;
    }

    private static Freed Remove(IEnumerable<string> files, bool dryRun)
    {
        var freed = new Freed(0, 0);
        foreach (var path in files)
        {
            var bytes = new FileInfo(path).Length;
            if (!dryRun)
            {
                File.Delete(path);
            }

            freed += new Freed(1, bytes);
        }

        return freed;
    }

    private static void Seal(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, Sealed);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A store that may only be read is verified anew each time, which is slower and nothing else.
            _ = error;
        }
    }

    private Freed SweepFolder(string folder, Func<Digest, bool> keep, bool dryRun)
    {
        var path = Path.Combine(Root, folder);
        var files = Directory.Exists(path) ? Directory.GetFiles(path) : [];
        return Remove(files.Where(file => !Stays(folder + Path.GetFileName(file), keep)), dryRun);
    }

    private static bool Stays(string name, Func<Digest, bool> keep) =>
        Digest.TryParse(name, out var artifact) && keep(artifact);

    /// <summary>A sweep in another process may take the draft for an orphan in the moment between closing and renaming;
    /// then it is simply written again.</summary>
    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var draft = _drafts.Write(bytes, Sealed);
                File.Move(draft, path, overwrite: true);
                DiskSync.FlushFolder(Path.GetDirectoryName(path) ?? Root);
                return;
            }
            catch (FileNotFoundException) when (tries < PutTriesMax)
            {
                continue;
            }
        }
    }

    private void SetAside(string path)
    {
        try
        {
            Directory.CreateDirectory(Aside);
            var name = Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '-');
            File.Move(path, Path.Combine(Aside, name), overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Where nothing can be moved, the damaged file is replaced when it is made again.
            _ = error;
        }
    }
}
