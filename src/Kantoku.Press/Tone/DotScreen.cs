namespace Kantoku.Press.Tone;

/// <summary>A 45° screen of round dots as a square tile of whole pixels that holds two dots.</summary>
/// <remarks>
/// Every pixel of the tile turns from white to black as the tone darkens. The tile is sampled finely, the samples are
/// ranked by their distance from the nearest dot's centre, and a pixel turns where its own samples stand in that rank:
/// so the blackened area is the tone asked for, at every tone, and gradients have no seam.
/// </remarks>
internal sealed class DotScreen
{
    /// <summary>Samples along the tile's edge, at least.</summary>
    private const int SampleEdge = 64;

    /// <summary>Pixels read beyond the tile's edge by a vector that starts inside it.</summary>
    private const int Overhang = 32;

    /// <summary>Centres stand a little off the pixels' symmetry: pixels then turn one by one, not eight at
    /// once.</summary>
    private const double OffCentreX = 0.137;

    private const double OffCentreY = 0.071;

    private readonly int _rowLength;
    private readonly byte[] _threshold;
    private readonly short[] _centre;
    private readonly short[] _half;
    private readonly short[] _gain;

    /// <param name="period">Edge of the tile in pixels, 2 to 64.</param>
    public DotScreen(int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(period, SampleEdge);
        Period = period;
        _rowLength = period + Overhang;
        var size = period * _rowLength;
        _threshold = new byte[size];
        _centre = new short[size];
        _half = new short[size];
        _gain = new short[size];
        Fill();
    }

    public int Period { get; }

    /// <summary>A pixel of a row is white in one bit when its tone is at least this.</summary>
    public ReadOnlySpan<byte> ThresholdRow(int tileY) => _threshold.AsSpan(tileY * _rowLength, _rowLength);

    /// <summary>The tone at which a pixel is half covered.</summary>
    public ReadOnlySpan<short> CentreRow(int tileY) => _centre.AsSpan(tileY * _rowLength, _rowLength);

    /// <summary>How far from its centre a pixel's tone still changes it.</summary>
    public ReadOnlySpan<short> HalfRow(int tileY) => _half.AsSpan(tileY * _rowLength, _rowLength);

    /// <summary>Grey levels for each level of tone, in sixteenths.</summary>
    public ReadOnlySpan<short> GainRow(int tileY) => _gain.AsSpan(tileY * _rowLength, _rowLength);

    private void Fill()
    {
        var perPixel = Math.Max(2, (SampleEdge + Period - 1) / Period);
        var edge = Period * perPixel;
        var ranks = Ranked(SampleDistances(edge, perPixel));
        var means = new double[Period * Period];
        for (var y = 0; y < Period; y++)
        {
            for (var x = 0; x < _rowLength; x++)
            {
                means[(y * Period) + (x % Period)] =
                    FillRamp(ranks, edge, perPixel, x % Period, y, (y * _rowLength) + x);
            }
        }

        FillThresholds(Ranked(means));
    }

    /// <summary>With one bit whole pixels turn, in the order of their means.</summary>
    private void FillThresholds(double[] ranks)
    {
        for (var at = 0; at < _threshold.Length; at++)
        {
            var rank = ranks[(at / _rowLength * Period) + (at % _rowLength % Period)];
            _threshold[at] = (byte)Math.Clamp((int)Math.Round((1 - rank) * 255), 1, 255);
        }
    }

    /// <returns>The mean rank of the pixel's samples.</returns>
    private double FillRamp(double[] ranks, int edge, int perPixel, int x, int y, int at)
    {
        double sum = 0, squares = 0;
        for (var sy = y * perPixel; sy < (y + 1) * perPixel; sy++)
        {
            for (var sx = x * perPixel; sx < (x + 1) * perPixel; sx++)
            {
                var rank = ranks[(sy * edge) + sx];
                sum += rank;
                squares += rank * rank;
            }
        }

        double count = perPixel * perPixel;
        var mean = sum / count;
        var deviation = Math.Sqrt(Math.Max(0, (squares / count) - (mean * mean)));

        // A ramp with the deviation of the pixel's samples: a uniform spread of width w deviates by w / √12.
        var half = Math.Max(1, (int)Math.Round(deviation * Math.Sqrt(12) / 2 * 255));
        var centre = (int)Math.Round((1 - mean) * 255);
        _centre[at] = (short)centre;
        _half[at] = (short)half;
        _gain[at] = (short)Math.Round(16 * 127.5 / half);
        return mean;
    }

    private double[] SampleDistances(int edge, int perPixel)
    {
        var distances = new double[edge * edge];
        for (var i = 0; i < distances.Length; i++)
        {
            var x = ((i % edge) + 0.5) / perPixel;
            var y = ((i / edge) + 0.5) / perPixel;
            distances[i] = Math.Min(
                DistanceSquared(x, y, (Period * 0.25) + OffCentreX, (Period * 0.25) + OffCentreY),
                DistanceSquared(x, y, (Period * 0.75) + OffCentreY, (Period * 0.75) - OffCentreX));
        }

        return distances;
    }

    /// <summary>For each value, the share of all that comes before it in rising order.</summary>
    private static double[] Ranked(double[] values)
    {
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => values[a] != values[b] ? values[a].CompareTo(values[b]) : a - b);
        var ranks = new double[values.Length];
        for (var place = 0; place < order.Length; place++)
        {
            ranks[order[place]] = (place + 0.5) / order.Length;
        }

        return ranks;
    }

    /// <summary>To the nearest of the copies of a centre in this tile and its neighbours.</summary>
    private double DistanceSquared(double x, double y, double centreX, double centreY)
    {
        var dx = Math.Abs(x - centreX);
        var dy = Math.Abs(y - centreY);
        dx = Math.Min(dx, Period - dx);
        dy = Math.Min(dy, Period - dy);
        return (dx * dx) + (dy * dy);
    }
}
