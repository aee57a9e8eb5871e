using System.Globalization;
using System.Text;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Coordinator;

/// <summary>One process owns a production: it holds a file beside the journal, and beside that a note who it
/// is.</summary>
/// <remarks>The system lets go of the file when the process ends, however it ends.</remarks>
internal sealed class ProductionLock : IDisposable
{
    private readonly FileStream _file;

    private ProductionLock(FileStream file) => _file = file;

    /// <exception cref="ProductionException">Another process holds it, or the folder cannot be written.</exception>
    public static ProductionLock Take(string path)
    {
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var owner = Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            File.WriteAllBytes(OwnerOf(path), owner);
            return new ProductionLock(file);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new ProductionException(
                ProductionFault.ReadOnly, $"{path} cannot be written.", JournalHints.MakeWritable, error);
        }
        catch (IOException error) when (DiskFailures.IsDiskFull(error))
        {
            throw new ProductionException(
                ProductionFault.DiskFull, $"No space is left for {path}.", JournalHints.FreeSpace, error);
        }
        catch (IOException error) when (File.Exists(path))
        {
            throw new ProductionException(
                ProductionFault.InUse,
                $"This production is being made by another process{ReadOwner(path)}.",
                JournalHints.WaitForOwner,
                error);
        }
        catch (IOException error)
        {
            throw new ProductionException(
                ProductionFault.ReadOnly, $"{path} cannot be written.", JournalHints.MakeWritable, error);
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
