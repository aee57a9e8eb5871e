namespace Kantoku.Artists.Storyboard.Figures.Held;

/// <summary>What a thing in a hand is drawn as.</summary>
internal enum HeldKind
{
    Parcel,
    Blade,
    Rod,
    Pen,
    Umbrella,
    Phone,
    Sheet,
    Book,
    Cup,
    Bottle,
    Bag,
    Flower,
    Gun,
    Camera,
    Key,
    Lantern,
    Ball,
}

/// <summary>The props' vocabulary, as drawings.</summary>
internal static class HeldKinds
{
    /// <param name="word">One word in lower or upper case; unknown words are parcels.</param>
    public static HeldKind Of(string word) => word.ToUpperInvariant() switch
    {
        "SWORD" or "KATANA" or "BLADE" or "KNIFE" or "DAGGER" or "SABRE" or "SABER" => HeldKind.Blade,
        "STICK" or "STAFF" or "CANE" or "BAT" or "BROOM" or "WAND" or "SPEAR" or "POLE" or "ROD" or "TOOL" or "HAMMER"
            or "AXE" or "RACKET" => HeldKind.Rod,
        "PEN" or "PENCIL" or "BRUSH" or "CHALK" or "SPOON" or "CHOPSTICKS" or "CIGARETTE" => HeldKind.Pen,
        "UMBRELLA" or "PARASOL" => HeldKind.Umbrella,
        "PHONE" or "SMARTPHONE" or "CELLPHONE" or "MOBILE" or "TABLET" or "REMOTE" => HeldKind.Phone,
        "LETTER" or "PAPER" or "NOTE" or "ENVELOPE" or "PHOTO" or "PHOTOGRAPH" or "CARD" or "TICKET" or "MAP"
            or "NEWSPAPER" => HeldKind.Sheet,
        "BOOK" or "NOTEBOOK" or "DIARY" or "MANGA" or "MAGAZINE" or "FOLDER" => HeldKind.Book,
        "CUP" or "MUG" or "GLASS" or "TEACUP" or "TEA" or "COFFEE" or "BOWL" or "RAMEN" => HeldKind.Cup,
        "BOTTLE" or "CAN" or "FLASK" or "VIAL" or "POTION" => HeldKind.Bottle,
        "BAG" or "BRIEFCASE" or "SUITCASE" or "SATCHEL" or "BASKET" or "BUCKET" or "SCHOOLBAG" => HeldKind.Bag,
        "FLOWER" or "FLOWERS" or "BOUQUET" or "ROSE" or "SUNFLOWER" => HeldKind.Flower,
        "GUN" or "PISTOL" or "RIFLE" or "REVOLVER" => HeldKind.Gun,
        "CAMERA" => HeldKind.Camera,
        "KEY" or "KEYS" or "RING" or "PENDANT" or "NECKLACE" or "COIN" => HeldKind.Key,
        "LANTERN" or "LAMP" or "TORCH" or "FLASHLIGHT" or "CANDLE" => HeldKind.Lantern,
        "BALL" or "BASEBALL" or "BASKETBALL" or "APPLE" or "ORANGE" or "ORB" => HeldKind.Ball,
        _ => HeldKind.Parcel,
    };
}
