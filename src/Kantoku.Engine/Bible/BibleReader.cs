using System.Collections.Immutable;
using System.Text;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Story;

namespace Kantoku.Engine.Bible;

/// <summary>Reads a bible: YAML in, its people, places and things and what is wrong with it out; never an exception,
/// whatever the text.</summary>
public static class BibleReader
{
    /// <summary>UTF-16 units, or bytes; a longer bible is refused whole.</summary>
    public const int SizeMax = 1 << 20;

    private static readonly ImmutableArray<string> Keys = ["cast", "locations", "props", "facts", "flags", "style"];

    /// <param name="bytes">UTF-8, with or without a byte-order mark.</param>
    /// <param name="file">The file's name as the user gave it.</param>
    public static (StoryBible Bible, ImmutableArray<Diagnostic> Diagnostics) Read(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.Length > SizeMax)
        {
            return TooLarge(file);
        }

        var mark = Encoding.UTF8.Preamble;
        return Read(Encoding.UTF8.GetString(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes), file);
    }

    /// <param name="yaml">The bible's text.</param>
    /// <param name="file">The file's name as the user gave it.</param>
    public static (StoryBible Bible, ImmutableArray<Diagnostic> Diagnostics) Read(string yaml, string file)
    {
        if (yaml.Length > SizeMax)
        {
            return TooLarge(file);
        }

        var problems = new ProblemList(yaml);
        var tree = new YamlTreeReader(file, problems).Read(yaml);
        var bible = tree is null or YamlTree.Text { Value: "" } ? StoryBible.Empty : ReadTop(tree, problems);
        return (bible, problems.InOrder);
    }

    private static StoryBible ReadTop(YamlTree tree, ProblemList problems)
    {
        var top = new KeyedReader(tree, Keys, "the bible", problems);
        return new StoryBible
        {
            Cast = BibleEntries.Cast(top.Value("cast"), problems),
            Locations = BibleEntries.Locations(top.Value("locations"), problems),
            Props = BibleEntries.Props(top.Value("props"), problems),
            Facts = BibleEntries.Facts(top.Value("facts"), problems),
            Flags = top.List("flags"),
            Style = top.Words("style"),
            Other = top.Except(Keys),
        };
    }

    private static (StoryBible, ImmutableArray<Diagnostic>) TooLarge(string file) => (StoryBible.Empty,
    [
        new Diagnostic
        {
            Code = "KB002",
            Severity = Severity.Error,
            At = new SourceSpan(file, 0, 0),
            Message = $"The bible is larger than {SizeMax / 1024} KB.",
            Hint = "Divide the story into chapters, each with a bible of its own.",
        },
    ]);
}
