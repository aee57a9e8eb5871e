using System.Text;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Subsystems;

namespace Kantoku.Simulation;

/// <summary>Carries out steps in virtual time: on this machine, or at the artist's, who bills for what is
/// drawn.</summary>
internal sealed class SimulatedRunner(World world, VirtualTime time, SeededRandom random) : IStepRunner
{
    private static readonly TimeSpan WorkLeast = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan WorkMost = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan LineLeast = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan LineMost = TimeSpan.FromSeconds(5);

    private Faults Faults => world.Faults;

    public async Task<StepOutcome> RunAsync(StepRequest request, CancellationToken cancellation)
    {
        if (!TryReadInputs(request, out var inputs, out var lost))
        {
            return lost;
        }

        if (world.IsPaid(request.Kind))
        {
            return await SendAsync(request, inputs, cancellation);
        }

        await Task.Delay(random.Duration(WorkLeast, WorkMost), time, cancellation);
        if (random.Chance(Faults.Defect))
        {
            throw new InvalidOperationException("A defect.");
        }

        return FailureNow(request) is { } failure
            ? new StepOutcome.Failed(failure)
            : Deliver(request, Draw(request, inputs));
    }

    public async Task<StepOutcome?> LookupAsync(StepRequest request, CancellationToken cancellation)
    {
        await Task.Delay(random.Duration(LineLeast, LineMost), time, cancellation);
        if (random.Chance(Faults.CutLine))
        {
            return new StepOutcome.InDoubt(Cut());
        }

        if (!world.Jobs.TryGetValue(request.AttemptId, out var job))
        {
            return null;
        }

        if (random.Chance(Faults.Forget))
        {
            world.Jobs.Remove(request.AttemptId);
            world.Count(world.Excused, job.Work);
            return null;
        }

        return await FetchAsync(request, job, cancellation);
    }

    private async Task<StepOutcome> SendAsync(StepRequest request, byte[] inputs, CancellationToken cancellation)
    {
        world.Check(
            world.Disk.HasStarted(request.Key, request.Number),
            $"{request.Id} was sent to the artist before its intent was durable");
        await Task.Delay(random.Duration(LineLeast, LineMost), time, cancellation);
        world.Check(world.Sent.Add(request.AttemptId), $"{request.Id} attempt {request.Number} was sent twice");
        if (FailureNow(request) is { } refused && random.Chance(0.5))
        {
            return new StepOutcome.Failed(refused);
        }

        var failure = FailureNow(request);
        var work = Digest.Of([.. Encoding.UTF8.GetBytes(request.Key.ToString()), .. inputs]);
        var job = new World.Job(
            work, time.GetUtcNow() + random.Duration(WorkLeast, WorkMost), failure, Draw(request, inputs));
        world.Jobs.Add(request.AttemptId, job);
        if (failure == null)
        {
            Bill(request, work);
        }

        if (random.Chance(Faults.Defect))
        {
            throw new InvalidOperationException("A defect.");
        }

        if (random.Chance(Faults.CutLine))
        {
            await Task.Delay(random.Duration(LineLeast, LineMost), time, cancellation);
            return new StepOutcome.InDoubt(Cut());
        }

        return await FetchAsync(request, job, cancellation);
    }

    private async Task<StepOutcome> FetchAsync(StepRequest request, World.Job job, CancellationToken cancellation)
    {
        if (job.DoneAt > time.GetUtcNow())
        {
            await Task.Delay(job.DoneAt - time.GetUtcNow(), time, cancellation);
        }

        return job.Failure is { } failure ? new StepOutcome.Failed(failure) : Deliver(request, job.Picture);
    }

    private void Bill(StepRequest request, Digest work)
    {
        world.Count(world.Billed, work);
        var billed = world.Billed[work];
        var excused = world.Excused.GetValueOrDefault(work);
        world.Check(billed <= 1 + excused, $"{request.Id} was paid for {billed} times, {excused} of them excused");
    }

    /// <summary>Hands the picture over, or says so and does not.</summary>
    private StepOutcome Deliver(StepRequest request, byte[] picture)
    {
        if (random.Chance(Faults.Lie))
        {
            var promised = Encoding.UTF8.GetBytes($"never stored {request.AttemptId}");
            return new StepOutcome.Finished(Digest.Of(promised), promised.Length);
        }

        return world.Store.Put(picture) switch
        {
            ArtifactWrite.Stored stored => new StepOutcome.Finished(stored.Artifact, stored.Bytes),
            ArtifactWrite.Refused { Failure: var failure } when world.IsPaid(request.Kind) =>
                new StepOutcome.InDoubt(failure),
            ArtifactWrite.Refused refused => new StepOutcome.Failed(refused.Failure),
            _ => throw new InvalidOperationException("There is no other outcome."),
        };
    }

    private Failure? FailureNow(StepRequest request) =>
        world.PermanentFailureOf(request.Key)
        ?? (random.Chance(Faults.Transient)
            ? new Failure
            {
                Label = random.Chance(0.5) ? "overloaded" : "timeout",
                Transient = true,
                Message = "Not now.",
                RetryAfter = random.Chance(0.3) ? TimeSpan.FromSeconds(random.Between(1, 1000)) : null,
            }
            : null);

    private byte[] Draw(StepRequest request, byte[] inputs)
    {
        var take = world.IsDeterministic ? "" : request.AttemptId;
        return [.. Encoding.UTF8.GetBytes($"{request.Key} {take} "), .. inputs];
    }

    private bool TryReadInputs(StepRequest request, out byte[] inputs, out StepOutcome lost)
    {
        var made = new StringBuilder();
        for (var input = 0; input < request.Inputs.Length; input++)
        {
            if (world.Store.Read(request.Inputs[input]) is ArtifactRead.Lost fault)
            {
                lost = new StepOutcome.InputLost(input, fault.Reason);
                inputs = [];
                return false;
            }

            made.Append(request.Inputs[input]).Append(' ');
        }

        inputs = Encoding.UTF8.GetBytes(made.ToString());
        lost = new StepOutcome.Failed(Cut());
        return true;
    }

    private static Failure Cut() =>
        new() { Label = "connection_reset", Transient = true, Message = "The line was cut." };
}
