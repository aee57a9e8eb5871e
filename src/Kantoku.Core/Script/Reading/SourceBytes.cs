using System.Text;
using System.Text.Unicode;

namespace Kantoku.Core.Script.Reading;

/// <summary>Bytes to text.</summary>
internal static class SourceBytes
{
    public static string Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticList diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            if (bytes.Length % 2 != 0)
            {
                diagnostics.Error(Codes.InvalidEncoding, new(file, 0, 0, 0), "the file ends in half a UTF-16 character",
                    "save it as UTF-8");
            }

            return encoding.GetString(bytes[2..]);
        }

        if (!Utf8.IsValid(bytes))
        {
            var text = Encoding.UTF8.GetString(bytes);
            var (line, column) = FirstInvalid(bytes);
            diagnostics.Error(Codes.InvalidEncoding, new(file, line, column), "the file is not valid UTF-8 here",
                "save it as UTF-8; scripts in Shift_JIS or Windows-1252 have to be converted");
            return text;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Line and column, both 1-based, of the first byte that is no text.</summary>
    private static (int Line, int Column) FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        while (!bytes.IsEmpty
            && Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            var ends = rune.Value == '\n' || (rune.Value == '\r' && bytes is not [_, (byte)'\n', ..]);
            (line, column) = ends ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }

        return (line, column);
    }
}
