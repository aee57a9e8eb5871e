using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Story;

namespace Kantoku.Core.Staging;

/// <summary>Where people stand in a shot, how large and how turned: in reading order, facing each other, heads
/// apart.</summary>
internal sealed class Blocking
{
    private const double HeadStepMm = 0.5;
    private const int FrontRowMax = 4;

    private readonly DirectedPanel _panel;
    private readonly StoryWorld _world;
    private readonly ShotRoom _room;
    private readonly Frame _frame;
    private readonly ImmutableArray<Performance> _cast;
    private readonly double _tallestHeads;

    public Blocking(DirectedPanel panel, StoryWorld world, ShotRoom room, Frame frame)
    {
        _panel = panel;
        _world = world;
        _room = room;
        _frame = frame;
        _cast = Visible(panel.Cast, room);
        _tallestHeads = _cast.IsEmpty ? 6.5 : _cast.Max(one => DesignOf(one).HeightHeads * Camera.Upright(one.Pose));
    }

    /// <summary>The figures, back to front, and the shot as it came out.</summary>
    public (ImmutableArray<StagedFigure> Figures, ShotSize Shot) Place()
    {
        if (_cast.IsEmpty)
        {
            return ([], _panel.Shot);
        }

        var head = HeadMm();
        var showsFeet = head * _tallestHeads <= _room.Stage.Height * 0.98;
        var front = Math.Min(_cast.Length, FrontRowMax);
        var placed = new List<(StagedFigure Figure, double Depth)>(_cast.Length);
        for (var at = 0; at < _cast.Length; at++)
        {
            var behind = at >= front;
            var share = behind
                ? (at - front + 1.0) / (_cast.Length - front + 1)
                : (at + 0.5) / front;
            placed.Add((FigureAt(at, share, head * (behind ? 0.8 : 1), showsFeet, behind), DepthOf(at, behind)));
        }

        return ([.. placed.OrderBy(one => one.Depth).Select(one => one.Figure)], ShotOf(head));
    }

    /// <summary>Whoever speaks stays; of the others as many as the frame has room for.</summary>
    private static ImmutableArray<Performance> Visible(ImmutableArray<Performance> cast, ShotRoom room)
    {
        var most = Math.Max(1, (int)(room.Live.Width / 9));
        if (cast.Length <= most)
        {
            return cast;
        }

        var silent = Math.Max(0, most - cast.Count(one => one.Speaks));
        var kept = cast.Where(one => !one.Speaks).OrderByDescending(one => one.Prominence).Take(silent).ToArray();
        return [.. cast.Where(one => one.Speaks || kept.Contains(one))];
    }

    /// <summary>Head height that the shot asks for, as far as the people fit beside each other.</summary>
    private double HeadMm()
    {
        var asked = Camera.HeadShare(_panel.Shot, _tallestHeads) * _room.Stage.Height;
        var abreast = Math.Min(_cast.Length, FrontRowMax);
        var most = abreast > 1 ? _room.Stage.Width / (((abreast - 1) * 1.15) + 1.1)
            : _panel.Shot == ShotSize.ExtremeCloseUp ? _room.Live.Width * 1.45
            : _panel.Shot == ShotSize.CloseUp ? _room.Live.Width * 1.05
            : _room.Live.Width * 0.85;
        return Math.Max(3, Math.Floor(Math.Min(asked, most) / HeadStepMm) * HeadStepMm);
    }

    private StagedFigure FigureAt(int at, double share, double head, bool showsFeet, bool behind)
    {
        var performance = _cast[at];
        var design = DesignOf(performance);
        var own = design.Age == AgeBand.Child ? head * 0.92 : head;
        var heads = design.HeightHeads * Camera.Upright(performance.Pose);
        var bearing = Bearing.Of(performance, IdOf(performance), Toward(share), _panel, false);
        return new StagedFigure
        {
            Character = IdOf(performance),
            Design = design,
            Emotion = performance.Emotion,
            Pose = performance.Pose,
            Head = new PointMm(Half(_room.Across(share)), Half(HeadY(heads, own, head, showsFeet, behind))),
            HeadHeightMm = own,
            YawDeg = bearing.YawDeg,
            PitchDeg = bearing.PitchDeg,
            RollDeg = bearing.RollDeg,
            BreaksOut = BreaksOut(performance, showsFeet),
            Holding = performance.Holding,
        };
    }

    private double HeadY(double heads, double own, double head, bool showsFeet, bool behind)
    {
        var stage = _room.Stage;
        if (showsFeet)
        {
            var ground = stage.Top + (Camera.Ground(ShotOf(head)) * stage.Height) - (behind ? head * 0.6 : 0);
            return ground - ((heads - Camera.CrownHeads) * own);
        }

        var lower = Math.Min(0.45 * head, 0.5 * ((_tallestHeads * head) - (heads * own)));
        return stage.Top + (Camera.HeadPlace(head / stage.Height) * stage.Height) + lower - (behind ? head * 0.7 : 0);
    }

    /// <summary>People turn to the middle of their company; one alone turns to the open side.</summary>
    private int Toward(double share) =>
        _cast.Length == 1 || share > 0.5 ? -_room.Along : _room.Along;

    private double DepthOf(int at, bool behind) => (behind ? 0 : 10) + _cast[at].Prominence + (at * 1e-3);

    private bool BreaksOut(Performance performance, bool showsFeet) =>
        showsFeet && _cast.Length == 1 && _panel.Weight >= 1.5 && !_frame.Inset && !_frame.Bleeds
        && performance.Pose is Pose.Run or Pose.Jump or Pose.Fight;

    /// <summary>The shot whose heads come nearest to what was placed.</summary>
    private ShotSize ShotOf(double head)
    {
        var share = head / _room.HeightMm;
        var shot = _panel.Shot;
        while (shot < ShotSize.Full && Camera.HeadShare(shot + 1, _tallestHeads) >= share)
        {
            shot++;
        }

        return shot;
    }

    private CharacterDesign DesignOf(Performance performance)
    {
        var looks = _world.Cast[performance.Character].Looks;
        return looks[Math.Clamp(performance.Look, 0, looks.Length - 1)].Design;
    }

    private string IdOf(Performance performance) => _world.Cast[performance.Character].Id;

    private static double Half(double lengthMm) => Math.Round(lengthMm * 2) / 2;
}
