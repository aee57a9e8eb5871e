namespace Kantoku.Core.Script.Reading;

/// <content>Which names speak in the script.</content>
internal sealed partial class ScreenplayReader
{
    private bool IsKnown(ReadOnlySpan<char> name)
    {
        if (!_knowsUsed)
        {
            _knowsUsed = true;
            CollectUsed();
        }

        return names.IsKnown(name);
    }

    /// <summary>Names that stand as cues with a blank line above and words below, and names before a colon.</summary>
    private void CollectUsed()
    {
        var afterBlank = true;
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            if (line.Kind == LineKind.Text)
            {
                var folded = line.Folded;
                var colon = folded.Length > 0 ? folded[..Math.Min(folded.Length, LongestInlineName)].IndexOf(':') : -1;
                if (afterBlank && CueLine.IsCaps(folded) && Lines.HasTextBelow(i))
                {
                    names.Use(NameOf(folded));
                }
                else if (colon > 0 && colon < folded.Length - 1 && CueLine.IsCaps(folded[..colon]))
                {
                    names.UseInline(NameOf(folded[..colon]));
                }
            }

            afterBlank = line.Kind != LineKind.Text || PanelLine.Keyword(line.Folded, out _) > 0;
        }
    }
}
