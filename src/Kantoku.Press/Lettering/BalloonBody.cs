namespace Kantoku.Press.Lettering;

/// <summary>The size of a balloon around its text, in millimetres from its centre.</summary>
/// <param name="HalfWidth">Half-axis of the curve, or half the box, that the words stand in.</param>
/// <param name="OuterHalfWidth">What its spikes, bumps and line reach.</param>
internal readonly record struct BalloonBody(
    BalloonForm Form, float HalfWidth, float HalfHeight, float OuterHalfWidth, float OuterHalfHeight)
{
    /// <summary>How far spikes stand out, as a share of the half-axes, and in millimetres at most.</summary>
    public const float SpikeShare = 0.26f;

    public const float LongestSpikeMm = 5.5f;

    private const float RoundRoom = 0.42f;
    private const float BoxRoomAcross = 0.42f;
    private const float BoxRoomAlong = 0.5f;

    public bool IsBox => Form is BalloonForm.Box or BalloonForm.Angular or BalloonForm.Title or BalloonForm.Sound;

    /// <param name="size">Millimetres of an em.</param>
    public static BalloonBody Around(BlockShape shape, LetterStyle style, float size)
    {
        var (a, b) = (shape.HalfWidth * size, shape.HalfHeight * size);
        var line = style.LineMm / 2;
        switch (style.Form)
        {
            case BalloonForm.Title:
                return new BalloonBody(style.Form, a, b, a + (size * 0.15f), b + (size * 0.15f));
            case BalloonForm.Box or BalloonForm.Angular:
                var (across, along) = (size * BoxRoomAcross, size * BoxRoomAlong);
                a += style.Type.Vertical ? across : along;
                b += style.Type.Vertical ? along : across;
                return new BalloonBody(style.Form, a, b, a + line, b + line);
            default:
                a += size * RoundRoom;
                b += size * RoundRoom;
                var (outerA, outerB) = Outer(style.Form, a, b, size);
                return new BalloonBody(style.Form, a, b, outerA + line, outerB + line);
        }
    }

    /// <summary>Half the outer width at a height from the centre; 0 above and below.</summary>
    public float OuterWidthAt(float y)
    {
        var share = Math.Abs(y) / OuterHalfHeight;
        return share >= 1 ? 0 : IsBox ? OuterHalfWidth : OuterHalfWidth * Superellipse.HalfWidth(share);
    }

    /// <summary>From the centre to the inner curve, in a direction of length 1.</summary>
    public float EdgeDistance(float directionX, float directionY)
    {
        if (!IsBox)
        {
            return Superellipse.Radius(directionX, directionY, HalfWidth, HalfHeight);
        }

        var toSide = Math.Abs(directionX) < 1e-6f ? float.MaxValue : HalfWidth / Math.Abs(directionX);
        var toTop = Math.Abs(directionY) < 1e-6f ? float.MaxValue : HalfHeight / Math.Abs(directionY);
        return Math.Min(toSide, toTop);
    }

    private static (float A, float B) Outer(BalloonForm form, float a, float b, float size)
    {
        var spike = Math.Min(LongestSpikeMm, Math.Min(a, b) * SpikeShare * 1.6f);
        return form switch
        {
            BalloonForm.Burst => (a + spike, b + spike),
            BalloonForm.Cloud => (a + (size * 0.5f), b + (size * 0.5f)),
            _ => (a, b),
        };
    }
}
