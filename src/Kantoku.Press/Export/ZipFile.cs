using System.Buffers.Binary;
using System.Text;
using Kantoku.Press.Pictures;

namespace Kantoku.Press.Export;

/// <summary>A ZIP file of stored entries, written one after another to a stream that need not seek.</summary>
/// <remarks>Written by hand so that the same entries give the same bytes on every platform. Beyond 4 GB or 65,534
/// entries it goes on as Zip64.</remarks>
internal sealed class ZipFile
{
    private const ushort NeedsPlain = 20;
    private const ushort NeedsZip64 = 45;

    /// <summary>Made on Unix: the upper half of the attributes is a mode.</summary>
    private const ushort MadeByUnix = (3 << 8) | NeedsZip64;

    private const uint OrdinaryFile = 0x81A4u << 16;

    /// <summary>Names are UTF-8.</summary>
    private const ushort Utf8Names = 1 << 11;

    private const ushort Zip64Extra = 1;

    private readonly Stream _output;
    private readonly ushort _day;
    private readonly List<Entry> _entries = [];
    private long _position;

    /// <param name="date">Of every entry; ZIP knows none before 1980.</param>
    public ZipFile(Stream output, DateOnly? date)
    {
        _output = output;
        var day = date is { Year: >= 1980 and <= 2107 } known ? known : new DateOnly(1980, 1, 1);
        _day = (ushort)(((day.Year - 1980) << 9) | (day.Month << 5) | day.Day);
    }

    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var entry = new Entry(Encoding.UTF8.GetBytes(name), Crc32.Of(content), (uint)content.Length, _position);
        Span<byte> header = stackalloc byte[30];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommon(header[4..], entry, NeedsPlain);
        Write(header);
        Write(entry.Name);
        Write(content);
        _entries.Add(entry);
    }

    /// <summary>Writes the directory.</summary>
    public void Finish()
    {
        var start = _position;
        foreach (var entry in _entries)
        {
            WriteDirectoryEntry(entry);
        }

        var size = _position - start;
        if (_entries.Count >= ushort.MaxValue || start >= uint.MaxValue || size >= uint.MaxValue)
        {
            WriteZip64End(start, size);
        }

        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)Math.Min(_entries.Count, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)Math.Min(_entries.Count, ushort.MaxValue));
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)Math.Min(size, uint.MaxValue));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)Math.Min(start, uint.MaxValue));
        Write(end);
    }

    private void WriteDirectoryEntry(Entry entry)
    {
        var isFar = entry.Offset >= uint.MaxValue;
        Span<byte> header = stackalloc byte[46];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], MadeByUnix);
        WriteCommon(header[6..], entry, isFar ? NeedsZip64 : NeedsPlain);
        BinaryPrimitives.WriteUInt16LittleEndian(header[30..], isFar ? (ushort)12 : (ushort)0);
        BinaryPrimitives.WriteUInt32LittleEndian(header[38..], OrdinaryFile);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], (uint)Math.Min(entry.Offset, uint.MaxValue));
        Write(header);
        Write(entry.Name);
        if (isFar)
        {
            Span<byte> extra = stackalloc byte[12];
            BinaryPrimitives.WriteUInt16LittleEndian(extra, Zip64Extra);
            BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], 8);
            BinaryPrimitives.WriteInt64LittleEndian(extra[4..], entry.Offset);
            Write(extra);
        }
    }

    /// <summary>The fields from the version to the name's length, which both headers of an entry share.</summary>
    private void WriteCommon(Span<byte> fields, Entry entry, ushort needs)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, needs);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], _day);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], entry.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], entry.Size);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)entry.Name.Length);
    }

    private void WriteZip64End(long start, long size)
    {
        var at = _position;
        Span<byte> end = stackalloc byte[56 + 20];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(end[4..], 44);
        BinaryPrimitives.WriteUInt16LittleEndian(end[12..], MadeByUnix);
        BinaryPrimitives.WriteUInt16LittleEndian(end[14..], NeedsZip64);
        BinaryPrimitives.WriteInt64LittleEndian(end[24..], _entries.Count);
        BinaryPrimitives.WriteInt64LittleEndian(end[32..], _entries.Count);
        BinaryPrimitives.WriteInt64LittleEndian(end[40..], size);
        BinaryPrimitives.WriteInt64LittleEndian(end[48..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[56..], 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(end[64..], at);
        BinaryPrimitives.WriteUInt32LittleEndian(end[72..], 1);
        Write(end);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _position += bytes.Length;
    }

    private readonly record struct Entry(byte[] Name, uint Checksum, uint Size, long Offset);
}
