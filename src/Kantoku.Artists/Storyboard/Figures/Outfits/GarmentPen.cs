using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>Draws upon the torso: u −1 to 1 across its front, v from the pit of the neck (0) to the crotch
/// (1).</summary>
internal readonly record struct GarmentPen(BodySubject Subject)
{
    public InkCanvas Ink => Subject.Ink;

    public float Line => Subject.Line;

    /// <summary>The colour of lines upon the upper garment.</summary>
    public InkColor OnTop => BodySubject.LineOn(Subject.Top);

    public Vector2 At(float u, float v) => Subject.Torso.Front(u, v);

    public Vector2 Back(float u, float v) => Subject.Torso.Back(u, v);

    public Vector2 Edge(float u, float v) => Subject.Torso.Edge(u, v);

    /// <summary>The same shape on both sides of the chest; points are given for the figure's left.</summary>
    public void Mirrored(Tone tone, params ReadOnlySpan<Vector2> points)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            var polygon = new Vector2[points.Length];
            for (var i = 0; i < polygon.Length; i++)
                polygon[i] = At(points[i].X * side, points[i].Y);
            Part(polygon, tone);
        }
    }

    /// <summary>An outlined piece of cloth.</summary>
    public void Part(ReadOnlySpan<Vector2> polygon, Tone tone, float lineShare = 0.9f) =>
        Ink.Sticker(polygon, tone, Line * lineShare * 0.7f, tone.IsBlack ? Line * 0.4f : 0);

    /// <summary>A piece given by its places on the chest.</summary>
    public void Chest(Tone tone, params ReadOnlySpan<Vector2> places)
    {
        var polygon = new Vector2[places.Length];
        for (var i = 0; i < polygon.Length; i++)
            polygon[i] = At(places[i].X, places[i].Y);
        Part(polygon, tone);
    }

    /// <summary>A line through places on the chest.</summary>
    public void Seam(float widthShare, InkColor color, params ReadOnlySpan<Vector2> places)
    {
        var line = new Vector2[places.Length];
        for (var i = 0; i < line.Length; i++)
            line[i] = At(places[i].X, places[i].Y);
        Ink.Line(line, Line * widthShare, Taper.Soft, color);
    }

    /// <summary>Creases where cloth gives at the waist, drawn from the outline inward.</summary>
    public void WaistFolds(float v)
    {
        if (!Subject.IsDetailed)
            return;
        Ink.Line([Edge(-0.98f, v), Edge(-0.75f, v + 0.04f), Edge(-0.52f, v + 0.05f)], Line * 0.7f, Taper.Out, OnTop);
        Ink.Line([Edge(0.98f, v - 0.02f), Edge(0.78f, v + 0.03f), Edge(0.5f, v + 0.05f)], Line * 0.7f, Taper.Out,
            OnTop);
        Ink.Line([Edge(-0.98f, v + 0.08f), Edge(-0.7f, v + 0.09f)], Line * 0.55f, Taper.Out, OnTop);
    }

    public void Button(float u, float v, InkColor color) => Ink.Dot(At(u, v), MathF.Max(0.9f, Subject.Unit * 0.055f),
        color);
}
