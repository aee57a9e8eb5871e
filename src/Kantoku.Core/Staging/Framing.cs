using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Story;

namespace Kantoku.Core.Staging;

/// <summary>How large people come out in a shot, whatever room it has.</summary>
internal readonly record struct Framing
{
    /// <summary>More stand in a second row.</summary>
    public const int FrontRowMax = 4;

    /// <summary>Smaller heads than this are for shots of the whole body.</summary>
    private const double LeastNearHeadMm = 10;

    private const double LeastHeadMm = 3;

    /// <summary>Smaller heads than this are for views of a place, and for nobody who acts.</summary>
    private const double LeastFarHeadMm = 4.5;

    private const double LeastActingHeadMm = 5.5;

    /// <summary>Room sideways for a thing that is named, in head heights.</summary>
    private const double ThingHeads = 1.1;

    public required ShotSize Shot { get; init; }

    /// <summary>All who are seen.</summary>
    public required int People { get; init; }

    /// <summary>Index of the person over whose shoulder is looked, or −1.</summary>
    public required int Near { get; init; }

    /// <summary>Height of the tallest in their pose, in head heights.</summary>
    public required double TallestHeads { get; init; }

    /// <summary>What the highest hand or umbrella adds above a crown, in head heights.</summary>
    public required double AboveHeads { get; init; }

    /// <summary>Length of the longest who lies, in head heights; 0 where nobody does.</summary>
    public required double LyingHeads { get; init; }

    /// <summary>Mean room that a body takes sideways, in head heights.</summary>
    public required double Spread { get; init; }

    /// <summary>Somebody's limbs reach far to the sides.</summary>
    public required bool IsWide { get; init; }

    /// <summary>Somebody runs, jumps, fights or falls.</summary>
    public required bool Acts { get; init; }

    /// <summary>How many living or large things stand beside the people.</summary>
    public required int Things { get; init; }

    public static Framing Of(DirectedPanel panel, CastChoice choice, StoryWorld world)
    {
        double tallest = 0, above = 0, lying = 0;
        foreach (var one in choice.People)
        {
            var heads = HeadsOf(one, world);
            tallest = Math.Max(tallest, heads);
            above = Math.Max(above, heads + PoseShape.Above(one.Pose));
            lying = PoseShape.Lies(one.Pose) ? Math.Max(lying, DesignOf(one, world).HeightHeads) : lying;
        }

        return new Framing
        {
            Shot = choice.Shot,
            People = choice.People.Length,
            Near = NearOf(panel, choice),
            TallestHeads = tallest > 0 ? tallest : 6.5,
            AboveHeads = Math.Max(0, above - tallest),
            LyingHeads = lying,
            Spread = choice.People.IsEmpty ? 0 : choice.People.Average(one => PoseShape.Width(one.Pose)),
            IsWide = choice.People.Any(one => PoseShape.IsWide(one.Pose)),
            Acts = choice.People.Any(one => one.Pose is Pose.Run or Pose.Jump or Pose.Fight or Pose.Fallen),
            Things = panel.Props.Count(CastChoice.StandsBeside),
        };
    }

    public static CharacterDesign DesignOf(Performance performance, StoryWorld world)
    {
        var looks = world.Cast[performance.Character].Looks;
        return looks[Math.Clamp(performance.Look, 0, looks.Length - 1)].Design;
    }

    /// <summary>Height in a pose, in head heights.</summary>
    public static double HeadsOf(Performance performance, StoryWorld world) =>
        DesignOf(performance, world).HeightHeads * PoseShape.Upright(performance.Pose);

    /// <summary>Who stand beside each other in the first row.</summary>
    public int Abreast => Math.Min(People - (Near >= 0 ? 1 : 0), FrontRowMax);

    /// <summary>Head height that the shot asks for, as far as the people fit beside each other.</summary>
    /// <param name="stage">Where they stand.</param>
    /// <param name="live">What is sure to be seen.</param>
    /// <returns>Millimetres in halves, ≥ 3.</returns>
    public double HeadMm(RectMm stage, RectMm live)
    {
        var asked = Camera.HeadShare(Shot, TallestHeads + AboveHeads) * stage.Height;
        if (Shot == ShotSize.ExtremeCloseUp)
        {
            asked = Math.Max(asked, stage.Width * 0.62);
        }
        else if (Shot < ShotSize.Full)
        {
            asked = Math.Max(asked, Math.Min(LeastNearHeadMm, stage.Height * 0.5));
        }

        if (Shot == ShotSize.Long || (Shot > ShotSize.Full && Acts))
        {
            var full = Camera.HeadShare(ShotSize.Full, TallestHeads + AboveHeads) * stage.Height;
            asked = Math.Max(asked, Math.Min(full, Acts ? LeastActingHeadMm : LeastFarHeadMm));
        }

        var things = Shot >= ShotSize.Knee ? Math.Min(2, Things) * ThingHeads : 0;
        var most = Abreast > 1 ? stage.Width / (((Abreast - 1) * Spacing(stage)) + 1.25 + things)
            : Shot == ShotSize.ExtremeCloseUp ? live.Width * 1.45
            : Shot == ShotSize.CloseUp ? live.Width * 1.05
            : stage.Width * 0.92 / (1 + things);
        if (LyingHeads > 0 && Shot >= ShotSize.Waist)
        {
            most = Math.Min(most, stage.Width * 0.92 / LyingHeads);
        }

        return Math.Max(LeastHeadMm, Math.Floor(Math.Min(asked, most) * 2) / 2);
    }

    /// <summary>Two in a tall frame stand one behind the other's shoulder.</summary>
    public bool Staggers(RectMm stage) =>
        People == 2 && Near < 0 && !IsWide && Shot <= ShotSize.Knee && stage.Height > stage.Width * 1.3;

    /// <summary>Least distance of heads beside each other, in head heights: near shots show shoulders that touch, far
    /// ones whole bodies.</summary>
    private double Spacing(RectMm stage) =>
        Staggers(stage) ? 1.0
        : Shot <= ShotSize.Bust ? (Abreast == 2 ? 1.55 : 1.35)
        : Math.Max(Abreast == 2 ? 1.5 : 1.35, Spread * 0.95);

    private static int NearOf(DirectedPanel panel, CastChoice choice)
    {
        var near = -1;
        if (panel.Angle != CameraAngle.OverShoulder || choice.People.Length < 2
            || choice.Shot is < ShotSize.Bust or > ShotSize.Knee)
        {
            return near;
        }

        for (var at = 0; at < choice.People.Length; at++)
        {
            var one = choice.People[at];
            if (!one.Speaks && (near < 0 || one.Prominence < choice.People[near].Prominence))
            {
                near = at;
            }
        }

        return near;
    }
}
