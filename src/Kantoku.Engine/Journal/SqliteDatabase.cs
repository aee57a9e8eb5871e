using Kantoku.Engine.Coordinator;
using SQLitePCL;

namespace Kantoku.Engine.Journal;

/// <summary>An SQLite connection whose errors name the file and what to do. Used by one thread at a time.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const int BusyWaitMs = 5_000;
    private readonly sqlite3 _connection;
    private readonly string _name;

    private SqliteDatabase(sqlite3 connection, string path)
    {
        _connection = connection;
        _name = path;
    }

    /// <exception cref="ProductionException">It cannot be opened.</exception>
    public static SqliteDatabase Open(string path, bool readOnly, bool immutable = false)
    {
        Batteries_V2.Init();
        var flags = readOnly ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE;
        var name = immutable ? new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1" : path;
        var code = raw.sqlite3_open_v2(
            name, out var connection, flags | raw.SQLITE_OPEN_NOMUTEX | (immutable ? raw.SQLITE_OPEN_URI : 0), null);
        var database = new SqliteDatabase(connection, path);
        if (code != raw.SQLITE_OK)
        {
            var error = database.Error(code);
            database.Dispose();
            throw error;
        }

        _ = raw.sqlite3_extended_result_codes(connection, 1);
        _ = raw.sqlite3_busy_timeout(connection, BusyWaitMs);
        return database;
    }

    /// <exception cref="ProductionException">The statement failed.</exception>
    public void Execute(string sql) => Check(raw.sqlite3_exec(_connection, sql));

    /// <summary>Rolls back. A full disk does so by itself, and then there is nothing to roll back.</summary>
    /// <returns>Whether there was.</returns>
    public bool TryRollBack() => raw.sqlite3_exec(_connection, "ROLLBACK") == raw.SQLITE_OK;

    /// <exception cref="ProductionException">The statement cannot be prepared.</exception>
    public SqliteStatement Prepare(string sql) => new(this, _connection, sql);

    /// <summary>The first column of the first row, 0 when there is none.</summary>
    public long Scalar(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            throw Error(code);
        }
    }

    public void Dispose() => _connection.Dispose();

    private ProductionException Error(int code)
    {
        var detail = raw.sqlite3_errmsg(_connection).utf8_to_string();
        return (code & 0xFF) switch
        {
            raw.SQLITE_FULL => new ProductionException(
                ProductionFault.DiskFull, $"No space is left for {_name}.", JournalHints.FreeSpace),
            raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => new ProductionException(
                ProductionFault.ReadOnly, $"{_name} cannot be written ({detail}).", JournalHints.MakeWritable),
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_FORMAT => new ProductionException(
                ProductionFault.JournalDamaged, $"{_name} is damaged ({detail}).", JournalHints.Salvage),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new ProductionException(
                ProductionFault.InUse, $"{_name} is in use by another program.", JournalHints.WaitForOwner),
            _ => new ProductionException(
                ProductionFault.Io, $"{_name} cannot be used ({detail}).", JournalHints.CheckDisk),
        };
    }
}
