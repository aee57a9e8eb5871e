using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;

namespace Kantoku.Core.Story.Graph;

/// <summary>A choice that a reader has.</summary>
/// <param name="Text">What may be chosen.</param>
/// <param name="Page">Id of the page it leads to.</param>
/// <param name="At">Where it is written.</param>
public sealed record Choice(string Text, string Page, SourceSpan At);

/// <summary>Reads <c>[[choice: Open the door -> 5]]</c>.</summary>
public static class Choices
{
    public static ImmutableArray<Choice> Of(ScriptPanel panel)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        foreach (var note in panel.Notes)
        {
            var arrow = note.Value.LastIndexOf("->", StringComparison.Ordinal);
            arrow = arrow < 0 ? note.Value.LastIndexOf('→') : arrow;
            if (note.Key == "choice" && arrow > 0)
            {
                var text = note.Value[..arrow].Trim();
                var page = note.Value[arrow..].TrimStart('-', '>', '→', ' ', '　');
                choices.Add(new Choice(text, page.StartsWith("page ", StringComparison.OrdinalIgnoreCase)
                    ? page[5..].Trim() : page.Trim(), note.At));
            }
        }

        return choices.ToImmutable();
    }
}
