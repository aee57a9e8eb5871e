namespace Kantoku.Engine.Journal;

/// <summary>Numbers of event kinds in the journal. A number is never used for another kind.</summary>
internal enum EventKind
{
    PlanAdopted = 1,
    AttemptStarted = 2,
    AttemptFinished = 3,
    AttemptFailed = 4,
    AttemptDoubted = 5,
    AttemptCutOff = 6,
    ArtifactLost = 7,
    StepCarried = 8,
    RunEnded = 9,
}
