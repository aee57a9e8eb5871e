using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>A face to draw and what to draw it with.</summary>
internal readonly record struct FaceSubject(
    InkCanvas Ink, HeadFrame Head, FaceShape Face, Expression Expression, CharacterDesign Design)
{
    /// <summary>Width of an ordinary line, units.</summary>
    public float Line => Head.Line;

    public bool IsFeminine => Design.Presentation == Presentation.Feminine;

    public bool IsElder => Design.Age == AgeBand.Elder;

    public bool Has(Features feature) => (Design.Features & feature) != 0;

    /// <summary>White or light hair of the old: brows and beard show white.</summary>
    public Tone HairTone => Tones.Hair(Design);
}
