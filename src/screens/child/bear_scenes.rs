//! The pictures of the bear's story: a few figures in flat shapes, which each picture places, turns and sizes.

use crate::components::drawing::{Figure, Placed};

/// A picture, in a field of 160 by 100 units.
pub type Scene = &'static [Placed];

/// The field of every picture, as a view box.
pub const FIELD: &str = "0 0 160 100";

// Bears stand or sit on (0, 0) and are 122 units high. Their faces also fit the otter's and the badger's heads.
const SITTING: Figure = &[
    ("fur", "M0-72a31 36 0 1 0 .1 0z"),
    ("fur-light", "M0-52a19 22 0 1 0 .1 0z"),
    ("limb", "M-27-11h-1M27-11h1"),
    ("fur-light", "M-28-16a5 5 0 1 0 .1 0m56 0a5 5 0 1 0 .1 0"),
];
const STANDING: Figure = &[
    ("limb", "M-14-20V-8M14-20V-8"),
    ("fur", "M0-78a28 34 0 1 0 .1 0z"),
    ("fur-light", "M0-60a17 22 0 1 0 .1 0z"),
];
const LYING: Figure = &[
    ("limb", "M-22-30L-30-60M2-34L0-64M30-32L36-60M46-24L62-44"),
    ("fur", "M6-46a46 24 0 1 0 .1 0z"),
    ("fur-light", "M-16-34q28-12 54 2q-26 14-54-2z"),
];
const LEFT_DOWN: Figure = &[("limb", "M-23-56Q-32-46-29-34")];
const LEFT_OUT: Figure = &[("limb", "M-22-56L-46-46")];
const RIGHT_DOWN: Figure = &[("limb", "M23-56Q32-46 29-34")];
const RIGHT_OUT: Figure = &[("limb", "M22-56L46-46")];
const BOTH_UP: Figure = &[("limb", "M-22-58L-46-88M22-58L46-88")];
const AT_MOUTH: Figure = &[
    ("limb", "M-34-50L-23-68M34-50L23-68"),
    ("stroke", "M54-86l20-8M54-74h24M54-62l20 8"),
];
const PAW_OUT: Figure = &[("limb", "M34-66L62-98")];
const HEAD: Figure = &[
    ("fur", "M-24-122a12 12 0 1 0 .1 0m48 0a12 12 0 1 0 .1 0"),
    ("fur-light", "M-24-116a6 6 0 1 0 .1 0m48 0a6 6 0 1 0 .1 0"),
    ("fur", "M0-116a34 28 0 1 0 .1 0z"),
    ("fur-light", "M0-90a15 12 0 1 0 .1 0z"),
    ("dark", "M-6-85q6-4 12 0q-1 6-6 6t-6-6z"),
    ("blush", "M-24-86a5 4 0 1 0 .1 0m48 0a5 4 0 1 0 .1 0"),
];
const FLAPPING: Figure = &[
    ("fur", "M-20-112q-14-26-34-18q-2 20 24 30z"),
    ("fur", "M14-114q0-28 22-30q12 18-8 34z"),
];
const EYES: Figure = &[("dark", "M-14-97a4 4 0 1 0 .1 0m28 0a4 4 0 1 0 .1 0")];
const SMILE: Figure = &[("stroke", "M-7-75q7 6 14 0")];
const OH: Figure = &[("dark", "M0-78a5 6 0 1 0 .1 0z")];
const LAUGH: Figure = &[
    ("stroke", "M-20-92q6-7 12 0M8-92q6-7 12 0"),
    ("dark", "M-9-76h18q-1 11-9 11t-9-11z"),
];
const FERN: Figure = &[("leaf", "M8-112q4-22 30-20q-2 24-30 20z")];
const OTTER: Figure = &[
    ("fur", "M-30-108a8 8 0 1 0 .1 0m60 0a8 8 0 1 0 .1 0"),
    ("fur", "M-34-86q0-26 34-26t34 26q0 24-34 24t-34-24z"),
    ("fur-light", "M-24-76q0-14 24-14t24 14q0 14-24 14t-24-14z"),
    ("dark", "M-8-86q8-4 16 0q-2 8-8 8t-8-8z"),
    ("stroke-soft", "M-40-78l24 4l-24 8M40-78l-24 4l24 8"),
];
const BADGER: Figure = &[
    ("cloud", "M-28-112a8 8 0 1 0 .1 0m56 0a8 8 0 1 0 .1 0"),
    ("white", "M-34-88q0-26 34-26t34 26q-6 28-34 28t-34-28z"),
    ("dark", "M-28-106q16-4 18 10t-7 24q-16-2-17-18z"),
    ("dark", "M28-106q-16-4-18 10t7 24q16-2 17-18z"),
    ("white", "M-18-95a3 3 0 1 0 .1 0m36 0a3 3 0 1 0 .1 0"),
    ("dark", "M-8-76q8-6 16 0q-2 8-8 8t-8-8z"),
];

