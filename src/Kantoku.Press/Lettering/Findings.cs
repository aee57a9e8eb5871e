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
        new("no-room", panel, letter, "There is no room at all for these words; they are left out.");

    public static void Report(
        int panel,
        ImmutableArray<LetterPart> parts,
        PanelLetterer.Choice choice,
        ImmutableArray<PressFinding>.Builder findings)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var size = choice.Options[i][choice.Arrangement.Spots[i].Variant].SizeMm;
            if (size < LetteringSheet.LeastEmMm(part.Style) * 0.999f)
            {
                findings.Add(new PressFinding("text-too-small", panel, part.Letter, string.Create(
                    CultureInfo.InvariantCulture, $"The words fit only at {size / PointMm:0.0} points.")));
            }

            if (choice.Arrangement.FaceCells[i] >= LeastFaceCells)
            {
                findings.Add(new PressFinding(
                    "balloon-over-face", panel, part.Letter,
                        "The words cover part of a face: no other place is free."));
            }

            if (part.Missing.Length > 0)
            {
                findings.Add(new PressFinding(
                    "missing-glyph", panel, part.Letter, $"No font here can show “{part.Missing}”."));
            }
        }

        if (choice.Arrangement.Disorder > 0)
        {
            findings.Add(new PressFinding(
                "reading-order", panel, -1, "The balloons cannot all stand in the order in which they are read."));
        }
    }
}
