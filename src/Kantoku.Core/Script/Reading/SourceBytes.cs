using System.Text;
using System.Text.Unicode;

namespace Kantoku.Core.Script.Reading;

/// <summary>Bytes to text.</summary>
internal static class SourceBytes
{
    private const int SampleLength = 1024;

    public static string Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticList diagnostics)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..])
        {
            return Encoding.UTF32.GetString(bytes[4..]);
        }

        if (UnmarkedUtf16(bytes) is { } unmarked)
        {
            return unmarked.GetString(bytes);
        }

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

    /// <summary>UTF-16 without its mark: no text of another encoding has a zero in every other byte.</summary>
    private static Encoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, SampleLength) & ~1;
        if (length < 8 || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return even == 0 && odd * 4 > length ? Encoding.Unicode
            : odd == 0 && even * 4 > length ? Encoding.BigEndianUnicode
            : null;
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
