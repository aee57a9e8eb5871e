using System.CommandLine;
using Kantoku.Cli.Output;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku completion</c>: what a shell needs to complete the command line.</summary>
internal static class CompletionCommand
{
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Write the completion script of a shell") { shell };
        command.SetAction(parsed =>
        {
            terminal.Out.WriteLine(Script(parsed.GetRequiredValue(shell)));
            return ExitCodes.Done;
        });
        return command;
    }

    // Every script asks the program itself through its [suggest] directive, so nothing here goes out of date.
    private static string Script(string shell) => shell switch
    {
        "bash" => """
            _kantoku() {
              local IFS=$'\n'
              local word="${COMP_WORDS[COMP_CWORD]}"
              COMPREPLY=($(compgen -W "$(kantoku "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "$word"))
              [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$word"))
            }
            complete -o filenames -F _kantoku kantoku
            """,
        "zsh" => """
            #compdef kantoku
            _kantoku() {
              local -a found
              found=("${(@f)$(kantoku "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
              compadd -a found
              _files
            }
            compdef _kantoku kantoku
            """,
        "fish" => """
            complete -c kantoku -a '(kantoku "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
            """,
        _ => """
            Register-ArgumentCompleter -Native -CommandName kantoku -ScriptBlock {
              param($word, $ast, $position)
              kantoku "[suggest:$position]" "$ast" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """,
    };
}
