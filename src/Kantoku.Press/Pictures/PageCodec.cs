using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kantoku.Core.Layout;
using Kantoku.Press.Pages;

namespace Kantoku.Press.Pictures;

/// <summary>A pressed page as bytes and back: the artifact of a page.</summary>
/// <remarks>The artifact is a PNG: signature, <c>IHDR</c>, <c>pHYs</c>, our own <c>ktPG</c>, one <c>IDAT</c>,
/// <c>IEND</c>, and nothing else. <c>ktPG</c>, little-endian: version 1, dpi, trimmed width and height and bleed in
/// millimetres, the text runs and the findings. The same page gives the same bytes on one platform.</remarks>
public static class PageCodec
{
    private const byte Version = 1;

    private static ReadOnlySpan<byte> Notes => "ktPG"u8;

    /// <exception cref="ArgumentException">Pixels of another size than the page says, or more than
    /// <see cref="PictureLimits"/> allow.</exception>
    public static byte[] Encode(PressedPage page)
    {
        PngEncoder.Demand(page.Pixels, page.Width, page.Height, page.OneBit, page.Dpi);
        var notes = WriteNotes(page);
        using var data = PngEncoder.Deflate(page.Pixels, page.Width, page.Height, page.OneBit);
        using var png = new MemoryStream((int)data.Length + notes.Length + 128);
        png.Write(PngChunks.Signature);
        PngChunks.WriteHeader(png, page.Width, page.Height, page.OneBit);
        PngChunks.WritePhysical(png, page.Dpi);
        PngChunks.Write(png, Notes, notes.Written);
        PngChunks.Write(png, PngChunks.Data, data.GetBuffer().AsSpan(0, (int)data.Length));
        PngChunks.Write(png, PngChunks.End, []);
        return png.ToArray();
    }

    /// <summary>Bytes from anywhere: never an exception. The pixels stay deflated; the artifact keeps the
    /// bytes.</summary>
    public static bool TryDecode(
        ReadOnlyMemory<byte> bytes,
        [NotNullWhen(true)] out PageArtifact? page,
        [NotNullWhen(false)] out PictureFault? fault)
    {
        page = null;
        if (!bytes.Span.StartsWith(PngChunks.Signature))
        {
            fault = new PictureFault(PictureFaultKind.NotOurs, "The artifact is not a page.");
            return false;
        }

        var rest = bytes[PngChunks.Signature.Length..];
        if (!PngChunks.TryTake(ref rest, PngChunks.Header, out var header)
            || !PngChunks.TryTake(ref rest, PngChunks.Physical, out _))
        {
            fault = Damage("its header is damaged");
            return false;
        }

        var head = bytes[..^rest.Length];
        if (!PngChunks.TryTake(ref rest, Notes, out var notes))
        {
            fault = Damage("the notes of the press are missing");
            return false;
        }

        var tail = rest;
        if (!PngChunks.TryTake(ref rest, PngChunks.Data, out var data)
            || !PngChunks.TryTake(ref rest, PngChunks.End, out _)
            || !rest.IsEmpty)
        {
            fault = Damage("its pixels are cut off or damaged");
            return false;
        }

        var source = new ByteSource(notes.Span);
        page = ReadPage(header.Span, ref source, new Parts(head, tail, data));
        fault = source.Fault;
        page = fault is null ? page : null;
        return page is not null;
    }

    /// <summary>The page with its pixels.</summary>
    public static bool TryDecodePixels(
        PageArtifact page,
        [NotNullWhen(true)] out PressedPage? pressed,
        [NotNullWhen(false)] out PictureFault? fault)
    {
        pressed = null;
        fault = null;
        if (!PngRows.TryInflate(page, out var pixels))
        {
            fault = Damage("its pixels cannot be inflated");
            return false;
        }

        pressed = new PressedPage
        {
            Width = page.Width,
            Height = page.Height,
            Dpi = page.Dpi,
            Pixels = pixels,
            OneBit = page.OneBit,
            TrimWidthMm = page.TrimWidthMm,
            TrimHeightMm = page.TrimHeightMm,
            BleedMm = page.BleedMm,
            Text = page.Text,
            Findings = page.Findings,
        };
        return true;
    }

    private static PictureFault Damage(string what) =>
        new(PictureFaultKind.Damaged, $"The artifact cannot be read: {what}.");

    private static ByteSink WriteNotes(PressedPage page)
    {
        if (page.Text.Length > PictureLimits.MaxRuns || page.Findings.Length > PictureLimits.MaxRuns)
        {
            throw new ArgumentException($"A page has more than {PictureLimits.MaxRuns} text runs or findings.");
        }

        if (page.Text.Any(run => run.Lines.Length > PictureLimits.MaxLines))
        {
            throw new ArgumentException($"A run of text has more than {PictureLimits.MaxLines} lines.");
        }

        var sink = new ByteSink();
        sink.Byte(Version);
        sink.Double(page.Dpi);
        sink.Double(page.TrimWidthMm);
        sink.Double(page.TrimHeightMm);
        sink.Double(page.BleedMm);
        sink.Int32(page.Text.Length);
        foreach (var run in page.Text)
        {
            WriteRun(sink, run);
        }

        sink.Int32(page.Findings.Length);
        foreach (var finding in page.Findings)
        {
            sink.Text(finding.Code);
            sink.Int32(finding.Panel);
            sink.Int32(finding.Letter);
            sink.Text(finding.Message);
        }

        return sink.Length <= PictureLimits.MaxPageNotesBytes
            ? sink
            : throw new ArgumentException(
                $"The words of a page take more than {PictureLimits.MaxPageNotesBytes} bytes.");
    }

