using System.Text;

namespace Kantoku.Cli.Output;

/// <summary>Keeps control characters of a script out of the terminal.</summary>
internal static class Printable
{
    /// <summary>Text whose control characters, save line feeds, are replaced by U+FFFD.</summary>
    public static string Text(string text) => Clean(text, keepLineFeeds: true);

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Clean(text, keepLineFeeds: false);

    private static string Clean(string text, bool keepLineFeeds)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            clean.Append(character switch
            {
                '\n' when keepLineFeeds => '\n',
                '\n' or '\t' => ' ',
                _ when char.IsControl(character) => '\uFFFD',
                _ => character,
            });
        }

        return clean.ToString();
    }
}
