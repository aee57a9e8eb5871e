using System.Collections.Immutable;

namespace Kantoku.Core.Story.People;

/// <summary>One person of a <c>[[cast: KENJI@uniform angry, MIO]]</c> note.</summary>
/// <param name="Name">As written, without look and acting.</param>
/// <param name="Look">After the @, or empty.</param>
/// <param name="Acting">The words behind the name: emotion, pose, "from behind"; may be empty.</param>
internal readonly record struct CastNote(string Name, string Look, string Acting)
{
    private const int PeopleMax = 12;

    /// <summary>Empty for a note that wants nobody: "none", "-", 無し.</summary>
    /// <param name="value">The note's value.</param>
    /// <param name="isName">Whether words are somebody's name: the longest that is one is taken.</param>
    public static ImmutableArray<CastNote> Parse(string value, Func<string, bool> isName)
    {
        var found = ImmutableArray.CreateBuilder<CastNote>();
        foreach (var part in value.Split((char[])[',', ';', '、', '，', '；'], StringSplitOptions.TrimEntries))
        {
            if (part.Length > 0 && found.Count < PeopleMax && !IsNobody(part))
            {
                found.Add(ParseOne(part, isName));
            }
        }

        return found.ToImmutable();
    }

    private static CastNote ParseOne(string part, Func<string, bool> isName)
    {
        var at = part.IndexOfAny(['@', '＠']);
        if (at > 0)
        {
            var rest = part[(at + 1)..].TrimStart();
            var end = rest.IndexOfAny([' ', '\u3000']);
            return new CastNote(part[..at].Trim(), end < 0 ? rest : rest[..end], end < 0 ? "" : rest[end..].Trim());
        }

        var words = part.Split((char[])[' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(words.Length, 5); count > 0; count--)
        {
            var name = string.Join(' ', words[..count]);
            if (isName(name))
            {
                return new CastNote(name, "", string.Join(' ', words[count..]));
            }
        }

        var caps = words.TakeWhile(word => !word.AsSpan().ContainsAnyInRange('a', 'z')).Count();
        var taken = caps is 0 ? 1 : caps;
        return new CastNote(string.Join(' ', words[..taken]), "", string.Join(' ', words[taken..]));
    }

    private static bool IsNobody(string part) => part.ToUpperInvariant() is "NONE" or "NOBODY" or "NO ONE" or "-"
        or "EMPTY" or "なし" or "無し" or "無人";
}
