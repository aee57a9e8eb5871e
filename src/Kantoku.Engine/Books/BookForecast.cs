using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Books;

/// <summary>What a make would find of a step.</summary>
public enum ForecastState
{
    Current,
    Stale,
    New,
}

/// <summary>A step with what a make would find of it.</summary>
/// <param name="Planned">The step.</param>
/// <param name="State">Current, stale or new.</param>
/// <param name="Reason">Why it is stale, in one sentence; null otherwise.</param>
public sealed record ForecastStep(PlannedStep Planned, ForecastState State, string? Reason);

/// <summary>What a make would do, without doing it.</summary>
public sealed record BookForecast
{
    public required ImmutableArray<ForecastStep> Steps { get; init; }

    /// <summary>Steps of before that are no longer in the book.</summary>
    public required ImmutableArray<StepId> Removed { get; init; }

    /// <summary>Steps by state: current, stale, new; none left out.</summary>
    public required ImmutableSortedDictionary<string, int> Counts { get; init; }

    /// <summary>Estimated seconds of work on one processor.</summary>
    public required double Seconds { get; init; }

    /// <summary>Estimated price in US dollars.</summary>
    public required double Price { get; init; }

    /// <exception cref="ProductionException">The journal is damaged or of another version.</exception>
    public static BookForecast Of(PreparedBook book, ProductionPlan plan, ProductionFolder folder)
    {
        var review = PlanReview.Of(folder, plan);
        var remembered = review.Remembered.Steps;
        var difference = PlanDifference.Between(
            plan,
            [.. remembered.Select(entry => new PreviousStep(entry.Id, entry.Step.Key))],
            index => remembered[index].Step.Facts);
        var lost = review.Lost.ToDictionary(artifact => artifact.Id, artifact => artifact.Reason);
        ImmutableArray<ForecastStep> steps =
        [
            .. Enumerable.Range(0, plan.Steps.Length)
                .Select(step => Of(plan, step, review.Steps[step], difference, lost)),
        ];
        var open = steps.Where(step => step.State != ForecastState.Current).ToArray();
        var drawings = open.Count(step => step.Planned.Kind is StepKind.Panel or StepKind.Sheet or StepKind.Plate);
        return new BookForecast
        {
            Steps = steps,
            Removed = plan == book.Plan ? difference.Removed : [],
            Counts = Enum.GetValues<ForecastState>().ToImmutableSortedDictionary(
                NameOf, state => steps.Count(step => step.State == state), StringComparer.Ordinal),
            Seconds = open.Sum(step => step.Planned.Seconds),
            Price = drawings * (double)book.Options.Artist.PricePerDrawing,
        };
    }

    /// <summary>A state as documents spell it.</summary>
    public static string NameOf(ForecastState state) => state switch
    {
        ForecastState.Current => "current",
        ForecastState.Stale => "stale",
        _ => "new",
    };

    /// <summary>A kind of step as documents spell it.</summary>
    public static string NameOf(StepKind kind) => kind switch
    {
        StepKind.Sheet => "sheet",
        StepKind.Plate => "plate",
        StepKind.Panel => "panel",
        StepKind.Page => "page",
        _ => "book",
    };

    private static ForecastStep Of(
        ProductionPlan plan, int step, StepStatus status, PlanDifference difference, Dictionary<StepId, string> lost)
    {
        var planned = plan.Steps[step];
        if (status == StepStatus.Done)
        {
            return new ForecastStep(planned, ForecastState.Current, null);
        }

        if (lost.TryGetValue(planned.Id, out var reason))
        {
            return new ForecastStep(planned, ForecastState.Stale, reason);
        }

        return difference.States[step] switch
        {
            StepState.New => new ForecastStep(planned, ForecastState.New, null),
            StepState.Stale => new ForecastStep(planned, ForecastState.Stale, difference.ReasonOf(step)),
            _ => new ForecastStep(planned, ForecastState.Stale, $"{planned.Id}: something it needs is made again"),
        };
    }
}
