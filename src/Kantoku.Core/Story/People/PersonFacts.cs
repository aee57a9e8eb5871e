using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>What is said about a person's looks; null where nothing is. What was said first stands.</summary>
internal sealed record PersonFacts
{
    private const int SentencesMax = 4;
    private const int DescriptionMax = 400;

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

    /// <summary>The person's own words of description, for people and prompts.</summary>
    public string Description { get; private set; } = "";

    private int _sentences;

    public void Quote(ReadOnlySpan<char> sentence)
    {
        if (_sentences < SentencesMax && Description.Length + sentence.Length < DescriptionMax
            && !Description.AsSpan().Contains(sentence, StringComparison.Ordinal))
        {
            Description = Description.Length == 0 ? sentence.ToString() : $"{Description} {sentence}";
            _sentences++;
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