/// As on the cards: it looks to the left, in a square of 100 units.
const PEEWIT: Figure = &[
    ("stroke", "M48 80v14M48 94h-8M58 80v14M58 94h-8"),
    ("bird-white", "M26 54q2 30 32 28q26-2 34-22q-16 4-30-10z"),
    ("bird", "M84 62q10-6 14-2q-4 10-16 10z"),
    ("bird", "M24 50q6-14 26-8q28 8 40 20q-18 12-40 4t-26-16z"),
    ("bird-wing", "M38 56q18-14 36 2q-14 16-32 10z"),
];
const FLYING: Figure = &[
    ("bird-wing", "M44 54q-2-34 20-52q14 22 0 56z"),
    ("bird", "M76 62l26 2l-6 8l6 6l-26-2z"),
    ("bird-white", "M26 60q8 22 32 20q20-2 30-14z"),
    ("bird", "M22 52q16-14 40-4t26 18q-26 8-46 0t-20-14z"),
    ("bird", "M40 58q-26-22-30-56q30 8 50 58z"),
];
const CREST: Figure = &[
    ("bird", "M30 17a15 15 0 1 0 .1 0z"),
    ("bird", "M30 20q14-16 30-14q-14 4-20 18z"),
    ("bird-white", "M26 34a5 5 0 1 0 .1 0z"),
    ("beak", "M17 30l-14 4l14 4z"),
    ("white", "M29 25a4 4 0 1 0 .1 0z"),
    ("dark", "M28 27a2 2 0 1 0 .1 0z"),
];
const SNAIL: Figure = &[
    ("stroke-soft", "M20-24l-3-10M26-24l5-9"),
    ("skin-2", "M-30 0q6-9 34-9q6 0 8-8t11-9q9 1 8 10t-18 16z"),
    ("beak", "M-6-35a16 16 0 1 0 .1 0z"),
    ("stroke-soft", "M-6-19q6-4 7 3q-6 9-15 1q-4-14 9-17"),
    ("dark", "M24-20a2 2 0 1 0 .1 0z"),
];
/// It looks to the left.
const GOAT: Figure = &[
    ("hair-3", "M-20-30h8v30h-8zM18-30h8v30h-8z"),
    ("hair-3", "M-32-70q-2-18 12-22q-4 10-1 22z"),
    ("cloth-white", "M-8-30h8v30h-8zM30-32h8v32h-8z"),
    ("cloth-white", "M36-50q14-10 14 2q-4 6-14 4z"),
    ("cloth-white", "M-30-62q8 12 22 8q58-10 42 30q-66 14-66-22z"),
    ("hair-3", "M-52-46q-4 14 2 18q8-6 8-18z"),
    ("cloth-white", "M-24-72q8 14-2 22t-28 6q-10-4-6-12t36-16z"),
    ("dark", "M-37-63a3 3 0 1 0 .1 0z"),
    ("stroke", "M-58-50q6 4 12 0"),
];
const HAT: Figure = &[
    ("cloth-2", "M-18 0q-2-24 18-24t18 24l-8 3l-2-6l-6 5z"),
    ("beak", "M0-31a6 6 0 1 0 .1 0z"),
];

