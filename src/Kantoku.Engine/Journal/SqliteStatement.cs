using Kantoku.Core.Plan;
using SQLitePCL;

namespace Kantoku.Engine.Journal;

/// <summary>A prepared statement; parameters and columns count from 0.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteDatabase _database;
    private readonly sqlite3_stmt _statement;

    /// <exception cref="Coordinator.ProductionException">The statement cannot be prepared.</exception>
    public SqliteStatement(SqliteDatabase database, sqlite3 connection, string sql)
    {
        _database = database;
        database.Check(raw.sqlite3_prepare_v2(connection, sql, out _statement));
    }

    public SqliteStatement Bind(int parameter, long value)
    {
        _database.Check(raw.sqlite3_bind_int64(_statement, parameter + 1, value));
        return this;
    }

    public SqliteStatement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        _database.Check(value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(_statement, parameter + 1, 0)
            : raw.sqlite3_bind_blob(_statement, parameter + 1, value));
        return this;
    }

    public SqliteStatement Bind(int parameter, string value)
    {
        _database.Check(raw.sqlite3_bind_text(_statement, parameter + 1, value));
        return this;
    }

    public SqliteStatement Bind(int parameter, Digest value)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        value.Write(bytes);
        return Bind(parameter, bytes);
    }

    /// <returns>False after the last row.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        _database.Check(code);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Runs to the end and makes ready for the next run.</summary>
    public void Run()
    {
        var code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_DONE)
        {
            _database.Check(code);
        }

        _ = raw.sqlite3_reset(_statement);
    }

    public void Reset() => _ = raw.sqlite3_reset(_statement);

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public void Dispose() => _statement.Dispose();
}
