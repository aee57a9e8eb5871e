using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Kantoku.Engine.Artifacts;

/// <summary>Makes a rename survive a power cut.</summary>
internal static partial class DiskSync
{
    /// <summary>Flushes a folder's entries to disk. On Windows the file system journals them by itself.</summary>
    public static void FlushFolder(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            FlushUnixFolder(folder);
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static void FlushUnixFolder(string folder)
    {
        const int readOnly = 0;
        var handle = Open(folder, readOnly);
        if (handle < 0)
        {
            return;
        }

        // Some network and FUSE file systems cannot synchronise a folder; there is nothing better to do than go on.
        _ = Synchronise(handle);
        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Synchronise(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);
}
