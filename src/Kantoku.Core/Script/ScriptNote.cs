using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script;

/// <summary>A <c>[[key: value]]</c> note; an unkeyed note has an empty key and is only kept.</summary>
/// <param name="Key">Lower case: cam, cast, at, ref, knows, set, needs, split, art, time, ok; or empty.</param>
/// <param name="Value">As written, trimmed.</param>
/// <param name="At">Where the note begins.</param>
public sealed record ScriptNote(string Key, string Value, SourceSpan At);
