using System.Text.Json;
using Xunit;

namespace Kantoku.Cli.Tests;

public sealed class MakeTests
{
    private static readonly string[] Quick = ["--dpi", "72", "--format", "screen,cbz,png"];

    [Fact]
    public async Task A_script_becomes_a_book_in_every_format()
    {
        using var workshop = new Workshop();
        var run = await Workshop.RunAsync("make", workshop.Write("script.fountain", Scripts.Small), "--dpi", "72");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        foreach (var file in new[]
        {
            "Two Umbrellas.pdf", "Two Umbrellas.print.pdf", "Two Umbrellas.cbz", "pages/0001.png", "pages/0002.png",
        })
        {
            Assert.True(File.Exists(Path.Combine(workshop.Folder, "book", file)), file);
        }

        Assert.False(File.Exists(Path.Combine(workshop.Folder, "book", "pages", "0003.png")));
    }

    [Fact]
    public async Task Making_it_again_draws_nothing()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small);
        await Workshop.RunAsync(["make", script, .. Quick]);
        var before = await StatusAsync(script);
        var again = await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.Equal(ExitCodes.Done, again.ExitCode);
        var after = await StatusAsync(script);
        Assert.Equal(before.GetProperty("attempts").GetInt64(), after.GetProperty("attempts").GetInt64());
        Assert.Equal(
            after.GetProperty("steps").GetProperty("total").GetInt32(),
            after.GetProperty("steps").GetProperty("done").GetInt32());
    }

    [Fact]
    public async Task Two_clean_builds_give_the_same_bytes()
    {
        using var first = new Workshop();
        using var second = new Workshop();
        foreach (var workshop in new[] { first, second })
        {
            await Workshop.RunAsync(["make", workshop.Write("script.fountain", Scripts.Small), .. Quick]);
        }

        foreach (var file in first.BookFiles())
        {
            var name = Path.GetRelativePath(first.Folder, file);
            Assert.True(first.Read(name).AsSpan().SequenceEqual(second.Read(name)), name);
        }
    }

    [Fact]
    public async Task A_moved_folder_goes_on_where_it_was()
    {
        using var workshop = new Workshop();
        await Workshop.RunAsync(["make", workshop.Write("script.fountain", Scripts.Small), .. Quick]);
        var before = await StatusAsync(workshop.Script);
        workshop.MoveAway();
        var run = await Workshop.RunAsync(["make", workshop.Script, .. Quick]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var after = await StatusAsync(workshop.Script);
        Assert.Equal(before.GetProperty("attempts").GetInt64(), after.GetProperty("attempts").GetInt64());
    }

    [Fact]
    public async Task A_deleted_book_file_is_put_back_without_drawing()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small);
        await Workshop.RunAsync(["make", script, .. Quick]);
        var before = await StatusAsync(script);
        var pdf = Path.Combine(workshop.Folder, "book", "Two Umbrellas.pdf");
        File.Delete(pdf);
        await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.True(File.Exists(pdf));
        var after = await StatusAsync(script);
        Assert.Equal(before.GetProperty("attempts").GetInt64(), after.GetProperty("attempts").GetInt64());
    }

    [Fact]
    public async Task A_damaged_artifact_is_made_again_and_said()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small);
        await Workshop.RunAsync(["make", script, .. Quick]);
        var whole = workshop.Read("book/Two Umbrellas.pdf");
        foreach (var file in Directory.EnumerateFiles(
            Path.Combine(workshop.Folder, ".kantoku", "artifacts"), "*", SearchOption.AllDirectories))
        {
            Damage(file);
        }

        Directory.Delete(Path.Combine(workshop.Folder, "book"), recursive: true);
        var run = await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("damaged", run.Error, StringComparison.Ordinal);
        Assert.True(whole.AsSpan().SequenceEqual(workshop.Read("book/Two Umbrellas.pdf")));
    }

    [Fact]
    public async Task A_rebuild_after_an_edit_equals_a_clean_build_byte_for_byte()
    {
        using var edited = new Workshop();
        using var clean = new Workshop();
        var script = edited.Write("script.fountain", Scripts.Small);
        await Workshop.RunAsync(["make", script, .. Quick]);
        var after = Scripts.Small.Replace("A second umbrella", "A red umbrella", StringComparison.Ordinal)
            .Replace("I brought two.", "I only brought two of them.", StringComparison.Ordinal);
        edited.Write("script.fountain", after);
        await Workshop.RunAsync(["make", script, .. Quick]);
        await Workshop.RunAsync(["make", clean.Write("script.fountain", after), .. Quick]);
        foreach (var file in clean.BookFiles())
        {
            var name = Path.GetRelativePath(clean.Folder, file);
            Assert.True(clean.Read(name).AsSpan().SequenceEqual(edited.Read(name)), name);
        }
    }

    [Fact]
    public async Task Killed_at_any_moment_it_goes_on_and_draws_nothing_twice()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small);
        foreach (var lines in new[] { 2, 4, 7 })
        {
            using var process = Workshop.Start(["make", script, "--json", .. Quick]);
            for (var line = 0; line < lines && await process.StandardOutput.ReadLineAsync() is not null; line++)
            {
                // Killed as soon as so many events have been seen.
            }

            process.Kill();
            await process.WaitForExitAsync();
            var done = await DoneAsync(script);
            await Task.Yield();
            Assert.True(done >= 0);
        }

        var doneBefore = await DoneAsync(script);
        var drawnBefore = (await StatusAsync(script)).GetProperty("drawn").GetInt64();
        var run = await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var status = await StatusAsync(script);
        var total = status.GetProperty("steps").GetProperty("total").GetInt32();
        Assert.Equal(total, status.GetProperty("steps").GetProperty("done").GetInt32());
        Assert.True(status.GetProperty("drawn").GetInt64() - drawnBefore <= total - doneBefore);
    }

    [Fact]
    public async Task Only_one_page_makes_what_it_needs_and_no_more()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small);
        var run = await Workshop.RunAsync(["make", script, "--only", "page:2", .. Quick]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var plan = (await Workshop.RunAsync(["plan", script, "--json", .. Quick])).Json;
        var states = plan.GetProperty("steps").EnumerateArray()
            .ToDictionary(step => step.GetProperty("id").ToString(), step => step.GetProperty("state").ToString());
        Assert.Equal("current", states["page:2"]);
        Assert.Equal("current", states["page:2/panel:1"]);
        Assert.NotEqual("current", states["page:1/panel:1"]);
        var counts = plan.GetProperty("counts").EnumerateObject()
            .ToDictionary(entry => entry.Name, entry => entry.Value.GetInt32());
        Assert.Equal(states.Count, counts.Values.Sum());
        Assert.Equal(states.Values.Count(state => state == "current"), counts["current"]);
    }

    [Fact]
    public async Task The_authors_own_picture_takes_a_panels_place()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small.Replace(
            "Panel 2\nClose-up", "Panel 2\n[[art: mine.png]]\nClose-up", StringComparison.Ordinal));
        var missing = await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.Equal(ExitCodes.Problems, missing.ExitCode);
        Assert.Contains("mine.png", missing.Error, StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(workshop.Folder, "mine.png"), Convert.FromBase64String(GreyPng));
        var run = await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
    }

    [Fact]
    public async Task A_bible_or_a_picture_that_appears_later_is_noticed()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small);
        await Workshop.RunAsync(["make", script, .. Quick]);
        workshop.Write("bible.yaml", "cast:\n  - id: MIO\n    look: tall old woman, white hair, glasses\n");
        var run = await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.DoesNotContain("nothing to do", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing to do", (await Workshop.RunAsync(["make", script, .. Quick])).Error,
            StringComparison.Ordinal);
        File.Delete(Path.Combine(workshop.Folder, "bible.yaml"));
        run = await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.DoesNotContain("nothing to do", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_bible_is_nothing_to_warn_of()
    {
        using var workshop = new Workshop();
        var run = await Workshop.RunAsync("check", workshop.Write("script.fountain", Scripts.Small));
        Assert.DoesNotContain("KB001", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_written_file_of_a_killed_run_is_swept_away()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small);
        workshop.Write("book/Old title.pdf.kantoku-part", "%PDF-");
        workshop.Write("book/pages/0009.png.kantoku-part", "half");
        await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.DoesNotContain(workshop.BookFiles(), file => file.EndsWith("-part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clean_frees_what_an_edit_left_behind_and_nothing_current()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Scripts.Small);
        await Workshop.RunAsync(["make", script, .. Quick]);
        workshop.Write("script.fountain", Scripts.Small.Replace("She smiles.", "She cries.", StringComparison.Ordinal));
        await Workshop.RunAsync(["make", script, .. Quick]);
        var attempts = (await StatusAsync(script)).GetProperty("attempts").GetInt64();
        var clean = await Workshop.RunAsync("clean", script);
        Assert.Equal(ExitCodes.Done, clean.ExitCode);
        Directory.Delete(Path.Combine(workshop.Folder, "book"), recursive: true);
        await Workshop.RunAsync(["make", script, .. Quick]);
        Assert.Equal(attempts, (await StatusAsync(script)).GetProperty("attempts").GetInt64());
    }

    private const string GreyPng =
        "iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAAAAABWESUoAAAAIElEQVR42mNgAIL/QICPprWCgbYf"
        + "BkbDYTQcRsMBhQYAIcT+EOhDT3cAAAAASUVORK5CYII=";

    private static void Damage(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length > 0)
        {
            File.SetAttributes(file, FileAttributes.Normal);
            bytes[bytes.Length / 2] ^= 0x55;
            File.WriteAllBytes(file, bytes);
        }
    }

    private static async Task<int> DoneAsync(string script) =>
        (await StatusAsync(script)).GetProperty("steps").GetProperty("done").GetInt32();

    private static async Task<JsonElement> StatusAsync(string script) =>
        (await Workshop.RunAsync("status", script, "--json")).Json;
}
