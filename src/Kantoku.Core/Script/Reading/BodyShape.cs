namespace Kantoku.Core.Script.Reading;

/// <summary>Whether a source writes its pages and panels, or leaves them to us.</summary>
internal readonly record struct BodyShape(bool HasPages, bool HasPanels)
{
    public static BodyShape Of(ScriptLines lines, ScriptFormat format, int from)
    {
        switch (format)
        {
            case ScriptFormat.Fountain:
                return new(false, false);
            case ScriptFormat.Native or ScriptFormat.Stripdown:
                return new(true, true);
            default:
                break;
        }

        var (pages, panels) = (false, false);
        for (var i = from; i < lines.Count && !(pages && panels); i++)
        {
            if (lines[i].Kind == LineKind.Text)
            {
                pages |= PlainReader.IsPage(lines[i].Folded);
                panels |= PlainReader.IsPanel(lines[i].Folded);
            }
        }

        return new(pages, panels);
    }
}
