using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Coordinator;

/// <summary>A file that a make left outside the store.</summary>
/// <param name="Path">Relative to the folder the caller chose, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="WrittenTicks">Its time of last write, UTC ticks.</param>
public sealed record MadeFile(string Path, long Bytes, long WrittenTicks)
{
    /// <summary>Describes a file as it is now.</summary>
    /// <param name="folder">What its path is relative to.</param>
    /// <param name="path">The file.</param>
    public static MadeFile Of(string folder, string path)
    {
        var file = new FileInfo(path);
        var relative = System.IO.Path.GetRelativePath(folder, path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return new MadeFile(relative, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    /// <summary>The file is still as it was left.</summary>
    /// <param name="folder">What its path is relative to.</param>
    public bool IsIn(string folder)
    {
        var file = new FileInfo(System.IO.Path.Combine(folder, Path));
        return file.Exists && file.Length == Bytes && file.LastWriteTimeUtc.Ticks == WrittenTicks;
    }
}

/// <summary>What a complete make was made from and what it left behind, so that the next one can tell without planning
/// that there is nothing to do.</summary>
public sealed record MakeFingerprint
{
    private const int Version = 1;

    /// <summary>Digest of everything the make read: script, bible, pictures, options, program.</summary>
    public required Digest Inputs { get; init; }

    /// <summary>The files of the book.</summary>
    public required ImmutableArray<MadeFile> Outputs { get; init; }

    /// <summary>The plan's artifacts and their lengths.</summary>
    public required ImmutableArray<(Digest Artifact, long Bytes)> Artifacts { get; init; }

    /// <summary>Steps of the plan.</summary>
    public required int Steps { get; init; }

    /// <summary>Whether everything that was made is still there and untouched.</summary>
    /// <param name="folder">What the outputs' paths are relative to.</param>
    /// <param name="store">The artifact store.</param>
    public bool Stands(string folder, IArtifactStore store)
    {
        return Outputs.All(output => output.IsIn(folder))
            && Artifacts.AsParallel().WithDegreeOfParallelism(Math.Min(Environment.ProcessorCount, 4))
            .All(made => store.FindFault(made.Artifact, made.Bytes) == null);
    }

    internal static MakeFingerprint? Load(string path)
    {
        try
        {
            return Read(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    /// <returns>Bytes written.</returns>
    internal int Save(string path)
    {
        var to = new ByteWriter();
        to.Int(Version);
        to.Digest(Inputs);
        to.Int(Steps);
        to.Int(Outputs.Length);
        foreach (var output in Outputs)
        {
            to.Text(output.Path);
            to.Long(output.Bytes);
            to.Long(output.WrittenTicks);
        }

        to.Int(Artifacts.Length);
        foreach (var (artifact, bytes) in Artifacts)
        {
            to.Digest(artifact);
            to.Long(bytes);
        }

        to.Digest(Digest.Of(to.Written));
        WholeFile.Write(path, to.Written.ToArray());
        return to.Written.Length;
    }

    private static MakeFingerprint Read(ReadOnlySpan<byte> bytes)
    {
        var length = bytes.Length - Digest.Size;
        if (length < 0 || Digest.Of(bytes[..length]) != Digest.Read(bytes[length..]))
        {
            throw new FormatException("The fingerprint is damaged.");
        }

        var from = new ByteReader(bytes[..length]);
        if (from.Int() != Version)
        {
            throw new FormatException("The fingerprint has another version.");
        }

        var (inputs, steps, outputCount) = (from.Digest(), from.Int(), from.Int());
        var outputs = ImmutableArray.CreateBuilder<MadeFile>(outputCount);
        for (var at = 0; at < outputCount; at++)
        {
            outputs.Add(new MadeFile(from.Text(), from.Long(), from.Long()));
        }

        var artifactCount = from.Int();
        var artifacts = ImmutableArray.CreateBuilder<(Digest, long)>(artifactCount);
        for (var at = 0; at < artifactCount; at++)
        {
            artifacts.Add((from.Digest(), from.Long()));
        }

        return new MakeFingerprint
        {
            Inputs = inputs,
            Steps = steps,
            Outputs = outputs.MoveToImmutable(),
            Artifacts = artifacts.MoveToImmutable(),
        };
    }
}
