using System.CommandLine;
using Kantoku.Cli.Output;
using Kantoku.Engine.Bible;
using Kantoku.Engine.Books;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku new</c>: a commented starter, ready to make.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "A new folder; its name becomes the title" };
        var language = new Option<string>("--language")
        {
            Description = "Language of the starter: en or ja",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong("en", "ja");
        var command = new Command("new", "Write a commented starter: a script and its bible") { folder, language };
        command.SetAction(parsed =>
            Run(terminal, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(language)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string language)
    {
        var title = Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        var files = StarterProject.Files(title, language);
        foreach (var file in files)
        {
            if (File.Exists(Path.Combine(folder, file.Path)))
            {
                throw new BookException(
                    $"'{Path.Combine(folder, file.Path)}' exists and was not touched.",
                    "Choose another folder.",
                    isUsage: true);
            }
        }

        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            File.WriteAllText(Path.Combine(folder, file.Path), file.Content);
            terminal.Out.WriteLine(Path.Combine(folder, file.Path));
        }

        terminal.Say($"Next: kantoku make {Path.Combine(folder, files[0].Path)}");
        return ExitCodes.Done;
    }
}
