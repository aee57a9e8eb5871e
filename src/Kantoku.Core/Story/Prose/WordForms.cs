namespace Kantoku.Core.Story.Prose;

/// <summary>The regular forms of English verbs and nouns.</summary>
internal static class WordForms
{
    /// <summary>All forms of one item of a vocabulary's row.</summary>
    public static IEnumerable<string> Of(string item)
    {
        var doubled = item.StartsWith("~~", StringComparison.Ordinal);
        if (doubled || item.StartsWith('~'))
        {
            var phrase = item.TrimStart('~');
            var end = phrase.IndexOf(' ', StringComparison.Ordinal);
            var (verb, rest) = end < 0 ? (phrase, "") : (phrase[..end], phrase[end..]);
            return Verb(verb, doubled).Select(form => form + rest);
        }

        return item.StartsWith('#') ? [item[1..], Plural(item[1..])] : [item];
    }

    public static string Plural(string noun) => noun switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
        [.., 'm', 'a', 'n'] => noun[..^2] + "en",
        _ => noun + "s",
    };

    private static string[] Verb(string verb, bool doubled)
    {
        if (doubled)
        {
            var stem = verb + verb[^1];
            return [verb, verb + "s", stem + "ed", stem + "ing"];
        }

        return verb switch
        {
            [.., 'i', 'e'] => [verb, verb + "s", verb + "d", verb[..^2] + "ying"],
            [.., 'e', 'e'] => [verb, verb + "s", verb + "d", verb + "ing"],
            [.., 'e'] => [verb, verb + "s", verb + "d", verb[..^1] + "ing"],
            [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => [verb, verb[..^1] + "ies", verb[..^1] + "ied", verb + "ing"],
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => [verb, verb + "es", verb + "ed", verb + "ing"],
            _ => [verb, verb + "s", verb + "ed", verb + "ing"],
        };
    }
}
