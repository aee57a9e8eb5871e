using System.CommandLine;

namespace Kantoku.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Arguments
{
    public static Argument<string> Script() => new("script")
    {
        Description = "The script: Mangaplay, Fountain, Stripdown, Markdown panels or plain prose",
    };

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
