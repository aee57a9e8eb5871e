namespace Kantoku.Engine.Books;

/// <summary>A problem that stops a command, told for people: what happened, where, and what to do.</summary>
public sealed class BookException(string message, string? hint = null, bool isUsage = false) : Exception(message)
{
    public string? Hint { get; } = hint;

    /// <summary>The command line is at fault, not the book.</summary>
    public bool IsUsage { get; } = isUsage;
}
