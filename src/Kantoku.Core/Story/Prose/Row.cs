using Kantoku.Core.Direction;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.Prose;

/// <summary>A line of a vocabulary: one meaning and the words for it.</summary>
/// <param name="Topic">What it speaks of.</param>
/// <param name="Value">Which of the topic's values.</param>
/// <param name="Words">Parted by commas. <c>~walk</c> is a verb with its regular forms, <c>~~stop</c> one that
/// doubles its
/// last letter, <c>#dog</c> a noun with its plural; the first word of a phrase may be a verb, its last a noun.</param>
internal readonly record struct Row(Topic Topic, int Value, string Words)
{
    public static Row Of(Emotion emotion, string words) => new(Topic.Emotion, (int)emotion, words);

    public static Row Of(Pose pose, string words) => new(Topic.Pose, (int)pose, words);

    public static Row Of(ShotSize shot, string words) => new(Topic.Shot, (int)shot, words);

    public static Row Of(CameraAngle angle, string words) => new(Topic.Angle, (int)angle, words);

    public static Row Of(Effect effect, string words) => new(Topic.Effect, (int)effect, words);

    public static Row Of(Backdrop backdrop, string words) => new(Topic.Backdrop, (int)backdrop, words);

    public static Row Of(PlaceKind place, string words) => new(Topic.Place, (int)place, words);

    public static Row Of(TimeOfDay time, string words) => new(Topic.Time, (int)time, words);

    public static Row Of(Weather weather, string words) => new(Topic.Weather, (int)weather, words);

    public static Row Of(HairStyle style, string words) => new(Topic.HairStyle, (int)style, words);

    public static Row Of(EyeShape shape, string words) => new(Topic.EyeShape, (int)shape, words);

    public static Row Of(Garment garment, string words) => new(Topic.Garment, (int)garment, words);

    public static Row Of(Features feature, string words) => new(Topic.Feature, (int)feature, words);

    public static Row Of(Build build, string words) => new(Topic.Build, (int)build, words);

    public static Row Of(AgeBand age, string words) => new(Topic.Age, (int)age, words);

    public static Row Of(Presentation gender, string words) => new(Topic.Gender, (int)gender, words);

    public static Row Of(Deed deed, string words) => new(Topic.Deed, (int)deed, words);
}
