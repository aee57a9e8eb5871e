using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Kantoku.Press.Export;

/// <summary>The objects of a PDF 1.7 file, written one after another to a stream that need not seek.</summary>
internal sealed class PdfFile
{
    /// <summary>What an offset of the classic cross-reference table can say.</summary>
    private const long MaxOffset = 9_999_999_999;

    private readonly Stream _output;
    private readonly List<long> _offsets = [0];
    private readonly IncrementalHash _hash;
    private long _position;

    /// <param name="output">Left open.</param>
    /// <param name="hash">Fed with all that is written: the file's identity comes from it.</param>
    public PdfFile(Stream output, IncrementalHash hash)
    {
        _output = output;
        _hash = hash;

        // Four bytes over 127 tell programs that move files that this one is binary.
        Write("%PDF-1.7\n%"u8);
        Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count - 1;
    }

    public void Object(int id, string body)
    {
        Begin(id);
        Write(body);
        Write("\nendobj\n");
    }

    public int Object(string body)
    {
        var id = Reserve();
        Object(id, body);
        return id;
    }

    /// <param name="entries">Of the stream's dictionary, all but its length.</param>
    public void Stream(int id, string entries, ReadOnlySpan<byte> data)
    {
        Begin(id);
        Write($"<< {entries} /Length {data.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n");
        Write(data);
        Write("\nendstream\nendobj\n");
    }

    public int DeflatedStream(string entries, ReadOnlySpan<byte> data)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        var id = Reserve();
        Stream(id, $"{entries} /Filter /FlateDecode".TrimStart(), deflated.GetBuffer().AsSpan(0, (int)deflated.Length));
        return id;
    }

    /// <summary>Writes the cross-reference table and the trailer. The file's identity is a digest of its
    /// objects.</summary>
    public void Finish(int catalog, int information)
    {
        var identity = Convert.ToHexString(_hash.GetCurrentHash().AsSpan(0, 16));
        var start = _position;
        var invariant = CultureInfo.InvariantCulture;
        Write(string.Create(invariant, $"xref\n0 {_offsets.Count}\n0000000000 65535 f \n"));
        for (var id = 1; id < _offsets.Count; id++)
        {
            Write(_offsets[id].ToString("0000000000", invariant));
            Write(" 00000 n \n");
        }

        Write(string.Create(invariant,
            $"trailer\n<< /Size {_offsets.Count} /Root {catalog} 0 R /Info {information} 0 R"));
        Write($" /ID [<{identity}> <{identity}>] >>\n");
        Write(string.Create(invariant, $"startxref\n{start}\n%%EOF\n"));
    }

    private void Begin(int id)
    {
        if (_offsets[id] != 0)
        {
            throw new InvalidOperationException($"Object {id} has been written already.");
        }

        if (_position > MaxOffset)
        {
            throw new IOException("A PDF of more than 10 GB cannot be written: make the book in parts.");
        }

        _offsets[id] = _position;
        Write(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n"));
    }

    private void Write(string ascii)
    {
        var rented = ArrayPool<byte>.Shared.Rent(ascii.Length);
        var length = Encoding.ASCII.GetBytes(ascii, rented);
        Write(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }
}
