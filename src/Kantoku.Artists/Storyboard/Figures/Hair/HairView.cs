using System.Collections.Immutable;
using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>A head of hair as one view shows it: a group behind the head, the cap of the skull, a group before
/// it.</summary>
internal sealed class HairView
{
    /// <summary>Locks deeper than this, in radii, are behind the face.</summary>
    private const float BehindBelow = -0.12f;

    private readonly HeadFrame head;
    private readonly CharacterDesign design;
    private readonly List<LockBand> behind = [];
    private readonly List<LockBand> before = [];

    public HairView(HeadFrame head, CharacterDesign design, ImmutableArray<HairLock> locks)
    {
        this.head = head;
        this.design = design;
        foreach (var band in locks.Select(source => LockBand.See(head, source)).OrderBy(band => band.Depth))
            (band.Depth < BehindBelow ? behind : before).Add(band);
    }

    /// <summary>Everything of the hair that shows beyond or upon the head, canvas units.</summary>
    public IEnumerable<Vector2> Points()
    {
        foreach (var band in behind.Concat(before))
        {
            var margin = band.Source.Kind is LockKind.Curl or LockKind.Knot ? band.Source.Width * head.Radius : 0;
            foreach (var point in band.Left)
            {
                yield return point + new Vector2(margin);
                yield return point - new Vector2(margin);
            }

            foreach (var point in band.Right)
                yield return point;
        }
    }

    public void DrawBehind(InkCanvas ink) => LockDrawing.DrawGroup(ink, head, design, behind, isBehind: true);

    /// <summary>The skull with its hair, over the locks behind and under the face.</summary>
    public void DrawCap(InkCanvas ink)
    {
        var height = design.Hair switch
        {
            HairStyle.Bald => 1,
            HairStyle.Buzz => 1.025f,
            HairStyle.Bob => 1.14f,
            HairStyle.Bun or HairStyle.Ponytail or HairStyle.Twintails or HairStyle.Braid => 1.09f,
            _ => 1.11f,
        };
        var tone = design.Hair switch
        {
            HairStyle.Bald => Tone.White,
            HairStyle.Buzz => design.HairTone >= InkTone.Dark ? Tone.Flat(0.5f) : Tone.Flat(0.25f),
            _ => Tones.Hair(design),
        };
        using var mass = new SKPath();
        mass.Unite(head.IsBack ? BackOfHead(height) : Disc(height));
        foreach (var band in behind.Concat(before))
        {
            if (band.Source is { Kind: LockKind.Strand, Fringe: false, HiddenRoot: > 0.5f })
                mass.Unite(band.UpperHalf());
        }

        ink.Sticker(mass, tone, head.Line);
    }

    public void DrawBefore(InkCanvas ink)
    {
        LockDrawing.DrawGroup(ink, head, design, before, isBehind: false);
        HairShine.Draw(ink, head, design);
    }

    private Vector2[] Disc(float height) =>
        Shapes.Ellipse(head.Project(Scalp.Center), height * 0.99f * head.Radius, height * 1.01f * head.Radius);

    /// <summary>From behind, the skull narrows to the nape.</summary>
    private Vector2[] BackOfHead(float height)
    {
        Span<Vector2> half =
        [
            new(0, -1.01f), new(0.5f, -0.88f), new(0.86f, -0.5f), new(0.99f, 0), new(0.93f, 0.42f), new(0.72f, 0.74f),
                new(0.44f, 0.9f), new(0, 0.95f),
        ];
        var below = design.Hair is HairStyle.Bald or HairStyle.Buzz ? 1.02f : 0.98f;
        var outline = new Vector2[(half.Length * 2) - 2];
        for (var i = 0; i < half.Length; i++)
        {
            var y = (half[i].Y * (half[i].Y > 0 ? MathF.Min(height, below) : height)) + Scalp.Center.Y;
            outline[i] = head.Flat(half[i].X * height, y);
            if (i > 0 && i < half.Length - 1)
                outline[^i] = head.Flat(-half[i].X * height, y);
        }

        return Curves.Around(outline);
    }
}
