using System.Globalization;
using Kantoku.Core.Direction;

namespace Kantoku.Core.Plan;

/// <summary>Names for steps, as people type them and each its own: what repeats gets a letter.</summary>
internal sealed class StepNames
{
    private readonly string[] _pages;

    public StepNames(DirectedScript script)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        _pages = [.. script.Pages.Select(page => "page:" + Unique(page.Source.Id, taken))];
    }

    public StepId Page(int page) => new(_pages[page]);

    public StepId PrintPage(int page) => new(_pages[page] + "/print");

    /// <summary>Names of a page's panels, by their numbers as written.</summary>
    public StepId[] Panels(DirectedPage page, int index)
    {
        var names = new StepId[page.Panels.Length];
        HashSet<string>? taken = null;
        var previous = 0;
        for (var at = 0; at < names.Length; at++)
        {
            var number = page.Panels[at].Source.Number;
            var text = number.ToString(CultureInfo.InvariantCulture);
            if (number <= previous || taken is not null)
            {
                taken ??= new HashSet<string>(
                    from name in names[..at] select name.Value[(name.Value.LastIndexOf(':') + 1)..],
                    StringComparer.Ordinal);
                text = Unique(text, taken);
            }

            previous = number;
            names[at] = new StepId($"{_pages[index]}/panel:{text}");
        }

        return names;
    }

    /// <summary>Names of sheets or plates.</summary>
    public static StepId[] Of(string kind, IEnumerable<string> ids)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. ids.Select(id => new StepId(kind + Unique(id, taken)))];
    }

    public static StepId Book(BookFormat format) => new(format switch
    {
        BookFormat.ScreenPdf => "book:pdf",
        BookFormat.PrintPdf => "book:print",
        BookFormat.Cbz => "book:cbz",
        _ => "book:png",
    });

    /// <summary>The id itself, or with the first letter or number that makes it its own: 2, 2b, 2c … 2z,
    /// 2-27.</summary>
    private static string Unique(string id, HashSet<string> taken)
    {
        var name = id;
        for (var copy = 2; !taken.Add(name); copy++)
        {
            name = copy <= 26
                ? id + (char)('a' + copy - 1)
                : string.Create(CultureInfo.InvariantCulture, $"{id}-{copy}");
        }

        return name;
    }
}
