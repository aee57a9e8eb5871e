using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;

namespace Kantoku.Core.Story.Checks;

/// <summary><c>[[ok: KC212 she climbed back in]]</c> keeps a finding quiet that is reported at its panel; without a
/// code
/// it keeps all of that panel quiet.</summary>
internal sealed class Suppressions
{
    private readonly List<(int First, int End, string Code)> _notes = [];

    public Suppressions(DirectedScript script)
    {
        var panels = script.Pages.SelectMany(page => page.Panels).Select(panel => panel.Source).ToArray();
        for (var i = 0; i < panels.Length; i++)
        {
            foreach (var note in panels[i].Notes.Where(note => note.Key == "ok"))
            {
                var code = note.Value.Split((char[])[' ', ',', '\u3000'], 2)[0].ToUpperInvariant();
                var end = i + 1 < panels.Length ? Math.Max(panels[i + 1].At.Line, panels[i].At.Line + 1) : int.MaxValue;
                _notes.Add((panels[i].At.Line, end, code.StartsWith('K') ? code : ""));
            }
        }
    }

    public bool Covers(Diagnostic finding) => _notes.Exists(note => finding.At.Line >= note.First
        && finding.At.Line < note.End && (note.Code.Length == 0 || note.Code == finding.Code));
}