    private static void WriteRun(ByteSink sink, TextRun run)
    {
        sink.Text(run.Text);
        WriteBox(sink, run.Box);
        sink.Bool(run.Vertical);
        sink.Double(run.SizeMm);
        sink.Int32(run.Panel);
        sink.Int32(run.Letter);
        sink.Int32(run.Lines.Length);
        foreach (var line in run.Lines)
        {
            sink.Text(line.Words);
            WriteBox(sink, line.Box);
        }
    }

    private static void WriteBox(ByteSink sink, RectMm box)
    {
        sink.Double(box.Left);
        sink.Double(box.Top);
        sink.Double(box.Width);
        sink.Double(box.Height);
    }

    private static PageArtifact? ReadPage(ReadOnlySpan<byte> header, ref ByteSource source, Parts parts)
    {
        if (source.Byte() is var version && version != Version)
        {
            source.Fail(PictureFaultKind.OtherVersion, $"it has version {version}, this program reads {Version}");
        }

        if (source.Left > PictureLimits.MaxPageNotesBytes)
        {
            source.Fail(PictureFaultKind.TooLarge, "its words are too many");
        }

        var (width, height, oneBit) = ReadHeader(header, ref source);
        var dpi = source.Double();
        var page = new PageArtifact(parts.Head, parts.Tail, parts.Data)
        {
            Width = width,
            Height = height,
            Dpi = dpi,
            OneBit = oneBit,
            TrimWidthMm = source.Double(),
            TrimHeightMm = source.Double(),
            BleedMm = source.Double(),
            Text = ReadRuns(ref source),
            Findings = ReadFindings(ref source),
        };
        if (dpi is < PictureLimits.LeastDpi or > PictureLimits.MostDpi || page.TrimWidthMm <= 0
            || page.TrimHeightMm <= 0)
        {
            source.Damaged("its resolution or its trim is nothing");
        }

        if (source.Left > 0)
        {
            source.Damaged("something follows its words");
        }

        return source.Fault is null ? page : null;
    }

    private static (int Width, int Height, bool OneBit) ReadHeader(ReadOnlySpan<byte> header, ref ByteSource source)
    {
        if (header.Length != 13 || header[8] is not (1 or 8) || header[9..].ContainsAnyExcept((byte)0))
        {
            source.Damaged("it is not grey of one or eight bits");
            return default;
        }

        var width = BinaryPrimitives.ReadInt32BigEndian(header);
        var height = BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        if (width <= 0 || height <= 0)
        {
            source.Damaged("its size is nothing");
        }
        else if (width > PictureLimits.MaxEdge || height > PictureLimits.MaxEdge
            || (long)width * height > PictureLimits.MaxPagePixels)
        {
            source.Fail(PictureFaultKind.TooLarge, $"it has {width} × {height} pixels");
        }

        return (width, height, header[8] == 1);
    }

    private static ImmutableArray<TextRun> ReadRuns(ref ByteSource source)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        for (var left = source.Count(PictureLimits.MaxRuns, "the number of text runs"); left > 0; left--)
        {
            var run = new TextRun(
                source.Text(), ReadBox(ref source), source.Bool(), source.Double(), source.Int32(), source.Int32());
            runs.Add(run with { Lines = ReadLines(ref source) });
        }

        return runs.ToImmutable();
    }

    private static ImmutableArray<RunLine> ReadLines(ref ByteSource source)
    {
        var lines = ImmutableArray.CreateBuilder<RunLine>();
        for (var left = source.Count(PictureLimits.MaxLines, "the number of lines"); left > 0; left--)
        {
            lines.Add(new RunLine(source.Text(), ReadBox(ref source)));
        }

        return lines.ToImmutable();
    }

    private static RectMm ReadBox(ref ByteSource source) =>
        new(source.Double(), source.Double(), source.Double(), source.Double());

    private static ImmutableArray<PressFinding> ReadFindings(ref ByteSource source)
    {
        var findings = ImmutableArray.CreateBuilder<PressFinding>();
        for (var left = source.Count(PictureLimits.MaxRuns, "the number of findings"); left > 0; left--)
        {
            findings.Add(new PressFinding(source.Text(), source.Int32(), source.Int32(), source.Text()));
        }

        return findings.ToImmutable();
    }

    /// <summary>Where the artifact's bytes are a PNG: all but our own chunk, and the rows.</summary>
    private readonly record struct Parts(
        ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Tail, ReadOnlyMemory<byte> Data);
}
