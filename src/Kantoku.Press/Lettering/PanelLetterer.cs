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

    /// <summary>An arrangement without flaws that costs no more than this an item is taken at once.</summary>
    private const float ContentCost = 170;

    /// <summary>Ems from which on a speech may be parted to find room.</summary>
    private const float PartedFrom = 16;

    private static readonly ImmutableArray<float> FullSize = [1];
    private static readonly ImmutableArray<float> GoodSizes = [1, 0.84f, 0.7f];
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
            chosen = parts.Length == 0 ? null : FitAnyhow(parts, GroundOf(scene, taken, FarReachMm));
        }

        if (chosen is null)
        {
            return [];
        }

        Findings.Report(scene.Panel, parts, chosen, findings);
        return Placed(parts, scene, chosen);
    }

    /// <summary>Gives way in a letterer's order: all at full size; a long speech in two joined balloons; what finds no
    /// good place smaller; all as small as it takes.</summary>
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

        var ground = GroundOf(scene, taken, ReachMm);
        var best = Fit(parts, ground, FullSize);
        if (IsContent(best))
        {
            return best;
        }

        var split = LetterParts.Of(letters, scene, sheet, fonts, 2, PartedFrom);
        if (split.Length > parts.Length)
        {
            var parted = Fit(split, ground, FullSize);
            if (best is null || parted?.Cost < best.Cost)
            {
                (best, parts) = (parted, split);
            }
        }

        if (!IsContent(best))
        {
            var smaller = Fit(parts, ground, GoodSizes);
            best = best is null || smaller?.Cost < best.Cost ? smaller : best;
        }

        return best
            ?? FitAnyhow(parts, ground)
            ?? FitAnyhow(parts, GroundOf(scene, taken, FarReachMm));
    }

    private Choice? FitAnyhow(ImmutableArray<LetterPart> parts, Ground ground)
    {
        foreach (var size in BadSizes)
        {
            if (Fit(parts, ground, [size], least: false) is { } choice)
            {
                return choice;
            }
        }

        return null;
    }

    private static bool IsContent(Choice? choice) => choice is { Arrangement.IsClean: true }
        && choice.Cost < ContentCost * choice.Options.Length;

    /// <param name="sizes">Those that each part may take; 1 is the full size.</param>
    /// <param name="least">No words go below the least readable size.</param>
    private Choice? Fit(ImmutableArray<LetterPart> parts, Ground ground, ImmutableArray<float> sizes, bool least = true)
    {
        var box = ground.Costs.Box;
        ImmutableArray<ImmutableArray<LetterOption>> options =
            [.. parts.Select(part => LetterOptions.Of(part, sheet, box, sizes, least))];
        var arrangement = new Placer(ground.Costs, Items(parts, options), ground.Region).Arrange();
        return arrangement is null ? null : new Choice(arrangement, options);
    }

    private Ground GroundOf(PanelScene scene, IReadOnlyList<PlacedLetter> taken, double reach)
    {
        var region = Region(scene.Frame.Bounds, reach);
        return new Ground(region, new PlacementCosts(scene, Field(scene, taken, region), sheet));
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
                OffPanel = part.Source.OffPanel && part.Head < 0,
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

    /// <summary>Where letters may go, and what each place costs.</summary>
    private sealed record Ground(RectMm Region, PlacementCosts Costs);

    /// <summary>An arrangement with the shapes it was made of.</summary>
    internal sealed record Choice(Arrangement Arrangement, ImmutableArray<ImmutableArray<LetterOption>> Options)
    {
        public float Cost => Arrangement.Cost;
    }
}
