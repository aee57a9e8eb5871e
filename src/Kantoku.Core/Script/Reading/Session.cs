using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Kantoku.Core.Script.Reading;

/// <summary>One reading of one source: format, title page, body, pages, language, accounts.</summary>
internal sealed class Session(SourceText source, DiagnosticList diagnostics, IReadOnlyCollection<string> declaredNames)
{
    /// <summary>How much of a source is looked at to tell whether its language has spaces.</summary>
    private const int SampleLength = 20_000;

    private readonly WordLedger _ledger = new();
    private readonly SpeakerNames _names = new();

    public ScriptReading Read()
    {
        var (format, reason) = FormatChooser.Choose(source);
        var markdown = format is ScriptFormat.Stripdown or ScriptFormat.MarkdownPanels;
        var lines = new ScriptLines(source, markdown, diagnostics);
        CountSource(lines);
        foreach (var name in declaredNames)
        {
            _names.Declare(name);
        }

        var title = new TitlePageReader(lines, diagnostics, _ledger);
        var body = FrontMatter.Read(lines, title, _ledger);
        body = body > 0 ? body : title.Read(lenient: format == ScriptFormat.Native);
        foreach (var entry in title.Entries)
        {
            if (entry.Key.Equals("Characters", StringComparison.OrdinalIgnoreCase))
            {
                _names.DeclareList(entry.Value);
            }
        }

        var pages = ReadBody(format, lines, title, body);
        var script = Assemble(format, reason, title.Entries, pages);
        return Account(script);
    }

    private ImmutableArray<ScriptPage> ReadBody(ScriptFormat format, ScriptLines lines, TitlePageReader title, int body)
    {
        var shape = BodyShape.Of(lines, format, body);
        var builder = new ScriptBuilder(source.File, diagnostics, flowing: !shape.HasPanels
            && !shape.HasPages, IsAsian())
        {
            WarnOfImplicit = format == ScriptFormat.Native,
        };
        LineReader reader = format switch
        {
            ScriptFormat.Native or ScriptFormat.Fountain =>
                new ScreenplayReader(lines, builder, diagnostics, _ledger, _names, format == ScriptFormat.Native),
            ScriptFormat.Stripdown => new StripdownReader(lines, builder, diagnostics, _ledger, title),
            ScriptFormat.MarkdownPanels or ScriptFormat.Prose => new PlainReader(lines, builder, diagnostics, _ledger,
                _names, title, format == ScriptFormat.MarkdownPanels, shape),
            _ => throw new UnreachableException($"no reader for {format}"),
        };
        reader.Read(body);
        var drafts = builder.Finish();
        return !shape.HasPages && drafts.Count > 0
            ? Paginator.Paginate(drafts[0])
            : [.. drafts.Select(draft => draft.Finish())];
    }

    private MangaScript Assemble(
        ScriptFormat format,
        string reason,
        IReadOnlyList<TitleEntry> entries,
        ImmutableArray<ScriptPage> pages)
    {
        var titlePage = new TitlePage { Entries = [.. entries] };
        var direction = DirectionOf(titlePage);
        var guess = Listen(pages);
        var language = LanguageOf(titlePage) ?? guess.Tag();
        return new()
        {
            File = source.File,
            Format = format,
            FormatReason = reason,
            TitlePage = titlePage,
            Title = TitleOf(titlePage),
            Direction = direction,
            Language = language,
            Vertical = direction == ReadingDirection.RightToLeft && IsVertical(language, guess),
            Pages = pages,
        };
    }

    private ScriptReading Account(MangaScript script)
    {
        if (script.Pages.All(page => page.Panels.IsEmpty))
        {
            diagnostics.Error(Codes.EmptyScript, new(source.File, 0, 0, 0), "there is nothing to draw in this script",
                "write what is seen and said; docs/script-format.md shows how");
        }

        var lost = _ledger.LostWords(script);
        if (lost > 0)
        {
            diagnostics.Warn(Codes.LostWords, new(source.File, 0, 0, 0),
                string.Create(CultureInfo.InvariantCulture,
                    $"{lost} of the {_ledger.SourceWords} words ended in no panel"),
                "look for them in the book; docs/script-format.md says where words may stand");
        }

        return new(script, diagnostics.Finish(source.File), _ledger.SourceWords, lost);
    }

    private void CountSource(ScriptLines lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Text)
            {
                _ledger.Source(lines[i].Text);
            }
        }

        foreach (var note in lines.Notes)
        {
            _ledger.Source(note.Content);
        }
    }

    private bool IsAsian()
    {
        var guess = new LanguageGuess();
        guess.Read(source.Text.AsSpan(0, Math.Min(source.Text.Length, SampleLength)));
        return guess.Tag() is "ja" or "zh" or "zh-Hant" or "th";
    }

    /// <summary>What the words spoken tell of their language, or where nothing is spoken, the descriptions.</summary>
    private static LanguageGuess Listen(ImmutableArray<ScriptPage> pages)
    {
        var (spoken, described) = (new LanguageGuess(), new LanguageGuess());
        foreach (var panel in pages.SelectMany(page => page.Panels))
        {
            foreach (var beat in panel.Beats)
            {
                if (beat.Kind != BeatKind.Sfx)
                {
                    spoken.Read(beat.Text);
                }
            }

            if (spoken.Letters == 0 && described.Letters <= SampleLength)
            {
                described.Read(panel.Description);
            }

            if (spoken.Letters > SampleLength)
            {
                break;
            }
        }

        return spoken.Letters > 0 ? spoken : described;
    }

    /// <summary>Manga is read from the right; Stripdown says it by the direction in which pages turn.</summary>
    private static ReadingDirection DirectionOf(TitlePage titlePage)
    {
        var fromRight = titlePage["Format"] is { } format
            ? format.Trim().Equals("Manga", StringComparison.OrdinalIgnoreCase)
            : titlePage["pageTurnDirection"]?.Trim().Equals("rtl", StringComparison.OrdinalIgnoreCase) == true;
        return fromRight ? ReadingDirection.RightToLeft : ReadingDirection.LeftToRight;
    }

    private string? LanguageOf(TitlePage titlePage)
    {
        var written = titlePage["Language"] ?? titlePage["lang"];
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        var tag = LanguageGuess.Written(written);
        if (tag is null)
        {
            var at = titlePage.Entries.First(entry =>
                ReferenceEquals(entry.Value, written)).At;
            diagnostics.Warn(Codes.UnknownLanguage, at,
                $"'{written.Trim()}' is no language tag; the language is told by the letters",
                "write a tag such as en, ja, zh-Hant or ko");
        }

        return tag;
    }

    private static bool IsVertical(string language, LanguageGuess guess)
    {
        var parts = language.Split('-');
        return parts[0].ToUpperInvariant() switch
        {
            "JA" => true,
            "ZH" => parts.Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO")
                || (parts.Length == 1 && guess.IsTraditional),
            _ => false,
        };
    }

    private string TitleOf(TitlePage titlePage)
    {
        var title = titlePage["Title"] is { } written ? PlainText(written) : "";
        return title.Length > 0 ? title : Stem(source.File);
    }

    /// <summary>Without emphasis marks, on one line.</summary>
    private static string PlainText(string marked)
    {
        var run = new TextRun(asian: false);
        foreach (var line in marked.Split('\n'))
        {
            run.Append(line.AsSpan().Trim().Trim("*_"));
        }

        return run.Take().Replace("**", "", StringComparison.Ordinal).Trim();
    }

    private static string Stem(string file)
    {
        var name = file[(file.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
