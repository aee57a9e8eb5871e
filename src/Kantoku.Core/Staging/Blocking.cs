using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Story;

namespace Kantoku.Core.Staging;

/// <summary>Where people stand in a shot, how large and how turned: in reading order, facing each other, heads
/// apart.</summary>
internal sealed class Blocking
{
    private readonly DirectedPanel _panel;
    private readonly StoryWorld _world;
    private readonly ShotRoom _room;
    private readonly Frame _frame;
    private readonly ImmutableArray<Performance> _people;
    private readonly Framing _framing;
    private readonly bool _staggers;
    private readonly double _headMm;
    private readonly bool _showsFeet;
    private readonly bool _confronts;
    private readonly ContentHash _hash;
    private readonly RestChoice _rests;

    public Blocking(
        DirectedPanel panel, CastChoice choice, StoryWorld world, ShotRoom room, Framing framing, Frame frame)
    {
        _panel = panel;
        _world = world;
        _frame = frame;
        _framing = framing;
        _people = choice.People;
        _rests = new RestChoice(panel, world);
        _hash = ContentHash.For("blocking").Add(panel.Source.Description);
        _room = framing.Near < 0 ? room : BesideNear(room);
        _headMm = framing.HeadMm(_room.Stage, _room.Live);
        _staggers = framing.Staggers(_room.Stage);
        _showsFeet = _headMm * framing.TallestHeads <= _room.Stage.Height * 0.98;
        Shot = _people.IsEmpty ? choice.Shot : ShotOf(choice.Shot);
        _confronts = _people.Length == 2 && Shot is >= ShotSize.Bust and <= ShotSize.Knee
            && _people.All(one => one.Emotion is Emotion.Angry or Emotion.Rage or Emotion.Shout
                or Emotion.Determined or Emotion.Cold);
    }

    /// <summary>The shot as it came out: farther than asked for where people would not have fitted.</summary>
    public ShotSize Shot { get; }

    private int Near => _framing.Near;

    /// <summary>The figures, back to front.</summary>
    public ImmutableArray<StagedFigure> Place()
    {
        var count = _people.Length - (Near >= 0 ? 1 : 0);
        var front = Math.Min(count, Framing.FrontRowMax);
        var placed = new List<(StagedFigure Figure, double Depth)>(_people.Length);
        for (int person = 0, at = 0; person < _people.Length; person++)
        {
            if (person == Near)
            {
                placed.Add((NearFigure(_people[person]), 100));
                continue;
            }

            var isBehind = at >= front;
            var spot = new Spot(
                isBehind ? (at - front + 1.0) / (count - front + 1) : ShareOf(at, front), isBehind, at, front);
            placed.Add((FigureAt(_people[person], spot), DepthOf(_people[person], spot)));
            at++;
        }

        FacesApart.Part(placed, _room.Live);
        return [.. placed.OrderBy(one => one.Depth).Select(one => one.Figure)];
    }

    /// <param name="Share">Across the stage, 0 where reading begins.</param>
    /// <param name="IsBehind">In the second row.</param>
    /// <param name="At">Number in reading order.</param>
    /// <param name="Front">How many stand in the first row.</param>
    private readonly record struct Spot(double Share, bool IsBehind, int At, int Front);

    /// <summary>The near shoulder takes the side where reading ends.</summary>
    private static ShotRoom BesideNear(ShotRoom room)
    {
        var taken = room.Stage.Width * 0.28;
        return room with
        {
            Stage = room.Stage with
            {
                Left = room.Along > 0 ? room.Stage.Left : room.Stage.Left + taken,
                Width = room.Stage.Width - taken,
            },
        };
    }

    /// <summary>Where in the row somebody stands: people keep within talking distance of each other.</summary>
    private double ShareOf(int at, int front)
    {
        if (front == 1)
        {
            return LoneShare();
        }

        var talking = _headMm * Math.Max(2.4, _framing.Spread * 1.55) / _room.Stage.Width;
        var spacing = Math.Min(1.0 / front, talking);
        var slack = 1 - (spacing * front);
        var aside = _framing.Things > 0 ? 0.42 : 0.3;
        var middle = 0.5 + (slack * aside * (_room.Words > 0 ? 1 : _hash.Add(7).Swing()));
        return middle + ((at - ((front - 1) / 2.0)) * spacing);
    }

