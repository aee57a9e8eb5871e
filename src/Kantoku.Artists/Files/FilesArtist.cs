using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;
using SkiaSharp;

namespace Kantoku.Artists.Files;

/// <summary>Hands over the author's own pictures as they are, after looking at them.</summary>
/// <remarks>Works on the caller's thread. The header is read before anything is decoded.</remarks>
public sealed class FilesArtist(IProjectFiles files) : IArtist
{
    public const string ArtistId = "files";
    public const long MostBytes = 64L << 20;
    public const long MostPixels = 100_000_000;
    private const string Unknown = "is not a PNG, JPEG or WebP picture";

    public ArtistCapabilities Capabilities { get; } = new()
    {
        Id = ArtistId, PanelVersion = 1, SheetVersion = 1, PlateVersion = 1, Deterministic = true,
    };

    public Task<DrawOutcome> DrawAsync(DrawRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(request.Recipe is Recipe.Art art
            ? Fetch(art)
            : Failed(
                "invalid_request", $"Only the author's own picture is read here, no {request.Recipe.GetType().Name}."));
    }

    /// <summary>Reading again is free: no attempt is remembered.</summary>
    public Task<DrawOutcome?> LookupAsync(string idempotencyKey, CancellationToken cancellation) =>
        Task.FromResult<DrawOutcome?>(null);

    private DrawOutcome Fetch(Recipe.Art art)
    {
        switch (files.Read(art.Path, MostBytes))
        {
            case FileReading.Refused refused:
                return Failed(refused.Label, refused.Message, refused.Label == "unknown");
            case FileReading.Bytes { Content: var bytes }:
                if (Digest.Of(bytes) != art.Content)
                {
                    return Failed(
                        "asset_missing", $"{art.Path} has changed since the plan was made.", false, "Run make again.");
                }

                return Look(bytes) is { } problem
                    ? Failed("corrupt_output", $"{art.Path} {problem}.", false, "Export it again as PNG, JPEG or WebP.")
                    : new DrawOutcome.Drawn(new Drawing(new Picture.Raster(bytes), Marks.None));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <returns>What is wrong with an encoded picture, to follow its name in a sentence; or null.</returns>
    private static string? Look(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = Open(data);
        return codec is null ? Unknown : Look(codec);
    }

    /// <returns>Null when no known format begins so.</returns>
    private static SKCodec? Open(SKData data) => SKCodec.Create(data);

    private static string? Look(SKCodec codec)
    {
        if (codec.EncodedFormat
            is not (SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Webp))
        {
            return Unknown;
        }

        var info = codec.Info;
        if (info.Width < 1 || info.Height < 1 || (long)info.Width * info.Height > MostPixels)
            return $"has {info.Width} × {info.Height} pixels; at most {MostPixels} in all can be printed";
        using var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(new SKImageInfo(info.Width, info.Height, SKColorType.Bgra8888, SKAlphaType.Premul)))
            return "does not fit into memory";
        return codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success
            ? null
            : "is damaged or cut off";
    }

    private static DrawOutcome.Failed Failed(
        string label, string message, bool transient = false, string? hint = null) =>
        new(new Failure { Label = label, Transient = transient, Message = message, Hint = hint });
}
