using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>Gathers pages, panels, descriptions and beats in the order in which a reader meets them.</summary>
/// <param name="flowing">The source has no panels: each paragraph and each beat makes one.</param>
/// <param name="asian">The source's language has no spaces between words.</param>
internal sealed class ScriptBuilder(string file, DiagnosticList diagnostics, bool flowing, bool asian)
{
    private readonly List<PageDraft> _pages = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _earlyRemarks = [];
    private readonly List<ScriptNote> _waitingNotes = [];
    private readonly List<ScriptNote> _notes = [];
    private readonly List<Beat> _beats = [];
    private readonly TextRun _description = new(asian);
    private PageDraft? _page;
    private bool _open;
    private bool _implicit;
    private int _number;
    private PanelTags _tags = PanelTags.None;
    private SourceSpan _at;
    private SceneHeading? _panelScene;
    private bool _panelOpensScene;
    private SceneHeading? _scene;
    private bool _sceneWaits;
    private BreakWish _break;
    private BreakWish _openBreak;

    public bool IsAsian => asian;

    /// <summary>Warn where a page or panel is made that nobody wrote.</summary>
    public bool WarnOfImplicit { get; init; }

    public bool HasPage => _page is not null;

    /// <summary>Of the page that is open, or null.</summary>
    public string? PageId => _page?.Id;

    /// <summary>A panel is open and holds words already.</summary>
    public bool PanelHasWords => _open && (_beats.Count > 0 || !_description.IsEmpty);

    /// <summary>Panels of the current page so far.</summary>
    public int PanelCount => (_page?.Panels.Count ?? 0) + (_open ? 1 : 0);

    public bool HasBeats => _open && _beats.Count > 0;

    /// <summary>Opens a page; an id that is already taken is told apart.</summary>
    /// <returns>The page's unique id.</returns>
    public string OpenPage(string id, int span, string? label, SourceSpan at)
    {
        ClosePage();
        var unique = id;
        if (!_ids.TryAdd(id, 1))
        {
            do
            {
                unique = $"{id}.{++_ids[id]}";
            }
            while (!_ids.TryAdd(unique, 1));
        }

        _page = new(unique, span, label, at);
        foreach (var remark in _earlyRemarks)
        {
            _page.Remarks.Add((0, remark));
        }

        _earlyRemarks.Clear();
        return unique;
    }

    public bool IsTaken(string pageId) => _ids.ContainsKey(pageId);

    /// <summary>Opens a panel. Words that stand before a page's written first panel belong to it.</summary>
    public void OpenPanel(int number, PanelTags tags, SourceSpan at)
    {
        EnsurePage(at);
        if (_open && _implicit && number <= 1 && _page?.Panels.Count == 0 && !flowing)
        {
            (_implicit, _number, _tags, _at) = (false, number, tags, at);
            _description.Break();
            return;
        }

        if (_open && _implicit && WarnOfImplicit)
        {
            diagnostics.Warn(Codes.ImplicitPanel, _at,
                "these words stand before the page's first panel and make a panel 1",
                "write Panel 1 above them");
        }

        ClosePanel();
        Open(number, tags, at, isImplicit: false);
    }

    public void EnsurePanel(SourceSpan at)
    {
        EnsurePage(at);
        if (!_open)
        {
            Open(flowing ? PanelCount + 1 : 1, PanelTags.None, at, isImplicit: !flowing);
        }
    }

    /// <summary>Adds a line of description.</summary>
    /// <param name="paragraph">It begins a paragraph.</param>
    public void Describe(ReadOnlySpan<char> line, bool paragraph, SourceSpan at)
    {
        if (flowing && paragraph && PanelHasWords)
        {
            ClosePanel();
        }

        EnsurePanel(at);
        if (paragraph)
        {
            _description.Break();
        }

        _description.Append(line);
    }

    public void Add(Beat beat)
    {
        var joins = beat.Continued || beat.Simultaneous || beat.Kind == BeatKind.Sfx
            || (beat.Kind == BeatKind.Title && _beats.Count > 0 && _beats[^1].Kind == BeatKind.Title);
        if (flowing && _beats.Count > 0 && !joins)
        {
            ClosePanel();
        }

        EnsurePanel(beat.At);
        _beats.Add(beat);
    }

