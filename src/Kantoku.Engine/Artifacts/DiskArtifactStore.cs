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
    /// <summary>Longest artifact that is held in memory, in bytes; one that is written or copied as a stream may be
    /// longer.</summary>
    public const long ArtifactBytesMax = 1L << 30;

    private const int FolderCount = 256;
    private const int CopyBytes = 1 << 20;
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

    public ArtifactWrite Put(Action<Stream> write)
    {
        try
        {
            for (var tries = 1; ; tries++)
            {
                var (draft, artifact, bytes) = _drafts.Write(write, Sealed);
                if (IsUntouched(PathOf(artifact), bytes))
                {
                    DraftFolder.TryDelete(draft);
                }
                else if (!TryName(draft, PathOf(artifact), isLastTry: tries == PutTriesMax))
                {
                    continue;
                }

                return new ArtifactWrite.Stored(artifact, bytes);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ArtifactWrite.Refused(DiskFailures.Of(error, $"{Root} cannot be written"));
        }
    }

    public ArtifactRead Read(Digest artifact)
    {
        var path = PathOf(artifact);
        if (TryRead(path, () => ReadWhole(path), out var bytes) is { } fault)
        {
            return new ArtifactRead.Lost(fault);
        }

        return bytes is not null && Digest.Of(bytes) == artifact
            ? new ArtifactRead.Found(bytes)
            : new ArtifactRead.Lost(SetAside(path));
    }

    public string? Copy(Digest artifact, Stream? target, CancellationToken cancellation)
    {
        var path = PathOf(artifact);
        var fault = TryRead(path, () => OpenFile(path), out var opened);
        using var file = opened;
        using var hashing = new HashingStream(target);
        var buffer = GC.AllocateUninitializedArray<byte>(CopyBytes);
        for (var read = -1; file is not null && fault is null && read != 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            fault = TryRead(path, () => RandomAccess.Read(file, buffer, hashing.Length), out read);
            hashing.Write(buffer.AsSpan(0, read));
        }

        return fault ?? (hashing.Finish() == artifact ? null : SetAside(path));
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

        if (Copy(artifact, null, CancellationToken.None) is { } fault)
        {
            return fault;
        }

        Seal(path);
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

    private static SafeFileHandle OpenFile(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    /// <returns>Null when the file is longer than anything that was stored from memory.</returns>
    private static byte[]? ReadWhole(string path)
    {
        using var file = OpenFile(path);
        var length = RandomAccess.GetLength(file);
        if (length > ArtifactBytesMax)
        {
            return null;
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
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

    /// <returns>Null when it was read; otherwise why not, in one sentence for people.</returns>
    private static string? TryRead<T>(string path, Func<T> read, out T? result)
    {
        result = default;
        try
        {
            result = read();
            return null;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return $"{path} is missing";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"{path} cannot be read: {error.Message}";
        }
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

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var tries = 1;
        while (!TryName(_drafts.Write(bytes, Sealed), path, isLastTry: tries == PutTriesMax))
        {
            tries++;
        }
    }

    /// <summary>Gives a draft its name. A sweep in another process may take the draft for an orphan in the moment
    /// between closing and renaming; then it is simply written again.</summary>
    private bool TryName(string draft, string path, bool isLastTry)
    {
        try
        {
            File.Move(draft, path, overwrite: true);
            DiskSync.FlushFolder(Path.GetDirectoryName(path) ?? Root);
            return true;
        }
        catch (FileNotFoundException) when (!isLastTry)
        {
            return false;
        }
    }

    /// <summary>Moves a damaged file away, so that it can be made again.</summary>
    /// <returns>What is wrong, in one sentence for people.</returns>
    private string SetAside(string path)
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

        return $"{path} is damaged";
    }
}
