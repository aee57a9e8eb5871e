using System.Globalization;
using Xunit;

namespace Kantoku.Engine.Tests.Story;

/// <summary>Planted contradictions are found and clean scripts are left in peace; the figures stand in
/// docs/story.md.</summary>
public sealed class StoryCorpusTests(ITestOutputHelper output)
{
    private const double RecallMin = 0.9;
    private const double FalseAlarmsPerHundredMax = 1;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Story", "Corpus");

    [Fact]
    public void Planted_contradictions_are_found()
    {
        var cases = Load("planted");
        var rows = cases.SelectMany(test => test.Expected.Select(expected => (test, expected)))
            .GroupBy(row => row.expected.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        var found = 0;
        var all = 0;
        foreach (var group in rows)
        {
            var hits = group.Count(row => row.test.Findings.Any(finding => row.test.IsAt(finding, row.expected)));
            var misses = group.Where(row => !row.test.Findings.Any(finding => row.test.IsAt(finding, row.expected)))
                .Select(row => row.test.Name);
            (found, all) = (found + hits, all + group.Count());
            output.WriteLine($"{group.Key} recall {hits}/{group.Count()} missed: {string.Join(", ", misses)}");
        }

        var extra = 0;
        foreach (var test in cases)
        {
            foreach (var finding in test.Findings.Where(finding =>
                !test.Expected.Any(expected => test.IsAt(finding, expected))))
            {
                extra++;
                output.WriteLine($"extra in {test.Name}: {finding.At.Line} {finding.Code} {finding.Message}");
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"recall {found}/{all}, precision {found}/{found + extra}"));
        Assert.True(found >= RecallMin * all, $"{found} of {all} planted contradictions were found.");
    }

    [Fact]
    public void Clean_scripts_are_left_in_peace()
    {
        var cases = Load("clean");
        var panels = cases.Sum(test => test.Panels);
        var alarms = 0;
        foreach (var test in cases)
        {
            foreach (var finding in test.Findings)
            {
                alarms++;
                output.WriteLine($"false alarm in {test.Name}: {finding.At.Line} {finding.Code} {finding.Message}");
            }
        }

        output.WriteLine($"{alarms} false alarms in {panels} panels of {cases.Length} scripts");
        Assert.True(alarms * 100 <= FalseAlarmsPerHundredMax * panels, $"{alarms} false alarms in {panels} panels.");
    }

    private static StoryCase[] Load(string kind) =>
        [.. Directory.GetFiles(Path.Combine(Folder, kind),
            "*.txt").Order(StringComparer.Ordinal).Select(StoryCase.Load)];
}
