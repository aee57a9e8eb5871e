namespace Kantoku.Core.Story.States;

/// <summary>How everybody is before the first page.</summary>
internal static class BibleStart
{
    public static PersonState[] People(StoryWorld world, StoryBible bible)
    {
        var people = new PersonState[world.Cast.Length];
        Array.Fill(people, PersonState.Initial);
        foreach (var fact in bible.Facts)
        {
            foreach (var name in fact.KnownBy)
            {
                var person = IndexOf(world, name);
                if (person >= 0)
                {
                    var known = people[person].Known.Add(new Knowledge(fact.Id.ToLowerInvariant(), null));
                    people[person] = people[person] with { Known = known };
                }
            }
        }

        return people;
    }

    private static int IndexOf(StoryWorld world, string name)
    {
        for (var i = 0; i < world.Cast.Length; i++)
        {
            if (string.Equals(world.Cast[i].Id, name, StringComparison.OrdinalIgnoreCase)
                || world.Cast[i].Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
