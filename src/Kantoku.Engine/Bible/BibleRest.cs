using System.Text;
using Kantoku.Core.Story;

namespace Kantoku.Engine.Bible;

/// <summary>Writes what a bible holds beside people and places: things, facts, flags, and keys that nobody
/// knows.</summary>
internal static class BibleRest
{
    public static void Write(StringBuilder text, StoryBible bible)
    {
        if (!bible.Props.IsEmpty)
        {
            BibleWriter.Line(text, 0, "");
            BibleWriter.Line(text, 0, "props:");
        }

        foreach (var prop in bible.Props)
        {
            BibleWriter.Line(text, 1, $"- id: {BibleWriter.Quoted(prop.Id)}");
            BibleWriter.Line(text, 2, $"names: {BibleWriter.ListOf(prop.Names)}");
            BibleWriter.Optional(text, "look", prop.Look);
            List(text, "states", prop.States);
            BibleWriter.Optional(text, "owner", prop.Owner);
            BibleWriter.Optional(text, "opened_by", prop.OpenedBy);
            BibleWriter.Rest(text, 2, prop.Other);
        }

        if (!bible.Facts.IsEmpty)
        {
            BibleWriter.Line(text, 0, "");
            BibleWriter.Line(text, 0, "facts:");
        }

        foreach (var fact in bible.Facts)
        {
            BibleWriter.Line(text, 1, $"- id: {BibleWriter.Quoted(fact.Id)}");
            BibleWriter.Optional(text, "text", fact.Text);
            List(text, "words", fact.Words);
            List(text, "known_by", fact.KnownBy);
            BibleWriter.Rest(text, 2, fact.Other);
        }

        if (!bible.Flags.IsEmpty)
        {
            BibleWriter.Line(text, 0, "");
            BibleWriter.Line(text, 0, $"flags: {BibleWriter.ListOf(bible.Flags)}");
        }

        BibleWriter.Rest(text, 0, bible.Other);
    }

    private static void List(StringBuilder text, string key, IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
        {
            BibleWriter.Line(text, 2, $"{key}: {BibleWriter.ListOf(items)}");
        }
    }
}
