using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace Kantoku.Tidy;

/// <summary>The product's assemblies and sources, as they lie beside the tests.</summary>
internal static class Assemblies
{
    public static readonly string[] Product =
        ["Kantoku.Core", "Kantoku.Press", "Kantoku.Artists", "Kantoku.Engine", "kantoku"];

    /// <summary>The repository's root, from where this file was compiled or, mapped, from where the tests
    /// run.</summary>
    public static string Root { get; } = FindRoot();

    public static T Read<T>(string assembly, Func<PEReader, MetadataReader, T> read)
    {
        using var pe = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        return read(pe, pe.GetMetadataReader());
    }

    /// <summary>Every C# file that people write, with its path relative to the root.</summary>
    public static IEnumerable<string> Sources(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !relative.Contains("/obj/", StringComparison.Ordinal)
            && !relative.Contains("/bin/", StringComparison.Ordinal)
        orderby relative
        select relative;

    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(here) ?? "", AppContext.BaseDirectory })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Kantoku.slnx")))
                {
                    return folder;
                }
            }
        }

        throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }
}