const SKY: Figure = &[("sky", "M0 0h160v100H0z")];
const SUN: Figure = &[("beak", "M137 9a9 9 0 1 0 .1 0z")];
const HILLS: Figure = &[
    ("leaf", "M0 66q40-30 90-8t70-6v48H0z"),
    ("hill", "M0 78q60-24 160-6v28H0z"),
];
const WALL: Figure = &[
    ("hair-3", "M-2 0h124v28h-124z"),
    ("cloud", "M-2 8h124v2h-124zM-2 17h124v2h-124z"),
    ("cloud", "M24 0h2v8h-2zM62 0h2v8h-2zM98 0h2v8h-2z"),
    ("cloud", "M12 9h2v8h-2zM46 9h2v8h-2zM80 9h2v8h-2z"),
    ("cloud", "M26 18h2v10h-2zM64 18h2v10h-2zM104 18h2v10h-2z"),
];
const STREAM: Figure = &[("water", "M12 57q34 6 44 20t8 23h76q0-22-56-34t-44-12z")];
const LOG: Figure = &[
    ("skin-4", "M-26-6h52v12h-52z"),
    ("skin-2", "M26-6a6 6 0 1 0 .1 0z"),
];
const BRIDGE: Figure = &[
    ("hair-3", "M30 100q6-21 66-21t64 14v7z"),
    ("cloud", "M48 92h14v1h-14zM132 87h14v1h-14z"),
    ("cloud", "M64 100q6-17 35-17t35 17z"),
    ("water", "M69 100q6-13 30-13t30 13z"),
];
const BURROW: Figure = &[
    ("hair-1", "M0 0h160v100H0z"),
    ("skin-1", "M4 60q0-56 76-56t76 56q0 36-76 36t-76-36z"),
    ("skin-3", "M8 74q72-14 144 0q-14 22-72 22t-72-22z"),
    ("sky", "M123 15a13 13 0 1 0 .1 0z"),
    ("leaf", "M113 34q8-12 16-8q-4 10-16 8z"),
    ("stroke-soft", "M70 58h6M70 64h5"),
    ("stroke-green", "M88 92V70"),
    ("cloth-white", "M88 55a7 7 0 1 0 .1 0z"),
];
const SEED: Figure = &[
    ("stroke-soft", "M0 12V0"),
    ("cloth-white", "M-9-4q9-14 18 0q-9 8-18 0z"),
];
const PAW: Figure = &[
    ("limb", "M-56 12Q-40 28-16 18"),
    ("fur", "M0-24a34 28 0 1 0 .1 0z"),
    ("fur", "M-40-30a15 15 0 1 0 .1 0z"),
    ("fur", "M-24-56a15 15 0 1 0 .1 0z"),
    ("fur", "M3-64a15 15 0 1 0 .1 0z"),
    ("fur", "M29-52a15 15 0 1 0 .1 0z"),
    ("fur", "M40-25a15 15 0 1 0 .1 0z"),
    ("fur-light", "M-40-27a12 12 0 1 0 .1 0z"),
    ("fur-light", "M-24-53a12 12 0 1 0 .1 0z"),
    ("fur-light", "M3-61a12 12 0 1 0 .1 0z"),
    ("fur-light", "M29-49a12 12 0 1 0 .1 0z"),
    ("fur-light", "M40-22a12 12 0 1 0 .1 0z"),
    ("fur-light", "M-20 8q0-16 20-16t20 16q0 14-20 14t-20-14z"),
];
const HOLLOW_TREE: Figure = &[
    ("skin-4", "M34 94q14-26 8-60h76q-6 34 8 60q-46 8-92 0z"),
    ("leaf", "M14 38q-2-18 18-20q8-18 30-12q20-10 36 0v32z"),
    ("leaf", "M96 6q24-6 34 12q20 4 16 22q-12 14-32 6l-30-30z"),
    ("leaf", "M14 38q8 12 32 6q16 10 34 2q18 8 34 0v-30z"),
    ("dark", "M62 52a16 16 0 1 0 .1 0z"),
    ("dark", "M101 45a19 19 0 1 0 .1 0z"),
];
const MUD: Figure = &[("hair-1", "M-72-6q4-18 70-16t66 16q-8 14-68 14t-68-14z")];
const RIVERSIDE: Figure = &[
    ("leaf", "M0 58q40-10 160 0v42H0z"),
    ("water", "M0 62q30 8 56-4l8 3q-20 16-64 14z"),
    ("white", "M8 68h12v1h-12zM30 68h10v1h-10zM18 71h8v1h-8z"),
    ("hill", "M36 100q4-78 70-78t54 50v28z"),
    ("skin-4", "M80 92v-30q0-22 22-22t22 22v30z"),
    ("hair-1", "M84 92v-30q0-18 18-18t18 18v30z"),
];
const KITE: Figure = &[
    ("cloth-2", "M0-22L14 0L0 24L-14 0z"),
    ("beak", "M0-22L14 0H-14z"),
    ("stroke-soft", "M0 24q8 3 4 6t4 5"),
];
const ROOM: Figure = &[
    ("skin-1", "M0 0h160v74H0z"),
    ("skin-3", "M0 74h160v26H0z"),
    ("pot", "M44 42h74v6h-74zM50 48h6v30h-6zM106 48h6v30h-6z"),
];
const CAKE: Figure = &[
    ("cloth-white", "M-26-4h52q-4 6-26 6t-26-6z"),
    ("skin-3", "M-20-4v-14q20-8 40 0v14z"),
    ("pot", "M-20-14v-6q20-8 40 0v6q-7 7-13 0t-13 0t-14 0z"),
    ("hair-1", "M-11-25a3 3 0 1 0 .1 0m22 0a3 3 0 1 0 .1 0"),
    ("hair-1", "M0-27a3 3 0 1 0 .1 0z"),
];
const PIE: Figure = &[
    ("beak", "M-20-6q2-14 20-14t20 14z"),
    ("stroke-soft", "M-7-10l3-4M0-10v-5M7-10l-3-4"),
    ("cloth-4", "M-24-7h48l-6 11h-36z"),
];
const STONE: Figure = &[("cloud", "M-15 7q-6-16 9-20t21 12q0 12-15 12t-15-4z")];
const SLOPE: Figure = &[
    ("leaf", "M60 76q60-20 100-8v32H60z"),
    ("hill", "M0 30q40 4 80 34t80 26v10H0z"),
    ("stroke-soft", "M10 24q10 2 16 8M6 14q14 0 24 8"),
];
const DAISY: Figure = &[
    ("stroke-green", "M0 0V-36"),
    ("leaf", "M0-6q4-14 18-12q-2 12-18 12z"),
    ("white", "M-7-53a7 7 0 1 0 .1 0m14 0a7 7 0 1 0 .1 0"),
    ("white", "M-11-42a7 7 0 1 0 .1 0m22 0a7 7 0 1 0 .1 0"),
    ("white", "M0-35a7 7 0 1 0 .1 0m0-10a8 8 0 1 0 .1 0"),
    ("beak", "M0-44a6 6 0 1 0 .1 0z"),
];
const NIGHT: Figure = &[
    ("cloth-4", "M0 0h160v100H0z"),
    ("skin-1", "M140 8a15 15 0 1 0 6 24a17 17 0 0 1-6-24z"),
    ("beak", "M104 8l3 8h8l-6 5l2 8l-7-5l-7 5l2-8l-6-5h8z"),
    ("bird", "M0 84q80-14 160 0v16H0z"),
    ("cloth-white", "M128 94v-36h8v36z"),
    ("dark", "M128 70h4v2h-4zM132 78h4v2h-4zM128 86h5v2h-5z"),
    ("leaf", "M113 58q2-14 19-14t20 14q-4 12-20 12t-19-12z"),
    ("skin-4", "M4 94q0-76 50-76t52 76z"),
    ("beak", "M54 30a26 26 0 1 0 .1 0z"),
];
const SILL: Figure = &[("pot", "M24 76h60v7h-60z")];

