//! Words of the list that are neither proposed nor recognised.

/// Sorted and final: adding a word would lock out anyone whose passphrase contains it; it could
/// only be excluded from proposals.
///
/// Excluded is what may distress someone who is being hurt, or frighten a child reading along:
/// violence and weapons, injury and death, fear and shame, control and pursuit, sexual meanings,
/// slurs and belittling. Also one word with a hyphen, which is awkward to type.
#[rustfmt::skip] // a word a line would make three screens of it
pub(super) const LEFT_OUT: &[&str] = &[
    "abandoned", "abhorrence", "abrasion", "acid", "afraid", "aggressor", "aghast", "agitate",
    "agonizing", "ambulance", "ammunition", "anesthesia", "arsonist", "ashamed", "asinine",
    "atrocious", "badass", "bazooka", "cage", "caucasian", "cesspool", "chlorine", "culprit",
    "dagger", "dastardly", "deranged", "dutiful", "dwarfism", "dynamite", "eavesdrop", "eerie",
    "egomaniac", "ejection", "enforcer", "eskimo", "estrogen", "eulogy", "euthanize", "exorcist",
    "explode", "feudalist", "gaslight", "ghoulishly", "guerrilla", "gullible", "gutless",
    "gynecology", "haggard", "handgun", "haughty", "heinously", "hunter", "hushing", "hypnotist",
    "idiocy", "imbecile", "immigrant", "irksome", "jabbering", "jailhouse", "jawbreaker",
    "jealous", "jeopardize", "jezebel", "jockstrap", "kamikaze", "kissing", "knickers",
    "lazybones", "leukemia", "lewdness", "lubricant", "luridness", "maimed", "malformed",
    "moaning", "mortuary", "mugshot", "nefarious", "nemesis", "nervously", "nuisance", "numbing",
    "nuptials", "obediently", "obituary", "obliterate", "obnoxious", "observer", "opponent",
    "pantyhose", "pauper", "pesticide", "poison", "poking", "pry", "psychopath", "pushup",
    "rampantly", "ravishing", "revolver", "rigidness", "ruined", "rupture", "sabotage",
    "sacrifice", "savage", "scythe", "sedative", "severely", "shyness", "siamese", "skeleton",
    "skulk", "slapping", "smelliness", "sneezing", "spyglass", "suffocate", "sword", "syringes",
    "throat", "thwarting", "timid", "tirade", "tyrannical", "ultrasound", "unarmored", "underwear",
    "unhinge", "unjustly", "uppercut", "vagrancy", "vanquished", "vigilante", "vixen",
    "vulnerable", "wasp", "widow", "wifeless", "wipeout", "womb", "wound", "wreckage",
    "wrongdoing", "yo-yo", "zombie",
];
