using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Coordinator;

/// <summary>From the file system's exceptions to the production's.</summary>
internal static class FileFaults
{
    /// <exception cref="ProductionException">The file system refused.</exception>
    public static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Of(path, error);
        }
    }

    /// <exception cref="ProductionException">The file system refused.</exception>
    public static void Guard(string path, Action action) => Guard(path, () =>
    {
        action();
        return true;
    });

    public static ProductionException Of(string path, Exception error) => error switch
    {
        _ when DiskFailures.IsDiskFull(error) => new ProductionException(
            ProductionFault.DiskFull, $"No space is left for {path}.", JournalHints.FreeSpace, error),
        UnauthorizedAccessException => new ProductionException(
            ProductionFault.ReadOnly, $"{path} cannot be written.", JournalHints.MakeWritable, error),
        _ when DiskFailures.IsReadOnly(error) => new ProductionException(
            ProductionFault.ReadOnly, $"{path} cannot be written.", JournalHints.MakeWritable, error),
        _ => new ProductionException(
            ProductionFault.Io, $"{path} cannot be used: {error.Message}", JournalHints.CheckDisk, error),
    };
}
