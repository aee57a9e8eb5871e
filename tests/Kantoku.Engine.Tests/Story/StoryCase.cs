using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Core.Story.Checks;
using Kantoku.Engine.Bible;

namespace Kantoku.Engine.Tests.Story;

/// <summary>What a careful reader would find at a place.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Page">Id of the page.</param>
/// <param name="Panel">Number of the panel; 0 for the page itself.</param>
internal readonly record struct Expected(string Code, string Page, int Panel);

/// <summary>A script of the corpus with its labels: <c>expect: KC201 2.1</c> lines, then <c>---</c>, an optional bible
/// that begins with <c>bible:</c> and ends with <c>---</c>, then the script.</summary>
internal sealed record StoryCase
{
    public required string Name { get; init; }

    public required Expected[] Expected { get; init; }

    public required StoryReport Report { get; init; }

    /// <summary>What direction itself reports: names in notes.</summary>
    public required ImmutableArray<Diagnostic> Directing { get; init; }

    public IEnumerable<Diagnostic> Findings => Directing.Concat(Report.Findings);

    public int Panels => Report.Chronicle.Panels.Length;

    public static StoryCase Load(string path)
    {
        var lines = File.ReadAllLines(path);
        var end = Array.IndexOf(lines, "---");
        var expected = lines[..end].Where(line => line.StartsWith("expect:", StringComparison.Ordinal))
            .Select(line => Parse(line["expect:".Length..].Trim())).ToArray();
        var rest = lines[(end + 1)..];
        var bible = StoryBible.Empty;
        if (rest.Length > 0 && rest[0] == "bible:")
        {
            var close = Array.IndexOf(rest, "---");
            bible = BibleReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', rest[1..close])), "bible.yaml").Bible;
            rest = rest[(close + 1)..];
        }

        var names = bible.Cast.SelectMany(entry => entry.Names).ToArray();
        var script = ScriptReader.Read(
            Encoding.UTF8.GetBytes(string.Join('\n', rest)), Path.GetFileName(path), declaredNames: names).Script;
        var world = Casting.Resolve(script, bible).World;
        var directed = Director.Direct(script, world);
        return new StoryCase
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Expected = expected,
            Report = StoryChecker.Check(directed, bible),
            Directing = directed.Diagnostics,
        };
    }

    /// <summary>A finding stands where it is expected: in that panel, or on that page's own line.</summary>
    public bool IsAt(Diagnostic finding, Expected expected)
    {
        if (finding.Code != expected.Code)
        {
            return false;
        }

        var panels = Report.Chronicle.Panels;
        var at = -1;
        for (var i = 0; i < panels.Length && panels[i].At.Line <= Math.Max(finding.At.Line, panels[0].At.Line); i++)
        {
            at = i;
        }

        return at < 0 || finding.At.File == "bible.yaml" || expected.Panel == 0 || IsPage(panels[at].Page)
            || (at + 1 < panels.Length && IsPage(panels[at + 1].Page));

        bool IsPage(string id) => id == expected.Page
            || id.StartsWith(expected.Page + "-", StringComparison.Ordinal);
    }

    private static Expected Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var place = words.Length > 1 ? words[1] : "1";
        var dot = place.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? new Expected(words[0], place, 0)
            : new Expected(words[0], place[..dot], int.Parse(place[(dot + 1)..], CultureInfo.InvariantCulture));
    }
}
