using Kantoku.Artists.Storyboard.Figures;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Artists.Tests.Figures;

/// <summary>Whoever a person is stays the same on every page and in every pose.</summary>
public sealed class SamePersonTests
{
    /// <summary>Poses that neither move the head nor lay a hand on it.</summary>
    private static readonly Pose[] Calm =
    [
        .. Enum.GetValues<Pose>().Where(pose =>
        {
            var plan = Poses.Of(pose);
            return plan is { HeadPitch: 0, HeadRoll: 0, Roll: 0, Rushing: false } && pose != Pose.Back
                && plan.NearArm.Layer == ArmLayer.Auto && plan.FarArm.Layer == ArmLayer.Auto;
        }),
    ];

    [Fact]
    public void A_face_and_its_hair_are_the_same_in_every_pose()
    {
        Assert.True(Calm.Length > 8);
        foreach (var design in new[] { People.Girl, People.Man })
        {
            var usual = Draw(design, Pose.Stand);
            foreach (var pose in Calm)
                Assert.True(FaceDifference(usual, Draw(design, pose)) < 0.01, $"{design.Presentation} {pose}");
        }
    }

    [Fact]
    public void Meeting_others_changes_nobody()
    {
        var models = new FigureModels();
        var before = FigureModel.Of(People.Girl);
        foreach (var hair in Enum.GetValues<HairStyle>())
        {
            foreach (var garment in Enum.GetValues<Garment>())
            {
                _ = models.Pose(People.Standing(
                    People.Girl with { Hair = hair, Garment = garment, Seed = (ulong)hair * 31 }));
            }
        }

        var print = People.Print(People.Bust(People.Girl));
        Assert.Equal(print, People.Print(People.Bust(People.Girl with { })));
        var after = FigureModel.Of(People.Girl);
        Assert.Equal(before.Face, after.Face);
        Assert.Equal(before.Body with { Girths = default }, after.Body with { Girths = default });
        Assert.Equal(before.Locks.Length, after.Locks.Length);
        for (var i = 0; i < before.Locks.Length; i++)
            Assert.Equal(before.Locks[i].Points.AsSpan(), after.Locks[i].Points.AsSpan());
    }

    [Fact]
    public void Clothes_are_the_same_wherever_somebody_stands()
    {
        foreach (var garment in Enum.GetValues<Garment>())
        {
            var staged = People.Standing(People.Girl with { Garment = garment });
            var here = People.Draw(100, 80, 100, staged with { Head = new PointMm(25.4, 14) });
            var there = People.Draw(100, 80, 100, staged with { Head = new PointMm(76.2, 14) });
            var shift = (int)Math.Round((76.2 - 25.4) / 25.4 * 100);
            var differing = 0;
            for (var y = 0; y < here.Height; y++)
            {
                for (var x = 0; x < here.Width - shift; x++)
                {
                    var (a, b) = ((y * here.Width) + x, (y * here.Width) + x + shift);
                    differing += Math.Abs(here.Ink[a] - there.Ink[b]) > 60 ? 1 : 0;
                }
            }

            Assert.True(differing < 40, $"{garment}: {differing}");
        }
    }

    private static Picture.Planes Draw(CharacterDesign design, Pose pose) =>
        People.Draw(People.Bust(design) with { Pose = pose, YawDeg = 10 });

    /// <summary>Share of pixels about the eyes and the fringe that differ.</summary>
    private static double FaceDifference(Picture.Planes a, Picture.Planes b)
    {
        var (unit, centre) = (a.Dpi / 25.4, new PointMm(23, 30));
        var (all, differing) = (0, 0);
        for (var y = (int)((centre.Y - 14) * unit); y < (int)((centre.Y + 9) * unit); y++)
        {
            for (var x = (int)((centre.X - 9) * unit); x < (int)((centre.X + 9) * unit); x++)
            {
                all++;
                differing += Math.Abs(a.Ink[(y * a.Width) + x] - b.Ink[(y * a.Width) + x]) > 24 ? 1 : 0;
            }
        }

        return (double)differing / all;
    }
}
