using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.People;

/// <summary>Takes what a bible's entry says of a person into their facts.</summary>
internal static class BibleFacts
{
    public static void Read(ProseReader reader, CastList.Person person)
    {
        if (person.Entry is not { } entry)
        {
            return;
        }

        var facts = person.Facts;
        facts.Presentation = GenderOf(entry.Gender);
        LookReader.ReadField(reader, entry.Age, LookField.Age, facts);
        LookReader.ReadField(reader, entry.Gender, LookField.Gender, facts);
        LookReader.ReadField(reader, entry.Hair, LookField.Hair, facts);
        LookReader.ReadField(reader, entry.Eyes, LookField.Eyes, facts);
        LookReader.ReadField(reader, entry.Build, LookField.Build, facts);
        foreach (var mark in entry.Marks)
        {
            LookReader.ReadField(reader, mark, LookField.Marks, facts);
        }

        LookReader.ReadField(reader, entry.Face, LookField.Face, facts);
        facts.FeaturesComplete = entry.Marks.Any(mark => mark.Trim().ToUpperInvariant() is "NONE" or "NOTHING"
            or "なし" or "無し");
        if (entry.Face is { Length: > 0 } face)
        {
            facts.Quote(face);
        }
    }

    private static Presentation? GenderOf(string? gender) => gender?.Trim().ToUpperInvariant() switch
    {
        "M" or "MALE" or "MAN" or "BOY" or "HE" or "HE/HIM" or "MASCULINE" or "男" or "男性" => Presentation.Masculine,
        "F" or "FEMALE" or "WOMAN" or "GIRL" or "SHE" or "SHE/HER" or "FEMININE" or "女"
            or "女性" => Presentation.Feminine,
        _ => null,
    };
}
