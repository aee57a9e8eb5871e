using System.Globalization;
using System.Text.RegularExpressions;
using Kantoku.Bench.Whole;
using Kantoku.Core.Plan;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Bench.Plan;

/// <summary>What each kind of edit draws again, counted in whole productions: text in, files out.</summary>
internal static partial class BlastRadius
{
    private const int Pages = 4;
    private const string NewPage = """
        # PAGE 2 EXT. BRIDGE - DAY

        Panel 1
        A bridge over a wide river. Gulls circle.

        Panel 2
        Mio throws a stone into the water.

        MIO
        Gone.


        """;

    private const string NewPerson = """

        # PAGE 5 INT. SHOP - DAY

        Panel 1
        Haruka, a tall old woman with white hair, opens the door.

        HARUKA
        Come in, both of you.

        """;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        using var scratch = new Scratch();
        var project = new Project(scratch.File("edited"));
        var first = LongScript.Of("Blast", Pages, Pages);
        await project.MakeAsync(first);
        var word = await project.MakeAsync(Once(first, "forgot your umbrella again?", "lost your umbrella again?"));
        var description = await project.MakeAsync(Once(first, "points at the sky.", "feeds two small dogs."));
        var reverted = await project.MakeAsync(first);
        var inserted = await project.MakeAsync(Insert(first));
        await project.MakeAsync(first);
        var person = await project.MakeAsync(first + NewPerson);
        var last = Once(first, "cries.", "sleeps.") + NewPerson;
        await project.MakeAsync(last);
        return
        [
            Exactly("blast-word-panels", word.Count(IsPanel), 0),
            Exactly("blast-word-pages", word.Count(IsPage), 1),
            Exactly("blast-description-panels", description.Count(IsPanel), 1),
            Exactly("blast-description-pages", description.Count(IsPage), 1),
            Exactly("blast-reverted-edit-steps", reverted.Length, 0),
            Exactly("blast-inserted-page-other-panels",
                inserted.Count(step => IsPanel(step) && !IsOn(step, "page:2/")), 0),
            Exactly("blast-new-character-other-looks",
                person.Count(step => IsOn(step, "sheet:") && !IsOn(step, "sheet:HARUKA")), 0),
            Exactly("blast-new-character-other-panels",
                person.Count(step => IsPanel(step) && !IsOn(step, "page:5/")), 0),
            new Figure(
                "blast-rebuild-equals-clean",
                await EqualsCleanAsync(project, scratch.File("clean"), last) ? 1 : 0,
                "yes",
                1,
                Better.Higher),
        ];
    }

    /// <summary>More than so many is too much; fewer would mean that the edit was not made.</summary>
    private static Figure Exactly(string name, int count, int expected) =>
        new(name, count, "steps", expected, count < expected ? Better.Higher : Better.Lower);

    private static bool IsPanel(StepId step) => step.Value.Contains("/panel:", StringComparison.Ordinal);

    private static bool IsPage(StepId step) => IsOn(step, "page:") && !IsPanel(step);

    private static bool IsOn(StepId step, string start) => step.Value.StartsWith(start, StringComparison.Ordinal);

    private static string Once(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException($"The script does not say '{from}'.")
            : text[..at] + to + text[(at + from.Length)..];
    }

    /// <summary>A page between the first and the second; those behind it are renumbered.</summary>
    private static string Insert(string text)
    {
        var renumbered = PageNumber().Replace(text, page => int.Parse(page.Value, CultureInfo.InvariantCulture) is > 1
            and var number
            ? (number + 1).ToString(CultureInfo.InvariantCulture)
            : page.Value);
        return Once(renumbered, "# PAGE 3", NewPage + "# PAGE 3");
    }

    private static async Task<bool> EqualsCleanAsync(Project edited, string folder, string text)
    {
        var clean = new Project(folder);
        await clean.MakeAsync(text);
        var files = clean.Book();
        return files.Count > 0 && files.Keys.SequenceEqual(edited.Book().Keys)
            && files.All(file => file.Value.AsSpan().SequenceEqual(edited.Book()[file.Key]));
    }

    [GeneratedRegex("(?<=# PAGE )[0-9]+")]
    private static partial Regex PageNumber();

    /// <summary>A script in a folder of its own, made as a user would.</summary>
    private sealed class Project : IProgress<ProductionProgress>
    {
        private readonly string _folder;
        private readonly List<StepId> _drawn = [];

        public Project(string folder)
        {
            _folder = folder;
            Directory.CreateDirectory(folder);
        }

        /// <returns>The steps that were drawn for this text.</returns>
        public async Task<StepId[]> MakeAsync(string text)
        {
            var script = Path.Combine(_folder, "script.fountain");
            await File.WriteAllTextAsync(script, text);
            var request = new BookRequest
            {
                Script = script, Dpi = 72, Formats = [BookFormat.Cbz, BookFormat.ScreenPdf],
            };
            var maker = new BookMaker(request, TimeProvider.System);
            var book = maker.Prepare();
            _drawn.Clear();
            await maker.MakeAsync(book, book.Plan, this, CancellationToken.None);
            return [.. _drawn];
        }

        public SortedDictionary<string, byte[]> Book()
        {
            var root = Path.Combine(_folder, "book");
            var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
            return new SortedDictionary<string, byte[]>(
                files.ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllBytes),
                StringComparer.Ordinal);
        }

        public void Report(ProductionProgress value)
        {
            if (value is ProductionProgress.Finished { Drawn: true } finished)
            {
                _drawn.Add(finished.Id);
            }
        }
    }
}
