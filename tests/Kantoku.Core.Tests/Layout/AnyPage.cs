using System.Collections.Immutable;
using CsCheck;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Tests.Plan;

namespace Kantoku.Core.Tests.Layout;

/// <summary>Pages as anyone might write them, for properties.</summary>
internal static class AnyPage
{
    private static readonly Gen<PanelTags> Tags =
        from shape in Gen.Frequency(
            (8, Gen.Const(PanelShape.Auto)), (4, Gen.Enum<PanelShape>()))
        from inset in Gen.Enum<PanelShape>()
        from size in Gen.Frequency((6, Gen.Const(PanelSize.Auto)), (2, Gen.Enum<PanelSize>()))
        from flags in Gen.Int[0, 63]
        select new PanelTags
        {
            Shape = shape,
            InsetShape = inset,
            Size = size,
            Bleed = flags % 8 == 1,
            FullBleed = flags % 16 == 2,
            Borderless = flags % 16 == 3,
            Establishing = flags % 16 == 5,
        };

    private static readonly Gen<Beat> Words =
        from kind in Gen.Enum<BeatKind>()
        from length in Gen.Int[1, 24]
        from speaker in Gen.Int[0, 3]
        select DirectedBook.Says(
            string.Join(' ', Enumerable.Repeat("word", length)), DirectedBook.World.Cast[speaker].Id, kind);

    private static readonly Gen<DirectedPanel> Panel =
        from tags in Tags
        from weight in Gen.Double[0.3, 3.2]
        from shot in Gen.Enum<ShotSize>()
        from beats in Words.Array[0, 4]
        from people in Gen.Int[0, 5]
        select DirectedBook.Panel(
            1, tags: tags, weight: weight, shot: shot, beats: [.. beats],
            cast: [.. Enumerable.Range(0, people).Select(at => DirectedBook.Acts(at, at == 0))]);

    /// <param name="panelsMax">At least this many panels are tried.</param>
    /// <param name="spanMax">Printed pages of a spread.</param>
    public static Gen<DirectedPage> Of(int panelsMax, int spanMax = 1) =>
        from panels in Panel.Array[1, panelsMax]
        from span in Gen.Int[1, spanMax]
        select DirectedBook.Page("1", span, [.. panels.Select(
            (panel, at) => panel with { Source = panel.Source with { Number = at + 1 } })]);

    public static ImmutableArray<DirectedPanel> Plain(int panels) =>
        [.. Enumerable.Range(1, panels).Select(number => DirectedBook.Panel(number))];
}
