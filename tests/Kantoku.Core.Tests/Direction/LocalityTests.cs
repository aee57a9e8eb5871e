using System.Collections.Immutable;
using CsCheck;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Core.Tests.Story;
using Xunit;

namespace Kantoku.Core.Tests.Direction;

/// <summary>An edit changes what it speaks of, and nothing else.</summary>
public sealed class LocalityTests
{
    private static readonly string[] People = ["KENJI TANAKA", "MIO", "DR. SATO", "OLD MAN", "AKIRA"];

    private static readonly string[] Newcomers =
        ["YUMI TANAKA", "ZED", "HIRO SATO", "YOUNG KENJI", "AI", "MIO'S MOTHER", "GUARD 3", "TANAKA JR", "PIP", "ミオ"];

    private static readonly string[] Deeds =
    [
        "runs along the street, furious", "sits down and cries", "smiles at the window", "a tall man with white hair",
        "wears a black suit and round glasses", "raises a sword", "walks away", "(17) has long dark hair",
        "looks at the sea", "reads a letter from the beach", "hides in the dark", "stands in the rain",
    ];

    private static readonly string[] Lines = ["Hello.", "Wait!", "I won't go!!", "...", "What is this?", "It hurts."];

    private static readonly string[] Things =
        ["The clock strikes twelve.", "Rain runs down the glass.", "A photo of the beach.", "Leaves fall.", "A dog."];

    private sealed record Scene(int Person, int Deed, int Line, int Thing)
    {
        public string Description => Thing == 0 ? $"{People[Person]} {Deeds[Deed]}." : Things[Thing - 1];

        public string Words => Line == 0 ? "" : $"\n\n{People[Person]}\n{Lines[Line - 1]}";
    }

    private static readonly Gen<Scene> AnyScene = Gen.Select(Gen.Int[0, People.Length - 1],
        Gen.Int[0, Deeds.Length - 1], Gen.Int[0, Lines.Length], Gen.Int[0, Things.Length * 2],
        (person, deed, line, thing) => new Scene(person, deed, line, thing > Things.Length ? 0 : thing));

    private static readonly Gen<Scene[][]> Pages = AnyScene.Array[1, 4].Array[1, 4];

    private static string PageText(int number, IEnumerable<string> panels) =>
        $"# PAGE {number} INT. CLASSROOM - DAY\n\n"
        + string.Join("\n\n", panels.Select((panel, i) => $"Panel {i + 1}\n{panel}")) + "\n\n";

    private static string PageText(int number, IEnumerable<Scene> panels) =>
        PageText(number, panels.Select(scene => scene.Description + scene.Words));

    private static string Text(Scene[][] pages) => string.Concat(pages.Select((page, i) => PageText(i + 1, page)));

    private static (MangaScript Script, StoryWorld World, ImmutableArray<DirectedPage> Pages) Direct(string text)
    {
        var script = Scripts.Read(text);
        var world = Scripts.World(script);
        return (script, world, Director.Direct(script, world).Pages);
    }

    /// <summary>All that decides a picture, told without indices.</summary>
    private static string Shot(DirectedPanel panel, StoryWorld world)
    {
        var place = panel.Setting.Place < 0 ? "-" : world.Places[panel.Setting.Place].Id;
        var cast = panel.Cast.Select(one => $"{world.Cast[one.Character].Id} {one.Emotion} {one.Pose} {one.FacesAway} "
            + $"{one.Prominence} {one.Holding}");
        return $"{place} {panel.Setting.Time} {panel.Setting.Weather} {panel.Shot} {panel.Angle} {panel.Backdrop} "
            + $"{string.Join(",", panel.Effects)} {string.Join(",", panel.Props)} [{string.Join("; ", cast)}]";
    }

    [Fact]
    public void A_new_character_changes_nobody_elses_look() =>
        Gen.Select(Pages, Gen.Int[0, 4], Gen.Int[0, Newcomers.Length - 1], Gen.Int[0, Deeds.Length - 1]).Sample(
            (pages, at, newcomer, deed) =>
            {
                var name = Newcomers[newcomer];
                var text = pages.Select((page, i) => PageText(i + 1, page)).ToList();
                text.Insert(Math.Min(at, text.Count),
                    $"# PAGE 9\n\nPanel 1\n{name} {Deeds[deed]}.\n\n{name}\nI am new.\n\n");
                var before = Direct(Text(pages)).World;
                var after = Direct(string.Concat(text)).World;
                foreach (var one in before.Cast)
                {
                    Assert.Equal(one.Looks, after.Named(one.Id).Looks);
                }
            },
            iter: 400);

    [Fact]
    public void An_inserted_page_changes_no_other_pages_shots() =>
        Gen.Select(Pages, Pages, Gen.Int[0, 4]).Sample(
            (pages, more, at) =>
            {
                var place = Math.Min(at, pages.Length);
                var whole = Described(pages);
                var before = Direct(Text(whole));
                var after = Direct(Text([.. whole[..(place + 1)], more[0], .. whole[(place + 1)..]]));
                for (var i = 0; i < whole.Length; i++)
                {
                    var other = after.Pages[i <= place ? i : i + 1];
                    Assert.Equal(before.Pages[i].Panels.Select(panel => Shot(panel, before.World)),
                        other.Panels.Select(panel => Shot(panel, after.World)));
                }
            },
            iter: 300);

    [Fact]
    public void Another_wording_of_dialogue_changes_no_shot() => Pages.Sample(
        pages =>
        {
            var text = Text(pages);
            var before = Direct(text);
            var after = Direct(text.Replace("What is this?", "What is that?", StringComparison.Ordinal)
                .Replace("Hello.", "Hello there.", StringComparison.Ordinal));
            Assert.Equal(
                before.Pages.SelectMany(page => page.Panels).Select(panel => Shot(panel, before.World)),
                after.Pages.SelectMany(page => page.Panels).Select(panel => Shot(panel, after.World)));
        },
        iter: 200);

    [Fact]
    public void A_changed_description_changes_only_its_own_shot() =>
        Gen.Select(Pages, Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, Things.Length - 1]).Sample(
            (pages, pageAt, panelAt, thing) =>
            {
                var page = Math.Min(pageAt, pages.Length - 1);
                var panel = Math.Min(panelAt, pages[page].Length - 1);
                var changed = pages.Select(scenes => scenes.ToArray()).ToArray();
                changed[page][panel] = changed[page][panel] with { Thing = thing == 1 ? 1 : thing + 1 };
                var before = Direct(Text(Described(pages)));
                var after = Direct(Text(Described(changed)));
                for (var i = 0; i < before.Pages.Length; i++)
                {
                    for (var j = 0; j < before.Pages[i].Panels.Length; j++)
                    {
                        if ((i, j) != (page + 1, panel))
                        {
                            Assert.Equal(Shot(before.Pages[i].Panels[j], before.World),
                                Shot(after.Pages[i].Panels[j], after.World));
                        }
                    }
                }
            },
            iter: 300);

    /// <summary>Looks, weather and people are said once for all, so that only the panel itself is changed.</summary>
    private static Scene[][] Described(Scene[][] pages)
    {
        var first = Enumerable.Range(0, People.Length * Deeds.Length)
            .Select(i => new Scene(i / Deeds.Length, i % Deeds.Length, 0, 0)).ToArray();
        return [first, .. pages.Select(page => page.Select(scene =>
            scene with
        {
            Thing = scene.Thing == 2 ? 1 : scene.Thing,
            Deed = scene.Deed == Deeds.Length - 1 ? 0 : scene.Deed,
        }).ToArray())];
    }
}
