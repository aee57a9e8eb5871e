using System.Runtime.InteropServices;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Kantoku.Press.Lettering;

/// <summary>A glyph within shaped text. Ems from the start of the text; y down from the baseline, or, set vertically,
/// from the top with x from the middle of the column.</summary>
internal readonly record struct ShapedGlyph(ushort Glyph, float X, float Y);

/// <summary>Text shaped with one face.</summary>
/// <param name="Glyphs">In the order in which they are drawn.</param>
/// <param name="Advance">Ems along the direction of the text.</param>
internal sealed record ShapedText(ShapedGlyph[] Glyphs, float Advance);

/// <summary>One font: what it covers, how it shapes, and the contours of its glyphs.</summary>
/// <remarks>Immutable after construction and safe from several threads; what it remembers is bounded.</remarks>
internal sealed class FontFace : IDisposable
{
    private const int MostShapings = 8192;
    private const int MostOutlines = 4096;

    private readonly Font _font;
    private readonly SKTypeface _typeface;
    private readonly BoundedCache<(string Text, bool Vertical), ShapedText> _shapings = new(MostShapings);
    private readonly BoundedCache<ushort, GlyphOutline> _outlines = new(MostOutlines);
    private readonly float _unitsPerEm;

    /// <param name="name">For messages.</param>
    /// <param name="bytes">A TrueType file; kept as long as the face.</param>
    /// <exception cref="InvalidDataException">The bytes are not a font.</exception>
    public FontFace(string name, byte[] bytes)
    {
        Name = name;
        using var data = SKData.CreateCopy(bytes);
        _typeface = SKTypeface.FromData(data) ?? throw new InvalidDataException($"The font {name} is damaged.");
        using var blob = CopyOf(bytes);
        using var face = new Face(blob, 0);
        face.MakeImmutable();
        _font = new Font(face);
        _font.SetFunctionsOpenType();
        _unitsPerEm = face.UnitsPerEm;
        CapHeight = Height('H');
        XHeight = Height('x');
    }

    public string Name { get; }

    /// <summary>Ems; of the letter H.</summary>
    public float CapHeight { get; }

    /// <summary>Ems; of the letter x.</summary>
    public float XHeight { get; }

    public void Dispose()
    {
        _font.Dispose();
        _typeface.Dispose();
    }

    public bool Covers(int codePoint) => _font.TryGetNominalGlyph((uint)codePoint, out var glyph) && glyph != 0;

    public GlyphOutline Outline(ushort glyph) => _outlines.GetOrMake(glyph, g => GlyphOutline.Read(_typeface, g));

    /// <param name="text">Without line breaks; every code point covered.</param>
    /// <param name="vertical">Top to bottom, with the forms that vertical text asks for.</param>
    public ShapedText Shape(string text, bool vertical) =>
        _shapings.GetOrMake((text, vertical), key => ShapeNow(key.Text, key.Vertical));

    /// <summary>Memory of its own: a blob made from a stream would point into an array that may move.</summary>
    private static Blob CopyOf(byte[] bytes)
    {
        var memory = Marshal.AllocHGlobal(bytes.Length);
        Marshal.Copy(bytes, 0, memory, bytes.Length);
        return new Blob(memory, bytes.Length, MemoryMode.ReadOnly, () => Marshal.FreeHGlobal(memory));
    }

    private ShapedText ShapeNow(string text, bool vertical)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = vertical ? Direction.TopToBottom : Direction.LeftToRight;
        _font.Shape(buffer);
        var infos = buffer.GlyphInfos;
        var positions = buffer.GlyphPositions;
        var glyphs = new ShapedGlyph[infos.Length];
        float x = 0, y = 0;
        for (var i = 0; i < infos.Length; i++)
        {
            var position = positions[i];
            glyphs[i] = new ShapedGlyph(
                (ushort)infos[i].Codepoint,
                x + (position.XOffset / _unitsPerEm),
                y - (position.YOffset / _unitsPerEm));
            x += position.XAdvance / _unitsPerEm;
            y -= position.YAdvance / _unitsPerEm;
        }

        return new ShapedText(glyphs, vertical ? y : x);
    }

    private float Height(char letter) =>
        _font.TryGetNominalGlyph(letter, out var glyph) ? -Outline((ushort)glyph).Bounds.Top : 0.7f;
}
