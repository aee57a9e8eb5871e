namespace Kantoku.Engine.Bible;

/// <summary>The English starter.</summary>
internal static class EnglishStarter
{
    /// <summary>The title stands for <c>{title}</c>.</summary>
    public const string Script = """
        Title: {title}
        Author: Your name here
        Format: Manga
        Language: en
        Trim size: B5
        Story bible: bible.yaml

        /*
        This is a whole book of three pages: kantoku make script.fountain

        "Format: Manga" reads right to left; leave the line out to read left to right.
        A page begins with "# PAGE" and its number; a place and an hour may follow, and hold until the next ones.
        A panel begins with "Panel" and its number. What follows is what is seen.
        A name in capitals, with words below it, speaks. CAPTION and SFX do what they say.
        Tags in square brackets shape a panel: [WIDE] [H] [V] [S] [L] [SPLASH] [INSET] [BLEED] [close-up] [silent] ...
        Notes in double brackets direct it; none is needed:
            cam: low, close-up             where the camera stands
            cast: HARU@casual angry, YUKI  who is in the panel, in which look, how they feel
            at: rooftop night rain         where and when
            art: my-own-picture.png        your own picture in place of a drawn one
        */

        # PAGE 1 EXT. SCHOOL ROOFTOP - DUSK

        Panel 1 [WIDE]
        Wide. The school rooftop under the evening sky. Haru leans against the fence, alone, looking out over the city.

        CAPTION
        The last day of summer.

        Panel 2
        Close on Haru. He looks down at a folded letter, worried.

        HARU
        (thought)
        Just give it to her. How hard can it be?

        Panel 3 [H]
        The door flies open. Yuki runs out onto the roof, laughing.

        YUKI
        Haru! There you are!!

        SFX: SLAM

        Panel 4
        Haru jumps, shocked, the letter behind his back.

        HARU
        Y-Yuki?!

        # PAGE 2

        Panel 1
        Yuki leans closer, hands on her hips, and grins.

        YUKI
        What are you hiding?

        HARU
        N-nothing!

        Panel 2 [S]
        Haru blushes and looks away.

        HARU
        It's only... homework.

        Panel 3
        A gust of wind. The letter flies up into the sky.

        SFX: WHOOSH

        Panel 4
        Haru reaches for it, desperate.

        HARU
        NO!!

        Panel 5
        Yuki leaps high and catches the letter in the air.

        YUKI
        Got it!

        # PAGE 3

        Panel 1
        Yuki reads the letter. Haru covers his mouth, terrified.

        HARU
        (whisper)
        It's over...

        Panel 2 [silent]
        Close-up of Yuki, eyes wide, blushing.

        Panel 3
        Over Haru's shoulder at Yuki, who smiles gently.

        YUKI
        You spelled my name wrong, you idiot.

        Panel 4 [L] [BLEED]
        Wide shot from behind: Haru and Yuki side by side at the fence, the sun going down over the city.

        CAPTION
        She kept it anyway.

        YUKI
        So... walk me home?

        HARU
        Yeah.
        """;

    public const string Bible = """
        # The bible: who is in the story and what they look like, on every page.
        # All of it is optional. What is missing is taken from the script, or made up once and kept.
        # "kantoku cast script.fountain --write" writes out what was understood of a script of yours.

        style: clean lines, soft evening light

        cast:
          - id: HARU
            names: [Haru, Haru Mori]      # all names that mean him, the main one first
            age: 16
            gender: male
            hair: black, messy            # how dark, and which style
            eyes: sharp, dark
            build: slight, tall
            marks: [none]                 # glasses, scar, freckles, hat, earrings, ribbon, ...
            wardrobe:                     # the first look is the usual one; others by [[cast: HARU@casual]]
              uniform: black gakuran, black trousers
              casual: grey hoodie, dark jeans
            voice: soft

          - id: YUKI
            names: [Yuki, Yuki Shiraishi]
            age: 16
            gender: female
            hair: light, long hair
            eyes: round, brown
            build: average
            marks: [ribbon]
            wardrobe:
              uniform: white sailor uniform, dark skirt
            voice: bright

        locations:
          - id: rooftop
            names: [School rooftop, rooftop]
            look: rooftop of a school, wire fence, city behind
        """;
}
