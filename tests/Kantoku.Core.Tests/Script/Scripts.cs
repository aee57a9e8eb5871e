using System.Globalization;
using System.Text;
using CsCheck;
using Kantoku.Core.Script;

namespace Kantoku.Core.Tests.Script;

/// <summary>Reads small scripts and writes what was understood in a few lines, to compare with what is
/// expected.</summary>
internal static class Scripts
{
    public static ScriptReading Read(string text, params string[] declared) =>
        ScriptReader.Read(text, "test.txt", declaredNames: declared);

    /// <summary>One of these, each as likely as the others.</summary>
    public static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>Pages, panels, beats and remarks, one a line, indented by what holds them.</summary>
    public static string Tell(ScriptReading reading)
    {
        var told = new StringBuilder();
        foreach (var page in reading.Script.Pages)
        {
            told.Append(CultureInfo.InvariantCulture, $"page {page.Id}{(page.Span > 1 ? $" x{page.Span}" : "")}");
            told.AppendLine(page.Label is null ? "" : $" '{page.Label}'");
            foreach (var panel in page.Panels)
            {
                told.Append(CultureInfo.InvariantCulture, $"  panel {panel.Number}");
                told.Append(panel.OpensScene ? $" @{panel.Scene?.Place}" : "");
                told.AppendLine(panel.Description.Length == 0 ? "" : $": {Line(panel.Description)}");
                foreach (var beat in panel.Beats)
                {
                    told.AppendLine($"    {Tell(beat)}");
                }

                foreach (var note in panel.Notes)
                {
                    told.AppendLine($"    [{note.Key}] {note.Value}");
                }
            }

            foreach (var remark in page.Remarks)
            {
                told.AppendLine($"  ({Line(remark)})");
            }
        }

        return told.ToString().ReplaceLineEndings("\n").TrimEnd();
    }

    public static string Codes(ScriptReading reading) =>
        string.Join(' ', reading.Diagnostics.Select(diagnostic => diagnostic.Code));

    private static string Tell(Beat beat)
    {
        var marks = (beat.OffPanel ? " off" : "") + (beat.Simultaneous ? " ^" : "") + (beat.Continued ? " +" : "");
        var delivery = beat.Delivery is null ? "" : $" ({beat.Delivery})";
        var kind = beat.Kind.ToString().ToLowerInvariant();
        return $"{kind}{(beat.Speaker is null ? "" : " " + beat.Speaker)}{marks}{delivery}: {Line(beat.Text)}";
    }

    private static string Line(string text) => text.Replace("\n", " / ", StringComparison.Ordinal);
}
