using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction.Vocabulary;

/// <summary>The words of the camera.</summary>
internal static class ShotWords
{
    public static readonly ImmutableArray<Row> Rows =
    [
        Row.Of(ShotSize.ExtremeCloseUp, "extreme close up, extreme closeup, xcu, ecu, big close up, macro, "
            + "close up on his eyes, close up on her eyes, close up of his eyes, close up of her eyes, "
            + "close on his eyes, close on her eyes, tight on his eyes, tight on her eyes, close up of eyes, "
            + "eyes only, tight on eyes, 超アップ, どアップ, ドアップ, 目のアップ, 瞳のアップ, 口元のアップ, 目元のアップ"),
        Row.Of(ShotSize.CloseUp, "close up, closeup, close shot, cu, close on, close up on, close up of, "
            + "closeup of, closeup on, tight on, tight shot, head shot, in close, closer on, close view, push in, "
            + "zoom in, クローズアップ, アップ, のアップ, アップで, 寄り, 顔のアップ, 接写"),
        Row.Of(ShotSize.Bust, "medium close up, mcu, bust shot, head and shoulders, バストショット, バストアップ, 胸から上, バスト"),
        Row.Of(ShotSize.Waist, "medium shot, mid shot, waist shot, waist up, medium on, two shot, 2 shot, "
            + "medium view, ミディアム, ウエストショット, 腰から上, 中景, ツーショット, 上半身"),
        Row.Of(ShotSize.Knee, "knee shot, american shot, cowboy shot, three quarter shot, medium long shot, "
            + "medium wide, medium long, ニーショット, 膝から上"),
        Row.Of(ShotSize.Full, "full shot, full body, full figure, full length, whole body, head to toe, フルショット, 全身"),
        Row.Of(ShotSize.Long, "long shot, wide shot, wide angle, wide view, wide on, from afar, from a distance, "
            + "group shot, wide panel, full view, large panel, ロングショット, ロング, 引き, 引きの絵, 遠景, 全景, 遠くから"),
        Row.Of(ShotSize.ExtremeLong, "extreme long shot, extreme wide shot, extreme wide, establishing shot, "
            + "establishing, ews, els, panorama, panoramic, aerial, aerial view, aerial shot, vista, "
            + "landscape shot, skyline shot, 大ロング, パノラマ, 空撮, 超ロング"),

        Row.Of(CameraAngle.Low, "low angle, from below, worm's eye, worm's eye view, worms eye view, "
            + "looking up at, up angle, upshot, up shot, from the ground, ローアングル, アオリ, あおり, 煽り, 下から, 見上げる構図, 仰角"),
        Row.Of(CameraAngle.High, "high angle, from above, looking down at, down angle, downshot, down shot, "
            + "overhead angle, ハイアングル, 俯瞰, フカン, 上から, 見下ろす構図"),
        Row.Of(CameraAngle.BirdsEye, "bird's eye, bird's eye view, birds eye, birds eye view, overhead, "
            + "overhead shot, top down, top view, straight down, god's eye view, 真上から, 真俯瞰, 鳥瞰"),
        Row.Of(CameraAngle.Dutch, "dutch angle, dutch tilt, canted angle, tilted angle, skewed angle, ダッチアングル, 傾いた構図, "
            + "斜めの構図"),
        Row.Of(CameraAngle.OverShoulder, "over the shoulder, over shoulder, ots, over his shoulder, "
            + "over her shoulder, over their shoulder, over the shoulders, shoulder shot, 肩越し, 肩越しに, 肩ごし"),
        Row.Of(CameraAngle.Level, "eye level, straight on, アイレベル, 目線の高さ"),

        new(Topic.Away, 0, "from behind, back view, rear view, back to us, backs to us, back to camera, "
            + "back to the camera, facing away, faces away, turned away, turns away, walks away, walking away, "
            + "walk away, from the back, back turned, backs turned, 後ろ姿, 背中越し, 背後から見た, 後ろから見た, 背を向け, 立ち去"),

        new(Topic.Subject, 0, "close on, close up on, close up of, closeup of, closeup on, insert, insert shot, "
            + "inset, detail, detail of, tight on, shot of, focus on, view of, pov, point of view, on the screen, "
            + "we see, a hand, のアップ, アップで, 手元"),
    ];

    /// <summary>The words to choose from when one is misspelt.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "extreme close-up", "close-up", "bust", "medium", "knee", "full", "wide", "long", "establishing", "low",
            "high", "bird's "
            + "eye", "dutch",
        "over the shoulder", "level", "from behind",
    ];

    /// <summary>Words that speak of the camera only in a note, or alone at the head of a description:
    /// "Wide.", "Close on".</summary>
    public static readonly ImmutableArray<Row> NoteRows =
    [
        Row.Of(ShotSize.ExtremeCloseUp, "extreme, eyes, eye, 目"),
        Row.Of(ShotSize.CloseUp, "close, tight, face, closer, 顔"),
        Row.Of(ShotSize.Bust, "bust, medium close, shoulders"),
        Row.Of(ShotSize.Waist, "medium, mid, ms, waist, two, 中"),
        Row.Of(ShotSize.Knee, "knee, knees, american, cowboy, 膝"),
        Row.Of(ShotSize.Full, "full, fs, body"),
        Row.Of(ShotSize.Long, "wide, ws, ls, long, far, distant, group, 広い, 遠い, 遠く"),
        Row.Of(ShotSize.ExtremeLong, "very wide, very long, establish"),
        Row.Of(CameraAngle.Low, "low, below, up, looking up, 下, ロー"),
        Row.Of(CameraAngle.High, "high, above, down, looking down, 上, ハイ"),
        Row.Of(CameraAngle.BirdsEye, "top, bird, aerial, 真上"),
        Row.Of(CameraAngle.Dutch, "dutch, canted, tilted, tilt, skewed, 斜め"),
        Row.Of(CameraAngle.OverShoulder, "shoulder, over"),
        Row.Of(CameraAngle.Level, "level, straight, frontal, front, normal, 正面"),
        new(Topic.Away, 0, "behind, back, rear, away, 後ろ, 背後, 背中"),
        new(Topic.Plain, 0, "angle, shot, view, camera, on, of, from, the, a, an, and, with, in, at"),
    ];
}
