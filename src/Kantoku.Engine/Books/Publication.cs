using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Subsystems;
using Kantoku.Press.Export;
using Kantoku.Press.Pictures;

namespace Kantoku.Engine.Books;

/// <summary>A file of the book and the artifact it is made from.</summary>
/// <param name="Path">Below the book's folder, with slashes.</param>
/// <param name="Artifact">A book file, or a page when <paramref name="IsPage"/>.</param>
/// <param name="IsPage">The artifact is a page and is published as a plain PNG.</param>
internal sealed record BookFile(string Path, Digest Artifact, bool IsPage);

/// <summary>Puts finished artifacts where people look for them, each file whole or not at all.</summary>
/// <param name="folder">The book's folder; made when needed.</param>
/// <param name="store">Where the artifacts lie.</param>
internal sealed class Publication(string folder, IArtifactStore store)
{
    /// <summary>The files that a plan's finished steps stand for.</summary>
    /// <param name="whole">The book's whole plan, for the numbers of pages.</param>
    /// <param name="plan">The part that was made.</param>
    /// <param name="formats">What was asked for.</param>
    /// <param name="artifactOf">The artifact of a step of <paramref name="plan"/>, or null when it is not done.</param>
    /// <param name="lost">Receives the artifact that could not be read.</param>
    public ImmutableArray<BookFile> FilesOf(
        ProductionPlan whole,
        ProductionPlan plan,
        ImmutableArray<BookFormat> formats,
        Func<int, Digest?> artifactOf,
        ICollection<Digest> lost)
    {
        var files = ImmutableArray.CreateBuilder<BookFile>();
        var pages = PageNumbers(whole);
        var hasBook = false;
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            if (artifactOf(step) is not { } artifact)
            {
                continue;
            }

            var planned = plan.Steps[step];
            if (planned.Kind == StepKind.Book && plan.Recipes.RecipeOf(step) is Recipe.Book { Content: var book })
            {
                hasBook = true;
                AddBook(files, book, artifact, lost);
            }
            else if (planned.Kind == StepKind.Page && formats.Contains(BookFormat.Png) && !hasBook
                && plan.Steps[^1].Kind != StepKind.Book && pages.TryGetValue(planned.Id, out var number))
            {
                files.Add(new BookFile(PathOf(number, pages.Count), artifact, IsPage: true));
            }
        }

        return files.ToImmutable();
    }

    /// <summary>Writes what is not there yet, and removes files that an earlier book left.</summary>
    /// <param name="files">What the book's folder should hold.</param>
    /// <param name="before">What was published before.</param>
    /// <param name="record">Receives what is published now.</param>
    /// <param name="isWhole">The files are the whole book: what was published before and is not among them
    /// goes.</param>
    /// <param name="lost">Receives artifacts that could not be read.</param>
    /// <param name="cancellation">Stops between two pieces of a file; what is published stays.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public void Publish(
        ImmutableArray<BookFile> files,
        MakeRecord before,
        MakeRecord record,
        bool isWhole,
        ICollection<Digest> lost,
        CancellationToken cancellation)
    {
        WholeFile.RemoveDrafts(folder);
        WholeFile.RemoveDrafts(Path.Combine(folder, BookPress.PagesFolder));
        foreach (var file in files)
        {
            if (before.IsCurrent(folder, file) || Write(Path.Combine(folder, file.Path), file, lost, cancellation))
            {
                record.Add(folder, file);
            }
        }

        foreach (var old in before.Published.Where(old => !record.Contains(old.File.Path)))
        {
            if (!isWhole)
            {
                record.Add(old);
            }
            else if (old.File.IsIn(folder))
            {
                // Only a file that is still as we left it is ours to remove.
                File.Delete(Path.Combine(folder, old.File.Path));
            }
        }
    }

    private static Dictionary<StepId, int> PageNumbers(ProductionPlan whole)
    {
        var numbers = new Dictionary<StepId, int>();
        foreach (var step in whole.Steps)
        {
            if (step.Kind == StepKind.Page && !step.Id.Value.EndsWith("/print", StringComparison.Ordinal))
            {
                numbers.Add(step.Id, numbers.Count);
            }
        }

        return numbers;
    }

    private static string PathOf(int page, int pages) =>
        $"{BookPress.PagesFolder}/{BookPress.PageName(page, pages)}";

    private void AddBook(
        ImmutableArray<BookFile>.Builder files, BookRecipe book, Digest artifact, ICollection<Digest> lost)
    {
        if (book.Format != BookFormat.Png)
        {
            files.Add(new BookFile(BookPress.FileName(book.Format, book.Title), artifact, IsPage: false));
            return;
        }

        if (store.Read(artifact) is not ArtifactRead.Found found)
        {
            lost.Add(artifact);
            return;
        }

        var pages = PageList.Decode(found.Bytes.Span);
        for (var page = 0; page < pages.Length; page++)
        {
            files.Add(new BookFile(PathOf(page, pages.Length), pages[page], IsPage: true));
        }
    }

    private bool Write(string path, BookFile file, ICollection<Digest> lost, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var isWritten = file.IsPage
            ? store.Read(file.Artifact) is ArtifactRead.Found found
                && PageCodec.TryDecode(found.Bytes, out var page, out _)
                && WholeFile.Write(path, stream => WritePage(page, stream))
            : WholeFile.Write(path, stream => store.Copy(file.Artifact, stream, cancellation) is null);
        if (!isWritten)
        {
            lost.Add(file.Artifact);
        }

        return isWritten;
    }

    private static bool WritePage(PageArtifact page, Stream stream)
    {
        page.WritePng(stream);
        return true;
    }
}
