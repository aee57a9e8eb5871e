namespace Kantoku.Engine.Coordinator;

/// <summary>What keeps a production from going on.</summary>
public enum ProductionFault
{
    /// <summary>Another process runs this production.</summary>
    InUse,

    /// <summary>The folder or a file in it may not be written.</summary>
    ReadOnly,

    DiskFull,

    /// <summary>The journal is damaged where it cannot simply be cut short.</summary>
    JournalDamaged,

    /// <summary>The journal was written by a newer version of the program.</summary>
    JournalNewer,

    /// <summary>The journal was written by a version that is no longer read.</summary>
    JournalOlder,

    /// <summary>The file system or the journal failed in another way.</summary>
    Io,
}

/// <summary>A production cannot be opened or cannot go on; nothing that was finished is lost.</summary>
public sealed class ProductionException : Exception
{
    /// <param name="fault">What it is.</param>
    /// <param name="message">One sentence for people, naming the file.</param>
    /// <param name="hint">What to do next.</param>
    /// <param name="inner">Where it came from, or null.</param>
    public ProductionException(ProductionFault fault, string message, string hint, Exception? inner = null)
        : base(message, inner)
    {
        Fault = fault;
        Hint = hint;
    }

    public ProductionFault Fault { get; }

    /// <summary>What to do next.</summary>
    public string Hint { get; }
}
