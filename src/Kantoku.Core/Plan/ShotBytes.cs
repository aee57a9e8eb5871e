using Kantoku.Core.Script;
using Kantoku.Core.Staging;

namespace Kantoku.Core.Plan;

/// <summary>The canonical form of a staged shot.</summary>
internal static class ShotBytes
{
    public static void Write(CanonicalWriter writer, StagedShot shot)
    {
        writer.Real(1, shot.WidthMm);
        writer.Real(2, shot.HeightMm);
        writer.Flag(3, shot.Place is not null);
        if (shot.Place is { } place)
        {
            RecipeBytes.Write(writer, place);
        }

        writer.Number(4, (int)shot.Time);
        writer.Number(5, (int)shot.Weather);
        writer.Number(6, (int)shot.Backdrop);
        writer.Number(7, (int)shot.Shot);
        writer.Number(8, (int)shot.Angle);
        writer.Count(9, shot.Figures.Length);
        foreach (var figure in shot.Figures)
        {
            Write(writer, figure);
        }

        writer.Count(10, shot.Effects.Length);
        foreach (var effect in shot.Effects)
        {
            writer.Number(11, (int)effect);
        }

        RecipeBytes.Write(writer, shot.Focus);
        writer.Count(12, shot.Props.Length);
        foreach (var prop in shot.Props)
        {
            writer.Text(13, prop);
        }

        writer.Flag(14, shot.AllowBlank);
        writer.Number(15, shot.Seed);

        // Written only where they say something: what came after leaves other keys as they were.
        if (shot.SceneTime != SceneTime.Present)
        {
            writer.Number(16, (int)shot.SceneTime);
        }
    }

    private static void Write(CanonicalWriter writer, StagedFigure figure)
    {
        writer.Text(1, figure.Character);
        RecipeBytes.Write(writer, figure.Design);
        writer.Number(2, (int)figure.Emotion);
        writer.Number(3, (int)figure.Pose);
        RecipeBytes.Write(writer, figure.Head);
        writer.Real(4, figure.HeadHeightMm);
        writer.Real(5, figure.YawDeg);
        writer.Real(6, figure.PitchDeg);
        writer.Real(7, figure.RollDeg);
        writer.Flag(8, figure.BreaksOut);
        writer.Text(9, figure.Holding);
        if (figure.Rest != Rest.Plain)
        {
            writer.Number(10, (int)figure.Rest);
        }
    }
}
