using System.Collections.Immutable;
using CsCheck;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Lettering;
using Kantoku.Press.Tests.Pages;

namespace Kantoku.Press.Tests.Lettering;

/// <summary>Pages nobody would draw: frames, heads and words at random.</summary>
internal static class RandomPages
{
    private static readonly string[] Speakers = ["AKI", "MIO", "REN"];

    private static readonly Gen<string> Words = Gen.OneOf(
        OneOf("No.", "Hm?", "What", "I", "*stop!*", "…", "—", "!!"),
        OneOf("the", "river", "remembers", "every", "name", "it", "took", "Wednesday,", "afternoon"),
        OneOf("incomprehensibilities", "AAAAAAAAAAAAAAAAAAAAAAAARGH!", "e\u0301\u0301\u0301\u0301", "🙂", "مرحبا",
            "\u0007"),
        OneOf("星ヶ丘高校。", "どうして", "あなたが", "ここに", "いるの？！", "３月14日、", "「はい」", "｜硝子《ガラス》", "カタカナー"));

    private static readonly Gen<Letter> Letters =
        from count in Gen.Frequency((6, Gen.Int[1, 9]), (3, Gen.Int[10, 25]), (1, Gen.Int[40, 90]))
        from words in Words.Array[count]
        from kind in OneOf(
            BeatKind.Speech, BeatKind.Speech, BeatKind.Speech, BeatKind.Thought, BeatKind.Whisper, BeatKind.Caption,
                BeatKind.Sfx, BeatKind.Title)
        from speaker in OneOf(Speakers)
        from loudness in OneOf(0.5, 1, 1, 1, 1.6, 2)
        from voice in OneOf("", "", "", "machine")
        from off in Gen.Bool
        select new Letter
        {
            Kind = kind,
            Text = string.Join(' ', words),
            Speaker = kind is BeatKind.Caption or BeatKind.Sfx or BeatKind.Title ? null : speaker,
            Loudness = loudness,
            Voice = voice.Length == 0 ? null : voice,
            OffPanel = off && loudness < 1,
        };

    private static readonly Gen<SceneHead> Heads =
        from x in Gen.Double[0, 1]
        from y in Gen.Double[0, 1]
        from radius in Gen.Double[2, 30]
        from speaker in OneOf(Speakers)
        select new SceneHead
        {
            Character = speaker,
            X = (float)x,
            Y = (float)y,
            RadiusX = (float)radius,
            RadiusY = (float)(radius * 1.25),
            Mouth = null,
            Confidence = 1,
        };

    /// <summary>Two to seven panels in rows, some so small that words can hardly fit.</summary>
    public static readonly Gen<(PageRecipe Recipe, ImmutableArray<PanelScene> Scenes)> Pages =
        from rightToLeft in Gen.Bool
        from vertical in Gen.Bool
        from rows in Gen.Int[1, 3]
        from columns in Gen.Int[1, 3]
        from letters in Letters.Array[0, 5].Array[rows * columns]
        from heads in Heads.Array[0, 3].Array[rows * columns]
        select Page(rightToLeft, vertical, rows, columns, letters, heads);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static (PageRecipe Recipe, ImmutableArray<PanelScene> Scenes) Page(
        bool rightToLeft, bool vertical, int rows, int columns, Letter[][] letters, SceneHead[][] heads)
    {
        const double Gutter = 3;
        var inner = Trim.B5.Inner;
        var (width, height) = ((inner.Width + Gutter) / columns, (inner.Height + Gutter) / rows);
        var frames = ImmutableArray.CreateBuilder<PageFrame>();
        var scenes = ImmutableArray.CreateBuilder<PanelScene>();
        for (var i = 0; i < letters.Length; i++)
        {
            var column = rightToLeft ? columns - 1 - (i % columns) : i % columns;
            var box = new RectMm(
                inner.Left + (column * width), inner.Top + (i / columns * height), width - Gutter, height - Gutter);
            var frame = SketchPage.Frame(box, [.. letters[i]]);
            frames.Add(frame with { Frame = frame.Frame with { Panel = i } });
            scenes.Add(new PanelScene
            {
                Panel = i,
                Frame = frames[i].Frame,
                Heads = [.. heads[i].Select(head => OnPage(head, box))],
                Shapes = [],
                Over = [],
            });
        }

        var recipe = SketchPage.Recipe(frames.ToImmutable()) with
        {
            Direction = rightToLeft ? ReadingDirection.RightToLeft : ReadingDirection.LeftToRight,
            Vertical = vertical,
        };
        return (recipe, scenes.ToImmutable());
    }

    private static SceneHead OnPage(SceneHead head, RectMm box)
    {
        var x = (float)(box.Left + (head.X * box.Width));
        var y = (float)(box.Top + (head.Y * box.Height));
        return head with { X = x, Y = y, Mouth = (x, y + (head.RadiusY * 0.5f)) };
    }
}
