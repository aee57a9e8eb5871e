using System.Reflection.Metadata;

namespace Kantoku.Tidy;

/// <summary>Full names of what metadata refers to.</summary>
internal static class TypeNames
{
    public static string Of(MetadataReader metadata, TypeReference type)
    {
        var name = metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var outer = metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
            return Of(metadata, outer) + "+" + name;
        }

        return metadata.GetString(type.Namespace) + "." + name;
    }

    /// <summary>Every referenced member as <c>Namespace.Type.Member</c>, generic types by their definition.</summary>
    public static IEnumerable<string> Members(MetadataReader metadata) =>
        from handle in metadata.MemberReferences
        let member = metadata.GetMemberReference(handle)
        let parent = Parent(metadata, member.Parent)
        where parent != null
        select parent + "." + metadata.GetString(member.Name);

    public static string OfAttribute(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => Parent(
                metadata, metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent) ?? "",
            _ => "",
        };

    private static string? Parent(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => Of(metadata, metadata.GetTypeReference((TypeReferenceHandle)parent)),
        HandleKind.TypeSpecification => OfSpecification(metadata, (TypeSpecificationHandle)parent),
        _ => null,
    };

    private static string? OfSpecification(MetadataReader metadata, TypeSpecificationHandle handle)
    {
        var blob = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        blob.ReadCompressedInteger();
        var definition = blob.ReadTypeHandle();
        return definition.Kind == HandleKind.TypeReference
            ? Of(metadata, metadata.GetTypeReference((TypeReferenceHandle)definition))
            : null;
    }
}
