using System.Globalization;
using Kantoku.Core.Script.Reading;

namespace Kantoku.Core.Script;

/// <summary>Text in, a script and what is to be said about it out; never an exception, whatever the text.</summary>
public static class ScriptReader
{
    /// <summary>Reads a script in any of the formats, chosen by its content.</summary>
    /// <param name="text">The source, a byte-order mark allowed.</param>
    /// <param name="file">Its name as the user gave it, for places in diagnostics.</param>
    /// <param name="limits">Bounds, or the default ones.</param>
    /// <param name="declaredNames">Names that cues may use beside those of the title page: the bible's cast.</param>
    /// <returns>Always a script, an empty one at worst; in time linear in the text.</returns>
    public static ScriptReading Read(
        string text,
        string file,
        ReaderLimits? limits = null,
        IReadOnlyCollection<string>? declaredNames = null)
    {
        limits ??= ReaderLimits.Default;
        var diagnostics = new DiagnosticList(limits.MaxDiagnostics);
        return Read(text, file, limits, declaredNames ?? [], diagnostics);
    }

    /// <summary>Decodes a source and reads it: UTF-8 with or without a byte-order mark, or UTF-16 with one.</summary>
    /// <param name="bytes">The file's bytes; what is no valid text is an error and reads as U+FFFD.</param>
    public static ScriptReading Read(
        ReadOnlySpan<byte> bytes,
        string file,
        ReaderLimits? limits = null,
        IReadOnlyCollection<string>? declaredNames = null)
    {
        limits ??= ReaderLimits.Default;
        var diagnostics = new DiagnosticList(limits.MaxDiagnostics);
        var text = SourceBytes.Decode(bytes, file, diagnostics);
        return Read(text, file, limits, declaredNames ?? [], diagnostics);
    }

    private static ScriptReading Read(
        string text,
        string file,
        ReaderLimits limits,
        IReadOnlyCollection<string> declaredNames,
        DiagnosticList diagnostics)
    {
        if (text.Length > limits.MaxCharacters)
        {
            diagnostics.Error(Codes.TooLong, new(file, 0, 0, 0),
                string.Create(CultureInfo.InvariantCulture,
                    $"the script has more than {limits.MaxCharacters} characters; the rest is not read"),
                "make chapters of it, each a script of its own");
            text = text[..limits.MaxCharacters];
        }

        var reading = new Session(new(text, file, diagnostics), diagnostics, declaredNames);
        return reading.Read();
    }
}
