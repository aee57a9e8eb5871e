namespace Kantoku.Cli;

/// <summary>What the program tells the shell; docs/cli.md lists them.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Problems were found, or a step failed.</summary>
    public const int Problems = 1;

    /// <summary>The command line is wrong, or names a file that is not there.</summary>
    public const int Usage = 2;

    /// <summary>A step waits for a person.</summary>
    public const int Waiting = 3;

    /// <summary>Interrupted by Ctrl-C or SIGTERM.</summary>
    public const int Interrupted = 130;
}
