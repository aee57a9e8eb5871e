using Kantoku.Core.Production;

namespace Kantoku.Engine.Journal;

/// <summary>The standing as bytes, a version first.</summary>
internal static class StandingCodec
{
    private const byte Version = 1;
    private const byte NotEnded = byte.MaxValue;

    public static void Write(Standing standing, ByteWriter to)
    {
        var counts = standing.Counts;
        to.Byte(Version);
        to.Int(counts.Total);
        to.Int(counts.Done);
        to.Int(counts.Failed);
        to.Int(counts.Waiting);
        to.Int(counts.Blocked);
        to.Int(counts.Running);
        to.Int(counts.Drawn);
        to.Int(counts.Attempts);
        to.Long(counts.AttemptsInLife);
        to.Long(BitConverter.DoubleToInt64Bits(counts.SecondsDone));
        to.Long(BitConverter.DoubleToInt64Bits(counts.SecondsTotal));
        to.Byte(standing.Ended is { } ended ? (byte)ended : NotEnded);
        to.Long(standing.RunStartedAt.UtcTicks);
        to.Long(standing.LatestAt.UtcTicks);
    }

    /// <exception cref="FormatException">Not a standing, or one of a later version.</exception>
    public static Standing Read(ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(bytes);
        if (from.Byte() != Version)
        {
            throw new FormatException("The standing has another version.");
        }

        var counts = new ProductionCounts
        {
            Total = from.Int(),
            Done = from.Int(),
            Failed = from.Int(),
            Waiting = from.Int(),
            Blocked = from.Int(),
            Running = from.Int(),
            Drawn = from.Int(),
            Attempts = from.Int(),
            AttemptsInLife = from.Long(),
            SecondsDone = BitConverter.Int64BitsToDouble(from.Long()),
            SecondsTotal = BitConverter.Int64BitsToDouble(from.Long()),
        };
        var ended = from.Byte();
        return new Standing
        {
            Counts = counts,
            Ended = ended == NotEnded ? null : (RunEnd)ended,
            RunStartedAt = new DateTimeOffset(from.Long(), TimeSpan.Zero),
            LatestAt = new DateTimeOffset(from.Long(), TimeSpan.Zero),
        };
    }
}
