using Kantoku.Core.Recovery;

namespace Kantoku.Artists.Inspection;

/// <summary>One thing that is wrong with a picture.</summary>
/// <param name="Label">From the taxonomy of failures: "black_or_nan_image", "corrupt_output", "wrong_size",
/// "empty_response"; "colour" for what is put right on the way to the page.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Fatal">The picture cannot be used as it is.</param>
public sealed record Finding(string Label, string Message, double Confidence, bool Fatal)
{
    /// <summary>A fact, not a judgement of how the picture looks.</summary>
    public bool IsCertain => Confidence >= 1;

    /// <summary>The finding as why an attempt gave nothing.</summary>
    /// <param name="repeatable">The artist may come out with something else when it is asked again.</param>
    public Failure ToFailure(bool repeatable) => new() { Label = Label, Transient = repeatable, Message = Message };
}
