using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>Reads the inside of <c>[[key: value]]</c>.</summary>
internal static class NoteLine
{
    private static readonly string[] Keys =
        ["cam", "cast", "at", "ref", "knows", "set", "needs", "split", "art", "time", "ok", "choice"];

    public static bool IsKeyed(ReadOnlySpan<char> content) => KeyOf(content, out _) is not null;

    public static ScriptNote Read(string content, SourceSpan at, DiagnosticList diagnostics)
    {
        var key = KeyOf(content, out var colon);
        if (key is not null)
        {
            var value = content[(colon + 1)..].Trim();
            if (key == "art" && value.Length == 0)
            {
                diagnostics.Error(Codes.PathOutside, at, "this note names no picture", "write [[art: picture.png]]");
            }
            else if (key == "art" && !ProjectPath.StaysInside(value))
            {
                diagnostics.Error(Codes.PathOutside, at, $"the picture '{value}' lies outside the project's folder",
                    "copy it beside the script and name it by a relative path");
            }

            return new(key, value, at);
        }

        if (colon > 0)
        {
            var written = content[..colon].Trim();
            var nearest = diagnostics.IsFull ? null : Nearest.Of(written, Keys);
            if (nearest is not null && !written.Contains(' ', StringComparison.Ordinal))
            {
                diagnostics.Warn(Codes.UnknownNote, at, $"unknown note [[{written}: …]]; it is kept but does nothing",
                    $"did you mean [[{nearest}: …]]?");
            }
        }

        return new("", content, at);
    }

    private static string? KeyOf(ReadOnlySpan<char> content, out int colon)
    {
        colon = content.IndexOfAny(':', '\uFF1A');
        if (colon < 0)
        {
            return content.Trim().Equals("ok", StringComparison.OrdinalIgnoreCase) ? "ok" : null;
        }

        var written = content[..colon].Trim();
        foreach (var key in Keys)
        {
            if (written.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return key;
            }
        }

        return null;
    }
}
