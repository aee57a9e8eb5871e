using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using Kantoku.Cli.Commands;
using Kantoku.Cli.Output;
using Kantoku.Core.Script.Reading;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Cli;

/// <summary>The command <c>kantoku</c>: parses, runs one subcommand, and turns what went wrong into an exit
/// code.</summary>
internal static class CommandLine
{
    /// <summary>Said when a run was stopped.</summary>
    public const string GoOn = "Interrupted. Run the same command again to go on where it stopped.";

    [SuppressMessage("Design", "CA1031", Justification = "Nobody is shown a stack trace.")]
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation)
    {
        var root = Create(terminal);
        var parsed = root.Parse(args);
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (parsed.Action is ParseErrorAction wrong)
        {
            return ReportUsage(root, parsed, wrong, configuration, terminal);
        }

        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Say(GoOn);
            return ExitCodes.Interrupted;
        }
        catch (BookException problem)
        {
            terminal.Fail(problem.Message, problem.Hint);
            return problem.IsUsage ? ExitCodes.Usage : ExitCodes.Problems;
        }
        catch (ProductionException problem)
        {
            terminal.Fail(problem.Message, problem.Hint);
            return ExitCodes.Problems;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(problem.Message, "Check the folder's space and permissions, then run the same command.");
            return ExitCodes.Problems;
        }
        catch (Exception defect)
        {
            terminal.Fail(
                $"kantoku broke off: {defect.GetType().Name}: {defect.Message}",
                "This is a defect of the program; please report it with the script. What was finished is kept.");
            return ExitCodes.Problems;
        }
    }

    private static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("The build system for manga: a script in plain text goes in, a book comes out.")
        {
            MakeCommand.Create(terminal),
            NewCommand.Create(terminal),
            CheckCommand.Create(terminal),
            CastCommand.Create(terminal),
            StoryCommand.Create(terminal),
            PlanCommand.Create(terminal),
            StatusCommand.Create(terminal),
            CleanCommand.Create(terminal),
            CompletionCommand.Create(terminal),
        };
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
            option.Aliases.Remove("/h");
            option.Aliases.Remove("/?");
            option.Aliases.Remove("-?");
        }

        return root;
    }

    private static int ReportUsage(
        RootCommand root,
        ParseResult parsed,
        ParseErrorAction wrong,
        InvocationConfiguration configuration,
        Terminal terminal)
    {
        if (parsed.Tokens.Count == 0)
        {
            root.Parse(["--help"]).Invoke(configuration);
            return ExitCodes.Usage;
        }

        wrong.ShowHelp = false;
        parsed.Invoke(configuration);
        var command = HelpWithExamples.PathOf(parsed.CommandResult.Command);
        string[] known = [.. root.Subcommands.Select(subcommand => subcommand.Name), "--help", "--version"];
        if (command.Length == 0 && Nearest.Of(parsed.Tokens[0].Value, known) is { } meant)
        {
            terminal.Say($"Did you mean '{meant}'?");
        }

        terminal.Say(command.Length == 0 ? "See: kantoku --help" : $"See: kantoku {command} --help");
        return ExitCodes.Usage;
    }
}
