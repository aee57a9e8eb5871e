namespace Kantoku.Engine.Journal;

/// <summary>What to do next, for people.</summary>
internal static class JournalHints
{
    public const string FreeSpace = "Free some space and run the same command again: it goes on where it stopped.";
    public const string MakeWritable = "Make the folder writable, or work on a copy of it.";
    public const string Salvage =
        "Run `kantoku clean --salvage` on the script: it keeps what is readable, and finished pictures stay.";
    public const string WaitForOwner = "Wait for the other run to end, or stop it with Ctrl-C.";
    public const string CheckDisk = "Check the disk and run the same command again.";
    public const string Upgrade = "Use the version of kantoku that wrote it, or a newer one.";
}
