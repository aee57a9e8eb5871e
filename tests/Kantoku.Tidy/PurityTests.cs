using System.Reflection;
using System.Reflection.Metadata;
using Xunit;

namespace Kantoku.Tidy;

/// <summary>The core is pure: seen in what its metadata refers to, so no review has to notice it.</summary>
public sealed class PurityTests
{
    private const string Core = "Kantoku.Core";

    private static readonly string[] ForbiddenTypes =
    [
        "System.Random", "System.Console", "System.Environment", "System.TimeProvider", "System.Diagnostics.Process",
        "System.Diagnostics.Stopwatch", "System.Globalization.CultureInfo:CurrentCulture", "System.Threading.Thread",
        "System.Threading.ThreadPool", "System.Threading.Timer", "System.AppContext", "System.AppDomain",
    ];

    private static readonly string[] ForbiddenNamespaces =
    [
        "System.IO", "System.Net", "System.Threading.Tasks", "System.Threading.Channels", "System.Text.Json",
        "System.Text.RegularExpressions", "System.Diagnostics.Tracing", "Microsoft.Extensions", "System.Reflection",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid",
        "System.String.GetHashCode", "System.HashCode.Combine", "System.Object.GetHashCode",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.String.ToUpper", "System.String.ToLower",
    ];

    private static readonly string[] HashCollections =
    [
        "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.HashSet`1",
        "System.Collections.Frozen.FrozenDictionary`2", "System.Collections.Frozen.FrozenSet`1",
        "System.Collections.Immutable.ImmutableDictionary`2", "System.Collections.Immutable.ImmutableHashSet`1",
        "System.Collections.Concurrent.ConcurrentDictionary`2",
    ];

    private static readonly string[] Enumerations =
        ["GetEnumerator", "get_Keys", "get_Values", "get_Items", "CopyTo", "ToArray"];

    [Fact]
    public void The_core_refers_to_no_type_with_an_effect()
    {
        var found = Assemblies.Read(Core, (_, metadata) => metadata.TypeReferences
            .Select(handle => TypeNames.Of(metadata, metadata.GetTypeReference(handle)))
            .Where(name => ForbiddenTypes.Contains(name)
                || ForbiddenNamespaces.Any(space => name.StartsWith(space + ".", StringComparison.Ordinal)))
            .Where(name => !IsHarmless(name))
            .Order().ToArray());
        Tidiness.Demand(found);
    }

    [Fact]
    public void The_core_calls_no_clock_no_randomness_no_culture_and_no_process_wide_hash()
    {
        var found = Assemblies.Read(Core, (_, metadata) => TypeNames.Members(metadata)
            .Where(member => ForbiddenMembers.Contains(member)).Order().ToArray());
        Tidiness.Demand(found.Except(RecordPlumbing));
    }

    [Fact]
    public void The_core_never_walks_a_hash_collection()
    {
        var found = Assemblies.Read(Core, (_, metadata) => TypeNames.Members(metadata)
            .Where(member => HashCollections.Any(type => member.StartsWith(type + ".", StringComparison.Ordinal)))
            .Where(member => Enumerations.Contains(member[(member.LastIndexOf('.') + 1)..]))
            .Distinct().Order().ToArray());
        Tidiness.Demand(found);
    }

    [Fact]
    public void The_core_has_no_async_method()
    {
        var found = Assemblies.Read(Core, (_, metadata) => metadata.TypeReferences
            .Select(handle => TypeNames.Of(metadata, metadata.GetTypeReference(handle)))
            .Where(name => name.Contains("AsyncStateMachine", StringComparison.Ordinal)).ToArray());
        Tidiness.Demand(found);
    }

    [Theory]
    [InlineData("Kantoku.Core")]
    [InlineData("Kantoku.Press")]
    [InlineData("Kantoku.Artists")]
    [InlineData("Kantoku.Engine")]
    [InlineData("kantoku")]
    public void No_assembly_has_a_mutable_static_field(string assembly)
    {
        var found = Assemblies.Read(assembly, (_, metadata) => (
            from typeHandle in metadata.TypeDefinitions
            let type = metadata.GetTypeDefinition(typeHandle)
            where !metadata.GetString(type.Name).StartsWith('<')
            from fieldHandle in type.GetFields()
            let field = metadata.GetFieldDefinition(fieldHandle)
            where field.Attributes.HasFlag(FieldAttributes.Static)
                && !field.Attributes.HasFlag(FieldAttributes.InitOnly)
                && !field.Attributes.HasFlag(FieldAttributes.Literal)
                && !IsGenerated(metadata, field, type)
            select metadata.GetString(type.Name) + "." + metadata.GetString(field.Name)).Order().ToArray());
        Tidiness.Demand(found);
    }

    /// <summary>Hash codes that the compiler writes into records: they feed equality, never a result.</summary>
    private static readonly string[] RecordPlumbing = ["System.Object.GetHashCode", "System.HashCode.Combine"];

    private static bool IsHarmless(string type) => type is
        "System.Reflection.DefaultMemberAttribute" or "System.Reflection.AssemblyMetadataAttribute"
        || type.StartsWith("System.Reflection.Assembly", StringComparison.Ordinal);

    private static bool IsGenerated(MetadataReader metadata, FieldDefinition field, TypeDefinition type) =>
        metadata.GetString(field.Name).Contains('<', StringComparison.Ordinal)
        || field.GetCustomAttributes().Concat(type.GetCustomAttributes())
            .Select(handle => TypeNames.OfAttribute(metadata, metadata.GetCustomAttribute(handle)))
            .Any(name => name.EndsWith("GeneratedCodeAttribute", StringComparison.Ordinal)
                || name.EndsWith("CompilerGeneratedAttribute", StringComparison.Ordinal)
                || name.EndsWith("ThreadStaticAttribute", StringComparison.Ordinal));
}
