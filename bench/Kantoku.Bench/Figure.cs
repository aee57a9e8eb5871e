using System.Globalization;

namespace Kantoku.Bench;

/// <summary>Which side of the goal is the good one.</summary>
internal enum Better
{
    Higher,
    Lower,
}

/// <summary>One measured number.</summary>
/// <param name="Name">Lower case, no spaces.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Unit">"/s", "ms", "ratio".</param>
/// <param name="Goal">What it has to reach; null for a figure that is only reported.</param>
/// <param name="Better">Which side of the goal is met.</param>
internal sealed record Figure(string Name, double Value, string Unit, double? Goal, Better Better)
{
    /// <summary><c>name value unit goal verdict</c>; a figure without a goal has <c>-</c> for both.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} {Value:0.####} {Unit} {GoalText} {Verdict}");

    private string GoalText => Goal?.ToString("0.####", CultureInfo.InvariantCulture) ?? "-";

    private string Verdict => Goal is not { } goal ? "-" : IsMet(goal) ? "met" : "missed";

    private bool IsMet(double goal) => Better == Better.Higher ? Value >= goal : Value <= goal;
}
