namespace Kantoku.Core.Story.People;

/// <summary>Decides whom a name of one word means where longer names share it: TANAKA beside KENJI TANAKA and YUMI
/// TANAKA.</summary>
/// <remarks>It means whom the author declared; a family name never means somebody who speaks under the full one, since
/// a writer keeps to one cue a person; among others it means one who is called by no other part of the name, so that a
/// YUMI who speaks as YUMI takes nobody's TANAKA; then whoever is named in full more often. Read all names before
/// asking.</remarks>
internal sealed class NameBearers
{
    private readonly Dictionary<string, List<Bearer>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bearer> _byCore = new(StringComparer.Ordinal);
    private readonly HashSet<string> _single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Presentation>> _titles = new(StringComparer.Ordinal);

    /// <summary>Notes that a name is used.</summary>
    /// <param name="name">As written.</param>
    /// <param name="uses">How often, ≥ 1.</param>
    /// <param name="from">Where it stands.</param>
    public void Note(string name, int uses, NameSource from)
    {
        var parts = NameParts.Of(name);
        if (parts.Title.Length > 0 && parts.Presentation is { } presentation)
        {
            if (!_titles.TryGetValue(parts.Core, out var titles))
            {
                _titles.Add(parts.Core, titles = []);
            }

            titles.Add(presentation);
        }

        var words = parts.Core.Split(' ');
        if (words.Length == 1)
        {
            _single.Add(parts.Core);
            return;
        }

        if (IsQualified(parts.Core))
        {
            return;
        }

        if (!_byCore.TryGetValue(parts.Core, out var bearer))
        {
            bearer = new Bearer(parts.Core, words[0], words[^1], NameParts.Of(parts.Core).Presentation);
            _byCore.Add(parts.Core, bearer);
            Part(bearer.First).Add(bearer);
            Part(bearer.Last).Add(bearer);
        }

        bearer.Uses += uses;
        bearer.IsDeclared |= from == NameSource.Declared;
        bearer.IsCue |= from == NameSource.Cue;
    }

    /// <summary>What all names of one person have in common.</summary>
    public string KeyOf(string name)
    {
        var parts = NameParts.Of(name);
        if (IsQualified(parts.Core) || parts.Core.Contains(' ', StringComparison.Ordinal))
        {
            return parts.Core;
        }

        Presentation? titled = parts.Title.Length > 0 ? parts.Presentation : null;
        if (BearerOf(parts.Core, titled) is { } bearer)
        {
            return bearer.Core;
        }

        return titled is not null && _titles.TryGetValue(parts.Core, out var titles) && titles.Count > 1
            ? $"{parts.Title} {parts.Core}"
            : parts.Core;
    }

    private List<Bearer> Part(string part)
    {
        if (!_byPart.TryGetValue(part, out var bearers))
        {
            _byPart.Add(part, bearers = []);
        }

        return bearers;
    }

    private Bearer? BearerOf(string part, Presentation? titled)
    {
        Bearer? best = null;
        foreach (var bearer in _byPart.GetValueOrDefault(part, []))
        {
            var agrees = titled is not { } wanted || bearer.Presentation is not { } own || wanted == own;
            agrees &= bearer.IsDeclared || !bearer.IsCue || bearer.First == part;
            best = agrees && (best is null || RankOf(bearer, part) > RankOf(best, part)) ? bearer : best;
        }

        return best;
    }

    private long RankOf(Bearer bearer, string part)
    {
        var other = bearer.First == part ? bearer.Last : bearer.First;
        return (bearer.IsDeclared ? 1L << 40 : 0) + (_single.Contains(other) ? 0 : 1L << 32) + bearer.Uses;
    }

    /// <summary>Somebody else beside the one whose name it holds: "YOUNG KENJI", "KENJI'S MOTHER", "GUARD 2".</summary>
    private static bool IsQualified(string core)
    {
        if (core.Contains("'S ", StringComparison.OrdinalIgnoreCase) || core.Contains('の', StringComparison.Ordinal)
            || core.AsSpan().ContainsAnyInRange('0', '9') || core.Contains('#', StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var word in core.Split(' '))
        {
            if (word is "YOUNG" or "OLD" or "LITTLE" or "KID" or "PAST" or "FUTURE" or "EVIL" or "FAKE" or "DEAD"
                or "GHOST" or "SHADOW" or "BABY" or "OLDER" or "YOUNGER" or "TEEN" or "CHILD" or "FIRST" or "SECOND"
                or "OTHER" or "TALL" or "SHORT" or "BIG" or "SMALL" or "FAT" or "THIN" or "AND" or "OF" or "MAN"
                or "WOMAN" or "BOY" or "GIRL" or "FEMALE" or "MALE")
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Bearer(string core, string first, string last, Presentation? presentation)
    {
        public string Core { get; } = core;

        public string First { get; } = first;

        public string Last { get; } = last;

        public Presentation? Presentation { get; } = presentation;

        public int Uses { get; set; }

        public bool IsDeclared { get; set; }

        public bool IsCue { get; set; }
    }
}

/// <summary>Where a name stands.</summary>
internal enum NameSource
{
    /// <summary>In a bible or on a title page.</summary>
    Declared,
    Cue,
    Prose,
}
