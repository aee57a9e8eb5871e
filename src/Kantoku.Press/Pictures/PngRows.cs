using System.Diagnostics.CodeAnalysis;

namespace Kantoku.Press.Pictures;

/// <summary>The rows of a page's PNG as plain pixels.</summary>
internal static class PngRows
{
    public static bool TryInflate(PageArtifact page, [NotNullWhen(true)] out byte[]? pixels)
    {
        pixels = null;
        var stride = PngEncoder.Stride(page.Width, page.OneBit);
        if (!Deflated.TryRead(page.DeflatedRows.Span, (stride + 1) * page.Height, out var filtered))
        {
            return false;
        }

        var rows = GC.AllocateUninitializedArray<byte>(stride * page.Height);
        ReadOnlySpan<byte> above = new byte[stride];
        for (var y = 0; y < page.Height; y++)
        {
            var from = y * (stride + 1);
            var row = rows.AsSpan(y * stride, stride);
            filtered.AsSpan(from + 1, stride).CopyTo(row);
            if (!RowFilter.Undo(filtered[from], row, above))
            {
                return false;
            }

            above = row;
        }

        pixels = rows;
        return true;
    }
}
