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
        catch (Exception error) when (DiskFailures.IsDiskFull(error))
        {
            throw new ProductionException(
                ProductionFault.DiskFull, $"No space is left for {path}.", JournalHints.FreeSpace, error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new ProductionException(
                ProductionFault.ReadOnly, $"{path} cannot be written.", JournalHints.MakeWritable, error);
        }
        catch (IOException error)
        {
            throw new ProductionException(
                ProductionFault.Io, $"{path} cannot be written: {error.Message}", JournalHints.CheckDisk, error);
        }
    }
}
