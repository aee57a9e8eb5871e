using System.Collections.Immutable;
using Kantoku.Core.Plan;

namespace Kantoku.Engine.Subsystems;

/// <summary>The artifact of a book of pictures: the digests of its pages in reading order, 32 bytes each.</summary>
internal static class PageList
{
    public static byte[] Encode(ImmutableArray<Digest> pages)
    {
        var bytes = new byte[pages.Length * Digest.Size];
        for (var page = 0; page < pages.Length; page++)
        {
            pages[page].Write(bytes.AsSpan(page * Digest.Size));
        }

        return bytes;
    }

    public static ImmutableArray<Digest> Decode(ReadOnlySpan<byte> bytes)
    {
        var pages = ImmutableArray.CreateBuilder<Digest>(bytes.Length / Digest.Size);
        for (var at = 0; at + Digest.Size <= bytes.Length; at += Digest.Size)
        {
            pages.Add(Digest.Read(bytes[at..]));
        }

        return pages.ToImmutable();
    }
}
