using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kantoku.Engine.Bible;

/// <summary>Reads YAML into a tree under limits: what is too deep, too much, or refers back to itself is refused
/// before it
/// costs anything.</summary>
/// <remarks>Aliases are refused altogether, so no text can grow beyond its own size.</remarks>
internal sealed class YamlTreeReader(string file, ProblemList problems)
{
    private const int DepthMax = 16;
    private const int NodesMax = 50_000;

    private int _nodes;
    private Mark _last = Mark.Empty;
    private string _code = "KB003";
    private string _hint = "Check indentation, quotes and colons on and above this line.";

    /// <summary>The first document; null where there is none or it is no YAML, which is then said.</summary>
    public YamlTree? Read(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (Advance(parser))
            {
                switch (parser.Current)
                {
                    case StreamStart or DocumentStart:
                        break;
                    case StreamEnd or DocumentEnd:
                        return null;
                    case { } first:
                        return Node(parser, first, 0);
                    default:
                        return null;
                }
            }
        }
        catch (YamlException exception)
        {
            problems.Error(_code, Span(exception.Start), Plain(exception.Message), _hint);
        }

        return null;
    }

    private YamlTree Node(Parser parser, ParsingEvent current, int depth)
    {
        var at = Span(current.Start);
        if (++_nodes > NodesMax)
        {
            throw Refused(current, "KB004", $"the bible has more than {NodesMax} values",
                "Divide the story into chapters, each with a bible of its own.");
        }

        if (depth > DepthMax)
        {
            throw Refused(current, "KB004", $"the bible is nested deeper than {DepthMax} levels",
                "No key needs that; check the indentation.");
        }

        return current switch
        {
            Scalar scalar => new YamlTree.Text(Trimmed(scalar), at),
            SequenceStart => List(parser, at, depth),
            MappingStart => Map(parser, at, depth),
            AnchorAlias alias => throw Refused(
                current, "KB005", $"the alias *{alias.Value} is not read", "Write the value out where it is needed."),
            _ => new YamlTree.Text("", at),
        };
    }

    private YamlTree.List List(Parser parser, SourceSpan at, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlTree>();
        while (Next(parser) is var next and not SequenceEnd)
        {
            items.Add(Node(parser, next, depth + 1));
        }

        return new YamlTree.List(items.ToImmutable(), at);
    }

    private YamlTree.Map Map(Parser parser, SourceSpan at, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (Next(parser) is var next and not MappingEnd)
        {
            var key = Node(parser, next, depth + 1);
            var value = Node(parser, Next(parser), depth + 1);
            if (key is YamlTree.Text text)
            {
                entries.Add(new YamlEntry(text, value));
            }
            else
            {
                problems.Warn("KB011", key.At, $"A key must be text, not {key.Shape}.", "It was left out.");
            }
        }

        return new YamlTree.Map(entries.ToImmutable(), at);
    }

    private ParsingEvent Next(Parser parser) =>
        Advance(parser) && parser.Current is { } current
            ? current
            : throw new YamlException(_last, _last, "the text ends too early");

    /// <summary>On some malformed texts the scanner stumbles instead of saying what is wrong; then that is said
    /// here.</summary>
    private bool Advance(Parser parser)
    {
        try
        {
            var moved = parser.MoveNext();
            _last = parser.Current?.End ?? _last;
            return moved;
        }
        catch (Exception stumble) when (stumble is InvalidOperationException or ArgumentException or FormatException
            or IndexOutOfRangeException or OverflowException)
        {
            throw new YamlException(_last, _last, "what follows is not well-formed", stumble);
        }
    }

    /// <summary>A plain "~" or "null" means nothing.</summary>
    private static string Trimmed(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" ? "" : scalar.Value.Trim();

    private SourceSpan Span(in Mark mark) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private YamlException Refused(ParsingEvent at, string code, string message, string hint)
    {
        (_code, _hint) = (code, hint);
        return new YamlException(at.Start, at.End, message);
    }

    /// <summary>One line without the place that YamlDotNet puts before its messages.</summary>
    private static string Plain(string message)
    {
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        var text = end >= 0 && message.StartsWith('(') ? message[(end + 3)..] : message;
        return $"The bible cannot be read: {text.ReplaceLineEndings(" ").TrimEnd('.')}.";
    }
}
