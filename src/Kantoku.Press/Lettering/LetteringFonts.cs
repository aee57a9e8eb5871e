using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>The typefaces a book is lettered with, embedded in this assembly.</summary>
public sealed class LetteringFonts
{
    private static readonly Lazy<LetteringFonts> Loaded = new(() => new LetteringFonts());

    private LetteringFonts()
    {
        Comic = Load("ComicNeue-Bold.ttf");
        ComicLight = Load("ComicNeue-Regular.ttf");
        ComicItalic = Load("ComicNeue-BoldItalic.ttf");
        Bangers = Load("Bangers-Regular.ttf");
        Antique = Load("ShipporiAntique-Regular.subset.ttf");
        Dela = Load("DelaGothicOne-Regular.subset.ttf");
        Reggae = Load("ReggaeOne-Regular.subset.ttf");
        Yusei = Load("YuseiMagic-Regular.subset.ttf");
        Latin = [Comic, Antique, Dela, Yusei, Bangers];
        LatinSoft = [ComicLight, .. Latin];
        LatinEmphasis = [ComicItalic, .. Latin];
        LatinLoud = [Bangers, .. Latin];
        Japanese = [Antique, Dela, Yusei, Comic];
        JapaneseLoud = [Dela, .. Japanese];
        JapaneseInner = [Yusei, .. Japanese];
        JapaneseSound = [Reggae, Dela, .. Japanese];
    }

    /// <summary>Loaded at the first use, once.</summary>
    public static LetteringFonts Shared => Loaded.Value;

    internal FontFace Comic { get; }

    internal FontFace ComicLight { get; }

    internal FontFace ComicItalic { get; }

    internal FontFace Bangers { get; }

    internal FontFace Antique { get; }

    internal FontFace Dela { get; }

    internal FontFace Reggae { get; }

    internal FontFace Yusei { get; }

    internal ImmutableArray<FontFace> Latin { get; }

    internal ImmutableArray<FontFace> LatinSoft { get; }

    internal ImmutableArray<FontFace> LatinEmphasis { get; }

    internal ImmutableArray<FontFace> LatinLoud { get; }

    internal ImmutableArray<FontFace> Japanese { get; }

    internal ImmutableArray<FontFace> JapaneseLoud { get; }

    internal ImmutableArray<FontFace> JapaneseInner { get; }

    internal ImmutableArray<FontFace> JapaneseSound { get; }

    private static FontFace Load(string file)
    {
        using var stream = typeof(LetteringFonts).Assembly.GetManifestResourceStream("fonts/" + file)
            ?? throw new InvalidDataException($"The font {file} is missing from the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FontFace(file, bytes);
    }
}
