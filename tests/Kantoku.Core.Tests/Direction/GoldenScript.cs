using System.Collections.Immutable;
using System.Reflection;

namespace Kantoku.Core.Tests.Direction;

/// <summary>A script with what a reader understands of it, stated by hand.</summary>
/// <remarks>Behind a line <c>=== EXPECT</c> stand <c>NAME: traits</c> for looks and
/// <c>number | key: value | NAME: emotions pose</c> for panels, numbered through the book; alternatives are parted by
/// a slash, a dash leaves open, <c>who</c> lists everybody who can be seen.</remarks>
internal sealed record GoldenScript(
    string Name, string Text, ImmutableArray<GoldenLook> Looks, ImmutableArray<GoldenPanel> Panels)
{
    private const string Mark = "=== EXPECT";

    public static IEnumerable<GoldenScript> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith("direction/", StringComparison.Ordinal)
                && assembly.GetManifestResourceStream(name) is { } stream)
            {
                using var reader = new StreamReader(stream);
                yield return Parse(name["direction/".Length..], reader.ReadToEnd());
            }
        }
    }

    private static GoldenScript Parse(string name, string file)
    {
        var text = file.ReplaceLineEndings("\n");
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        var looks = ImmutableArray.CreateBuilder<GoldenLook>();
        var panels = ImmutableArray.CreateBuilder<GoldenPanel>();
        foreach (var line in text[(at + Mark.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            if (parts.Length == 1)
            {
                var (who, traits) = Pair(line);
                looks.Add(new GoldenLook(who, [.. traits.Split(' ')]));
                continue;
            }

            panels.Add(new GoldenPanel(int.Parse(parts[0], null), [.. parts.Skip(1).Select(Pair)]));
        }

        return new GoldenScript(name, text[..at], looks.ToImmutable(), panels.ToImmutable());
    }

    private static (string Key, string Value) Pair(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return (text[..colon].Trim().Replace('_', ' '), text[(colon + 1)..].Trim());
    }
}

internal sealed record GoldenLook(string Who, ImmutableArray<string> Traits);

internal sealed record GoldenPanel(int Number, ImmutableArray<(string Key, string Value)> Facts);
