using System.CommandLine;

namespace Kantoku.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Arguments
{
    public static Argument<string> Script()
    {
        var script = new Argument<string>("script")
        {
            Description = "The script: Mangaplay, Fountain, Stripdown, Markdown panels or plain prose",
        };
        script.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError("The script's path is empty.");
            }
        });
        return script;
    }

    public static Option<bool> Json() => new("--json")
    {
        Description = "Write JSON for programs instead of text for people",
    };

    public static Option<string?> Only() => new("--only")
    {
        Description = "Only these steps and what they need: page:3..5, page:3/panel:2, sheet:AKIRA",
        HelpName = "steps",
    };

    public static Option<string?> Store() => new("--store")
    {
        Description = "Folder of the artifacts, which several projects may share (or KANTOKU_STORE)",
        HelpName = "folder",
    };
}
