using System.Collections.Immutable;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>Towns, countries and worlds so far apart that nobody walks from one to another.</summary>
internal static class FarPlaces
{
    private static readonly ImmutableArray<string> Names =
    [
        "Tokyo", "Kyoto", "Osaka", "Sapporo", "Hokkaido", "Okinawa", "Nagoya", "Fukuoka", "Hiroshima", "Sendai",
            "Nagasaki",
        "London", "Paris", "Berlin", "Rome", "Madrid", "Moscow", "New York", "Los Angeles", "Chicago", "San Francisco",
        "Boston", "Seattle", "Toronto", "Mexico", "Cairo", "Istanbul", "Mumbai", "Delhi", "Beijing", "Shanghai",
        "Hong Kong", "Taipei", "Seoul", "Busan", "Sydney", "Singapore", "Bangkok", "Venice", "Vienna", "Prague",
            "Lisbon",
        "Antarctica", "Africa", "America", "England", "France", "Germany", "Italy", "China", "Korea", "India", "Egypt",
        "the Moon", "Mars", "東京", "京都", "大阪", "札幌", "北海道", "沖縄", "名古屋", "福岡", "広島", "仙台", "長崎", "那覇", "青森", "秋田",
            "新潟", "金沢", "神戸", "岡山", "高松", "松山", "高知", "熊本", "鹿児島", "横浜", "函館", "奈良", "静岡", "ロンドン",
        "パリ", "ニューヨーク", "アメリカ", "イギリス", "フランス", "中国", "韓国", "月面", "火星",
    ];

    /// <summary>The far place that a heading names, or null.</summary>
    public static string? Of(string heading)
    {
        foreach (var name in Names)
        {
            var at = heading.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsAsciiLetter(heading[at - 1]))
                && (at + name.Length == heading.Length || !char.IsAsciiLetter(heading[at + name.Length])))
            {
                return name;
            }
        }

        return null;
    }
}
