using System.Collections.Immutable;
using Kantoku.Core.Pictures;

namespace Kantoku.Press.Pictures;

/// <summary>Marks as a section of a panel's artifact.</summary>
internal static class MarksSection
{
    /// <exception cref="ArgumentException">More marks, or longer outlines, than <see cref="PictureLimits"/>
    /// allow.</exception>
    public static void Write(ByteSink sink, Marks marks)
    {
        Demand(marks.Heads.Length, PictureLimits.MaxHeads, "heads");
        Demand(marks.Silhouettes.Length, PictureLimits.MaxSilhouettes, "silhouettes");
        sink.Int32(marks.Heads.Length);
        foreach (var head in marks.Heads)
        {
            WriteName(sink, head.Character);
            WritePoint(sink, head.Center);
            sink.Single(head.RadiusX);
            sink.Single(head.RadiusY);
            sink.Bool(head.Mouth is not null);
            if (head.Mouth is { } mouth)
            {
                WritePoint(sink, mouth);
            }

            sink.Single(head.Confidence);
        }

        sink.Int32(marks.Silhouettes.Length);
        foreach (var silhouette in marks.Silhouettes)
        {
            Demand(silhouette.Outline.Length, PictureLimits.MaxOutlinePoints, "points of an outline");
            WriteName(sink, silhouette.Character);
            sink.Single(silhouette.Confidence);
            sink.Int32(silhouette.Outline.Length);
            foreach (var point in silhouette.Outline)
            {
                WritePoint(sink, point);
            }
        }
    }

    /// <summary>Whatever was read when the source has a fault is not to be used.</summary>
    public static Marks Read(ref ByteSource source)
    {
        var heads = ImmutableArray.CreateBuilder<HeadMark>();
        for (var left = source.Count(PictureLimits.MaxHeads, "the number of heads"); left > 0; left--)
        {
            heads.Add(new HeadMark
            {
                Character = ReadName(ref source),
                Center = ReadPoint(ref source),
                RadiusX = source.Single(),
                RadiusY = source.Single(),
                Mouth = source.Bool() ? ReadPoint(ref source) : null,
                Confidence = source.Single(),
            });
        }

        var silhouettes = ImmutableArray.CreateBuilder<SilhouetteMark>();
        for (var left = source.Count(PictureLimits.MaxSilhouettes, "the number of silhouettes"); left > 0; left--)
        {
            silhouettes.Add(new SilhouetteMark
            {
                Character = ReadName(ref source),
                Confidence = source.Single(),
                Outline = ReadOutline(ref source),
            });
        }

        return new Marks { Heads = heads.ToImmutable(), Silhouettes = silhouettes.ToImmutable() };
    }

    private static void Demand(int count, int most, string what)
    {
        if (count > most)
        {
            throw new ArgumentException($"{count} {what} are more than {most}.");
        }
    }

    private static void WriteName(ByteSink sink, string? name)
    {
        sink.Bool(name is not null);
        if (name is not null)
        {
            sink.Text(name);
        }
    }

    private static string? ReadName(ref ByteSource source) => source.Bool() ? source.Text() : null;

    private static void WritePoint(ByteSink sink, PicturePoint point)
    {
        sink.Single(point.X);
        sink.Single(point.Y);
    }

    private static PicturePoint ReadPoint(ref ByteSource source) => new(source.Single(), source.Single());

    private static ImmutableArray<PicturePoint> ReadOutline(ref ByteSource source)
    {
        var outline = ImmutableArray.CreateBuilder<PicturePoint>();
        for (var left = source.Count(PictureLimits.MaxOutlinePoints, "the length of an outline"); left > 0; left--)
        {
            outline.Add(ReadPoint(ref source));
        }

        return outline.ToImmutable();
    }
}
