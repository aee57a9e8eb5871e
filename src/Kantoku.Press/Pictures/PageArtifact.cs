using System.Collections.Immutable;
using Kantoku.Press.Pages;

namespace Kantoku.Press.Pictures;

/// <summary>A finished page as it lies in the store: a PNG whose parts every format of book takes as they
/// are.</summary>
public sealed class PageArtifact
{
    private readonly ReadOnlyMemory<byte> _head;
    private readonly ReadOnlyMemory<byte> _tail;

    internal PageArtifact(ReadOnlyMemory<byte> head, ReadOnlyMemory<byte> tail, ReadOnlyMemory<byte> deflatedRows)
    {
        _head = head;
        _tail = tail;
        DeflatedRows = deflatedRows;
    }

    /// <summary>Pixels, the bleed included.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels, the bleed included.</summary>
    public required int Height { get; init; }

    public required double Dpi { get; init; }

    /// <summary>One bit a pixel, 1 is white; else eight bits of grey.</summary>
    public required bool OneBit { get; init; }

    public required double TrimWidthMm { get; init; }

    public required double TrimHeightMm { get; init; }

    public required double BleedMm { get; init; }

    /// <summary>Every word, in reading order.</summary>
    public required ImmutableArray<TextRun> Text { get; init; }

    public required ImmutableArray<PressFinding> Findings { get; init; }

    /// <summary>Rows behind their PNG filter's number, as one zlib stream.</summary>
    public ReadOnlyMemory<byte> DeflatedRows { get; }

    public int PngLength => _head.Length + _tail.Length;

    /// <summary>The page as a PNG with its physical resolution, without what is kept for the books.</summary>
    public void WritePng(Stream target)
    {
        target.Write(_head.Span);
        target.Write(_tail.Span);
    }

    /// <inheritdoc cref="WritePng"/>
    public byte[] ToPng() => [.. _head.Span, .. _tail.Span];
}
