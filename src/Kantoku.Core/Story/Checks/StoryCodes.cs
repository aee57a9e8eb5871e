using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Story.Checks;

/// <summary>The codes of what does not hold together in a story, as docs/story.md lists them.</summary>
public static class StoryCodes
{
    public const string UnknownSpeaker = "KC101";
    public const string UnknownName = "KC102";
    public const string Circle = "KC103";
    public const string SpreadOnWrongSide = "KC104";
    public const string EmptyPanel = "KC105";
    public const string OverfullPanel = "KC106";

    public const string DeadActs = "KC201";
    public const string SleeperActs = "KC202";
    public const string DiesTwice = "KC203";
    public const string TwoPlaces = "KC211";
    public const string GoneActs = "KC212";
    public const string VoiceFromNowhere = "KC213";
    public const string NoTimeToTravel = "KC214";
    public const string HeldByAnother = "KC221";
    public const string LostThingUsed = "KC222";
    public const string BrokenThingUsed = "KC223";
    public const string LockedThingOpened = "KC224";
    public const string NeedUnmet = "KC231";
    public const string KnownTooEarly = "KC232";
    public const string ToldTooEarly = "KC233";
    public const string WoundMoves = "KC241";
    public const string WoundForgotten = "KC242";
    public const string ClothesChange = "KC243";
    public const string HairChanges = "KC244";
    public const string WeatherChanges = "KC251";
    public const string HourChanges = "KC252";

    public const string NameSpeltTwoWays = "KC301";
    public const string SpeechTooLong = "KC302";
    public const string SameShots = "KC303";
    public const string ForeignSound = "KC304";
    public const string RegisterBreaks = "KC305";

    /// <summary>What the author's own notes contradict, and circles, stop a book; readings of prose only
    /// warn.</summary>
    private static readonly ImmutableArray<string> Errors = [Circle, NeedUnmet];

    private static readonly ImmutableArray<string> Infos =
        [SpreadOnWrongSide, SameShots, ForeignSound, RegisterBreaks, SpeechTooLong];

    public static Severity SeverityOf(string code) => Errors.Contains(code) ? Severity.Error
        : Infos.Contains(code) ? Severity.Info
        : Severity.Warning;
}
