using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Press.Pages;

namespace Kantoku.Press.Lettering;

/// <summary>Says what lettering could not avoid.</summary>
internal static class Findings
{
    private const float PointMm = 25.4f / 72;

    /// <summary>Square millimetres of a face that a balloon may touch before anyone would call it covered.</summary>
    private const int LeastFaceCells = 3;

    public static PressFinding Omitted(int panel, int letter) =>
        new(FindingCodes.NoRoom, panel, letter, "There is no room at all for these words; they are left out.");

    /// <param name="findings">Receives each trouble of a letter once, however many balloons it has.</param>
    public static void Report(
        int panel,
        ImmutableArray<LetterPart> parts,
        PanelLetterer.Choice choice,
        ImmutableArray<PressFinding>.Builder findings)
    {
        foreach (var letter in Enumerable.Range(0, parts.Length).GroupBy(part => parts[part].Letter))
        {
            ReportLetter(panel, letter.Key, [.. letter], parts, choice, findings);
        }

        if (choice.Arrangement.Disorder > 0)
        {
            findings.Add(new PressFinding(
                FindingCodes.ReadingOrder, panel, -1,
                "The balloons cannot all stand in the order in which they are read."));
        }
    }

    private static void ReportLetter(
        int panel,
        int letter,
        int[] own,
        ImmutableArray<LetterPart> parts,
        PanelLetterer.Choice choice,
        ImmutableArray<PressFinding>.Builder findings)
    {
        var size = own.Min(part => choice.Options[part][choice.Arrangement.Spots[part].Variant].SizeMm);
        if (size < LetteringSheet.LeastEmMm(parts[own[0]].Style) * 0.999f)
        {
            findings.Add(new PressFinding(FindingCodes.TextTooSmall, panel, letter, string.Create(
                CultureInfo.InvariantCulture, $"The words fit only at {size / PointMm:0.0} points.")));
        }

        if (own.Any(part => choice.Arrangement.FaceCells[part] >= LeastFaceCells))
        {
            findings.Add(new PressFinding(
                FindingCodes.BalloonOverFace, panel, letter,
                "The words cover part of a face: no other place is free."));
        }

        var missing = string.Concat(own.Select(part => parts[part].Missing));
        if (missing.Length > 0)
        {
            findings.Add(new PressFinding(
                FindingCodes.MissingGlyph, panel, letter, $"No font here can show “{missing}”; 〓 stands for it."));
        }
    }
}
