namespace Kantoku.Cli;

/// <summary>Command lines worth showing, by subcommand.</summary>
internal static class Examples
{
    public static string[] Of(string command) => command switch
    {
        "" =>
        [
            "kantoku new my-manga                       a commented starter to write in",
            "kantoku make my-manga/script.fountain      the whole book",
            "kantoku plan my-manga/script.fountain      what would be drawn, and why",
        ],
        "make" =>
        [
            "kantoku make script.fountain",
            "kantoku make script.fountain --only page:3..5",
            "kantoku make script.fountain -o out --format pdf,cbz --dpi 150",
            "kantoku make script.fountain --json > events.jsonl",
        ],
        "new" => ["kantoku new my-manga", "kantoku new 私の漫画 --language ja"],
        "check" => ["kantoku check script.fountain", "kantoku check script.fountain --json | jq .lostWords"],
        "cast" => ["kantoku cast script.fountain", "kantoku cast script.fountain --write"],
        "story" =>
        [
            "kantoku story script.fountain",
            "kantoku story script.fountain --who MIO",
            "kantoku story script.fountain --graph mermaid > story.mmd",
        ],
        "plan" => ["kantoku plan script.fountain", "kantoku plan script.fountain --only page:3 --json"],
        "status" => ["kantoku status script.fountain", "kantoku status script.fountain --json"],
        "clean" => ["kantoku clean script.fountain --dry-run", "kantoku clean script.fountain"],
        "completion" =>
        [
            "source <(kantoku completion bash)",
            "kantoku completion fish > ~/.config/fish/completions/kantoku.fish",
        ],
        _ => [],
    };
}
