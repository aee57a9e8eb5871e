using System.Globalization;
using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>Scripts after the published conventions of every format, each with what a reader by hand counts in it
/// beside it (<c>name.expect</c>).</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Names =>
        [.. Embedded.Names("corpus/").Where(name => !name.EndsWith(".expect", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_script_is_counted_as_a_reader_counts_it(string name)
    {
        var summary = ScriptSummary.Of(ScriptReader.Read(Embedded.Bytes(name), name));
        var told = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["format"] = summary.Format,
            ["pages"] = summary.Pages.ToString(CultureInfo.InvariantCulture),
            ["panels"] = summary.Panels.ToString(CultureInfo.InvariantCulture),
            ["speakers"] = string.Join(" | ", summary.Speakers),
            ["beats"] = string.Join(' ', summary.Beats.Where(beat => beat.Count > 0)
                .Select(beat => FormattableString.Invariant($"{Lower(beat.Kind)} {beat.Count}"))),
            ["direction"] = summary.Direction,
            ["diagnostics"] = string.Join(' ', summary.Diagnostics.Select(
                told => FormattableString.Invariant($"{told.Code}@{told.At.Line}:{told.At.Column}"))),
        };
        foreach (var (key, expected) in Expectations(name))
        {
            Assert.True(told[key] == expected, $"{name}: {key} is '{told[key]}', not '{expected}'");
        }

        Assert.Equal(0, summary.LostWords);
    }

    /// <summary>An account of its own: whatever word of the source stands nowhere in the script is a keyword.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Only_keywords_end_nowhere(string name)
    {
        var reading = ScriptReader.Read(Embedded.Bytes(name), name);
        var missing = WordAccount.Missing(Embedded.Text(name), reading.Script);
        Assert.True(missing.Count == 0, $"{name}: {string.Join(' ', missing)}");
    }

    /// <summary>What is not written counts as none: no speakers, no beats, no diagnostics, left to right.</summary>
    private static Dictionary<string, string> Expectations(string name)
    {
        var expected = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["direction"] = "ltr",
        };
        if (!name.StartsWith("corpus/x", StringComparison.Ordinal))
        {
            expected["diagnostics"] = "";
        }

        foreach (var line in Embedded.Text(name + ".expect").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            expected[line[..colon]] = line[(colon + 1)..].Trim();
        }

        return expected;
    }

    private static string Lower(BeatKind kind) => kind.ToString().ToLowerInvariant();
}
