using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Press.Lettering;

/// <summary>What it costs to cover each square millimetre about a panel, summed along rows for quick asking.</summary>
internal sealed class CostField
{
    /// <summary>Of a face's radius, squared: what of a head's ellipse counts as face, the rest being hair and
    /// air.</summary>
    public const float FaceLevel = 0.8f * 0.8f;

    private const float FaceCost = 45;
    /// <summary>Hair may be covered where it is large, as in a close-up; a small head is better left whole.</summary>
    private const float HairCost = 34;

    private const float LeastHairCost = 0.7f;
    private const float MostHairCost = 5;
    private const float BodyCost = 0.24f;

    /// <summary>A balloon whose line runs beside the border looks like a mistake.</summary>
    private const float BorderCost = 1.1f;

    private const float BorderMm = 1.7f;

    /// <summary>Air about a head, too, is better left.</summary>
    private const float AirCost = 1.4f;

    private const float AirMm = 1.5f;
    private const float NearOutsideCost = 1.3f;
    private const float OutsideCost = 4;
    private const float OverlaidCost = 6;

    /// <summary>Balloons may reach this far over the border at little cost.</summary>
    private const float NearMm = 2.5f;

    private readonly int _width;
    private readonly int _height;
    private readonly float[] _cost;
    private readonly int[] _blocked;
    private readonly int[] _face;

    /// <param name="left">Page millimetres of the first column.</param>
    /// <param name="top">Page millimetres of the first row.</param>
    public CostField(int left, int top, int width, int height)
    {
        Left = left;
        Top = top;
        _width = width;
        _height = height;
        _cost = new float[(width + 1) * height];
        _blocked = new int[(width + 1) * height];
        _face = new int[(width + 1) * height];
    }

    public int Left { get; }

    public int Top { get; }

    public int Right => Left + _width;

    public int Bottom => Top + _height;

    /// <summary>Sums what covering a shape costs.</summary>
    /// <returns>Infinity where it would cover what is forbidden.</returns>
    public float Cover(Envelope envelope, int x, int y)
    {
        var row = y + envelope.Top - Top;
        if (row < 0 || row + envelope.Rows > _height
            || x + envelope.LeastCell < Left || x + envelope.MostCell > Right)
        {
            return float.PositiveInfinity;
        }

        var total = 0f;
        for (var i = 0; i < envelope.Rows; i++)
        {
            var from = x + envelope.FirstCell[i] - Left;
            var to = x + envelope.EndCell[i] - Left;
            var at = (row + i) * (_width + 1);
            if (_blocked[at + to] != _blocked[at + from])
            {
                return float.PositiveInfinity;
            }

            total += _cost[at + to] - _cost[at + from];
        }

        return total;
    }

    /// <summary>Square millimetres of faces under a shape that stands within the field.</summary>
    public int FacesUnder(Envelope envelope, int x, int y)
    {
        var cells = 0;
        for (var i = 0; i < envelope.Rows; i++)
        {
            var at = (y + envelope.Top - Top + i) * (_width + 1);
            cells += _face[at + x + envelope.EndCell[i] - Left] - _face[at + x + envelope.FirstCell[i] - Left];
        }

        return cells;
    }

    /// <summary>Marks all outside a rectangle as forbidden.</summary>
    public void BlockOutside(RectMm allowed)
    {
        for (var row = 0; row < _height; row++)
        {
            for (var column = 0; column < _width; column++)
            {
                var x = Left + column;
                var y = Top + row;
                if (x < allowed.Left || y < allowed.Top || x + 1 > allowed.Right || y + 1 > allowed.Bottom)
                {
                    _blocked[(row * (_width + 1)) + column + 1] = 1;
                }
            }
        }
    }

    /// <summary>Forbids what another balloon takes, with a little air.</summary>
    public void Block(Envelope envelope, int x, int y)
    {
        for (var i = -1; i <= envelope.Rows; i++)
        {
            var row = y + envelope.Top + i - Top;
            if (row < 0 || row >= _height)
            {
                continue;
            }

            var shape = Math.Clamp(i, 0, envelope.Rows - 1);
            var from = Math.Max(0, (int)MathF.Floor(x + envelope.Left[shape] - 1) - Left);
            var to = Math.Min(_width, (int)MathF.Ceiling(x + envelope.Right[shape] + 1) - Left);
            for (var column = from; column < to; column++)
            {
                _blocked[(row * (_width + 1)) + column + 1] = 1;
            }
        }
    }

