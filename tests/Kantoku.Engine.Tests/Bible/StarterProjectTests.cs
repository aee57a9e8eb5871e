using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Engine.Bible;
using Xunit;

namespace Kantoku.Engine.Tests.Bible;

/// <summary>What a new project holds makes a book as it is.</summary>
public sealed class StarterProjectTests
{
    [Theory]
    [InlineData("en", false)]
    [InlineData("ja", true)]
    public void The_starter_reads_without_a_complaint(string language, bool isVertical)
    {
        var files = StarterProject.Files("A \"new\"\nbook: 1", language);
        var (bible, bibleProblems) = BibleReader.Read(files[1].Content, files[1].Path);
        var reading = ScriptReader.Read(files[0].Content, files[0].Path,
            declaredNames: [.. bible.Cast.SelectMany(entry => entry.Names)]);
        var (world, worldProblems) = Casting.Resolve(reading.Script, bible);
        var directed = Director.Direct(reading.Script, world);

        Assert.Empty(reading.Diagnostics);
        Assert.Empty(bibleProblems);
        Assert.Empty(worldProblems);
        Assert.Empty(directed.Diagnostics);
        Assert.Equal(0, reading.LostWords);
        Assert.Equal(isVertical, reading.Script.Vertical);
        Assert.Equal(ReadingDirection.RightToLeft, reading.Script.Direction);
        Assert.Equal("A \"new\" book: 1", reading.Script.Title);
        Assert.Equal(3, directed.Pages.Length);
        Assert.Equal(2, world.Cast.Length);
        Assert.Equal(PlaceKind.Rooftop, Assert.Single(world.Places).Design.Kind);
        Assert.All(world.Cast, character => Assert.Equal(AgeBand.Teen, character.Looks[0].Design.Age));
    }
}
