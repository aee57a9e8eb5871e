using System.Collections.Immutable;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>What is said about a person's looks; null where nothing is. What was said first stands.</summary>
internal sealed record PersonFacts
{
    private const int QuotesMax = 4;
    private const int QuoteMax = 300;

    public Presentation? Presentation { get; set; }

    /// <summary>Pronouns bound to the person: positive for he, negative for she.</summary>
    public int PronounVotes { get; set; }

    public AgeBand? Age { get; set; }

    public HairStyle? Hair { get; set; }

    public HairWord? HairWord { get; set; }

    /// <summary>Straight bangs are spoken of.</summary>
    public bool Bangs { get; set; }

    public InkTone? HairTone { get; set; }

    public EyeShape? Eyes { get; set; }

    public InkTone? EyeTone { get; set; }

    public Build? Build { get; set; }

    /// <summary>1 tall, −1 short, 0 ordinary.</summary>
    public int? Height { get; set; }

    public Garment? Garment { get; set; }

    public InkTone? TopTone { get; set; }

    public InkTone? BottomTone { get; set; }

    public Features Features { get; set; }

    /// <summary>The features said are all there are.</summary>
    public bool FeaturesComplete { get; set; }

    /// <summary>The word somebody is drawn by who is said to be no human, or null.</summary>
    public string? Creature { get; set; }

    private ImmutableArray<string> _quotes = [];

    /// <summary>The words of description themselves, for people and prompts.</summary>
    public string Description => string.Join(' ', _quotes);

    public void Quote(ReadOnlySpan<char> sentence)
    {
        var quote = sentence.Trim().ToString();
        if (quote.Length is > 0 and <= QuoteMax && _quotes.Length < QuotesMax && !_quotes.Contains(quote))
        {
            _quotes = _quotes.Add(quote);
        }
    }

    /// <summary>Takes from other facts what these leave open.</summary>
    public void Complete(PersonFacts other)
    {
        Presentation ??= other.Presentation;
        PronounVotes += other.PronounVotes;
        Age ??= other.Age;
        if (Hair is null && HairWord is null && !Bangs)
        {
            (Hair, HairWord, Bangs) = (other.Hair, other.HairWord, other.Bangs);
        }

        HairTone ??= other.HairTone;
        Eyes ??= other.Eyes;
        EyeTone ??= other.EyeTone;
        Build ??= other.Build;
        Height ??= other.Height;
        if (Garment is null)
        {
            (Garment, TopTone, BottomTone) = (other.Garment, TopTone ?? other.TopTone, BottomTone ?? other.BottomTone);
        }

        Features |= FeaturesComplete ? Story.Features.None : other.Features;
        foreach (var quote in other._quotes)
        {
            Quote(quote);
        }
    }

    /// <summary>Takes from a role what has not been said.</summary>
    public void Complete(Role role)
    {
        Presentation ??= role.Presentation;
        Age ??= role.Age;
        Garment ??= role.Garment;
        Features |= FeaturesComplete ? Story.Features.None : role.Features;
    }
}
