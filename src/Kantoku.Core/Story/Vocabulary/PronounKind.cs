namespace Kantoku.Core.Story.Vocabulary;

internal enum PronounKind
{
    He,
    She,
    His,
    Her,
    They,
    Both,
    Everyone,
}
