using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>A name taken apart: its core in upper case, without titles and honorifics.</summary>
/// <param name="Core">"SATO" of "Dr. Sato", "健二" of 健二くん; the whole where nothing else is left.</param>
/// <param name="Title">"DR", くん, or empty.</param>
internal readonly record struct NameParts(string Core, string Title)
{
    private static readonly string[] Honorifics =
        ["-SAN", "-KUN", "-CHAN", "-SAMA", "-SENPAI", "-SENSEI", "-DONO", "さん", "くん", "ちゃん", "様", "さま", "先輩", "先生",
            "殿"];

    public static NameParts Of(string name)
    {
        var upper = name.ToUpperInvariant().Replace("’", "'", StringComparison.Ordinal);
        foreach (var honorific in Honorifics)
        {
            if (upper.EndsWith(honorific, StringComparison.Ordinal) && upper.Length > honorific.Length)
            {
                return new NameParts(upper[..^honorific.Length], honorific);
            }
        }

        var space = upper.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && IsTitle(upper[..space]))
        {
            var rest = upper[(space + 1)..];
            if (rest.Length > 1 && rest.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0 && !IsTitle(rest))
            {
                return new NameParts(rest, upper[..space].TrimEnd('.'));
            }
        }

        return new NameParts(upper.Replace(".", "", StringComparison.Ordinal), "");
    }

    public Presentation? Presentation => Title switch
    {
        "MR" or "SIR" or "LORD" or "KING" or "PRINCE" or "UNCLE" or "GRANDPA" or "BROTHER" or "FATHER" or "-KUN" or "くん"
            => Story.Presentation.Masculine,
        "MRS" or "MS" or "MISS" or "LADY" or "QUEEN" or "PRINCESS" or "AUNT" or "GRANDMA" or "SISTER" or "NURSE"
            or "-CHAN" or "ちゃん"
            or "MADAME" or "MOTHER" => Story.Presentation.Feminine,
        _ => OfWords(),
    };

    /// <summary>What the word before a name says: "YOUNG KENJI".</summary>
    public AgeBand? Age
    {
        get
        {
            var space = Core.IndexOf(' ', StringComparison.Ordinal);
            return space < 0 ? null : Core[..space] switch
            {
                "YOUNG" or "LITTLE" or "KID" or "CHILD" or "BABY" => AgeBand.Child,
                "TEEN" or "TEENAGE" => AgeBand.Teen,
                "OLD" or "ELDERLY" => AgeBand.Elder,
                _ => null,
            };
        }
    }

    private Presentation? OfWords()
    {
        if (GivenNames.Of(Core) is { } known)
        {
            return known;
        }

        foreach (var word in Core.Split(' '))
        {
            if (GivenNames.IsListed(word))
            {
                return GivenNames.Of(word);
            }
        }

        return null;
    }

    private static bool IsTitle(string word) => word.TrimEnd('.') is "DR" or "MR" or "MRS" or "MS" or "MISS"
        or "PROF" or "PROFESSOR" or "DOCTOR"
        or "CAPTAIN" or "CAPT" or "SIR" or "LADY" or "LORD" or "KING" or "QUEEN" or "PRINCE" or "PRINCESS"
        or "DETECTIVE" or "INSPECTOR"
        or "OFFICER" or "SGT" or "SERGEANT" or "LT" or "LIEUTENANT" or "COLONEL" or "COL" or "GENERAL" or "GEN"
        or "COMMANDER" or "AGENT" or "UNCLE"
        or "AUNT" or "GRANDPA" or "GRANDMA" or "SISTER" or "BROTHER" or "FATHER" or "MOTHER" or "NURSE" or "MASTER"
        or "COACH" or "MADAME"
        or "CHIEF" or "MAYOR" or "PRESIDENT" or "PRINCIPAL";
}