// Whole animals.
const FACE: &[Figure] = &[HEAD, EYES, SMILE];
const SITS: &[Figure] = &[SITTING, LEFT_DOWN, RIGHT_DOWN, HEAD, EYES, SMILE];
const BLOWS: &[Figure] = &[SITTING, LEFT_DOWN, RIGHT_DOWN, HEAD, EYES, OH];
const SHOWS: &[Figure] = &[SITTING, LEFT_DOWN, HEAD, EYES, SMILE];
const STANDS: &[Figure] = &[STANDING, LEFT_DOWN, RIGHT_DOWN, HEAD, EYES, SMILE];
const GIVES: &[Figure] = &[STANDING, LEFT_DOWN, RIGHT_OUT, HEAD, EYES, SMILE];
const TAKES: &[Figure] = &[STANDING, LEFT_OUT, RIGHT_DOWN, HEAD, EYES, SMILE];
const WAVES: &[Figure] = &[STANDING, BOTH_UP, HEAD, EYES, SMILE];
const CALLS: &[Figure] = &[STANDING, HEAD, EYES, OH, AT_MOUTH];
const ROLLS: &[Figure] = &[SITTING, BOTH_UP, HEAD, FLAPPING, LAUGH];
const BIRD: &[Figure] = &[PEEWIT, CREST];

