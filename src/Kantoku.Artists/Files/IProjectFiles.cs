namespace Kantoku.Artists.Files;

/// <summary>Bytes of a file of the project, or why there are none.</summary>
public abstract record FileReading
{
    private FileReading()
    {
    }

    public sealed record Bytes(byte[] Content) : FileReading;

    /// <param name="Label">From the taxonomy of failures: "asset_missing", "permission", "invalid_request",
    /// "unknown".</param>
    /// <param name="Message">One sentence for people.</param>
    public sealed record Refused(string Label, string Message) : FileReading;
}

/// <summary>Reads files of one project and nothing else.</summary>
/// <remarks>Safe to call from several threads; never throws for what a file or path may be.</remarks>
public interface IProjectFiles
{
    /// <param name="path">Relative to the project's folder, with slashes.</param>
    /// <param name="mostBytes">Larger files are refused unread.</param>
    FileReading Read(string path, long mostBytes);
}
