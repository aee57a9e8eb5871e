using Kantoku.Core.Recovery;

namespace Kantoku.Engine.Artifacts;

/// <summary>From the file system's exceptions to failures.</summary>
internal static class DiskFailures
{
    private const int UnixNoSpace = 28;
    private const int UnixReadOnly = 30;
    private const int WindowsWriteProtected = unchecked((int)0x80070013);
    private const int LinuxQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    public static bool IsDiskFull(Exception error) =>
        error is IOException && error.HResult is UnixNoSpace or LinuxQuota or WindowsDiskFull or WindowsHandleDiskFull;

    /// <summary>The whole file system may only be read.</summary>
    public static bool IsReadOnly(Exception error) =>
        error is IOException && error.HResult is UnixReadOnly or WindowsWriteProtected;

    /// <param name="error">An I/O or access exception.</param>
    /// <param name="what">What could not be done, as the start of a sentence.</param>
    public static Failure Of(Exception error, string what) => error switch
    {
        _ when IsDiskFull(error) => new Failure
        {
            Label = FailureLabels.DiskFull,
            Transient = false,
            Message = $"{what}: no space is left on the disk.",
            Hint = "Free some space and run the same command again: it goes on where it stopped.",
        },
        UnauthorizedAccessException => new Failure
        {
            Label = FailureLabels.Permission,
            Transient = false,
            Message = $"{what}: access is denied.",
            Hint = "Make the folder writable, or set another with KANTOKU_STORE.",
        },
        _ => new Failure
        {
            Label = FailureLabels.Unknown,
            Transient = true,
            Message = $"{what}: {error.Message}",
        },
    };
}
