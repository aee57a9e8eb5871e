using Kantoku.Cli.Output;
using Kantoku.Core.Diagnostics;
using Xunit;

namespace Kantoku.Cli.Tests;

public sealed class DiagnosticPrinterTests
{
    [Theory]
    [InlineData("Aki \tsees [SPLAH] here", 11, 7, "[SPLAH]")]
    [InlineData("明美は[SPLAH]を見る", 4, 7, "[SPLAH]")]
    [InlineData("𠮷野家で[SPLAH]", 6, 7, "[SPLAH]")]
    [InlineData("[SPLAH]", 1, 7, "[SPLAH]")]
    public void The_caret_stands_below_what_is_meant(string line, int column, int length, string meant)
    {
        var (shown, caret) = Print(line, column, length);
        Assert.Equal(Columns(shown[..shown.IndexOf(meant, StringComparison.Ordinal)]), caret.IndexOf('^'));
        Assert.Equal(Columns(meant), caret.Count(character => character == '^'));
    }

    [Theory]
    [InlineData(0, 40)]
    [InlineData(57, 80)]
    [InlineData(193, 33)]
    public void A_long_line_is_cut_to_the_terminal_with_the_place_in_view(int before, int width)
    {
        var line = new string('漢', before / 2) + "[SPLAH]" + new string('字', 90);
        var (shown, caret) = Print(line, (before / 2) + 1, 7, width);
        Assert.True(Columns(shown) < width);
        Assert.Equal(Columns(shown[..shown.IndexOf("[SPLAH]", StringComparison.Ordinal)]), caret.IndexOf('^'));
    }

    [Fact]
    public void A_place_behind_the_end_is_shown_at_the_end()
    {
        var (shown, caret) = Print("AKI", 60, 9);
        Assert.Equal(shown.TrimEnd().Length, caret.IndexOf('^'));
    }

    private static (string Shown, string Caret) Print(string line, int column, int length, int width = 80)
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, output, interactive: false, colour: false);
        terminal.Tables.Profile.Width = width;
        DiagnosticPrinter.Print(terminal.Tables,
        [
            new Diagnostic
            {
                Code = "KS121",
                Severity = Severity.Warning,
                At = new SourceSpan("a.txt", 7, column + 1000, length),
                Message = "odd",
                Excerpt = line,
                ExcerptColumn = column,
            },
        ]);
        var lines = output.ToString().Split('\n');
        var at = Array.FindIndex(lines, text => text.StartsWith("  7 |", StringComparison.Ordinal));
        return (lines[at], lines[at + 1]);
    }

    /// <summary>Kanji and kana of these tests take two columns.</summary>
    private static int Columns(string text) =>
        text.EnumerateRunes().Sum(rune => rune.Value >= 0x3000 ? 2 : 1);
}
