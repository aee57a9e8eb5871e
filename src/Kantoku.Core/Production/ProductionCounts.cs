namespace Kantoku.Core.Production;

/// <summary>Where a production stands, in numbers.</summary>
/// <remarks>Steps of the present plan, each counted, also those that share a drawing.</remarks>
public readonly record struct ProductionCounts
{
    public required int Total { get; init; }

    public required int Done { get; init; }

    public required int Failed { get; init; }

    /// <summary>Steps that wait for a person.</summary>
    public required int Waiting { get; init; }

    /// <summary>Steps that need one that failed or waits.</summary>
    public required int Blocked { get; init; }

    public required int Running { get; init; }

    /// <summary>Done, and made in this run.</summary>
    public required int Drawn { get; init; }

    /// <summary>Done, and not made in this run: <see cref="Done"/> − <see cref="Drawn"/>.</summary>
    public int Cached => Done - Drawn;

    /// <summary>Attempts begun in this run.</summary>
    public required int Attempts { get; init; }

    /// <summary>Attempts begun over the production's life.</summary>
    public required long AttemptsInLife { get; init; }

    /// <summary>Planned seconds of work that is done, were it all done one after the other.</summary>
    public required double SecondsDone { get; init; }

    /// <summary>Planned seconds of work in all.</summary>
    public required double SecondsTotal { get; init; }
}
