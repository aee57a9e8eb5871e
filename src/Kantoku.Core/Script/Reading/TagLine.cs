using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>Reads the square-bracket tags of a panel: the first layout wins, the last size wins.</summary>
internal sealed class TagLine(DiagnosticList diagnostics)
{
    private static readonly string[] Known =
    [
        "H", "V", "WIDE", "TALL", "GROUP", "G", "INSET", "INSERT", "SPLIT", "SPREAD", "SPLASH", "FULL", "S", "L",
        "SMALL", "LARGE", "BLEED", "FULL BLEED", "BORDERLESS", "END", "LAST", "SILENT", "ESTABLISHING", "CLOSE-UP",
        "REACTION",
    ];

    private PanelTags _tags = PanelTags.None;
    private string? _layout;
    private string? _size;
    private bool _inset;

    private readonly List<string> _unknown = [];

    /// <summary>What stands in brackets and is no tag.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>The tags read so far as one.</summary>
    public PanelTags Tags => _tags;

    public static bool IsKnown(ReadOnlySpan<char> written) => Known.Contains(Normalise(written));

    /// <summary>Takes one tag.</summary>
    /// <param name="written">What stands between the brackets.</param>
    /// <param name="at">The tag with its brackets.</param>
    public void Take(ReadOnlySpan<char> written, SourceSpan at)
    {
        var tag = Normalise(written);
        if (TakeLayout(tag, at) || TakeSize(tag, at))
        {
            return;
        }

        switch (tag)
        {
            case "BLEED":
                _tags = _tags with { Bleed = true };
                break;
            case "FULL BLEED":
                _tags = _tags with { Bleed = true, FullBleed = true };
                break;
            case "BORDERLESS":
                _tags = _tags with { Borderless = true };
                break;
            case "END" or "LAST":
                _tags = _tags with { Last = true };
                break;
            case "SILENT":
                _tags = _tags with { Silent = true };
                break;
            case "ESTABLISHING":
                _tags = _tags with { Establishing = true };
                break;
            case "CLOSE-UP":
                _tags = _tags with { CloseUp = true };
                break;
            case "REACTION":
                _tags = _tags with { Reaction = true };
                break;
            default:
                TellUnknown(written.Trim().ToString(), tag, at);
                break;
        }
    }

    /// <summary>Says what does not fit once all tags of the panel are read.</summary>
    /// <param name="isFirst">No panel stands before this one on its page.</param>
    public void Finish(bool isFirst, SourceSpan at)
    {
        if (_tags.Shape == PanelShape.Inset && isFirst)
        {
            diagnostics.Warn(Codes.InsetAlone, at,
                "an inset lies over the panel before it, and there is none on this page",
                "move it after the panel it belongs to");
        }
    }

    private bool TakeLayout(string tag, SourceSpan at)
    {
        PanelShape? shape = tag switch
        {
            "H" => PanelShape.Horizontal,
            "V" or "TALL" => PanelShape.Vertical,
            "WIDE" => PanelShape.Wide,
            "GROUP" or "G" => PanelShape.Group,
            "INSET" or "INSERT" => PanelShape.Inset,
            "SPLIT" => PanelShape.Split,
            "SPREAD" or "SPLASH" or "FULL" => PanelShape.Splash,
            _ => null,
        };
        if (shape is not { } asked)
        {
            return false;
        }

        if (TakeInset(asked))
        {
            _layout ??= tag;
        }
        else if (_layout is null)
        {
            _layout = tag;
            _tags = _tags with { Shape = asked };
        }
        else if (asked != _tags.Shape)
        {
            diagnostics.Warn(Codes.LayoutConflict, at, $"[{tag}] does not go with [{_layout}]; the first one counts",
                "leave one of the two");
        }

        return true;
    }

    /// <summary>An inset may say its own orientation, before or after its name.</summary>
    private bool TakeInset(PanelShape asked)
    {
        var oriented = asked is PanelShape.Horizontal or PanelShape.Vertical;
        if (asked == PanelShape.Inset && !_inset && _tags.Shape is PanelShape.Horizontal or PanelShape.Vertical)
        {
            _tags = _tags with { Shape = PanelShape.Inset, InsetShape = _tags.Shape };
        }
        else if (_inset && oriented && _tags.InsetShape == PanelShape.Auto)
        {
            _tags = _tags with { InsetShape = asked };
        }
        else
        {
            _inset |= asked == PanelShape.Inset && _layout is null;
            return false;
        }

        _inset = true;
        return true;
    }

    private bool TakeSize(string tag, SourceSpan at)
    {
        var size = tag switch
        {
            "S" or "SMALL" => PanelSize.Small,
            "L" or "LARGE" => PanelSize.Large,
            _ => PanelSize.Auto,
        };
        if (size == PanelSize.Auto)
        {
            return false;
        }

        if (_size is not null && _tags.Size != size)
        {
            diagnostics.Warn(Codes.SizeConflict, at, $"[{tag}] does not go with [{_size}]; the last one counts",
                "leave one of the two");
        }

        (_size, _tags) = (tag, _tags with { Size = size });
        return true;
    }

    private void TellUnknown(string written, string tag, SourceSpan at)
    {
        _unknown.Add(written);
        var nearest = tag switch
        {
            "ROW" => "GROUP",
            "" => null,
            _ when diagnostics.IsFull => null,
            _ => Nearest.Of(tag, Known),
        };
        diagnostics.Warn(Codes.UnknownTag, at, $"unknown tag [{written}]",
            nearest is null ? "the tags are listed in docs/script-format.md" : $"did you mean [{nearest}]?");
    }

    /// <summary>Upper case, white space as one space, the two spellings of a close-up as one.</summary>
    private static string Normalise(ReadOnlySpan<char> written)
    {
        Span<char> tag = stackalloc char[24];
        var length = 0;
        foreach (var raw in written.Trim())
        {
            if (length == tag.Length)
            {
                return "";
            }

            var c = Glyphs.Fold(raw);
            c = char.IsWhiteSpace(c) || c == '_' ? ' ' : char.ToUpperInvariant(c);
            if (c != ' ' || (length > 0 && tag[length - 1] != ' '))
            {
                tag[length++] = c;
            }
        }

        return tag[..length].ToString() switch
        {
            "CLOSE UP" or "CLOSEUP" or "CU" => "CLOSE-UP",
            "FULL-BLEED" or "FULLBLEED" => "FULL BLEED",
            "NO BORDER" => "BORDERLESS",
            var plain => plain,
        };
    }
}