    /// <summary>Makes what lies outside of the panel dear, and what lies over it dearer.</summary>
    public void AddFrame(Frame frame, ImmutableArray<Frame> over)
    {
        var edges = FrameEdges.Of(frame.Outline);
        for (var row = 0; row < _height; row++)
        {
            for (var column = 0; column < _width; column++)
            {
                var beyond = FrameEdges.Beyond(edges, Left + column + 0.5f, Top + row + 0.5f);
                _cost[Cell(row, column)] += beyond < -BorderMm ? 0
                    : beyond < 0 ? BorderCost
                    : beyond < NearMm ? NearOutsideCost : OutsideCost;
            }
        }

        foreach (var other in over)
        {
            Fill(other.Outline, OverlaidCost);
        }
    }

    public void AddHead(SceneHead head)
    {
        var weight = Math.Clamp(head.Confidence, 0.3f, 1);
        var hair = Math.Clamp(HairCost / Math.Min(head.RadiusX, head.RadiusY), LeastHairCost, MostHairCost);
        var (fromRow, toRow) = Rows(head.Y - head.RadiusY - AirMm, head.Y + head.RadiusY + AirMm);
        var (fromColumn, toColumn) = Columns(head.X - head.RadiusX - AirMm, head.X + head.RadiusX + AirMm);
        var wide = head with { RadiusX = head.RadiusX + AirMm, RadiusY = head.RadiusY + AirMm };
        for (var row = fromRow; row < toRow; row++)
        {
            for (var column = fromColumn; column < toColumn; column++)
            {
                var (x, y) = (Left + column + 0.5f, Top + row + 0.5f);
                var level = head.Level(x, y);
                if (level < 1)
                {
                    var isFace = level < FaceLevel && head.IsBelowBrow(y);
                    _cost[Cell(row, column)] += (isFace ? FaceCost + (20 * (FaceLevel - level)) : hair) * weight;
                    _face[Cell(row, column)] |= isFace ? 1 : 0;
                }
                else if (wide.Level(x, y) < 1)
                {
                    _cost[Cell(row, column)] += AirCost * weight;
                }
            }
        }
    }

    public void AddBody(SceneShape shape) => Fill(shape.Outline, BodyCost * Math.Clamp(shape.Confidence, 0.3f, 1));

    /// <summary>Sums rows; nothing may be added after, and nothing asked before.</summary>
    public void Seal()
    {
        for (var row = 0; row < _height; row++)
        {
            for (var at = (row * (_width + 1)) + 1; at <= (row * (_width + 1)) + _width; at++)
            {
                _cost[at] += _cost[at - 1];
                _blocked[at] += _blocked[at - 1];
                _face[at] += _face[at - 1];
            }
        }
    }

    private int Cell(int row, int column) => (row * (_width + 1)) + column + 1;

    private void Fill(ImmutableArray<PointMm> outline, float cost)
    {
        Span<double> crossings = stackalloc double[PolygonRows.MostCrossings];
        for (var row = 0; row < _height; row++)
        {
            var count = PolygonRows.Cross(outline, Top + row + 0.5, crossings);
            for (var i = 0; i < count; i += 2)
            {
                var (from, to) = Columns(crossings[i], crossings[i + 1]);
                for (var column = from; column < to; column++)
                {
                    _cost[Cell(row, column)] += cost;
                }
            }
        }
    }

    private (int From, int To) Rows(double top, double bottom) =>
        (Math.Clamp((int)Math.Floor(top) - Top, 0, _height), Math.Clamp((int)Math.Ceiling(bottom) - Top, 0, _height));

    private (int From, int To) Columns(double left, double right) =>
        (Math.Clamp((int)Math.Floor(left) - Left, 0, _width), Math.Clamp((int)Math.Ceiling(right) - Left, 0, _width));
}
