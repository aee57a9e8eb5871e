using System.Collections.Immutable;
using System.Globalization;

namespace Kantoku.Core.Plan;

/// <summary>A part of a plan as people name it: <c>page:3..5</c>, <c>page:3/panel:2</c>, <c>sheet:AKIRA</c>, or several
/// of these with commas.</summary>
public sealed class OnlyFilter
{
    /// <summary>What can be written, for messages.</summary>
    public const string Allowed =
        "page:3, page:3..5, page:3/print, page:3/panel:2, sheet:AKIRA, plate:ROOFTOP, book:pdf, "
        + "or several of these with commas";

    private readonly ImmutableArray<string> _terms;

    private OnlyFilter(ImmutableArray<string> terms) => _terms = terms;

    /// <summary>Reads the parts; whether they exist is known once there is a plan.</summary>
    /// <returns>The filter, or what is wrong in one sentence.</returns>
    public static (OnlyFilter? Filter, string? Error) Parse(string text)
    {
        var terms = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var term in terms)
        {
            var colon = term.IndexOf(':');
            if (colon <= 0 || colon == term.Length - 1
                || term[..colon].ToLowerInvariant() is not ("page" or "sheet" or "plate" or "book"))
            {
                return (null, $"\"{term}\" names no part of a book; write {Allowed}.");
            }
        }

        return terms.Length == 0
            ? (null, $"Nothing is named; write {Allowed}.")
            : (new OnlyFilter([.. terms]), null);
    }

    /// <summary>The named steps with everything they need.</summary>
    /// <returns>The part of the plan, or which name is not in it and what is.</returns>
    public (ProductionPlan? Plan, string? Error) Select(ProductionPlan plan)
    {
        var names = new Dictionary<string, int>(plan.Steps.Length, StringComparer.OrdinalIgnoreCase);
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            names.TryAdd(plan.Steps[step].Id.Value, step);
        }

        var wanted = new bool[plan.Steps.Length];
        foreach (var term in _terms)
        {
            if (!Mark(term, plan, names, wanted))
            {
                return (null, $"\"{term}\" is not in this book; there are {Inventory(plan)}.");
            }
        }

        for (var step = wanted.Length - 1; step >= 0; step--)
        {
            foreach (var input in wanted[step] ? plan.InputsOf(step) : [])
            {
                wanted[input] = true;
            }
        }

        return (PlanPart.Of(plan, wanted), null);
    }

    private static bool Mark(string term, ProductionPlan plan, Dictionary<string, int> names, bool[] wanted)
    {
        var dots = term.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            var found = names.TryGetValue(term, out var step) || names.TryGetValue(term + "/print", out step);
            wanted[found ? step : 0] |= found;
            return found;
        }

        // The end of a range may leave its kind out: page:3..5.
        var first = term[..dots];
        var stem = first[..(first.LastIndexOf(':') + 1)];
        var end = term[(dots + 2)..];
        var last = end.Contains(':', StringComparison.Ordinal) ? end : stem + end;
        if (!Find(first, names, out var from) || !Find(last, names, out var to) || from > to
            || plan.Steps[from].Kind != plan.Steps[to].Kind)
        {
            return false;
        }

        wanted.AsSpan(from..(to + 1)).Fill(true);
        return true;
    }

    private static bool Find(string name, Dictionary<string, int> names, out int step) =>
        names.TryGetValue(name, out step) || names.TryGetValue(name + "/print", out step);

    private static string Inventory(ProductionPlan plan)
    {
        string? firstPage = null, lastPage = null;
        var others = new List<string>();
        foreach (var step in plan.Steps)
        {
            if (step.Kind == StepKind.Page)
            {
                firstPage ??= step.Id.Value;
                lastPage = step.Id.Value.EndsWith("/print", StringComparison.Ordinal) && lastPage is not null
                    ? lastPage
                    : step.Id.Value;
            }
            else if (step.Kind != StepKind.Panel && others.Count < 12)
            {
                others.Add(step.Id.Value);
            }
        }

        var pages = firstPage is null ? "no pages" : $"{firstPage} to {lastPage}";
        return string.Create(CultureInfo.InvariantCulture, $"{pages}, their panels, {string.Join(", ", others)}");
    }
}
