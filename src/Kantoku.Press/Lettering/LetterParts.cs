using System.Collections.Immutable;
using System.Text;
using Kantoku.Core.Plan;

namespace Kantoku.Press.Lettering;

/// <summary>Reads a panel's letters and parts them into balloons.</summary>
internal static class LetterParts
{
    /// <param name="pieces">Into how many balloons, at least, a letter is parted if it is long.</param>
    /// <param name="longerThan">Ems from which on a letter counts as long.</param>
    public static ImmutableArray<LetterPart> Of(
        ImmutableArray<Letter> letters,
        PanelScene scene,
        LetteringSheet sheet,
        LetteringFonts fonts,
        int pieces,
        float longerThan)
    {
        var heads = Speakers.HeadsOf(letters, scene, sheet.RightToLeft);
        var parts = ImmutableArray.CreateBuilder<LetterPart>();
        for (var i = 0; i < letters.Length; i++)
        {
            var style = LetterStyles.Of(letters[i], sheet.Vertical, fonts);
            var split = Pieces(letters[i], style, pieces, longerThan);
            for (var part = 0; part < split.Length; part++)
            {
                var before = parts.Count == 0 ? null : parts[^1];
                var isLast = part == split.Length - 1;
                parts.Add(Part(letters[i], i, style, split[part], heads[i]) with
                {
                    Linked = part > 0 || GoesOn(before, letters[i], style),
                    Aim = isLast || !CanJoin(style) ? Aim(style, scene, heads[i]) : null,
                    IsSubtitle = style.Form == BalloonForm.Title && part > 0,
                });
            }
        }

        return WithoutSpareTails(parts);
    }

    /// <summary>Balloons of this form may be drawn as one.</summary>
    public static bool CanJoin(LetterStyle style) =>
        style.Form is BalloonForm.Round or BalloonForm.Cloud or BalloonForm.Box or BalloonForm.Angular;

    private static LetterPart Part(
        Letter letter, int index, LetterStyle style, ImmutableArray<Atom> atoms, int head)
    {
        var chunks = new Chunks(atoms);
        return new LetterPart
        {
            Letter = index,
            Source = letter,
            Style = style,
            Shapes = BlockShaper.Shapes(chunks, style),
            Length = chunks.Total,
            Head = head,
            Linked = false,
            Missing = MissingOf(atoms),
        };
    }

    /// <summary>A letter's words, a balloon's worth each; none where there is nothing to letter.</summary>
    private static ImmutableArray<ImmutableArray<Atom>> Pieces(
        Letter letter, LetterStyle style, int pieces, float longerThan)
    {
        if (style.Form == BalloonForm.Title)
        {
            return [.. letter.Text.Split('|').Select(line => Atoms(line, style)).Where(line => line.Length > 0)];
        }

        var atoms = Atoms(letter.Text, style);
        var length = atoms.Sum(atom => atom.SpaceBefore + atom.Advance);
        return atoms.Length == 0 ? [] : BalloonSplitter.Split(atoms, style, length > longerThan ? pieces : 1);
    }

    private static ImmutableArray<Atom> Atoms(string text, LetterStyle style)
    {
        var spans = LetterMarkup.Read(text);
        return style.Type.Vertical ? VerticalAtoms.Cut(spans, style.Type) : HorizontalAtoms.Cut(spans, style.Type);
    }

    private static TailAim? Aim(LetterStyle style, PanelScene scene, int head) =>
        head >= 0 && style.HasOutline && style.Form != BalloonForm.Box ? Speakers.AimAt(scene.Heads[head]) : null;

    /// <summary>The same voice goes on, or two speak at once.</summary>
    private static bool GoesOn(LetterPart? before, Letter letter, LetterStyle style)
    {
        if (before is null || before.Style.Form != style.Form || !CanJoin(style) || style.Form == BalloonForm.Box)
        {
            return false;
        }

        var isSame = letter.Speaker is not null
            && string.Equals(letter.Speaker, before.Source.Speaker, StringComparison.Ordinal)
            && letter.OffPanel == before.Source.OffPanel;
        return isSame || letter.Simultaneous;
    }

    /// <summary>Of linked balloons of one speaker only the last has a tail.</summary>
    private static ImmutableArray<LetterPart> WithoutSpareTails(ImmutableArray<LetterPart>.Builder parts)
    {
        for (var i = 0; i < parts.Count - 1; i++)
        {
            if (parts[i + 1].Linked && parts[i + 1].Head == parts[i].Head && CanJoin(parts[i].Style))
            {
                parts[i] = parts[i] with { Aim = null };
            }
        }

        return parts.ToImmutable();
    }

    private static string MissingOf(ImmutableArray<Atom> atoms)
    {
        var missing = new StringBuilder();
        foreach (var atom in atoms)
        {
            if (atom.Missing && missing.Length < 24
                && !missing.ToString().Contains(atom.Words, StringComparison.Ordinal))
            {
                missing.Append(atom.Words);
            }
        }

        return missing.ToString();
    }
}
