using Kantoku.Core.Script;

namespace Kantoku.Core.Direction;

/// <summary>How much a panel weighs on its page, in coarse steps, so that small changes of wording move
/// nothing.</summary>
internal static class PanelWeight
{
    private const int LongDescription = 240;

    /// <param name="panel">Its tags, its sound effects and how much it describes count.</param>
    /// <param name="opens">First of its scene.</param>
    /// <param name="isLast">Last of its page.</param>
    /// <param name="people">Who is seen.</param>
    /// <param name="strength">Of the strongest emotion, 0 to 5.</param>
    /// <param name="isAction">Bodies want room.</param>
    /// <param name="size">How near.</param>
    /// <returns>0.5 to 3, in twentieths.</returns>
    public static double Of(ScriptPanel panel, bool opens, bool isLast, int people, int strength, bool isAction,
        ShotSize size)
    {
        var weight = 1.0;
        weight += opens ? 0.25 : 0;
        weight += strength >= 4 ? 0.3 : 0;
        weight += isAction ? 0.2 : 0;
        weight += people >= 3 ? 0.25 : 0;
        weight += isLast ? 0.1 : 0;
        weight += HasSound(panel) ? 0.15 : 0;
        weight += panel.Description.Length > LongDescription ? 0.15 : 0;
        weight -= size <= ShotSize.CloseUp && people <= 1 && strength < 4 ? 0.2 : 0;
        weight -= panel.Beats.Length == 0 && !opens && people <= 1 && !isAction ? 0.15 : 0;
        weight *= panel.Tags.Size switch
        {
            PanelSize.Small => 0.6,
            PanelSize.Large => 1.6,
            _ => 1,
        };
        weight *= panel.Tags.Shape == PanelShape.Wide ? 1.2 : 1;
        weight += panel.Tags.Establishing ? 0.3 : 0;
        weight += panel.Tags.Last ? 0.3 : 0;
        weight = panel.Tags.Shape == PanelShape.Splash ? 3 : weight;
        return Math.Clamp(Math.Round(weight * 20, MidpointRounding.AwayFromZero) / 20, 0.5, 3);
    }

    private static bool HasSound(ScriptPanel panel)
    {
        foreach (var beat in panel.Beats)
        {
            if (beat.Kind == BeatKind.Sfx)
            {
                return true;
            }
        }

        return false;
    }
}
