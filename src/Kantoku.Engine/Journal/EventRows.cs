using System.Collections.Immutable;
using System.Numerics;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Journal;

/// <summary>Reads event rows in order and tells a torn tail from a damaged middle.</summary>
internal static class EventRows
{
    private const string Query = "SELECT seq, kind, version, at, body, sum FROM event ORDER BY seq";

    /// <summary>Checksum of a row.</summary>
    public static uint SumOf(long seq, long kind, long version, long at, ReadOnlySpan<byte> body)
    {
        unchecked
        {
            var sum = BitOperations.Crc32C(uint.MaxValue, (ulong)seq);
            sum = BitOperations.Crc32C(sum, ((ulong)kind << 32) | (uint)version);
            sum = BitOperations.Crc32C(sum, (ulong)at);
            while (body.Length >= sizeof(ulong))
            {
                sum = BitOperations.Crc32C(sum, BitConverter.ToUInt64(body));
                body = body[sizeof(ulong)..];
            }

            foreach (var last in body)
            {
                sum = BitOperations.Crc32C(sum, last);
            }

            return ~sum;
        }
    }

    /// <summary>Folds every readable row up to the end, or up to a torn tail.</summary>
    /// <returns>Sequence number of the last good row (0 when there is none), and how many rows after it are
    /// torn.</returns>
    /// <exception cref="ProductionException">A row in the middle is damaged or of a later version.</exception>
    public static (long Last, long Torn) Read(SqliteDatabase database, string path, Action<Event> fold)
    {
        using var rows = database.Prepare(Query);
        long last = 0;
        long torn = 0;
        while (Next(rows, path, last))
        {
            var seq = rows.Long(0);
            if (!TryRead(rows, seq, path, out var read))
            {
                torn++;
            }
            else if (torn > 0 || seq != last + 1)
            {
                throw Damaged(path, last + 1);
            }
            else
            {
                fold(read);
                last++;
            }
        }

        return (last, torn);
    }

    /// <summary>Every event that can be read, oldest first: from the start up to the damage, and from the end back to
    /// it.
    /// </summary>
    public static ImmutableArray<Event> Salvage(SqliteDatabase database, string path)
    {
        var (first, last) = SalvageTowards(database, path, Query, long.MaxValue);
        var (rest, _) = SalvageTowards(database, path, Query + " DESC", last);
        rest.Reverse();
        return [.. first, .. rest];
    }

    /// <summary>Reads until the file gives out, skipping rows that are damaged in themselves.</summary>
    private static (List<Event> Events, long Last) SalvageTowards(
        SqliteDatabase database, string path, string query, long until)
    {
        var events = new List<Event>();
        long last = 0;
        try
        {
            using var rows = database.Prepare(query);
            while (rows.Step() && (until == long.MaxValue || rows.Long(0) > until))
            {
                last = rows.Long(0);
                if (TryRead(rows, last, path, out var read))
                {
                    events.Add(read);
                }
            }
        }
        catch (ProductionException error) when (error.Fault == ProductionFault.JournalDamaged)
        {
            // What lies beyond is sought from the other end.
            _ = error;
        }

        return (events, last);
    }

    private static bool Next(SqliteStatement rows, string path, long last)
    {
        try
        {
            return rows.Step();
        }
        catch (ProductionException error) when (error.Fault == ProductionFault.JournalDamaged)
        {
            throw Damaged(path, last + 1, error);
        }
    }

    private static bool TryRead(SqliteStatement row, long seq, string path, out Event read)
    {
        read = None;
        var (kind, version, at) = (row.Long(1), row.Long(2), row.Long(3));
        var body = row.Blob(4);
        if (row.Long(0) != seq || row.Long(5) != SumOf(seq, kind, version, at, body))
        {
            return false;
        }

        if (version > EventCodec.Version)
        {
            throw new ProductionException(
                ProductionFault.JournalNewer,
                $"{path} holds events of version {version}; this version of kantoku reads {EventCodec.Version}.",
                JournalHints.Upgrade);
        }

        try
        {
            read = EventCodec.Read((EventKind)kind, at, body);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static Event None { get; } = new Event.RunEnded { At = default, How = RunEnd.Completed };

    private static ProductionException Damaged(string path, long seq, Exception? inner = null) => new(
        ProductionFault.JournalDamaged, $"{path} is damaged at event {seq}.", JournalHints.Salvage, inner);
}
