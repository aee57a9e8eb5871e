using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;

namespace Kantoku.Core.Story.Checks;

/// <summary>What a check of a story gave.</summary>
public sealed record StoryReport
{
    public required StoryChronicle Chronicle { get; init; }

    /// <summary>What does not hold together, in the order of the book.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>Findings that <c>[[ok: …]]</c> notes keep quiet.</summary>
    public required ImmutableArray<Diagnostic> Suppressed { get; init; }
}

/// <summary>Says what of a story does not hold together, before anything is drawn. Linear in the script.</summary>
public static class StoryChecker
{
    /// <param name="script">The directed script.</param>
    /// <param name="bible">Its bible.</param>
    /// <param name="memory">What was read before, so that only what an edit reaches is read again; null to read all.
    /// The
    /// result is the same.</param>
    public static StoryReport Check(DirectedScript script, StoryBible bible, StoryMemory? memory = null)
    {
        memory ??= new StoryMemory();
        var chronicle = Chronicler.Read(script, bible, memory);
        var findings = new FindingList(chronicle, script.World);
        StructureChecks.Run(script, bible, findings);
        RunMeaning(chronicle, script.World, bible, findings);
        StyleChecks.Run(script, memory, findings);
        var order = findings.Found.OrderBy(found => found.At.Line).ThenBy(found => found.Code, StringComparer.Ordinal);
        var pardon = new Suppressions(script);
        var split = order.ToLookup(pardon.Covers);
        return new StoryReport
        {
            Chronicle = chronicle, Findings = [.. split[false]], Suppressed = [.. split[true]],
        };
    }

    private static void RunMeaning(
        StoryChronicle chronicle, StoryWorld world, StoryBible bible, FindingList findings)
    {
        var fold = new StoryFold(world, bible);
        var rules = new MeaningRules(chronicle, world, bible, findings);
        for (var panel = 0; panel < chronicle.Panels.Length; panel++)
        {
            var record = chronicle.Panels[panel];
            if (fold.Scene?.Index != record.Scene)
            {
                rules.EnterScene(chronicle.Scenes[record.Scene], fold);
                fold.Enter(chronicle.Scenes[record.Scene]);
            }

            var before = MeaningRules.Before(record, fold);
            foreach (var fact in record.Facts)
            {
                rules.Check(panel, record, PersonChanges.Meant(fact), fold);
                fold.Apply(panel, fact);
            }

            fold.See(record);
            rules.After(panel, record, before, fold);
        }
    }
}
