namespace Kantoku.Core.Direction;

/// <summary>Who has been seen of late: whom a pronoun means, and who is still there when nobody is named.</summary>
internal sealed class Company
{
    private const int RecentMax = 6;

    private readonly List<int> _recent = [];
    private readonly List<int> _last = [];

    /// <summary>Nearest first, over scenes.</summary>
    public IReadOnlyList<int> Recent => _recent;

    /// <summary>Who was in the last peopled panel of this scene.</summary>
    public IReadOnlyList<int> Last => _last;

    public void OpenScene() => _last.Clear();

    /// <param name="people">Who a panel itself names or lets speak, the most important first.</param>
    public void See(IReadOnlyList<int> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        _last.Clear();
        _last.AddRange(people);
        for (var i = people.Count - 1; i >= 0; i--)
        {
            _recent.Remove(people[i]);
            _recent.Insert(0, people[i]);
        }

        if (_recent.Count > RecentMax)
        {
            _recent.RemoveRange(RecentMax, _recent.Count - RecentMax);
        }
    }
}
