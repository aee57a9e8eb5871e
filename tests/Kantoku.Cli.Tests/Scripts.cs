namespace Kantoku.Cli.Tests;

/// <summary>Small scripts for whole-program tests.</summary>
internal static class Scripts
{
    public const string Small = """
        Title: Two Umbrellas
        Author: Nobody
        Format: Manga
        Draft date: 2026-01-02

        # PAGE 1 EXT. STREET - NIGHT

        Panel 1
        Rain falls on an empty street.

        CAPTION
        It had rained for a week.

        Panel 2
        Mio runs through the rain.

        MIO
        Wait for me!

        Panel 3
        Kenji turns around, surprised.

        KENJI
        You forgot your umbrella again?

        # PAGE 2

        Panel 1
        Kenji holds out a second umbrella.

        KENJI
        I brought two.

        Panel 2
        Close-up on Mio. She smiles.

        MIO
        You always do.
        """;
}
