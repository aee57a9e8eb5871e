using Xunit;

namespace Kantoku.Core.Tests.Direction;

/// <summary>What a reader understands of short scripts of many kinds, against what direction makes of them.</summary>
public sealed class GoldenDirectionTests(ITestOutputHelper output)
{
    /// <summary>Least shares of agreement; raise one when direction becomes better.</summary>
    private static readonly (string Kind, double Least)[] Floors =
    [
        ("recall", 0.98), ("precision", 0.98), ("company", 0.98), ("speaks", 0.99), ("emotion", 0.97), ("pose", 0.97),
        ("place", 0.97), ("time", 0.97), ("weather", 0.97), ("shot", 0.97), ("angle", 0.97), ("props", 0.97),
        ("look", 0.97),
    ];

    [Fact]
    public void Direction_agrees_with_a_reader()
    {
        var agreement = new Agreement();
        foreach (var golden in GoldenScript.All())
        {
            agreement.Compare(golden);
        }

        output.WriteLine(string.Join('\n', agreement.Lines));
        output.WriteLine(string.Join('\n', agreement.Misses));
        Assert.All(Floors, floor => Assert.InRange(agreement.ShareOf(floor.Kind), floor.Least, 1));
    }
}
