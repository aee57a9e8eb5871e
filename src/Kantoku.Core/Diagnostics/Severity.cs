namespace Kantoku.Core.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops the build, a warning and an info do not.</summary>
public enum Severity
{
    Error,
    Warning,
    Info,
}
