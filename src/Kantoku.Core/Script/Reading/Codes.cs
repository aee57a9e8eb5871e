namespace Kantoku.Core.Script.Reading;

/// <summary>Stable codes of what the reader has to say; docs/diagnostics.md explains each.</summary>
internal static class Codes
{
    public const string TooLong = "KS001";
    public const string InvalidEncoding = "KS002";
    public const string ControlCharacter = "KS003";
    public const string EmptyScript = "KS004";
    public const string UnclosedComment = "KS020";
    public const string UnclosedNote = "KS021";
    public const string UnknownNote = "KS022";
    public const string PathOutside = "KS023";
    public const string AlmostPanelMark = "KS024";
    public const string UnknownKey = "KS030";
    public const string UnknownLanguage = "KS031";
    public const string RepeatedKey = "KS032";
    public const string PageWithoutNumber = "KS101";
    public const string RepeatedPage = "KS102";
    public const string AbsurdPage = "KS103";
    public const string PageWithoutMark = "KS104";
    public const string ImplicitPage = "KS105";
    public const string EmptyPage = "KS106";
    public const string BackwardPage = "KS107";
    public const string PageGap = "KS108";
    public const string PanelCase = "KS111";
    public const string LegacyPanel = "KS112";
    public const string PanelIndent = "KS113";
    public const string PanelGap = "KS114";
    public const string RepeatedPanel = "KS115";
    public const string BackwardPanel = "KS116";
    public const string ImplicitPanel = "KS117";
    public const string AbsurdPanel = "KS118";
    public const string PanelWithoutNumber = "KS119";
    public const string UnknownTag = "KS121";
    public const string LayoutConflict = "KS122";
    public const string SizeConflict = "KS123";
    public const string UnclosedTag = "KS124";
    public const string InsetAlone = "KS125";
    public const string AlmostCue = "KS131";
    public const string CueWithoutWords = "KS132";
    public const string StackedCue = "KS133";
    public const string KeywordCase = "KS134";
    public const string InlineDialogue = "KS135";
    public const string SimultaneousAlone = "KS136";
    public const string IgnoredBreak = "KS151";
    public const string LostWords = "KS901";
    public const string MoreDiagnostics = "KS999";
}
