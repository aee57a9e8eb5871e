using Spectre.Console;

namespace Kantoku.Cli.Output;

/// <summary>Where the program speaks: results to the output, everything else to the error stream.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool interactive, bool colour)
{
    public TextWriter Out => output;

    public TextWriter Error => error;

    /// <summary>A person watches the error stream: live progress may be drawn there.</summary>
    public bool Interactive => interactive;

    /// <summary>Tables and colour for the output; plain text where it is not a terminal.</summary>
    public IAnsiConsole Tables { get; } = Create(output, colour);

    /// <summary>Progress and messages.</summary>
    public IAnsiConsole Messages { get; } = Create(error, colour && interactive);

    public static Terminal OfProcess()
    {
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Terminal(
            WriterOf(() => Console.Out),
            WriterOf(() => Console.Error),
            interactive: !Console.IsErrorRedirected && !plain,
            colour: !Console.IsOutputRedirected && !plain);
    }

    /// <summary>Undoes what live progress did to the terminal, where it cannot do so itself.</summary>
    public void ShowCursor()
    {
        if (interactive)
        {
            error.Write("\e[?25h\n");
        }
    }

    /// <summary>One plain line for people.</summary>
    public void Say(string line) => Try(() => error.WriteLine(Printable.Line(line)));

    /// <summary>What went wrong and what to do about it.</summary>
    public void Fail(string message, string? hint) => Try(() =>
    {
        Messages.MarkupLine("[red]error:[/] " + Markup.Escape(Printable.Text(message)));
        if (hint is not null)
        {
            Messages.MarkupLine("  [grey]hint:[/] " + Markup.Escape(Printable.Text(hint)));
        }
    });

    /// <summary>Where messages can no longer be written nobody can be told so; the exit code still says it.</summary>
    private static void Try(Action speak)
    {
        try
        {
            speak();
        }
        catch (IOException silent)
        {
            _ = silent;
        }
    }

    /// <summary>A stream that the caller closed takes nothing.</summary>
    private static TextWriter WriterOf(Func<TextWriter> open)
    {
        try
        {
            return open();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return TextWriter.Null;
        }
    }

    private static IAnsiConsole Create(TextWriter writer, bool colour)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!colour)
        {
            console.Profile.Width = PipeWidth;
        }

        return console;
    }

    private const int PipeWidth = 4096;
}
