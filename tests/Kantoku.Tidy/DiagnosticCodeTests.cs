using System.Text.RegularExpressions;
using Xunit;

namespace Kantoku.Tidy;

/// <summary>Codes are looked up in docs/diagnostics.md: what is reported is explained there, and nothing else
/// is.</summary>
public sealed partial class DiagnosticCodeTests
{
    private static string Document => File.ReadAllText(Path.Combine(Assemblies.Root, "docs", "diagnostics.md"));

    [Fact]
    public void Every_code_in_the_source_is_documented_and_the_other_way_round()
    {
        var reported = Assemblies.Sources("src")
            .SelectMany(file => Quoted().Matches(File.ReadAllText(Path.Combine(Assemblies.Root, file))))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        var documented = Row().Matches(Document)
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        Tidiness.Demand(
        [
            .. reported.Except(documented, StringComparer.Ordinal).Select(code => $"{code} is not documented"),
            .. documented.Except(reported, StringComparer.Ordinal).Select(code => $"{code} is never reported"),
        ]);
    }

    [Fact]
    public void No_code_is_explained_twice() => Tidiness.Demand(
    [
        .. Row().Matches(Document)
            .GroupBy(match => match.Groups[1].Value, StringComparer.Ordinal)
            .Where(code => code.Count() > 1)
            .Select(code => code.Key),
    ]);

    [GeneratedRegex("\"(K[A-Z][0-9]{3})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("^\\| (K[A-Z][0-9]{3}) \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
