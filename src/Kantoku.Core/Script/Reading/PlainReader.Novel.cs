using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <content>Speech within prose, as novels write it.</content>
internal sealed partial class PlainReader
{
    /// <summary>Longer lines are no paragraphs, and stay as they are.</summary>
    private const int LongestNovelLine = 4000;

    /// <summary>Lifts what is plainly spoken out of a line of prose; the rest of the line is description.</summary>
    private bool TryNovel(int index)
    {
        var line = Lines[index];
        if (markdown || InParagraph || line.Length > LongestNovelLine || SpokenLine.Find(line.Folded, 0) is null)
        {
            return false;
        }

        var beats = new List<Beat>();
        var rest = new TextRun(Builder.IsAsian);
        var from = 0;
        while (SpokenLine.Find(line.Folded, from) is { } spoken)
        {
            var (start, length) = spoken.Words.GetOffsetAndLength(line.Length);
            var (clause, clauseLength) = spoken.Clause.GetOffsetAndLength(line.Length);
            var speaker = line.Text[spoken.Speaker].ToString();
            rest.Append(line.Text[from..(start - 1)]);
            beats.Add(new()
            {
                Kind = spoken.Kind,
                Text = line.Text.Slice(start, length).ToString(),
                Speaker = speaker,
                Delivery = Manner(line.Text, spoken),
                At = At(line, start, length),
            });
            if (clauseLength > 0)
            {
                from = SkipSpace(line.Folded, SkipStop(line.Folded, clause + clauseLength));
                if (SpokenLine.GoesOn(line.Folded, from, out var more) && !IsSpoken(line.Folded, from))
                {
                    beats.Add(beats[^1] with
                    {
                        Text = line.Text[more].ToString(),
                        Continued = true,
                        Delivery = null,
                        At = At(line, more.Start.Value, more.End.Value - more.Start.Value),
                    });
                    from = more.End.Value + 1;
                }
            }
            else
            {
                from = line.Folded[(start + length)..].IndexOfAny('”', '"', '」') + start + length + 1;
            }
        }

        rest.Append(line.Text[from..]);
        Add(rest.Take(), beats, At(line));
        return true;
    }

    private void Add(string description, List<Beat> beats, SourceSpan at)
    {
        Speech.Close();
        if (description.Length > 0)
        {
            Builder.Describe(description, paragraph: true, at);
        }

        foreach (var beat in beats)
        {
            Builder.Add(beat);
        }

        _begun = true;
        Break();
    }

    /// <summary>The clause around the name, which says how the words are spoken, or null where it stays
    /// description.</summary>
    private static string? Manner(ReadOnlySpan<char> line, SpokenLine spoken)
    {
        var (start, length) = spoken.Clause.GetOffsetAndLength(line.Length);
        return length == 0 ? null
            : string.Concat(line[start..spoken.Speaker.Start.Value].Trim(),
                line[spoken.Speaker.End.Value..(start + length)].Trim());
    }

    private static int SkipStop(ReadOnlySpan<char> folded, int at) =>
        at < folded.Length && folded[at] is '.' or ',' or '。' ? at + 1 : at;

    /// <summary>The words at a place have a speaker of their own.</summary>
    private static bool IsSpoken(ReadOnlySpan<char> folded, int at) =>
        SpokenLine.Find(folded, at) is { } next && next.Words.Start.Value == at + 1;
}
