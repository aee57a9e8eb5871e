using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Artists;
using Kantoku.Artists.Files;
using Kantoku.Artists.Storyboard;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;
using Kantoku.Engine.Subsystems;

namespace Kantoku.Engine.Books;

/// <summary>Makes books: from a request to files on disk, through one durable production.</summary>
public sealed class BookMaker
{
    /// <summary>Runs and publications in one make: artifacts that turn out damaged are made again in the
    /// next.</summary>
    private const int RoundsMax = 3;

    /// <summary>With what follows it, a stop takes less than a second.</summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromMilliseconds(400);

    private readonly BookRequest _request;
    private readonly TimeProvider _time;
    private readonly IArtist _artist;

    /// <exception cref="BookException">The request names an artist that is not there, or nonsense.</exception>
    public BookMaker(BookRequest request, TimeProvider time)
    {
        _request = request;
        _time = time;
        _artist = ArtistOf(request);
        Check(request);
        Production = ProductionFolder.Of(request.Script, request.Store);
        Output = request.Output ?? Path.Combine(Path.GetDirectoryName(request.Script) ?? "", "book");
    }

    public ProductionFolder Production { get; }

    /// <summary>The book's folder.</summary>
    public string Output { get; }

    private string ScriptFolder => Path.GetDirectoryName(Path.GetFullPath(_request.Script)) ?? ".";

    /// <summary>Everything is made, published and untouched since, and nothing it was made from has changed.</summary>
    public bool IsCurrent()
    {
        if (_request.Only is not null || Production.LoadFingerprint() is not { } fingerprint)
        {
            return false;
        }

        var inputs = MakeRecord.Load(Production).Inputs;
        return inputs.Length > 0
            && fingerprint.Inputs == InputsDigest.Of(_request, _artist.Capabilities, ScriptFolder, inputs, Output)
            && fingerprint.Stands(Output, Production.LookAtStore());
    }

    /// <summary>Reads and plans the book; nothing is written.</summary>
    /// <exception cref="BookException">The script cannot be read.</exception>
    public PreparedBook Prepare() => PreparedBook.Prepare(_request, _artist.Capabilities);

    /// <summary>Draws what is not drawn, composes what is not composed, and publishes the files.</summary>
    /// <param name="book">From <see cref="Prepare"/>, without errors that stop it.</param>
    /// <param name="plan">The book's plan or a part of it.</param>
    /// <param name="progress">Called while it runs.</param>
    /// <param name="cancellation">Stops the run; what is finished stays.</param>
    /// <exception cref="ProductionException">The production is in use, cannot be written or is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was stopped while files were published.</exception>
    public async Task<BookResult> MakeAsync(
        PreparedBook book,
        ProductionPlan plan,
        IProgress<ProductionProgress>? progress,
        CancellationToken cancellation)
    {
        using var production = Coordinator.Production.Open(Production, _time);
        var findings = new BookFindings(book.Directed, book.Plan);
        var runner = new BookStepRunner(
            _artist, new FilesArtist(new ProjectFolder(ScriptFolder)), production.Artifacts, findings);
        var options = new ProductionOptions { Limits = LimitsOf(book), StopWithin = StopWithin };
        var publication = new Publication(Output, production.Artifacts);
        FileFaults.Guard(Output, () => WholeFile.Probe(Output));
        var before = MakeRecord.Load(Production);
        for (var round = 1; ; round++)
        {
            var report = await production.RunAsync(plan, runner, options, progress, cancellation);
            var record = new MakeRecord { Inputs = InputsOf(book) };
            var lost = new List<Digest>();
            if (report.Ended != RunEnd.Cancelled)
            {
                var files = publication.FilesOf(
                    book.Plan, plan, _request.Formats, step => NullIfEmpty(report.Artifacts[step]), lost);
                var isWhole = plan == book.Plan && report.IsComplete;
                FileFaults.Guard(
                    Output, () => publication.Publish(files, before, record, isWhole, lost, cancellation));
                FileFaults.Guard(Production.Root, () => record.Save(Production));
            }

            // A lost artifact was moved aside when it was read: the next run makes it again.
            if (lost.Count > 0 && round == RoundsMax)
            {
                throw new ProductionException(
                    ProductionFault.Io,
                    $"{Production.Store} does not give back what was stored: {lost.Count} pages or books are damaged.",
                    JournalHints.CheckDisk);
            }

            if (lost.Count == 0)
            {
                Remember(production, book, plan, report, record);
                return new BookResult
                {
                    Title = book.Source.Reading.Script.Title,
                    Report = report,
                    Folder = Output,
                    Notices = production.Notices,
                    Files = [.. record.Published.Select(file => file.File.Path)],
                    Diagnostics = book.Diagnostics,
                    Findings = findings.ToDiagnostics(),
                };
            }
        }
    }

    private static IArtist ArtistOf(BookRequest request) => request.Artist switch
    {
        StoryboardArtist.ArtistId => new StoryboardArtist(),
        _ => throw new BookException(
            $"There is no artist '{request.Artist}'.", $"Known: {StoryboardArtist.ArtistId}.", isUsage: true),
    };

    private static void Check(BookRequest request)
    {
        if (request.Dpi is not (>= BookRequest.DpiMin and <= BookRequest.DpiMax))
        {
            throw new BookException(
                string.Create(CultureInfo.InvariantCulture, $"A resolution of {request.Dpi} dpi is out of range."),
                string.Create(
                    CultureInfo.InvariantCulture, $"Choose {BookRequest.DpiMin} to {BookRequest.DpiMax} dpi."),
                isUsage: true);
        }

        if (request.Jobs is < 1 or > BookRequest.JobsMax)
        {
            throw new BookException(
                string.Create(CultureInfo.InvariantCulture, $"{request.Jobs} jobs at once are out of range."),
                string.Create(CultureInfo.InvariantCulture, $"Choose 1 to {BookRequest.JobsMax}."),
                isUsage: true);
        }
    }

    private static Digest? NullIfEmpty(Digest digest) => digest.IsEmpty ? null : digest;

    private ProductionLimits LimitsOf(PreparedBook book)
    {
        const int bytesPerPixelAtWork = 12;
        const double printDpi = 600, mmPerInch = 25.4;
        var trim = book.Options.Trim;
        var pixels = trim.WidthMm * trim.HeightMm * Math.Pow(printDpi / mmPerInch, 2);
        var capabilities = _artist.Capabilities;
        return ProductionLimits.For(
            _request.Jobs, capabilities.Concurrency, capabilities.Paid,
                pageBytes: (long)pixels * bytesPerPixelAtWork / 4);
    }

    private ImmutableArray<string> InputsOf(PreparedBook book) =>
    [
        .. book.Source.Read.Select(path => Path.GetRelativePath(ScriptFolder, path)),
        .. book.Directed.Pages.SelectMany(page => page.Panels).Select(panel => panel.Art).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private void Remember(
        Production production,
        PreparedBook book,
        ProductionPlan plan,
        ProductionReport report,
        MakeRecord record)
    {
        if (plan == book.Plan && report.IsComplete)
        {
            var inputs = InputsDigest.Of(_request, _artist.Capabilities, ScriptFolder, record.Inputs, Output);
            production.SaveFingerprint(inputs, [.. record.Published.Select(file => file.File)], report);
        }
    }
}
