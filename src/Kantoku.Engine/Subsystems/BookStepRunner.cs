using System.Collections.Immutable;
using System.Diagnostics;
using Kantoku.Artists;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Engine.Artifacts;
using Kantoku.Press.Export;
using Kantoku.Press.Pages;
using Kantoku.Press.Pictures;

namespace Kantoku.Engine.Subsystems;

/// <summary>Carries out the steps of a real book: artists draw, inspection looks, the press composes and
/// prints.</summary>
/// <remarks>Work runs on worker threads; how much of it at once is the coordinator's to decide.</remarks>
/// <param name="artist">Draws panels, sheets and plates.</param>
/// <param name="files">Hands over the author's own pictures.</param>
/// <param name="store">Where artifacts are read and written.</param>
/// <param name="observer">Hears what is printed although it is not as it should be.</param>
public sealed class BookStepRunner(IArtist artist, IArtist files, IArtifactStore store, IFindingObserver observer)
    : IStepRunner
{
    private readonly PagePress _press = new();

    public Task<StepOutcome> RunAsync(StepRequest request, CancellationToken cancellation) =>
        Task.Run(() => RunOnWorkerAsync(request, cancellation), cancellation);

    public async Task<StepOutcome?> LookupAsync(StepRequest request, CancellationToken cancellation)
    {
        if (request.Recipe is Recipe.Page or Recipe.Book)
        {
            return null;
        }

        var outcome = await ArtistOf(request.Recipe).LookupAsync(request.AttemptId, cancellation);
        return outcome is null ? null : Keep(request, outcome);
    }

    private async Task<StepOutcome> RunOnWorkerAsync(StepRequest request, CancellationToken cancellation)
    {
        switch (request.Recipe)
        {
            case Recipe.Page page:
                return ComposePage(request, page.Content, cancellation);
            case Recipe.Book book:
                return PrintBook(book.Content, request.Inputs, cancellation);
            default:
                var drawing = new DrawRequest(request.AttemptId, request.Recipe);
                return Keep(request, await ArtistOf(request.Recipe).DrawAsync(drawing, cancellation));
        }
    }

    private IArtist ArtistOf(Recipe recipe) => recipe is Recipe.Art ? files : artist;

    private StepOutcome Keep(StepRequest request, DrawOutcome outcome) => outcome switch
    {
        DrawOutcome.Failed failed => new StepOutcome.Failed(failed.Failure),
        DrawOutcome.Drawn drawn => KeepInspected(request, drawn.Drawing),
        _ => throw new UnreachableException("A drawing is drawn or it failed."),
    };

    private StepOutcome KeepInspected(StepRequest request, Drawing drawing)
    {
        var verdict = DrawingInspection.Inspect(drawing, request.Recipe, ArtistOf(request.Recipe).Capabilities);
        if (verdict.Failure is { } failure)
        {
            return new StepOutcome.Failed(failure);
        }

        foreach (var warning in verdict.Warnings)
        {
            observer.Found(request.Id, warning);
        }

        return Outcome(store.Put(PanelCodec.Encode(drawing)));
    }

    private StepOutcome ComposePage(StepRequest request, PageRecipe recipe, CancellationToken cancellation)
    {
        var inputs = request.Inputs;
        var drawings = new Drawing[inputs.Length];
        for (var input = 0; input < inputs.Length; input++)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (store.Read(inputs[input]))
            {
                case ArtifactRead.Lost lost:
                    return new StepOutcome.InputLost(input, lost.Reason);
                case ArtifactRead.Found found when PanelCodec.TryDecode(found.Bytes.Span, out var drawing, out _):
                    drawings[input] = drawing;
                    break;
                default:
                    return new StepOutcome.InputLost(input, "The artifact is not a drawing.");
            }
        }

        var page = _press.Compose(recipe, drawings);
        foreach (var finding in page.Findings)
        {
            observer.Found(request.Id, finding);
        }

        return Outcome(store.Put(PageCodec.Encode(page)));
    }

    private StepOutcome PrintBook(BookRecipe recipe, ImmutableArray<Digest> inputs, CancellationToken cancellation)
    {
        if (recipe.Format == BookFormat.Png)
        {
            return Outcome(store.Put(PageList.Encode(inputs)));
        }

        try
        {
            return Outcome(store.Put(file =>
                BookPress.Write(recipe, page => ReadPage(page, inputs[page]), file, cancellation)));
        }
        catch (LostPageException lost)
        {
            return new StepOutcome.InputLost(lost.Page, lost.Message);
        }
    }

    private PageArtifact ReadPage(int page, Digest artifact) => store.Read(artifact) switch
    {
        ArtifactRead.Found found when PageCodec.TryDecode(found.Bytes, out var decoded, out _) => decoded,
        ArtifactRead.Found => throw new LostPageException(page, "The artifact is not a page."),
        ArtifactRead.Lost lost => throw new LostPageException(page, lost.Reason),
        _ => throw new UnreachableException("An artifact is found or lost."),
    };

    private static StepOutcome Outcome(ArtifactWrite write) => write switch
    {
        ArtifactWrite.Stored stored => new StepOutcome.Finished(stored.Artifact, stored.Bytes),
        ArtifactWrite.Refused refused => new StepOutcome.Failed(refused.Failure),
        _ => throw new UnreachableException("Bytes are stored or refused."),
    };

    /// <summary>A page that the book needs cannot be read: carries it past the press, which knows no store.</summary>
    private sealed class LostPageException(int page, string message) : Exception(message)
    {
        public int Page { get; } = page;
    }
}
