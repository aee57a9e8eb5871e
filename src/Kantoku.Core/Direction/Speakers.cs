using System.Collections.Immutable;
using Kantoku.Core.Script;
using Kantoku.Core.Story.People;

namespace Kantoku.Core.Direction;

/// <summary>From cues to people of the cast; each cue is read once.</summary>
internal sealed class Speakers(PeopleIndex people)
{
    private readonly Dictionary<string, Voice> _voices = new(StringComparer.Ordinal);

    public Voice Of(Beat beat) => beat.Speaker is { } cue ? Of(cue) : Voice.None;

    private Voice Of(string cue)
    {
        if (!_voices.TryGetValue(cue, out var voice))
        {
            voice = Read(cue);
            _voices.Add(cue, voice);
        }

        return voice;
    }

    private Voice Read(string cue)
    {
        var bare = CueName.Bare(cue);
        var whole = bare.Length > 0 ? people.Find(bare) : -1;
        if (whole >= 0)
        {
            return new Voice([whole], false, false);
        }

        var name = CueName.Parse(cue);
        return new Voice([.. name.People.Select(people.Find).Where(person
            => person >= 0)], name.VoiceOnly, name.Everyone);
    }

    /// <summary>Who speaks.</summary>
    /// <param name="People">Indices into the cast.</param>
    /// <param name="IsUnseen">Heard, not seen.</param>
    /// <param name="IsEveryone">All who are there.</param>
    internal sealed record Voice(ImmutableArray<int> People, bool IsUnseen, bool IsEveryone)
    {
        public static readonly Voice None = new([], false, false);

        public int First => People.Length > 0 ? People[0] : -1;
    }
}