    /// <summary>One alone stands off the middle of a wide frame and looks across it.</summary>
    private double LoneShare()
    {
        var aspect = _room.Stage.Width / _room.Stage.Height;
        if (Near >= 0 || Shot == ShotSize.ExtremeCloseUp)
        {
            return 0.5;
        }

        if (_framing.Things > 0)
        {
            return _room.Words > 0 || LooksBack ? 0.68 : 0.32;
        }

        var off = aspect > 1.6 ? 0.17 : aspect > 1.1 ? 0.1 : 0.03;
        return _room.Words > 0 ? 0.5 + (off * 0.4) : LooksBack ? 0.5 + off : 0.5 - off;
    }

    /// <summary>One alone looks towards where reading began: to the balloons, or by chance; who moves, moves
    /// on.</summary>
    private bool LooksBack =>
        _people[0].Pose is not (Pose.Run or Pose.Walk or Pose.Jump)
        && (_room.Words > 1 || _hash.Add(8).Share() < 0.6);

    private StagedFigure FigureAt(Performance performance, Spot spot)
    {
        var design = Framing.DesignOf(performance, _world);
        var scale = _people.Length == 1 || performance.Prominence >= 0.8 ? 1
            : performance.Prominence >= 0.45 ? 0.95 : 0.88;
        scale *= spot.IsBehind ? 0.82 : 1;
        scale *= design.Age == AgeBand.Child ? 0.94 : 1;
        var own = Half(_headMm * scale);
        var isProfile = _confronts && !performance.FacesAway;
        var toward = Toward(spot);
        var bearing = Bearing.Of(performance, IdOf(performance), toward, _panel, Shot, isProfile);
        var x = HeadX(performance, design, spot, toward, own);
        return Figure(performance, design, Kept(x, HeadY(performance, own, spot), own), own, bearing) with
        {
            BreaksOut = BreaksOut(performance),
        };
    }

    /// <summary>From behind, large and cut by the side where reading ends.</summary>
    private StagedFigure NearFigure(Performance performance)
    {
        var own = Half(Math.Min(_headMm * 1.4, _room.Live.Height * 0.7));
        var x = _room.Along > 0 ? _room.Live.Right - (own * 0.28) : _room.Live.Left + (own * 0.28);
        var y = _room.Live.Top + Math.Max(_room.Live.Height * 0.42, own * 0.62);
        var bearing = new Bearing(-_room.Along * 150.0, 0, 0);
        return Figure(performance, Framing.DesignOf(performance, _world), new PointMm(Half(x), Half(y)), own, bearing);
    }

    private StagedFigure Figure(
        Performance performance, CharacterDesign design, PointMm head, double own, Bearing bearing) => new()
        {
            Character = IdOf(performance),
            Design = design,
            Emotion = performance.Emotion,
            Pose = performance.Pose,
            Head = head,
            HeadHeightMm = own,
            YawDeg = bearing.YawDeg,
            PitchDeg = bearing.PitchDeg,
            RollDeg = bearing.RollDeg,
            Holding = performance.Holding,
            Rest = _rests.Of(performance),
        };

    /// <summary>The head before the middle of the body, towards where it faces; who lies has room for all of the
    /// body, and a head that juts out keeps clear of the next.</summary>
    private double HeadX(Performance performance, CharacterDesign design, Spot spot, int toward, double own)
    {
        var middle = _room.Across(spot.Share);
        if (PoseShape.Lies(performance.Pose) && _showsFeet)
        {
            var half = design.HeightHeads * own / 2;
            middle = Between(_room.Live.Left + half, middle, _room.Live.Right - half);
            return middle + (toward * (half - (own / 2)));
        }

        var ahead = PoseShape.Lies(performance.Pose) ? 0.5 : PoseShape.Ahead(performance.Pose);
        return middle + (toward * ahead * own * (_people.Length > 1 ? 0.35 : 1));
    }

