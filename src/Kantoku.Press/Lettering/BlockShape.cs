namespace Kantoku.Press.Lettering;

/// <summary>One way to break a letter's text, with the least outline that holds it.</summary>
/// <param name="HalfWidth">Ems; half-axis of the curve or half the box that the ink just touches.</param>
/// <param name="HalfHeight">Ems.</param>
/// <param name="Cost">Area in square ems, made worse by ugly breaks and odd proportions.</param>
internal sealed record BlockShape(TextBlock Block, float HalfWidth, float HalfHeight, float Cost)
{
    public float Aspect => HalfWidth / HalfHeight;
}