/// The pictures, in the order of the meetings.
pub const SCENES: [Scene; 12] = [
    // Bear and Peewit on the wall, and the best snail on the hill.
    &[
        ("", "", &[SKY, SUN, HILLS]),
        ("", "translate(20 72)", &[WALL]),
        ("", "translate(46 76) scale(.45)", SITS),
        ("", "translate(90 30) scale(.45)", BIRD),
        ("", "translate(80 72) scale(.4)", &[SNAIL]),
    ],
    // The goat in the red hat.
    &[
        ("", "", &[SKY, HILLS]),
        ("", "translate(122 72) scale(.54)", &[GOAT]),
        ("", "translate(106 37) rotate(-8) scale(.5)", &[HAT]),
        ("", "translate(48 94) scale(.5)", &[LYING]),
        ("", "translate(70 90) rotate(-78) scale(.5)", &[HEAD, LAUGH]),
    ],
    // Paw in paw over the stone bridge; the log lies behind.
    &[
        ("", "", &[SKY, HILLS, STREAM]),
        ("", "translate(38 64) rotate(-14)", &[LOG]),
        ("", "", &[BRIDGE]),
        ("moss", "translate(122 84) scale(.56)", TAKES),
        ("", "translate(86 85) scale(.4)", GIVES),
    ],
    // The dandelion in the den.
    &[
        ("", "", &[BURROW]),
        ("", "translate(50 90) scale(.46)", BLOWS),
        ("", "translate(100 46) scale(.44)", BIRD),
        ("", "translate(78 47) rotate(-20) scale(.5)", &[SEED]),
        ("", "translate(93 41) rotate(15) scale(.5)", &[SEED]),
        ("", "translate(82 27) rotate(-8) scale(.5)", &[SEED]),
        ("", "translate(98 20) rotate(24) scale(.5)", &[SEED]),
    ],
    // Moss, Aunt Fern, Otter and Old Badger, each on a toe.
    &[
        ("", "", &[SKY, HILLS]),
        ("", "translate(28 97) scale(.44)", SHOWS),
        ("", "translate(104 66)", &[PAW]),
        ("moss", "translate(64 75) scale(.26)", FACE),
        ("moss", "translate(80 50) scale(.26)", FACE),
        ("", "translate(80 50) scale(.26)", &[FERN]),
        ("", "translate(107 40) scale(.26)", &[OTTER, EYES]),
        ("", "translate(133 52) scale(.26)", &[BADGER]),
    ],
    // The hollow tree with its two ways out.
    &[
        ("", "", &[SKY, HILLS, HOLLOW_TREE]),
        ("", "translate(62 102) scale(.36)", FACE),
        ("moss", "translate(101 105) scale(.42)", FACE),
        ("moss", "translate(101 105) scale(.42)", &[PAW_OUT]),
    ],
    // Bear calls from the wall, and three big ones come.
    &[
        ("", "", &[SKY, HILLS]),
        ("moss", "translate(108 62) scale(.21)", WAVES),
        (
            "",
            "translate(127 63) scale(.18)",
            &[STANDING, BOTH_UP, OTTER, EYES],
        ),
        ("moss", "translate(145 62) scale(.2)", WAVES),
        ("", "translate(145 62) scale(.2)", &[FERN]),
        ("", "translate(116 92) scale(.42)", &[GOAT, MUD]),
        ("", "translate(-6 76) scale(.62 1)", &[WALL]),
        ("", "translate(34 78) scale(.5)", CALLS),
    ],
    // The kite at the door of the den.
    &[
        ("", "", &[SKY, RIVERSIDE]),
        ("", "translate(102 68) rotate(10)", &[KITE]),
        ("", "translate(66 96) scale(.42)", SITS),
        ("moss", "translate(136 97) scale(.54)", SITS),
    ],
    // The stone is for Moss to carry.
    &[
        ("", "", &[ROOM]),
        ("", "translate(80 41)", &[CAKE]),
        ("", "translate(42 95) scale(.46)", GIVES),
        ("moss", "translate(120 96) scale(.6)", TAKES),
        ("", "translate(76 70)", &[STONE]),
    ],
    // All the way down; Snail watches.
    &[
        ("", "", &[SKY, SUN, SLOPE]),
        ("", "translate(40 33) rotate(118) scale(.42)", ROLLS),
        ("", "translate(130 92)", &[DAISY]),
        ("", "translate(132 52) scale(-.36 .36)", &[SNAIL]),
        ("", "translate(20 72) scale(.5)", &[DAISY]),
        ("", "translate(108 98) scale(.5)", &[DAISY]),
    ],
    // The new den at night.
    &[
        ("", "", &[NIGHT]),
        ("", "translate(54 100) scale(.48)", FACE),
        ("", "", &[SILL]),
        ("", "translate(78 76) scale(.36)", &[SNAIL]),
    ],
    // Peewit flies off, and there is pie.
    &[
        ("", "", &[SKY, HILLS]),
        ("", "translate(34 96) scale(.44)", WAVES),
        ("moss", "translate(84 97) scale(.58)", STANDS),
        ("", "translate(84 78) scale(.8)", &[PIE]),
        ("", "translate(156 8) scale(-.5 .5)", &[FLYING, CREST]),
    ],
];
