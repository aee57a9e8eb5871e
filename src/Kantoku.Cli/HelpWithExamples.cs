using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Kantoku.Cli;

/// <summary>The usual help, with examples that can be pasted below it.</summary>
internal sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        inner.Invoke(parseResult);
        var examples = Examples.Of(PathOf(parseResult.CommandResult.Command));
        if (examples.Length == 0)
        {
            return ExitCodes.Done;
        }

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        return ExitCodes.Done;
    }

    /// <summary>A command's name below the root: "make"; empty for the root.</summary>
    public static string PathOf(Command command) => command is RootCommand ? "" : command.Name;
}
