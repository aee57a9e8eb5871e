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
            var good = TryRead(rows, last + 1, path, out var read);
            if (!good)
            {
                torn++;
            }
            else if (torn > 0)
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

    /// <summary>Folds every row that can be read and skips the others.</summary>
    /// <returns>Rows skipped.</returns>
    public static long Salvage(SqliteDatabase database, string path, Action<Event> fold)
    {
        long skipped = 0;
        long next = 1;
        var end = LastOf(database);
        while (next <= end)
        {
            try
            {
                using var row = database.Prepare(
                    "SELECT seq, kind, version, at, body, sum FROM event WHERE seq >= ? ORDER BY seq");
                row.Bind(0, next);
                while (row.Step())
                {
                    var seq = row.Long(0);
                    skipped += seq - next;
                    next = seq + 1;
                    if (TryRead(row, seq, path, out var read))
                    {
                        fold(read);
                    }
                    else
                    {
                        skipped++;
                    }
                }

                return skipped;
            }
            catch (ProductionException error) when (error.Fault == ProductionFault.JournalDamaged)
            {
                skipped++;
                next++;
            }
        }

        return skipped;
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

    private static long LastOf(SqliteDatabase database)
    {
        try
        {
            return database.Scalar("SELECT max(seq) FROM event");
        }
        catch (ProductionException error) when (error.Fault == ProductionFault.JournalDamaged)
        {
            return 0;
        }
    }

    private static ProductionException Damaged(string path, long seq, Exception? inner = null) => new(
        ProductionFault.JournalDamaged, $"{path} is damaged at event {seq}.", JournalHints.Salvage, inner);
}
