using System.Collections.Immutable;
using Kantoku.Artists;
using Kantoku.Artists.Files;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Story.Checks;

namespace Kantoku.Engine.Books;

/// <summary>A book ready to be made: read, directed, laid out and planned.</summary>
public sealed record PreparedBook
{
    private const long ArtBytesMax = 64L << 20;

    public required BookSource Source { get; init; }

    public required DirectedScript Directed { get; init; }

    public required BookOptions Options { get; init; }

    /// <summary>The whole plan.</summary>
    public required ProductionPlan Plan { get; init; }

    /// <summary>Of script, bible, story, direction, layout and plan, in that order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Errors that stop a production.</summary>
    /// <param name="allowed">Codes to go on in spite of.</param>
    public ImmutableArray<Diagnostic> ErrorsBut(ImmutableArray<string> allowed) => [.. Diagnostics.Where(diagnostic =>
        diagnostic.Severity == Severity.Error && !allowed.Contains(diagnostic.Code, StringComparer.OrdinalIgnoreCase))];

    /// <summary>From a script's path to a plan. Nothing is written.</summary>
    /// <exception cref="BookException">The script cannot be read, or the request is wrong.</exception>
    public static PreparedBook Prepare(BookRequest request, ArtistCapabilities artist)
    {
        var source = BookSource.Load(request.Script);
        var diagnostics = source.Diagnostics.ToBuilder();
        var directed = Director.Direct(source.Reading.Script, source.World);
        diagnostics.AddRange(directed.Diagnostics);
        diagnostics.AddRange(StoryChecker.Check(directed, source.Bible).Findings);
        var options = new BookOptions
        {
            Trim = TrimOf(source, diagnostics),
            Dpi = request.Dpi,
            Formats = request.Formats,
            Artist = new ArtistTerms
            {
                Id = artist.Id,
                PanelVersion = artist.PanelVersion,
                SheetVersion = artist.SheetVersion,
                PlateVersion = artist.PlateVersion,
                TakesReferences = artist.TakesReferences,
            },
            Art = ArtOf(source, directed),
            Date = BookDate.Of(
                source.Reading.Script.TitlePage, Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH")),
        };
        var planning = Planner.Plan(directed, options);
        diagnostics.AddRange(planning.Diagnostics);
        return new PreparedBook
        {
            Source = source,
            Directed = directed,
            Options = options,
            Plan = planning.Plan,
            Diagnostics = diagnostics.ToImmutable(),
        };
    }

    /// <summary>The part of the plan that a filter names, with what it needs; all of it without a filter.</summary>
    /// <exception cref="BookException">The filter is not understood or names nothing of this book.</exception>
    public ProductionPlan Select(string? only)
    {
        if (only is null)
        {
            return Plan;
        }

        var (filter, error) = OnlyFilter.Parse(only);
        var part = error is null ? filter?.Select(Plan) : null;
        return part?.Plan
            ?? throw new BookException(part?.Error ?? error ?? $"'{only}' names nothing.", isUsage: true);
    }

    private static Trim TrimOf(BookSource source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var entry = source.Reading.Script.TitlePage.Entries.FirstOrDefault(
            entry => entry.Key.Equals("Trim size", StringComparison.OrdinalIgnoreCase));
        if (entry is null)
        {
            return Trim.B5;
        }

        if (TrimSizes.Find(entry.Value) is { } trim)
        {
            return trim;
        }

        diagnostics.Add(new Diagnostic
        {
            Code = "KL001",
            Severity = Severity.Warning,
            At = entry.At,
            Message = $"The trim size '{entry.Value}' is not known; B5 is used.",
            Hint = $"Known sizes: {TrimSizes.Examples}.",
        });
        return Trim.B5;
    }

    private static ImmutableSortedDictionary<string, Digest> ArtOf(BookSource source, DirectedScript directed)
    {
        var folder = new ProjectFolder(source.Folder);
        var art = ImmutableSortedDictionary.CreateBuilder<string, Digest>(StringComparer.Ordinal);
        foreach (var path in directed.Pages.SelectMany(page => page.Panels).Select(panel => panel.Art).OfType<string>())
        {
            if (!art.ContainsKey(path) && folder.Read(path, ArtBytesMax) is FileReading.Bytes file)
            {
                art.Add(path, Digest.Of(file.Content));
            }
        }

        return art.ToImmutable();
    }
}
