using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Kantoku.Core.Plan;
using Xunit;

namespace Kantoku.Core.Tests.Plan;

/// <summary>Whatever stands in a recipe changes its key: a field that somebody adds and forgets to write would make
/// old pictures pass for new ones.</summary>
public sealed class RecipeKeyTests
{
    /// <summary>The file's name, and a frame's place among the frames, which their order says already.</summary>
    private static readonly string[] WithoutWeight = ["Art.Path", "Page.Content.Frames[0].Frame.Panel"];

    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<Type> Recipes =>
        [.. typeof(Recipe).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Recipe)))];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void Every_field_of_a_recipe_changes_its_key(Type kind)
    {
        var recipe = Sample(kind);
        var key = KeyOf(recipe);
        var mutants = Mutants(recipe, kind).Where(mutant => !WithoutWeight.Contains(kind.Name + mutant.Path));
        Assert.Empty(mutants.Where(mutant => KeyOf(mutant.Value) == key).Select(mutant => mutant.Path));
    }

    [Fact]
    public void The_same_picture_at_another_path_has_the_same_key() =>
        Assert.Equal(KeyOf(new Recipe.Art("a.png", default)), KeyOf(new Recipe.Art("b.png", default)));

    [Fact]
    public void Keys_hang_on_inputs_and_their_order()
    {
        var recipe = new Recipe.Art("a.png", default);
        Digest one = Digest.Of("1"u8), two = Digest.Of("2"u8);
        var keys = new[] { KeyOf(recipe), KeyOf(recipe, one), KeyOf(recipe, one, two), KeyOf(recipe, two, one) };
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    private static Digest KeyOf(object? recipe, params Digest[] inputs) =>
        RecipeBytes.KeyOf(new CanonicalWriter(), Assert.IsType<Recipe>(recipe, exactMatch: false), inputs);

    /// <summary>A value with everything in it: nothing is null, no list is empty.</summary>
    private static object Sample(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (SimpleValue(plain, 0) is { } simple)
        {
            return simple;
        }

        if (IsList(plain))
        {
            return ListOf(plain, [Sample(ElementOf(plain)), Sample(ElementOf(plain))]);
        }

        var made = plain.IsValueType
            ? Activator.CreateInstance(plain) ?? throw new InvalidOperationException(plain.Name)
            : RuntimeHelpers.GetUninitializedObject(plain);
        foreach (var property in FieldsOf(plain))
        {
            property.SetValue(made, Sample(property.PropertyType));
        }

        return made;
    }

    /// <summary>The value with one thing changed, for each thing there is.</summary>
    private static IEnumerable<(string Path, object? Value)> Mutants(object value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (SimpleValue(plain, 1) is { } other)
        {
            yield return ("", other);
        }
        else if (IsList(plain))
        {
            var element = Sample(ElementOf(plain));
            yield return ("[0 of 2]", ListOf(plain, [element]));
            foreach (var (path, mutant) in Mutants(element, ElementOf(plain)))
            {
                yield return ("[0]" + path, ListOf(plain, [mutant, element]));
            }
        }
        else
        {
            foreach (var property in FieldsOf(plain))
            {
                foreach (var (path, mutant) in MutantsOf(property, value))
                {
                    var copy = Copy(value);
                    property.SetValue(copy, mutant);
                    yield return ($".{property.Name}{path}", copy);
                }
            }
        }
    }

    private static IEnumerable<(string Path, object? Value)> MutantsOf(PropertyInfo property, object owner)
    {
        if (Nullability.Create(property).WriteState == NullabilityState.Nullable)
        {
            yield return (" = null", null);
        }

        var value = property.GetValue(owner) ?? throw new InvalidOperationException(property.Name);
        foreach (var mutant in Mutants(value, property.PropertyType))
        {
            yield return mutant;
        }
    }

    private static object? SimpleValue(Type type, int variant) => type switch
    {
        _ when type == typeof(string) => $"text {variant}",
        _ when type == typeof(bool) => variant == 1,
        _ when type == typeof(int) => 3 + variant,
        _ when type == typeof(ulong) => 3UL + (ulong)variant,
        _ when type == typeof(double) => 3.0 + variant,
        _ when type == typeof(float) => 3f + variant,
        _ when type == typeof(Digest) => new Digest(1, 2, 3, (ulong)variant),
        _ when type == typeof(KeyValuePair<string, string>) => KeyValuePair.Create("key", $"value {variant}"),
        { IsEnum: true } => type.GetEnumValues().GetValue(variant),
        _ => null,
    };

    private static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static Type ElementOf(Type list) => list.GetGenericArguments()[0];

    private static object ListOf(Type list, object?[] elements)
    {
        var array = Array.CreateInstance(ElementOf(list), elements.Length);
        elements.CopyTo(array, 0);
        return typeof(RecipeKeyTests).GetMethod(nameof(Immutable), BindingFlags.NonPublic | BindingFlags.Static)
            ?.MakeGenericMethod(ElementOf(list)).Invoke(null, [array])
            ?? throw new InvalidOperationException(list.Name);
    }

    private static ImmutableArray<T> Immutable<T>(T[] elements) => [.. elements];

    private static PropertyInfo[] FieldsOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)];

    private static object Copy(object value) =>
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)
            ?.Invoke(value, null) ?? throw new InvalidOperationException("It cannot be copied.");
}
