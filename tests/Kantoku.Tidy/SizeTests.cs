using System.Reflection.Metadata;
using Xunit;

namespace Kantoku.Tidy;

/// <summary>Files under 400 lines, lines up to 120, functions under 60: a room that grows larger wants
/// dividing.</summary>
public sealed class SizeTests
{
    private const int FileLinesMax = 400;
    private const int LineMax = 120;
    private const int FunctionLinesMax = 60;

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var found = Assemblies.Sources("src", "tests", "bench")
            .Select(file => (file, lines: File.ReadAllLines(Path.Combine(Assemblies.Root, file)).Length))
            .Where(entry => entry.lines > FileLinesMax)
            .Select(entry => $"{entry.file}: {entry.lines}").ToArray();
        Tidiness.Demand(found);
    }

    [Fact]
    public void No_line_is_longer_than_120_columns()
    {
        var found = (
            from file in Assemblies.Sources("src", "tests", "bench")
            from entry in File.ReadAllLines(Path.Combine(Assemblies.Root, file)).Select((text, at) => (text, at))
            where entry.text.Length > LineMax
            select $"{file}:{entry.at + 1}").ToArray();
        Tidiness.Demand(found);
    }

    [Fact]
    public void No_file_has_an_unfinished_mark()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];
        var found = (
            from file in Assemblies.Sources("src", "tests", "bench")
            let text = File.ReadAllText(Path.Combine(Assemblies.Root, file))
            where marks.Any(mark => text.Contains(mark, StringComparison.Ordinal))
            select file).ToArray();
        Tidiness.Demand(found);
    }

    [Theory]
    [InlineData("Kantoku.Core")]
    [InlineData("Kantoku.Press")]
    [InlineData("Kantoku.Artists")]
    [InlineData("Kantoku.Engine")]
    [InlineData("kantoku")]
    public void No_function_is_longer_than_60_lines(string assembly)
    {
        var found = new List<string>();
        var pdb = Path.Combine(AppContext.BaseDirectory, assembly + ".pdb");
        using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(pdb));
        var symbols = provider.GetMetadataReader();
        Assemblies.Read(assembly, (_, metadata) =>
        {
            foreach (var handle in symbols.MethodDebugInformation)
            {
                var method = metadata.GetMethodDefinition(handle.ToDefinitionHandle());
                var name = metadata.GetString(method.Name);
                var type = metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name);
                var points = symbols.GetMethodDebugInformation(handle).GetSequencePoints()
                    .Where(point => !point.IsHidden && !IsGenerated(symbols, point.Document)).ToArray();
                if (name is not (".cctor" or ".ctor") && points.Length > 0)
                {
                    var lines = points.Max(p => p.EndLine) - points.Min(p => p.StartLine) + 1;
                    if (lines > FunctionLinesMax)
                    {
                        found.Add($"{type}.{name}: {lines} lines");
                    }
                }
            }

            return found.Count;
        });
        Tidiness.Demand(found);
    }

    private static bool IsGenerated(MetadataReader symbols, DocumentHandle document) =>
        symbols.GetString(symbols.GetDocument(document).Name).EndsWith(".g.cs", StringComparison.Ordinal);
}
