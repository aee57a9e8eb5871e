using System.Globalization;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Coordinator;

/// <summary>One process owns a production: it holds a file beside the journal, and beside that a note who it
/// is.</summary>
/// <remarks>The system lets go of the file when the process ends, however it ends.</remarks>
internal sealed class ProductionLock : IDisposable
{
    /// <summary>Someone who only looks whether the lock is held holds it for a moment.</summary>
    private const int TriesMax = 10;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);
    private readonly FileStream _file;

    private ProductionLock(FileStream file) => _file = file;

    /// <exception cref="ProductionException">Another process holds it, or the folder cannot be written.</exception>
    public static ProductionLock Take(string path)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return TakeOnce(path);
            }
            catch (IOException error) when (IsInUse(error, path))
            {
                if (tries == TriesMax)
                {
                    throw new ProductionException(
                        ProductionFault.InUse,
                        $"This production is being made by another process{ReadOwner(path)}.",
                        JournalHints.WaitForOwner,
                        error);
                }

                Thread.Sleep(BetweenTries);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw FileFaults.Of(path, error);
            }
        }
    }

    public static bool IsHeld(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return false;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException
            or UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _file.Dispose();

    private static ProductionLock TakeOnce(string path)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            File.WriteAllText(OwnerOf(path), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new ProductionLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static bool IsInUse(IOException error, string path) =>
        File.Exists(path) && !DiskFailures.IsDiskFull(error) && IsHeld(path);

    private static string OwnerOf(string path) => path + ".owner";

    private static string ReadOwner(string path)
    {
        try
        {
            var text = File.ReadAllText(OwnerOf(path));
            var isKnown = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
            return isKnown ? $" (process {id})" : "";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
