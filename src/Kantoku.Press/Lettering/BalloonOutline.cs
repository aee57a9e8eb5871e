using SkiaSharp;

namespace Kantoku.Press.Lettering;

/// <summary>Draws the closed line of a balloon with its tail, in page millimetres.</summary>
internal static class BalloonOutline
{
    private const int CurvePoints = 96;
    private const float Wobble = 0.011f;
    private const float LeastTailMm = 1.6f;
    private const float LongestTailMm = 48;

    /// <summary>A tail to somebody out of sight only says from where the voice comes.</summary>
    private const float LongestBlindTailMm = 7;

    /// <summary>A shorter bolt is but a spike.</summary>
    private const float ShortBoltMm = 5;


    /// <summary>The outline with its tail; the caller disposes it.</summary>
    /// <param name="withTail">Joined balloons leave the tail to one of them.</param>
    public static SKPath Of(PlacedLetter letter, bool withTail)
    {
        var tail = withTail && letter.Style.Form != BalloonForm.Cloud ? TipOf(letter) : null;
        return letter.Style.Form switch
        {
            BalloonForm.Burst => Burst(letter, tail),
            BalloonForm.Cloud => Cloud(letter),
            BalloonForm.Box => Rectangle(letter),
            BalloonForm.Angular => Polar(letter, AngularPoints(letter.Body), tail),
            _ => Polar(letter, RoundPoints(letter), tail),
        };
    }

    /// <summary>The tip of a tail, or null where there is no room for one.</summary>
    public static SKPoint? TipOf(PlacedLetter letter)
    {
        if (letter.Tail is not { } aim)
        {
            return null;
        }

        var dx = aim.X - letter.X;
        var dy = aim.Y - letter.Y;
        var distance = MathF.Sqrt((dx * dx) + (dy * dy));
        if (distance < 0.5f)
        {
            return null;
        }

        var edge = letter.Body.EdgeDistance(dx / distance, dy / distance);
        var free = distance - edge;
        if (free < LeastTailMm)
        {
            return null;
        }

        var longest = aim.Head is null ? LongestBlindTailMm : LongestTailMm;
        var stop = aim.StopTowards(-dx / distance, -dy / distance, letter.Style.Form == BalloonForm.Cloud);
        var length = Math.Min(Math.Max(free - stop, Math.Min(free * 0.6f, LeastTailMm * 1.5f)), longest);
        var reach = (edge + length) / distance;
        return new SKPoint(letter.X + (dx * reach), letter.Y + (dy * reach));
    }

    /// <summary>The bubbles that lead from a thought to its thinker.</summary>
    public static IEnumerable<(SKPoint Centre, float Radius)> Bubbles(PlacedLetter letter)
    {
        if (TipOf(letter) is not { } tip)
        {
            yield break;
        }

        var dx = tip.X - letter.X;
        var dy = tip.Y - letter.Y;
        var distance = MathF.Sqrt((dx * dx) + (dy * dy));
        var edge = letter.Body.EdgeDistance(dx / distance, dy / distance) * 1.12f;
        var room = distance - edge;
        var count = room < 3 ? 1 : room < 7 ? 2 : 3;
        for (var i = 0; i < count; i++)
        {
            var at = (edge + (room * ((i + 0.6f) / count))) / distance;
            var radius = Math.Min(room * 0.3f, letter.SizeMm * (0.42f - (0.12f * i)));
            yield return (new SKPoint(letter.X + (dx * at), letter.Y + (dy * at)), Math.Max(0.35f, radius));
        }
    }

    private static SKPath Rectangle(PlacedLetter letter)
    {
        var path = new SKPath();
        var body = letter.Body;
        path.AddRect(new SKRect(
            letter.X - body.HalfWidth,
            letter.Y - body.HalfHeight,
            letter.X + body.HalfWidth,
            letter.Y + body.HalfHeight));
        return path;
    }

    private static SKPoint[] RoundPoints(PlacedLetter letter)
    {
        var phase = new Dice(letter.Seed).Between(0, 6);
        var points = new SKPoint[CurvePoints];
        for (var i = 0; i < CurvePoints; i++)
        {
            var (sin, cos) = MathF.SinCos(i / (float)CurvePoints * MathF.Tau);
            var turn = i / (float)CurvePoints * MathF.Tau;

            // Outwards only: the words keep their room.
            var wobble = 1 + (Wobble * (1 + (0.6f * MathF.Sin((3 * turn) + phase))
                + (0.4f * MathF.Sin((5 * turn) + (2 * phase)))) / 2);
            var radius = Superellipse.Radius(cos, sin, letter.Body.HalfWidth, letter.Body.HalfHeight) * wobble;
            points[i] = new SKPoint(cos * radius, sin * radius);
        }

        return points;
    }

