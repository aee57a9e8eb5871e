using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>Words of a text that have a capital although no sentence begins there: names, for the most part.</summary>
internal static class CapitalWords
{
    private const int ShortestName = 4;

    public static ImmutableArray<string> Of(string text)
    {
        if (Letters.IsShouted(text))
        {
            return [];
        }

        ImmutableArray<string>.Builder? words = null;
        var isFirst = true;
        foreach (var range in text.AsSpan().SplitAny(" \n\t,.!?…—-\"'“”’:;()*_"))
        {
            var word = text.AsSpan(range);
            if (word.Length >= ShortestName && !isFirst && char.IsAsciiLetterUpper(word[0])
                && word[1..].IndexOfAnyExceptInRange('a', 'z') < 0)
            {
                (words ??= ImmutableArray.CreateBuilder<string>()).Add(word.ToString());
            }

            isFirst = range.End.Value < text.Length && text[range.End.Value] is '.' or '!' or '?' or '\n' or '"' or '“'
                || (isFirst && word.IsEmpty);
        }

        return words?.ToImmutable() ?? [];
    }
}
