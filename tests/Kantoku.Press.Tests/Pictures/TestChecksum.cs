namespace Kantoku.Press.Tests.Pictures;

/// <summary>CRC-32 bit by bit, as the standard defines it.</summary>
internal static class TestChecksum
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var state = uint.MaxValue;
        foreach (var value in bytes)
        {
            state ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                state = (state & 1) != 0 ? (state >> 1) ^ 0xEDB88320 : state >> 1;
            }
        }

        return ~state;
    }
}
