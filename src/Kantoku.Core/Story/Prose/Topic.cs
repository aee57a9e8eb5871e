namespace Kantoku.Core.Story.Prose;

/// <summary>What a word of the vocabularies speaks of; it says which enumeration a sense's value belongs to.</summary>
internal enum Topic
{
    /// <summary>Of no interest, but known, so that it is not taken for a name.</summary>
    Plain,

    /// <summary>Value: an index into the names that a reader was given.</summary>
    Name,

    /// <summary>Value: <see cref="Vocabulary.PronounKind"/>.</summary>
    Pronoun,

    /// <summary>Value: an index into <see cref="Vocabulary.Roles.All"/>.</summary>
    Role,

    /// <summary>Several people of a role.</summary>
    Roles,

    Gender,
    Age,
    HairNoun,
    HairStyle,
    HairAdjective,
    HairTone,
    EyeNoun,
    EyeShape,
    Colour,
    Garment,
    Bottoms,
    Feature,
    Build,

    /// <summary>Says something of a build only where a build is spoken of.</summary>
    BuildHint,

    /// <summary>Says something of an age only where an age is spoken of.</summary>
    AgeHint,

    /// <summary>"wears", "with", "his": what follows is on somebody.</summary>
    Wear,

    /// <summary>Value: 1 tall, −1 short.</summary>
    Height,
    Place,

    /// <summary>Beyond the air: a place even where nothing says that it plays there.</summary>
    Space,
    Time,
    Weather,
    SceneTime,

    /// <summary>Words that turn round what follows them.</summary>
    Negation,

    /// <summary>"in the", "at the": what follows is where it plays.</summary>
    Locative,

    /// <summary>"cut to", "later": the scene moves.</summary>
    Transition,

    /// <summary>"photo of", "waiting for": who follows is not there.</summary>
    Absence,

    /// <summary>"in the background": who stands before or after it matters less.</summary>
    Background,

    /// <summary>"off-panel": who stands before it is not in the picture.</summary>
    OffPanel,

    /// <summary>"at", "to", "with": who follows is not the one who acts.</summary>
    Preposition,

    /// <summary>"a", "another": somebody new.</summary>
    Indefinite,

    /// <summary>"nobody", "empty": no one is there.</summary>
    Emptiness,

    /// <summary>A hand, a face, a back: who owns it is there.</summary>
    BodyPart,

    /// <summary>A call, a name, a room: who owns it need not be there.</summary>
    Belonging,

    Shot,
    Angle,

    /// <summary>Seen from behind.</summary>
    Away,
    Emotion,
    Pose,
    Effect,
    Backdrop,

    /// <summary>Value: an index into <see cref="Direction.Vocabulary.Props.Words"/>.</summary>
    Prop,

    /// <summary>"close on", "insert": the thing that follows is the picture.</summary>
    Subject,

    /// <summary>Value: how often, for "two dogs".</summary>
    Count,

    /// <summary>How words are spoken. Value: loudness in hundredths.</summary>
    Delivery,

    /// <summary>Something done or undergone that changes the story. Value: <see cref="Chronicle.Deed"/>.</summary>
    Deed,

    /// <summary>A thing of the bible. Value: its index there.</summary>
    Item,

    /// <summary>Left or right. Value: 1 left, 2 right.</summary>
    Side,

    /// <summary>"will", "tries to": what follows does not happen, or not yet.</summary>
    Unreal,

    /// <summary>A ghost, a memory, a picture: who is seen is not there in the flesh.</summary>
    Apparition,
}
