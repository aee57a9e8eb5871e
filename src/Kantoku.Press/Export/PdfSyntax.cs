using System.Globalization;
using System.Text;

namespace Kantoku.Press.Export;

/// <summary>Values as PDF writes them.</summary>
internal static class PdfSyntax
{
    private const double PointsPerMm = 72 / 25.4;

    /// <summary>At most four decimals: a thirty-thousandth of a millimetre.</summary>
    public static string Number(double value)
    {
        var text = Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    public static string Points(double lengthMm) => Number(lengthMm * PointsPerMm);

    public static double ToPoints(double lengthMm) => lengthMm * PointsPerMm;

    public static string Box(double left, double bottom, double right, double top) =>
        $"[{Points(left)} {Points(bottom)} {Points(right)} {Points(top)}]";

    /// <summary>A text string: as it is where it is plain ASCII, else UTF-16 in hex.</summary>
    public static string Text(string value)
    {
        var isPlain = value.All(c => c is >= ' ' and <= '~' and not ('(' or ')' or '\\'));
        return isPlain ? $"({value})" : $"<FEFF{Utf16Hex(value)}>";
    }

    public static string Utf16Hex(string value) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value));

    /// <summary>A date without a time: midnight in UTC.</summary>
    public static string Date(DateOnly date) =>
        $"(D:{date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000Z)";
}
