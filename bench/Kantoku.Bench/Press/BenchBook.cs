using Kantoku.Artists.Storyboard;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Bench.Press;

/// <summary>Six pages as a chapter has them: talk, action, silence, a splash; twenty-nine panels.</summary>
internal static class BenchBook
{
    private const string Script = """
        Title: The Last Tram
        Author: Bench
        Format: Manga
        Language: en

        # PAGE 1 EXT. STATION - NIGHT

        Panel 1 [WIDE]
        An empty tram station in the rain. MIO, a girl in a school uniform with a red umbrella, runs towards us.

        CAPTION
        Eleven fifty-eight.

        Panel 2
        Close on Mio, out of breath.

        MIO
        Wait! Please wait for me!

        Panel 3
        The doors of the tram close.

        SFX: PSSHHH

        Panel 4
        KENJI, a tall boy in a dark coat, holds the door with one hand.

        KENJI
        You're cutting it close again.

        MIO
        (thought)
        Of all the people to be on this tram...

        # PAGE 2 INT. TRAM - NIGHT

        Panel 1
        Mio and Kenji sit far apart on the long bench. Rain on the windows.

        Panel 2
        Mio looks away, embarrassed.

        MIO
        Thank you. For the door, I mean. I would have had to walk all the way home.

        Panel 3
        Kenji smiles without looking up from his book.

        KENJI
        It was nothing.

        Panel 4
        Close-up of the book: its pages are blank.

        Panel 5
        Mio, surprised.

        MIO
        Kenji... that book. There's nothing in it!

        # PAGE 3 INT. TRAM - NIGHT

        Panel 1 [SPLASH]
        The lights go out. Kenji stands in the dark, his coat flying, the blank book glowing in his hands.

        KENJI
        You were never supposed to see that.

        SFX: VRRROOOM

        # PAGE 4 INT. TRAM - NIGHT

        Panel 1
        Mio shouts, angry and afraid.

        MIO
        What is going on?! Stop the tram!

        Panel 2
        Kenji, calm and sad.

        KENJI
        It doesn't stop. It hasn't stopped for eleven years.

        MIO
        Eleven... years?

        Panel 3
        Wide view of the tram crossing a bridge over a dark sea.

        CAPTION
        There was no sea in our town.

        Panel 4
        Mio presses her hands against the window.

        Panel 5
        Kenji holds the book out to her.

        KENJI
        But you can write it a way out. Only a passenger who came late can.

        # PAGE 5 INT. TRAM - NIGHT

        Panel 1
        Mio takes the book.

        MIO
        I'm always late. Everybody says so.

        Panel 2
        She writes. Focus on her eyes, determined.

        SFX: SCRATCH SCRATCH

        Panel 3
        Kenji laughs.

        KENJI
        Then everybody was right about the one thing that matters.

        Panel 4
        The brakes scream. Both are thrown forward.

        SFX: SKREEEE

        MIO
        Hold on!!

        # PAGE 6 EXT. STATION - DAWN

        Panel 1 [WIDE]
        The station at dawn. The rain is over. The tram stands still, its doors open.

        CAPTION
        Five fifty-eight.

        Panel 2
        Mio steps out, the red umbrella folded.

        Panel 3
        She turns round.

        MIO
        Kenji?

        Panel 4
        The tram is empty. On the bench lies the book.

        Panel 5
        Close-up of the book. One line is written in it.

        CAPTION
        "Then they both got off."
        """;

    public const double Dpi = 300;

    /// <summary>The plan of the whole book, drawn by the embedded artist at 300 dpi.</summary>
    public static ProductionPlan Plan()
    {
        var script = ScriptReader.Read(Script, "bench.fountain").Script;
        var world = Casting.Resolve(script, StoryBible.Empty).World;
        var artist = new StoryboardArtist().Capabilities;
        var options = new BookOptions
        {
            Trim = Trim.B5,
            Dpi = Dpi,
            Formats = [BookFormat.ScreenPdf, BookFormat.PrintPdf, BookFormat.Cbz],
            Artist = new ArtistTerms
            {
                Id = artist.Id,
                PanelVersion = artist.PanelVersion,
                SheetVersion = artist.SheetVersion,
                PlateVersion = artist.PlateVersion,
            },
        };
        return Planner.Plan(Director.Direct(script, world), options).Plan;
    }
}
