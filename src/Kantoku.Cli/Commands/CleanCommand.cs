using System.CommandLine;
using System.Globalization;
using Kantoku.Cli.Output;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku clean</c>: frees what nothing current needs.</summary>
internal static class CleanCommand
{
    public static Command Create(Terminal terminal)
    {
        var script = Arguments.Script();
        var store = Arguments.Store();
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Only say what would be freed" };
        var paid = new Option<bool>("--paid")
        {
            Description = "Free what cost money too, where nothing current needs it",
        };
        var shared = new Option<bool>("--shared") { Description = "Sweep the store even if other projects may use it" };
        var salvage = new Option<bool>("--salvage")
        {
            Description = "Only replace a damaged journal by one that knows what is still readable",
        };
        var command = new Command("clean", "Free artifacts that nothing current needs")
        {
            script, store, dryRun, paid, shared, salvage,
        };
        command.SetAction(async (parsed, _) => parsed.GetValue(salvage)
            ? await SalvageAsync(terminal, parsed.GetRequiredValue(script), parsed.GetValue(store))
            : Run(
                terminal,
                parsed.GetRequiredValue(script),
                parsed.GetValue(store),
                parsed.GetValue(dryRun),
                parsed.GetValue(paid),
                parsed.GetValue(shared)));
        return command;
    }

    private static async Task<int> SalvageAsync(Terminal terminal, string script, string? store)
    {
        var folder = ProductionFolder.Of(script, store);
        if (!File.Exists(folder.Journal))
        {
            throw new BookException(
                $"'{script}' has no journal to salvage.", "Nothing was made of it yet.", isUsage: true);
        }

        var salvaged = await JournalSalvage.RunAsync(folder, TimeProvider.System);
        await terminal.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Kept {salvaged.Artifacts} finished steps; the damaged journal is now {salvaged.Aside}."));
        return ExitCodes.Done;
    }

    private static int Run(Terminal terminal, string script, string? store, bool dryRun, bool paid, bool shared)
    {
        if (!File.Exists(script))
        {
            throw new BookException($"'{script}' does not exist.", "Check the spelling of the path.", isUsage: true);
        }

        var freed = BookCleaning.Run(script, store, dryRun, paid, shared);
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(dryRun ? "Would free" : "Freed")} {freed.Files} artifacts, {freed.Bytes / 1e6:0.0} MB."));
        return ExitCodes.Done;
    }
}
