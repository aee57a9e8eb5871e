using System.Collections.Immutable;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Press.Pages;

namespace Kantoku.Press.Lettering;

/// <summary>Letters one panel: finds size, shapes and places, giving way step by step where there is no room.</summary>
internal sealed class PanelLetterer(LetteringSheet sheet, LetteringFonts fonts)
{
    /// <summary>A balloon may reach this far over its frame's border.</summary>
    private const double ReachMm = 5;

    private const double FarReachMm = 16;

    /// <summary>What a shrink by all of the size would cost.</summary>
    private const float ShrinkCost = 420;

    /// <summary>An arrangement without flaws that costs no more than this an item is taken at once.</summary>
    private const float ContentCost = 130;

    /// <summary>Ems from which on a speech may be parted to find room.</summary>
    private const float PartedFrom = 16;

    private static readonly float[] GoodSizes = [1, 0.92f, 0.84f, 0.76f];
    private static readonly float[] BadSizes = [0.66f, 0.56f, 0.47f, 0.39f, 0.32f, 0.26f, 0.2f, 0.15f];

    /// <param name="taken">Balloons of the panels before.</param>
    /// <param name="findings">Receives what could not be avoided.</param>
    public ImmutableArray<PlacedLetter> Letter(
        ImmutableArray<Letter> letters,
        PanelScene scene,
        IReadOnlyList<PlacedLetter> taken,
        ImmutableArray<PressFinding>.Builder findings)
    {
        var parts = LetterParts.Of(letters, scene, sheet, fonts, 1, float.MaxValue);
        var chosen = Choose(letters, scene, taken, ref parts);
        while (chosen is null && parts.Length > 0)
        {
            // Nothing fits at any size: the longest gives way, and the author is told.
            var longest = parts.MaxBy(part => part.Length);
            findings.Add(Findings.Omitted(scene.Panel, longest?.Letter ?? 0));
            parts = parts.RemoveAll(part => part.Letter == longest?.Letter);
            chosen = parts.Length == 0 ? null : Fit(parts, scene, taken, BadSizes, FarReachMm, least: false);
        }

        if (chosen is null)
        {
            return [];
        }

        Findings.Report(scene.Panel, parts, chosen, findings);
        return Placed(parts, scene, chosen);
    }

    private Choice? Choose(
        ImmutableArray<Letter> letters,
        PanelScene scene,
        IReadOnlyList<PlacedLetter> taken,
        ref ImmutableArray<LetterPart> parts)
    {
        if (parts.Length == 0)
        {
            return null;
        }

        var best = Fit(parts, scene, taken, GoodSizes, ReachMm, least: true);
        if (best is { Arrangement.IsClean: true })
        {
            return best;
        }

        var split = LetterParts.Of(letters, scene, sheet, fonts, 2, PartedFrom);
        if (split.Length > parts.Length)
        {
            var parted = Fit(split, scene, taken, GoodSizes, ReachMm, least: true);
            if (parted is not null && (best is null || parted.Score < best.Score))
            {
                (best, parts) = (parted, split);
            }
        }

        return best
            ?? Fit(parts, scene, taken, BadSizes, ReachMm, least: false)
            ?? Fit(parts, scene, taken, BadSizes, FarReachMm, least: false);
    }

    private Choice? Fit(
        ImmutableArray<LetterPart> parts,
        PanelScene scene,
        IReadOnlyList<PlacedLetter> taken,
        float[] sizes,
        double reach,
        bool least)
    {
        var region = Region(scene.Frame.Bounds, reach);
        var field = Field(scene, taken, region);
        var costs = new PlacementCosts(scene, field, sheet.RightToLeft);
        Choice? best = null;
        foreach (var size in sizes)
        {
            ImmutableArray<ImmutableArray<LetterOption>> options =
                [.. parts.Select(part => LetterOptions.Of(part, sheet, costs.Box, size, least))];
            var arrangement = new Placer(costs, Items(parts, options), region).Arrange();
            if (arrangement is null)
            {
                continue;
            }

            var score = arrangement.Cost + (ShrinkCost * (1 - size));
            best = best is null || score < best.Score ? new Choice(arrangement, options, score) : best;
            var isContent = arrangement.Cost < ContentCost * parts.Length;
            if (!least || (arrangement.IsClean && isContent))
            {
                break;
            }
        }

        return best;
    }

