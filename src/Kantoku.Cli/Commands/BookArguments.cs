using System.CommandLine;
using Kantoku.Engine.Books;

namespace Kantoku.Cli.Commands;

/// <summary>The options that decide what a book is, shared by <c>make</c> and <c>plan</c>.</summary>
internal sealed class BookArguments
{
    private readonly Argument<string> _script = Arguments.Script();
    private readonly Option<string?> _only = Arguments.Only();
    private readonly Option<string?> _store = Arguments.Store();

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Where the book's files land (default: book/ beside the script)",
        HelpName = "folder",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "Which files to make, of pdf, cbz and png",
        DefaultValueFactory = _ => "pdf,cbz,png",
        HelpName = "list",
    };

    private readonly Option<string> _artist = new("--artist")
    {
        Description = "Who draws",
        DefaultValueFactory = _ => "storyboard",
        HelpName = "id",
    };

    private readonly Option<double> _dpi = new("--dpi")
    {
        Description = "Resolution of drawings and screen pages, 72 to 600",
        DefaultValueFactory = _ => 300,
        HelpName = "n",
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "Steps at work at once (default: the machine's processors)",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "n",
    };

    private readonly Option<string[]> _allow = new("--allow")
    {
        Description = "Go on in spite of errors with this code; may be repeated",
        HelpName = "code",
    };

    public void AddTo(Command command)
    {
        command.Add(_script);
        command.Add(_output);
        command.Add(_format);
        command.Add(_artist);
        command.Add(_dpi);
        command.Add(_only);
        command.Add(_jobs);
        command.Add(_store);
        command.Add(_allow);
        _artist.CompletionSources.Add("storyboard");
        _format.CompletionSources.Add("pdf", "cbz", "png", "pdf,cbz,png");
    }

    public BookRequest Read(ParseResult parsed) => new()
    {
        Script = parsed.GetRequiredValue(_script),
        Output = parsed.GetValue(_output),
        Formats = BookRequest.ParseFormats(parsed.GetRequiredValue(_format)),
        Artist = parsed.GetRequiredValue(_artist),
        Dpi = parsed.GetValue(_dpi),
        Only = parsed.GetValue(_only),
        Jobs = parsed.GetValue(_jobs),
        Store = parsed.GetValue(_store),
        Allow = [.. parsed.GetValue(_allow) ?? []],
    };
}
