using System.Collections.Frozen;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>Parts of the body by one name, however they are written.</summary>
internal static class BodyParts
{
    private static readonly FrozenDictionary<string, string> ByWord = new Dictionary<string, string>
    {
        ["hands"] = "hand", ["手"] = "hand", ["palm"] = "hand", ["fist"] = "hand", ["finger"] = "hand", ["指"] = "hand",
        ["arms"] = "arm", ["腕"] = "arm", ["elbow"] = "arm", ["wrist"] = "arm", ["legs"] = "leg", ["足"] = "leg",
        ["foot"] = "leg", ["feet"] = "leg", ["ankle"] = "leg", ["knee"] = "leg", ["knees"] = "leg", ["膝"] = "leg",
        ["頭"] = "head", ["forehead"] = "head", ["額"] = "head", ["顔"] = "face", ["cheek"] = "face", ["頬"] = "face",
        ["肩"] = "shoulder", ["胸"] = "chest", ["背中"] = "back", ["eyes"] = "eye", ["瞳"] = "eye", ["首"] = "neck",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Name(ReadOnlySpan<char> written)
    {
        var word = written.ToString().ToLowerInvariant();
        return ByWord.TryGetValue(word, out var name) ? name : word;
    }
}
