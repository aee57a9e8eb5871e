using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Core.Tests.Plan;

/// <summary>Builds directed scripts by hand, for tests of what follows from direction.</summary>
internal static class DirectedBook
{
    public static readonly StoryWorld World = new()
    {
        Cast = [Person("AKIRA", 6.8), Person("MIO", 6.4), Person("KEN", 7.2), Person("TARO", 4.6), Person("YUI", 6.2)],
        Places =
        [
            PlaceOf("ROOFTOP", PlaceKind.Rooftop), PlaceOf("CLASSROOM", PlaceKind.Classroom),
        ],
    };

    public static Character Person(string id, double heads) => new()
    {
        Id = id,
        Name = id,
        Names = [id],
        Looks = [new Look("usual", Design((ulong)id.Length * 7919, heads))],
    };

    public static CharacterDesign Design(ulong seed, double heads) => new()
    {
        Presentation = Presentation.Feminine,
        Age = heads < 5 ? AgeBand.Child : AgeBand.Teen,
        Hair = HairStyle.Bob,
        HairTone = InkTone.Dark,
        Eyes = EyeShape.Round,
        EyeTone = InkTone.Mid,
        Build = Build.Average,
        HeightHeads = heads,
        Garment = Garment.Blazer,
        TopTone = InkTone.Mid,
        BottomTone = InkTone.Dark,
        Seed = seed,
    };

    public static Performance Acts(int character, bool speaks = false, Pose pose = Pose.Stand) => new()
    {
        Character = character,
        Emotion = Emotion.Neutral,
        Pose = pose,
        Prominence = speaks ? 1 : 0.5,
        Speaks = speaks,
    };

    public static Beat Says(string text, string? speaker = "AKIRA", BeatKind kind = BeatKind.Speech) =>
        new() { Kind = kind, Text = text, Speaker = speaker, At = At(1) };

    public static DirectedPanel Panel(
        int number,
        string description = "A rooftop.",
        PanelTags? tags = null,
        double weight = 1,
        ShotSize shot = ShotSize.Bust,
        ImmutableArray<Performance>? cast = null,
        ImmutableArray<Beat>? beats = null,
        ImmutableArray<ScriptNote>? notes = null,
        string? art = null)
    {
        var said = beats ?? [];
        return new DirectedPanel
        {
            Source = new ScriptPanel
            {
                Number = number,
                Tags = tags ?? PanelTags.None,
                Description = description,
                Beats = said,
                Notes = notes ?? [],
                At = At(number * 10),
            },
            Setting = new Setting { Place = 0, Time = TimeOfDay.Day, Weather = Weather.Clear },
            Cast = cast ?? [Acts(0, !said.IsEmpty)],
            Shot = shot,
            Angle = CameraAngle.Level,
            Backdrop = Backdrop.Place,
            Effects = [],
            Weight = weight,
            Speakers = [.. said.Select(beat => IndexOf(beat.Speaker))],
            Loudness = [.. said.Select(_ => 1.0)],
            Art = art,
        };
    }

    public static DirectedPage Page(string id, params ImmutableArray<DirectedPanel> panels) => Page(id, 1, panels);

    public static DirectedPage Page(string id, int span, ImmutableArray<DirectedPanel> panels) => new()
    {
        Source = new ScriptPage
        {
            Id = id, Span = span, Panels = [.. panels.Select(panel => panel.Source)], At = At(5),
        },
        Folio = 1,
        Panels = panels,
    };

    public static DirectedScript Script(params ImmutableArray<DirectedPage> pages)
    {
        var folio = 1;
        var numbered = ImmutableArray.CreateBuilder<DirectedPage>();
        foreach (var page in pages)
        {
            numbered.Add(page with { Folio = folio });
            folio += page.Source.Span;
        }

        return new DirectedScript
        {
            Source = new MangaScript
            {
                File = "script.fountain",
                Format = ScriptFormat.Native,
                FormatReason = "test",
                TitlePage = new TitlePage { Entries = [] },
                Title = "Test",
                Direction = ReadingDirection.RightToLeft,
                Language = "en",
                Vertical = false,
                Pages = [.. numbered.Select(page => page.Source)],
            },
            World = World,
            Pages = numbered.ToImmutable(),
            Diagnostics = [],
        };
    }

    public static SourceSpan At(int line) => new("script.fountain", line, 1);

    private static int IndexOf(string? speaker)
    {
        for (var at = 0; at < World.Cast.Length; at++)
        {
            if (World.Cast[at].Id == speaker)
            {
                return at;
            }
        }

        return -1;
    }

    private static Place PlaceOf(string id, PlaceKind kind) => new()
    {
        Id = id, Name = id, Names = [id], Design = new PlaceDesign { Kind = kind, Seed = (ulong)id.Length },
    };
}