    private double HeadY(Performance performance, double own, Spot spot)
    {
        var stage = _room.Stage;
        var heads = Framing.HeadsOf(performance, _world);
        if (_showsFeet)
        {
            var farther = (1 - (own / _headMm)) * stage.Height * 0.3;
            var ground = stage.Top + (Camera.Ground(Shot) * stage.Height)
                - (spot.IsBehind ? farther + (0.6 * _headMm) : farther / 3) - BehindLying(performance);
            var lift = PoseShape.Lift(performance.Pose, _rests.Of(performance));
            return ground - ((heads + lift - Camera.CrownHeads) * own);
        }

        var shorter = (_framing.TallestHeads * _headMm) - (heads * own);
        var lower = Math.Min(0.8 * _headMm, 0.42 * shorter);
        lower += 0.4 * _headMm * PoseShape.Above(performance.Pose);
        var raised = spot.IsBehind ? 1.05 : _staggers && spot.At == 1 ? 0.6 : 0;
        var place = Camera.HeadPlace(_headMm / stage.Height);
        return stage.Top + (place * stage.Height) + lower - (raised * _headMm)
            + (_staggers ? 0.3 * _headMm : 0);
    }

    /// <summary>Who stands beside somebody who lies stands behind them.</summary>
    private double BehindLying(Performance performance) =>
        _framing.LyingHeads == 0 || PoseShape.Lies(performance.Pose) ? 0
        : _people.Any(one => _rests.Of(one) == Rest.Bed && PoseShape.Lies(one.Pose)) ? 1.5 * _headMm
        : 0.7 * _headMm;

    /// <summary>A head moved to where it is not cut: by the frame's edges, nor by the fold of a spread.</summary>
    private PointMm Kept(double x, double y, double own)
    {
        var live = _room.Live;
        if (Shot > ShotSize.ExtremeCloseUp)
        {
            var crown = own * (Shot == ShotSize.CloseUp ? 0.42 : 0.56);
            var side = own * (Shot == ShotSize.CloseUp ? 0.4 : 0.5);
            y = Between(live.Top + crown, y, live.Bottom - (own * 0.58));
            x = Between(live.Left + side, x, live.Right - side);
            if (_room.FoldMm is { } fold && Math.Abs(x - fold) < own * 0.6)
            {
                x = x < fold ? fold - (own * 0.6) : fold + (own * 0.6);
            }
        }

        return new PointMm(Half(x), Half(y));
    }

    private static double Between(double least, double value, double most) =>
        least > most ? (least + most) / 2 : Math.Clamp(value, least, most);

    /// <summary>People turn to the middle of their company; one alone across the frame; who faces a shoulder, to
    /// it.</summary>
    private int Toward(Spot spot)
    {
        if (Near >= 0)
        {
            return _room.Along;
        }

        if (_people.Length == 1)
        {
            return LooksBack ? -_room.Along : _room.Along;
        }

        var middle = (spot.Front - 1) / 2.0;
        var isMiddle = spot.IsBehind || Math.Abs(spot.At - middle) < 0.1;
        return isMiddle ? (_hash.Add(9).Add(spot.At).Share() < 0.5 ? 1 : -1)
            : spot.At > middle ? -_room.Along : _room.Along;
    }

    private static double DepthOf(Performance performance, Spot spot) =>
        (spot.IsBehind ? 0 : PoseShape.Lies(performance.Pose) ? 20 : 10)
        + performance.Prominence + (performance.Speaks ? 0.5 : 0) + (spot.At * -1e-3);

    private bool BreaksOut(Performance performance) =>
        _showsFeet && Shot == ShotSize.Full && _people.Length == 1 && _panel.Weight >= 1.4
        && !_frame.Inset && !_frame.Bleeds && performance.Pose is Pose.Run or Pose.Jump or Pose.Fight;

    /// <summary>The shot whose heads come nearest to what was placed.</summary>
    private ShotSize ShotOf(ShotSize asked)
    {
        var share = _headMm / _room.Live.Height;
        var shot = asked;
        while (shot < ShotSize.Full && Camera.HeadShare(shot + 1, _framing.TallestHeads) >= share)
        {
            shot++;
        }

        return shot;
    }

    private string IdOf(Performance performance) => _world.Cast[performance.Character].Id;

    private static double Half(double lengthMm) => Math.Round(lengthMm * 2, MidpointRounding.AwayFromZero) / 2;
}
