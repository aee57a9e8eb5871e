namespace Kantoku.Core.Script.Reading;

/// <summary>Recognises screenplay transitions: <c>CUT TO:</c>, <c>FADE OUT.</c>.</summary>
internal static class Transition
{
    private static readonly string[] Fixed =
    [
        "FADE IN:", "FADE IN.", "FADE IN", "FADE OUT.", "FADE OUT:", "FADE OUT", "FADE TO BLACK.", "FADE TO BLACK",
        "CUT TO BLACK.", "CUT TO BLACK", "FADE TO BLACK:", "CUT TO BLACK:",
    ];

    public static bool Is(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 3 or > 60 || !char.IsAsciiLetterUpper(folded[0]))
        {
            return false;
        }

        if (folded.EndsWith(" TO:", StringComparison.Ordinal))
        {
            foreach (var c in folded)
            {
                if (char.IsLower(c))
                {
                    return false;
                }
            }

            return true;
        }

        foreach (var known in Fixed)
        {
            if (folded.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
