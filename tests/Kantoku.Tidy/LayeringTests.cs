using System.Reflection;
using Xunit;

namespace Kantoku.Tidy;

/// <summary>Directions of references: <c>Core ← Press, Artists ← Engine ← Cli</c>, and nothing points back.</summary>
public sealed class LayeringTests
{
    [Theory]
    [InlineData("Kantoku.Core", "")]
    [InlineData("Kantoku.Press", "Kantoku.Core")]
    [InlineData("Kantoku.Artists", "Kantoku.Core")]
    [InlineData("Kantoku.Engine", "Kantoku.Core Kantoku.Press Kantoku.Artists")]
    [InlineData("kantoku", "Kantoku.Core Kantoku.Press Kantoku.Artists Kantoku.Engine")]
    public void An_assembly_refers_only_to_those_below_it(string assembly, string allowed)
    {
        var below = allowed.Split(' ');
        var own = Assembly.Load(assembly).GetReferencedAssemblies()
            .Select(reference => reference.Name ?? "")
            .Where(name => name.StartsWith("Kantoku", StringComparison.Ordinal))
            .Where(name => !below.Contains(name));
        Tidiness.Demand(own);
    }
}