    private static SKPoint[] AngularPoints(BalloonBody body)
    {
        var (a, b) = (body.HalfWidth, body.HalfHeight);
        var cut = Math.Min(a, b) * 0.16f;
        SKPoint[] corners =
        [
            new(a, -b + cut), new(a, b - cut), new(a - cut, b), new(-a + cut, b),
            new(-a, b - cut), new(-a, -b + cut), new(-a + cut, -b), new(a - cut, -b),
        ];
        var points = new List<SKPoint>();
        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            const int Steps = 12;
            for (var step = 0; step < Steps; step++)
            {
                var t = step / (float)Steps;
                points.Add(new SKPoint(from.X + ((to.X - from.X) * t), from.Y + ((to.Y - from.Y) * t)));
            }
        }

        return [.. points];
    }

    /// <summary>A closed line of points in turning order; those under the tail's root give way to it.</summary>
    private static SKPath Polar(PlacedLetter letter, SKPoint[] points, SKPoint? tip)
    {
        var path = new SKPath();
        if (tip is not { } end)
        {
            path.AddPoly([.. points.Select(point => new SKPoint(point.X + letter.X, point.Y + letter.Y))], close: true);
            return path;
        }

        var local = new SKPoint(end.X - letter.X, end.Y - letter.Y);
        var (first, last) = Root(points, local, RootHalfWidth(letter, local));
        path.MoveTo(points[first].X + letter.X, points[first].Y + letter.Y);
        for (var i = (first + 1) % points.Length; i != last; i = (i + 1) % points.Length)
        {
            path.LineTo(points[i].X + letter.X, points[i].Y + letter.Y);
        }

        path.LineTo(points[last].X + letter.X, points[last].Y + letter.Y);
        AppendTail(path, letter, points[last], local, points[first]);
        path.Close();
        return path;
    }

    private static float RootHalfWidth(PlacedLetter letter, SKPoint tip)
    {
        var length = MathF.Sqrt((tip.X * tip.X) + (tip.Y * tip.Y));
        var edge = letter.Body.EdgeDistance(tip.X / length, tip.Y / length);
        var wide = Math.Clamp(Math.Min(letter.Body.HalfWidth, letter.Body.HalfHeight) * 0.24f, 0.8f, 2.6f);
        return Math.Min(wide, 0.5f + (0.45f * (length - edge)));
    }

    /// <summary>The points between which the tail begins: from <c>First</c> on round to <c>Last</c> the line
    /// stays.</summary>
    private static (int First, int Last) Root(SKPoint[] points, SKPoint tip, float halfWidth)
    {
        var length = MathF.Sqrt((tip.X * tip.X) + (tip.Y * tip.Y));
        var (ux, uy) = (tip.X / length, tip.Y / length);
        var centre = 0;
        for (var i = 0; i < points.Length; i++)
        {
            centre = Along(points[i], ux, uy) > Along(points[centre], ux, uy) ? i : centre;
        }

        var first = centre;
        var last = centre;
        for (var step = 0; step < points.Length / 4; step++)
        {
            first = Side(points[first], ux, uy) < halfWidth ? (first + 1) % points.Length : first;
            last = -Side(points[last], ux, uy) < halfWidth ? (last + points.Length - 1) % points.Length : last;
        }

        return (first, last);
    }

    /// <summary>Greatest where a point lies straight in the direction.</summary>
    private static float Along(SKPoint point, float ux, float uy)
    {
        var length = MathF.Sqrt((point.X * point.X) + (point.Y * point.Y));
        return ((point.X * ux) + (point.Y * uy)) / Math.Max(1e-3f, length);
    }

    private static float Side(SKPoint point, float ux, float uy) => (point.Y * ux) - (point.X * uy);

    private static void AppendTail(SKPath path, PlacedLetter letter, SKPoint from, SKPoint tip, SKPoint to)
    {
        var (dx, dy) = (tip.X - ((from.X + to.X) / 2), tip.Y - ((from.Y + to.Y) / 2));
        var end = new SKPoint(tip.X + letter.X, tip.Y + letter.Y);
        if (letter.Style.Form == BalloonForm.Angular && (dx * dx) + (dy * dy) > ShortBoltMm * ShortBoltMm)
        {
            // A bolt: out, back, and out again.
            var (sideX, sideY) = (-dy * 0.14f, dx * 0.14f);
            Line(path, letter, from.X + (dx * 0.5f) + sideX, from.Y + (dy * 0.5f) + sideY);
            Line(path, letter, from.X + (dx * 0.42f) - (sideX * 0.6f), from.Y + (dy * 0.42f) - (sideY * 0.6f));
            path.LineTo(end);
            Line(path, letter, to.X + (dx * 0.58f) - sideX, to.Y + (dy * 0.58f) - sideY);
            Line(path, letter, to.X + (dx * 0.5f) + (sideX * 0.6f), to.Y + (dy * 0.5f) + (sideY * 0.6f));
            return;
        }

        if (letter.Style.Form is BalloonForm.Burst or BalloonForm.Angular)
        {
            path.LineTo(end);
            return;
        }

        // Bends like a comma, its hollow downwards.
        var bend = dx > 0 ? 0.16f : -0.16f;
        var (bendX, bendY) = (dy * bend, -dx * bend);
        path.QuadTo(
            Point(letter, from.X + (dx * 0.5f) + bendX - ((from.X - to.X) * 0.2f), from.Y + (dy * 0.5f) + bendY
                - ((from.Y - to.Y) * 0.2f)),
            end);
        path.QuadTo(
            Point(letter, to.X + (dx * 0.5f) + bendX + ((from.X - to.X) * 0.2f), to.Y + (dy * 0.5f) + bendY
                + ((from.Y - to.Y) * 0.2f)),
            Point(letter, to.X, to.Y));
    }

    private static void Line(SKPath path, PlacedLetter letter, float x, float y) => path.LineTo(Point(letter, x, y));

    private static SKPoint Point(PlacedLetter letter, float x, float y) => new(x + letter.X, y + letter.Y);

    private static SKPath Burst(PlacedLetter letter, SKPoint? tip)
    {
        var dice = new Dice(letter.Seed);
        var body = letter.Body;
        var spikes = (int)Math.Clamp((body.HalfWidth + body.HalfHeight) * 0.85f, 13, 34);
        var points = new SKPoint[spikes * 2];
        for (var i = 0; i < points.Length; i++)
        {
            var isSpike = i % 2 == 0;
            var shift = isSpike ? dice.Between(-0.3f, 0.3f) : dice.Between(-0.1f, 0.1f);
            var (sin, cos) = MathF.SinCos((i + shift) / points.Length * MathF.Tau);
            var inner = Superellipse.Radius(cos, sin, body.HalfWidth, body.HalfHeight);
            var outer = Superellipse.Radius(cos, sin, body.OuterHalfWidth - (letter.Style.LineMm / 2),
                body.OuterHalfHeight - (letter.Style.LineMm / 2));
            var radius = isSpike ? inner + ((outer - inner) * dice.Between(0.35f, 1))
                : inner * dice.Between(1f, 1.015f);
            points[i] = new SKPoint(cos * radius, sin * radius);
        }

        return Polar(letter, points, tip);
    }

    /// <summary>Arcs that bulge outwards between points of the curve.</summary>
    private static SKPath Cloud(PlacedLetter letter)
    {
        var dice = new Dice(letter.Seed);
        var body = letter.Body;
        var round = MathF.PI * (body.HalfWidth + body.HalfHeight);
        var bumps = (int)Math.Clamp(round / (letter.SizeMm * 1.9f), 8, 26);
        var points = new SKPoint[bumps];
        for (var i = 0; i < bumps; i++)
        {
            var (sin, cos) = MathF.SinCos((i + dice.Between(-0.14f, 0.14f)) / bumps * MathF.Tau);
            var radius = Superellipse.Radius(cos, sin, body.HalfWidth, body.HalfHeight);
            points[i] = new SKPoint(letter.X + (cos * radius), letter.Y + (sin * radius));
        }

        var path = new SKPath();
        path.MoveTo(points[0]);
        for (var i = 0; i < bumps; i++)
        {
            var to = points[(i + 1) % bumps];
            var chord = SKPoint.Distance(points[i], to);
            path.ArcTo(chord * 0.56f, chord * 0.56f, 0, SKPathArcSize.Small, SKPathDirection.Clockwise, to.X, to.Y);
        }

        path.Close();
        return path;
    }
}
