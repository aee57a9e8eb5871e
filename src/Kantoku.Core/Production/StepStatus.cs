namespace Kantoku.Core.Production;

/// <summary>Where a step of the present plan stands.</summary>
public enum StepStatus
{
    /// <summary>Not all of its inputs are there yet.</summary>
    Pending,

    /// <summary>May be tried as soon as a place is free.</summary>
    Ready,

    /// <summary>An attempt is under way.</summary>
    Running,

    /// <summary>An attempt failed for now; another follows at its time.</summary>
    Retrying,

    /// <summary>An attempt was cut off and may have been paid for; it is looked up before anything is sent
    /// again.</summary>
    InDoubt,

    /// <summary>Its artifact is there, made from the present inputs.</summary>
    Done,

    /// <summary>Given up for this run.</summary>
    Failed,

    /// <summary>Only a person can help: an account, a quota, a refused prompt.</summary>
    Waiting,

    /// <summary>Something it needs failed or waits.</summary>
    Blocked,
}
