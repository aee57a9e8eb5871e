using Kantoku.Core.Direction;
using Kantoku.Core.Story;

namespace Kantoku.Core.Staging;

/// <summary>What each of a panel's people sits or lies on: what the sentence that names them says, else what the place
/// offers.</summary>
internal sealed class RestChoice(DirectedPanel panel, StoryWorld world)
{
    private static readonly (Rest On, string[] Words)[] Said =
    [
        (Rest.Bed, ["bed", "beds", "futon", "mattress", "bunk", "cot", "ベッド", "布団", "寝台"]),
        (Rest.Sofa, ["sofa", "couch", "armchair", "ソファ"]),
        (Rest.Bench, ["bench", "benches", "pew", "ベンチ"]),
        (Rest.Chair, ["chair", "chairs", "desk", "desks", "table", "throne", "椅子", "イス", "座席"]),
        (Rest.Rock, ["rock", "boulder", "log", "step", "steps", "stairs", "ledge", "岩", "階段", "切り株"]),
    ];

    private static readonly string[] GroundWords = ["floor", "ground", "grass", "road", "street", "床", "地面", "道"];

    private static readonly char[] SentenceEnds = ['.', '!', '?', ';', '。', '！', '？', '\n'];

    private readonly string[] _sentences = panel.Source.Description.Split(
        SentenceEnds, StringSplitOptions.RemoveEmptyEntries);

    private PlaceKind Kind =>
        panel.Setting.Place >= 0 ? world.Places[panel.Setting.Place].Design.Kind : PlaceKind.Abstract;

    public Rest Of(Performance performance)
    {
        var lies = PoseShape.Lies(performance.Pose);
        if (!lies && performance.Pose != Pose.Sit)
        {
            return Rest.Plain;
        }

        var names = world.Cast[performance.Character].Names;
        var own = Array.FindAll(
            _sentences, sentence => names.Any(name => sentence.Contains(name, StringComparison.OrdinalIgnoreCase)));
        var about = own.Length > 0 ? own : _sentences;
        if (lies)
        {
            var isBedded = Holds(about, Said[0].Words);
            return !Holds(about, GroundWords) && (isBedded || OffersBed(performance)) ? Rest.Bed : Rest.Plain;
        }

        foreach (var (rest, words) in Said)
        {
            if (Holds(about, words))
            {
                return BesideBed(rest);
            }
        }

        return BesideBed(Offered());
    }

    /// <summary>Where one lies, who sits has a chair beside the bed.</summary>
    private Rest BesideBed(Rest rest) =>
        rest == Rest.Bed && panel.Cast.Any(one => PoseShape.Lies(one.Pose)) ? Rest.Chair : rest;

    private bool OffersBed(Performance performance) =>
        Kind == PlaceKind.Hospital || (Kind == PlaceKind.Bedroom && performance.Emotion == Emotion.Sleepy);

    private Rest Offered() => Kind switch
    {
        PlaceKind.Bedroom => Rest.Bed,
        PlaceKind.LivingRoom => Rest.Sofa,
        PlaceKind.TrainInside or PlaceKind.Station or PlaceKind.Park or PlaceKind.Gym or PlaceKind.Rooftop
            or PlaceKind.Church or PlaceKind.Cell or PlaceKind.Corridor => Rest.Bench,
        PlaceKind.Classroom or PlaceKind.Cafe or PlaceKind.Office or PlaceKind.Library or PlaceKind.Kitchen
            or PlaceKind.Hospital or PlaceKind.Laboratory or PlaceKind.Spaceship or PlaceKind.ThroneRoom => Rest.Chair,
        PlaceKind.Forest or PlaceKind.Field or PlaceKind.Mountain or PlaceKind.Seaside or PlaceKind.River
            or PlaceKind.Cave or PlaceKind.Desert or PlaceKind.Battlefield or PlaceKind.Graveyard
            or PlaceKind.Shrine or PlaceKind.Alley or PlaceKind.Street or PlaceKind.SchoolFront => Rest.Rock,
        _ => Rest.Plain,
    };

    private static bool Holds(string[] sentences, string[] words) =>
        Array.Exists(sentences, sentence => Array.Exists(words, word => Holds(sentence, word)));

    /// <summary>A word of letters stands alone; Japanese parts no words.</summary>
    private static bool Holds(string sentence, string word)
    {
        for (var at = sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = sentence.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if (word[0] > 127 || ((at == 0 || !char.IsAsciiLetter(sentence[at - 1]))
                && (end == sentence.Length || !char.IsAsciiLetter(sentence[end]))))
            {
                return true;
            }
        }

        return false;
    }
}
