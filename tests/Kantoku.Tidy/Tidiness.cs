using Xunit;

namespace Kantoku.Tidy;

/// <summary>Says all that breaks a rule, not only the first of it.</summary>
internal static class Tidiness
{
    public static void Demand(IEnumerable<string> found)
    {
        var all = string.Join("\n", found);
        Assert.True(all.Length == 0, all);
    }
}
