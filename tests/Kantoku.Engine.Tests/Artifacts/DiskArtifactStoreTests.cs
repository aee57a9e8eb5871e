using System.Text;
using Kantoku.Core.Plan;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Tests.Coordinator;
using Xunit;

namespace Kantoku.Engine.Tests.Artifacts;

public sealed class DiskArtifactStoreTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly DiskArtifactStore _store;

    public DiskArtifactStoreTests() => _store = DiskArtifactStore.Open(_temp.File("artifacts"));

    private string Drafts => Path.Combine(_store.Root, "tmp");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void What_was_put_is_found_under_its_digest()
    {
        var bytes = "a picture"u8.ToArray();
        var stored = Assert.IsType<ArtifactWrite.Stored>(_store.Put(bytes));
        Assert.Equal((Digest.Of(bytes), 9), (stored.Artifact, stored.Bytes));
        Assert.Equal(bytes, Assert.IsType<ArtifactRead.Found>(_store.Read(stored.Artifact)).Bytes);
        Assert.Null(_store.FindFault(stored.Artifact, 9));
        Assert.Empty(Directory.GetFiles(Drafts));
    }

    [Fact]
    public void Nothing_can_be_put_and_read_back()
    {
        var stored = Assert.IsType<ArtifactWrite.Stored>(_store.Put([]));
        Assert.True(Assert.IsType<ArtifactRead.Found>(_store.Read(stored.Artifact)).Bytes.IsEmpty);
    }

    [Fact]
    public void What_is_missing_is_lost()
    {
        Assert.IsType<ArtifactRead.Lost>(_store.Read(Digest.Of("never"u8)));
        Assert.Contains("is missing", _store.FindFault(Digest.Of("never"u8), 5), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_artifact_is_set_aside_and_can_be_put_again()
    {
        var artifact = Put("a picture");
        File.WriteAllText(_store.PathOf(artifact), "a pictury");
        Assert.IsType<ArtifactRead.Lost>(_store.Read(artifact));
        Assert.False(File.Exists(_store.PathOf(artifact)));
        Put("a picture");
        Assert.IsType<ArtifactRead.Found>(_store.Read(artifact));
    }

    [Theory]
    [InlineData("a pictury")]
    [InlineData("a pict")]
    [InlineData("")]
    public void A_look_finds_what_was_touched_and_damaged(string damaged)
    {
        var artifact = Put("a picture");
        File.WriteAllText(_store.PathOf(artifact), damaged);
        Assert.NotNull(_store.FindFault(artifact, 9));
    }

    [Fact]
    public void What_was_touched_and_is_whole_is_verified_once()
    {
        var artifact = Put("a picture");
        File.SetLastWriteTimeUtc(_store.PathOf(artifact), DateTime.UtcNow);
        Assert.Null(_store.FindFault(artifact, 9));
        Assert.Equal(2000, File.GetLastWriteTimeUtc(_store.PathOf(artifact)).Year);
    }

    [Fact]
    public void Putting_over_a_damaged_artifact_mends_it()
    {
        var artifact = Put("a picture");
        File.WriteAllText(_store.PathOf(artifact), "a pictury");
        Put("a picture");
        Assert.Null(_store.FindFault(artifact, 9));
        Assert.IsType<ArtifactRead.Found>(_store.Read(artifact));
    }

    [Fact]
    public void Many_may_put_the_same_and_different_things_at_once()
    {
        var artifacts = new Digest[400];
        Parallel.For(0, artifacts.Length, at => artifacts[at] = Put($"picture {at / 4}"));
        Assert.Equal(100, artifacts.Distinct().Count());
        Assert.All(artifacts, artifact => Assert.IsType<ArtifactRead.Found>(_store.Read(artifact)));
        Assert.Empty(Directory.GetFiles(Drafts));
    }

    [Fact]
    public void A_sweep_frees_what_is_not_kept_and_says_how_much()
    {
        var (kept, gone) = (Put("kept"), Put("gone, as nobody needs it"));
        var foretold = _store.Sweep(artifact => artifact == kept, dryRun: true);
        Assert.IsType<ArtifactRead.Found>(_store.Read(gone));
        var freed = _store.Sweep(artifact => artifact == kept, dryRun: false);
        Assert.Equal(new Freed(1, 24), freed);
        Assert.Equal(foretold, freed);
        Assert.IsType<ArtifactRead.Found>(_store.Read(kept));
        Assert.IsType<ArtifactRead.Lost>(_store.Read(gone));
    }

    [Fact]
    public void Drafts_that_a_crash_left_are_removed_and_those_being_written_are_not()
    {
        var orphan = Path.Combine(Drafts, "orphan");
        var busy = Path.Combine(Drafts, "busy");
        File.WriteAllText(orphan, "half a pict");
        using var writer = new FileStream(busy, FileMode.Create, FileAccess.Write, FileShare.None);
        DiskArtifactStore.Open(_store.Root);
        Assert.Equal((false, true), (File.Exists(orphan), File.Exists(busy)));
    }

    [Fact]
    public void A_copy_is_whole_or_not_there()
    {
        var artifact = Put("a picture");
        var target = _temp.File("book/page.png");
        Assert.True(WholeFile.Write(target, stream => _store.Copy(artifact, stream, Cancellation) is null));
        Assert.Equal("a picture", File.ReadAllText(target));
        File.WriteAllText(_store.PathOf(artifact), "a pictury");
        File.Delete(target);
        Assert.False(WholeFile.Write(target, stream => _store.Copy(artifact, stream, Cancellation) is null));
        Assert.Empty(Directory.GetFiles(_temp.File("book")));
    }

    [Fact]
    public void What_is_streamed_in_is_the_same_artifact_as_what_is_put_whole()
    {
        var piece = new byte[300_000];
        Random.Shared.NextBytes(piece);
        var streamed = Assert.IsType<ArtifactWrite.Stored>(_store.Put(stream =>
        {
            stream.Write(piece);
            stream.Write(piece);
        }));
        Assert.Equal(Digest.Of([.. piece, .. piece]), streamed.Artifact);
        Assert.Equal(600_000, streamed.Bytes);
        Assert.Null(_store.FindFault(streamed.Artifact, streamed.Bytes));
        Assert.Equal(streamed, _store.Put([.. piece, .. piece]));
        Assert.Empty(Directory.GetFiles(Drafts));
    }

    [Fact]
    public void A_writer_that_breaks_off_leaves_nothing_behind()
    {
        Assert.Throws<InvalidOperationException>(() => _store.Put(stream =>
        {
            stream.Write(new byte[100]);
            throw new InvalidOperationException("The page is lost.");
        }));
        Assert.IsType<ArtifactWrite.Refused>(_store.Put(stream => throw new IOException("The format is full.")));
        Assert.Empty(Directory.GetFiles(Drafts));
    }

    [Fact]
    public void A_target_that_takes_no_more_is_not_blamed_on_the_artifact()
    {
        var artifact = Put("a picture");
        using var full = new MemoryStream(new byte[3]);
        Assert.Throws<NotSupportedException>(() => _store.Copy(artifact, full, Cancellation));
        Assert.IsType<ArtifactRead.Found>(_store.Read(artifact));
    }

    [Fact]
    public void A_store_that_moved_is_the_same_store()
    {
        var artifact = Put("a picture");
        var moved = _temp.File("elsewhere");
        Directory.Move(_store.Root, moved);
        Assert.IsType<ArtifactRead.Found>(DiskArtifactStore.Open(moved).Read(artifact));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Digest Put(string text) =>
        Assert.IsType<ArtifactWrite.Stored>(_store.Put(Encoding.UTF8.GetBytes(text))).Artifact;
}