    private RectMm Region(RectMm frame, double reach)
    {
        var left = Math.Ceiling(Math.Max(sheet.Safe.Left, frame.Left - reach));
        var top = Math.Ceiling(Math.Max(sheet.Safe.Top, frame.Top - reach));
        var right = Math.Floor(Math.Min(sheet.Safe.Right, frame.Right + reach));
        var bottom = Math.Floor(Math.Min(sheet.Safe.Bottom, frame.Bottom + reach));
        return right - left < 2 || bottom - top < 2
            ? new RectMm(
                Math.Ceiling(sheet.Safe.Left),
                Math.Ceiling(sheet.Safe.Top),
                Math.Floor(sheet.Safe.Width - 1),
                Math.Floor(sheet.Safe.Height - 1))
            : new RectMm(left, top, right - left, bottom - top);
    }

    private static CostField Field(PanelScene scene, IReadOnlyList<PlacedLetter> taken, RectMm region)
    {
        var field = new CostField((int)region.Left, (int)region.Top, (int)region.Width, (int)region.Height);
        field.AddFrame(scene.Frame, scene.Over);
        foreach (var shape in scene.Shapes)
        {
            field.AddBody(shape);
        }

        foreach (var head in scene.Heads)
        {
            field.AddHead(head);
        }

        foreach (var letter in taken)
        {
            field.Block(letter.Envelope, (int)letter.X, (int)letter.Y);
        }

        field.Seal();
        return field;
    }

    private static ImmutableArray<PlacementItem> Items(
        ImmutableArray<LetterPart> parts, ImmutableArray<ImmutableArray<LetterOption>> options)
    {
        var items = ImmutableArray.CreateBuilder<PlacementItem>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            items.Add(new PlacementItem
            {
                Variants = [.. options[i].Select(option => option.Variant)],
                Role = RoleOf(part.Style.Form),
                Mouth = part.Aim,
                LeastTailMm = part.Style.Form == BalloonForm.Cloud ? 5.5f : 3.2f,
                Head = part.Head,
                Linked = part.Linked && (LetterParts.CanJoin(part.Style) || part.IsSubtitle),
                ReadingShare = parts.Length == 1 ? 0 : i / (float)(parts.Length - 1),
            });
        }

        return items.ToImmutable();
    }

    private static PlacementRole RoleOf(BalloonForm form) => form switch
    {
        BalloonForm.Box => PlacementRole.Caption,
        BalloonForm.Sound => PlacementRole.Sound,
        BalloonForm.Title => PlacementRole.Title,
        _ => PlacementRole.Voice,
    };

    private static ImmutableArray<PlacedLetter> Placed(
        ImmutableArray<LetterPart> parts, PanelScene scene, Choice choice)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedLetter>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            var spot = choice.Arrangement.Spots[i];
            var option = choice.Options[i][spot.Variant];
            placed.Add(new PlacedLetter
            {
                Panel = scene.Panel,
                Letter = parts[i].Letter,
                Style = parts[i].Style,
                Block = option.Block,
                Body = option.Body,
                Sound = option.Sound,
                SizeMm = option.SizeMm,
                X = spot.X,
                Y = spot.Y,
                Tail = parts[i].Aim,
                Joined = parts[i].Linked,
                Envelope = option.Variant.Envelope,
                Seed = parts[i].Seed,
            });
        }

        return TailRules.Apply(placed, parts, scene);
    }

    /// <summary>An arrangement with the shapes it was made of.</summary>
    internal sealed record Choice(
        Arrangement Arrangement, ImmutableArray<ImmutableArray<LetterOption>> Options, float Score);
}
