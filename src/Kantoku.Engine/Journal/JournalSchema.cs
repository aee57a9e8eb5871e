using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Journal;

/// <summary>The journal's tables, and which versions of them are read.</summary>
internal static class JournalSchema
{
    /// <summary>Version of the tables; raised when an older program could no longer read them.</summary>
    public const int Version = 1;

    /// <summary>"KNTK": marks the file as a journal of this program.</summary>
    private const int ApplicationId = 0x4B4E544B;

    private const string Tables = """
        CREATE TABLE event(
            seq INTEGER PRIMARY KEY, kind INTEGER NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL,
            body BLOB NOT NULL, sum INTEGER NOT NULL) STRICT;
        CREATE TABLE standing(id INTEGER PRIMARY KEY CHECK (id = 1), body BLOB NOT NULL) STRICT;
        CREATE TABLE plan(id INTEGER PRIMARY KEY CHECK (id = 1), keys BLOB NOT NULL) STRICT;
        CREATE TABLE remembered(step TEXT PRIMARY KEY, key BLOB NOT NULL, facts BLOB NOT NULL) STRICT, WITHOUT ROWID;
        """;

    /// <summary>Makes the tables in a new file; otherwise checks that the file is one that is read.</summary>
    /// <exception cref="ProductionException">Damaged, newer, older, or not writable.</exception>
    public static void Prepare(SqliteDatabase database, string path)
    {
        if (!IsEmpty(database))
        {
            Check(database, path);
        }

        database.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;");
        if (IsEmpty(database))
        {
            database.Execute(
                $"BEGIN; {Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}; COMMIT;");
        }
    }

    /// <exception cref="ProductionException">Damaged, newer or older.</exception>
    public static void Check(SqliteDatabase database, string path)
    {
        var application = database.Scalar("PRAGMA application_id");
        var version = database.Scalar("PRAGMA user_version");
        if (application != ApplicationId)
        {
            throw new ProductionException(
                ProductionFault.JournalDamaged, $"{path} is not a journal of kantoku.", JournalHints.Salvage);
        }

        if (version > Version)
        {
            throw new ProductionException(
                ProductionFault.JournalNewer,
                $"{path} has format {version}; this version of kantoku reads format {Version}.",
                JournalHints.Upgrade);
        }

        if (version < Version)
        {
            throw new ProductionException(
                ProductionFault.JournalOlder,
                $"{path} has format {version}; this version of kantoku reads format {Version}.",
                JournalHints.Salvage);
        }
    }

    private static bool IsEmpty(SqliteDatabase database) => database.Scalar("SELECT count(*) FROM sqlite_schema") == 0;
}