    /// <summary>Keeps words that no panel holds.</summary>
    public void Remark(ReadOnlySpan<char> text)
    {
        var remark = text.Trim().ToString();
        if (remark.Length == 0)
        {
            return;
        }

        if (_page is null)
        {
            _earlyRemarks.Add(remark);
        }
        else
        {
            _page.Remarks.Add((PanelCount, remark));
        }
    }

    public void Note(ScriptNote note) => (_open ? _notes : _waitingNotes).Add(note);

    /// <summary>Puts a heading in force: for the open panel while it is empty, else from the next one on.</summary>
    public void Heading(SceneHeading scene)
    {
        Wish(BreakWish.Scene);
        if (_open && !PanelHasWords && !flowing)
        {
            if (_panelOpensScene && _panelScene is { } replaced)
            {
                Remark(replaced.Text);
            }

            (_scene, _panelScene, _panelOpensScene) = (scene, scene, true);
            return;
        }

        if (flowing)
        {
            ClosePanel();
        }

        DropWaitingScene();
        (_scene, _sceneWaits) = (scene, true);
    }

    /// <summary>Asks for a new page before the next panel, where pages are not written.</summary>
    public void Wish(BreakWish wish) => _break = wish > _break ? wish : _break;

    public void ClosePanel()
    {
        if (!_open || _page is null)
        {
            return;
        }

        _page.Breaks.Add(_openBreak);
        _page.Panels.Add(new()
        {
            Number = _number,
            Tags = _tags,
            Description = _description.Take(),
            Beats = [.. _beats],
            Notes = [.. _notes],
            Scene = _panelScene,
            OpensScene = _panelOpensScene,
            At = _at,
        });
        _beats.Clear();
        _notes.Clear();
        _open = false;
    }

    /// <summary>All pages; the builder is not to be used afterwards.</summary>
    public List<PageDraft> Finish()
    {
        if (_earlyRemarks.Count > 0 || (_page is null && (_sceneWaits || _waitingNotes.Count > 0)))
        {
            EnsurePage(new(file, 1, 1, 0));
        }

        DropWaitingScene();
        ClosePage();
        return _pages;
    }

    private void EnsurePage(SourceSpan at)
    {
        if (_page is not null)
        {
            return;
        }

        OpenPage("1", 1, null, at);
        if (WarnOfImplicit)
        {
            diagnostics.Warn(Codes.ImplicitPage, at, "this stands before the first page and makes a page 1 of its own",
                "write # PAGE 1 above it");
        }
    }

    private void Open(int number, PanelTags tags, SourceSpan at, bool isImplicit)
    {
        (_open, _implicit, _number, _tags, _at) = (true, isImplicit, number, tags, at);
        (_panelScene, _panelOpensScene, _sceneWaits) = (_scene, _sceneWaits, false);
        (_openBreak, _break) = (_break, BreakWish.None);
        _notes.AddRange(_waitingNotes);
        _waitingNotes.Clear();
    }

    private void ClosePage()
    {
        var lone = _open && _implicit && _page?.Panels.Count == 0;
        ClosePanel();
        if (_page is null)
        {
            return;
        }

        foreach (var note in _waitingNotes)
        {
            _page.Remarks.Add((_page.Panels.Count, note.Key.Length > 0 ? $"{note.Key}: {note.Value}" : note.Value));
        }

        _waitingNotes.Clear();
        if (WarnOfImplicit && lone)
        {
            diagnostics.Inform(Codes.ImplicitPanel, _page.Panels[0].At,
                "this page has no panel line: all of it is one panel", "write Panel 1 above it");
        }
        else if (_page.Panels.Count == 0 && !flowing)
        {
            diagnostics.Warn(Codes.EmptyPage, _page.At, $"page {_page.Id} has no panel and stays empty",
                "describe what is seen, or take the page out");
        }

        _pages.Add(_page);
        _page = null;
    }

    private void DropWaitingScene()
    {
        if (_sceneWaits && _scene is { } unseen)
        {
            Remark(unseen.Text);
        }

        _sceneWaits = false;
    }
}
