using CsCheck;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;
using Xunit;

namespace Kantoku.Core.Tests.Recovery;

public sealed class RetryPolicyTests
{
    private static readonly RetryPolicy Policy = RetryPolicy.Standard;
    private static readonly Failure Overloaded = new() { Label = "overloaded", Transient = true, Message = "Not now." };

    [Fact]
    public void Delays_stay_below_their_bound_and_spread_over_all_of_it() =>
        Gen.Select(Gen.Int[1, 5], Gen.ULong.Array[4]).Sample((tries, bits) =>
        {
            var delay = Policy.Backoff(tries, new Digest(bits[0], bits[1], bits[2], bits[3]));
            return delay >= TimeSpan.Zero && delay <= TimeSpan.FromSeconds(Math.Min(60, 1 << (tries - 1)));
        });

    [Fact]
    public void The_first_delays_of_many_attempts_average_half_a_second()
    {
        var average = Enumerable.Range(0, 2000)
            .Average(number => Policy.Backoff(1, Digest.Of(BitConverter.GetBytes(number))).TotalSeconds);
        Assert.InRange(average, 0.45, 0.55);
    }

    [Theory]
    [InlineData("auth", Verdict.AskPerson)]
    [InlineData("quota_exhausted", Verdict.AskPerson)]
    [InlineData("content_policy", Verdict.AskPerson)]
    [InlineData("invalid_request", Verdict.GiveUp)]
    [InlineData("disk_full", Verdict.Halt)]
    public void A_permanent_failure_is_not_repeated(string label, Verdict verdict)
    {
        var failure = Overloaded with { Label = label, Transient = false };
        Assert.Equal(verdict, Policy.Judge(failure, 1, 1, default).Verdict);
    }

    [Fact]
    public void News_of_an_earlier_run_is_followed_by_another_try()
    {
        var old = Overloaded with { RetryAfter = TimeSpan.FromDays(1) };
        Assert.Equal(Verdict.Retry, Policy.Judge(old, 0, 9, default).Verdict);
    }
}
