//! Frames as an old phone's camera may see them: rotated, at an angle, blurred, noisy, in a shadow.

// Helpers may unwrap, and the figures are for evaluating cameras: `cargo test -p qr_scan -- --nocapture`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

use proptest::prelude::*;
use qr_transfer::{Code, QUIET, Receiver, Sender};

/// The side of a picture in pixels: the centre of a 1280 by 720 camera image.
const SIDE: usize = 720;

/// The conditions of a picture.
#[derive(Clone, Copy, Debug)]
struct Seen {
    /// The part of the picture's side that the code fills.
    fills: f64,
    /// The rotation in degrees.
    turned: f64,
    /// How much nearer one edge is than the other, as a fraction.
    aslant: f64,
    /// The radius of the box blur in pixels, applied twice.
    blurred: usize,
    /// The standard deviation of the noise, in greys of 256.
    noise: f64,
    /// How much darker the right edge is, as a fraction.
    shadow: f64,
}

const STEADY: Seen = Seen {
    fills: 0.7,
    turned: 2.0,
    aslant: 0.05,
    blurred: 0,
    noise: 4.0,
    shadow: 0.2,
};

/// SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Uniform from 0 to 1.
    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Roughly normal, with a standard deviation of 0.7.
    fn around(&mut self) -> f64 {
        (0..6).map(|_| self.part()).sum::<f64>() - 3.0
    }
}

/// Renders a code as seen by a camera.
fn picture(code: &Code, seen: Seen, random: &mut Random) -> Vec<u8> {
    let size = code.size() as f64;
    let white = QUIET as f64;
    let module = SIDE as f64 * seen.fills / (size + 2.0 * white);
    let (sin, cos) = (seen.turned + random.around()).to_radians().sin_cos();
    let (off_x, off_y) = (random.around() * 6.0, random.around() * 6.0);
    let light = |x: f64, y: f64| {
        let (x, y) = (x - SIDE as f64 / 2.0 - off_x, y - SIDE as f64 / 2.0 - off_y);
        let (u, v) = ((x * cos + y * sin) / module, (y * cos - x * sin) / module);
        let nearer = 1.0 - seen.aslant * (u + v / 2.0) / size;
        let (u, v) = (u / nearer + size / 2.0, v / nearer + size / 2.0);
        let within = |edge: f64| {
            let range = -edge..size + edge;
            range.contains(&u) && range.contains(&v)
        };
        match (within(0.0), within(white)) {
            (true, _) if code.is_dark(u as usize, v as usize) => 0.1,
            (_, true) => 0.9,
            // The room in the background.
            _ => 0.3,
        }
    };
    let mut greys = Vec::with_capacity(SIDE * SIDE);
    for at in 0..SIDE * SIDE {
        let (x, y) = ((at % SIDE) as f64, (at / SIDE) as f64);
        // Each pixel averages four samples.
        let places = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)];
        let sum: f64 = places.iter().map(|(dx, dy)| light(x + dx, y + dy)).sum();
        greys.push(sum / 4.0 * (1.0 - seen.shadow * x / SIDE as f64));
    }
    for _ in 0..2 {
        greys = spread(&spread(&greys, seen.blurred), seen.blurred);
    }
    let grey = |light: f64| (light * 230.0 + 10.0 + random.around() * seen.noise).clamp(0.0, 255.0);
    greys.into_iter().map(grey).map(|grey| grey as u8).collect()
}

/// Blurs along the rows and transposes.
fn spread(greys: &[f64], reach: usize) -> Vec<f64> {
    let mut out = vec![0.0; greys.len()];
    for (y, line) in greys.chunks_exact(SIDE).enumerate() {
        for x in 0..SIDE {
            let around = &line[x.saturating_sub(reach)..(x + reach + 1).min(SIDE)];
            out[x * SIDE + y] = around.iter().sum::<f64>() / around.len() as f64;
        }
    }
    out
}

/// Returns how many of `count` frames are read, all of them correctly.
fn read_of(count: u16, seen: impl Fn(&mut Random) -> Seen) -> usize {
    let mut random = Random(20_261_123);
    let bytes: Vec<u8> = (0..20_480).map(|_| random.next() as u8).collect();
    let mut sender = Sender::new(&bytes).unwrap();
    let mut read = 0;
    for index in 0..count {
        let frame = sender.frame(index);
        let code = Code::of(&frame).unwrap();
        let seen = seen(&mut random);
        let pixels = picture(&code, seen, &mut random);
        match qr_scan::read(SIDE, SIDE, &pixels).as_slice() {
            [] => {}
            [one] => {
                assert_eq!(one, frame.as_bytes());
                read += 1;
            }
            more => panic!("{} codes in one picture", more.len()),
        }
    }
    read
}

#[test]
fn most_codes_are_read_in_each_condition() {
    let cases: [(&str, Seen, usize); 7] = [
        ("held steady", STEADY, 24),
        (
            "turned by 20°",
            Seen {
                turned: 20.0,
                ..STEADY
            },
            24,
        ),
        (
            "from the side",
            Seen {
                aslant: 0.2,
                ..STEADY
            },
            24,
        ),
        (
            "far away",
            Seen {
                fills: 0.5,
                ..STEADY
            },
            20,
        ),
        (
            "noisy",
            Seen {
                noise: 15.0,
                ..STEADY
            },
            24,
        ),
        (
            "blurred",
            Seen {
                blurred: 1,
                ..STEADY
            },
            24,
        ),
        (
            "half in a shadow",
            Seen {
                shadow: 0.6,
                ..STEADY
            },
            22,
        ),
    ];
    for (name, seen, least) in cases {
        let read = read_of(25, |_| seen);
        println!("{name}: {read} of 25");
        assert!(read >= least, "{name}: {read} of 25");
    }
}

/// A hundred frames, each under different conditions.
#[test]
fn most_of_a_hundred_frames_in_mixed_conditions_are_read() {
    let read = read_of(100, |random| Seen {
        fills: 0.5 + 0.4 * random.part(),
        turned: random.around() * 15.0,
        aslant: 0.2 * random.part(),
        blurred: usize::from(random.part() > 0.6),
        noise: 15.0 * random.part(),
        shadow: 0.5 * random.part(),
    });
    println!("{read} of 100 frames were read");
    assert!(read >= 85, "{read}");
}

/// Extensions that darken pages turn a code into its negative.
#[test]
fn light_codes_on_dark_are_read() {
    let mut random = Random(11);
    let mut sender = Sender::new(&[7; 2_000]).unwrap();
    let mut read = 0;
    for index in 0..24 {
        let code = Code::of(&sender.frame(index)).unwrap();
        let pixels = picture(&code, STEADY, &mut random);
        let negative: Vec<u8> = pixels.iter().map(|grey| !grey).collect();
        read += usize::from(qr_scan::read(SIDE, SIDE, &negative).len() == 1);
    }
    println!("{read} of 24 light codes were read");
    assert!(read >= 22, "{read}");
}

/// A whole plan, with some pictures blurred beyond recognition and three in ten missed.
#[test]
fn plan_is_transferred_by_pictures() {
    let mut random = Random(7);
    let bytes: Vec<u8> = (0..8_192).map(|_| random.next() as u8).collect();
    let mut sender = Sender::new(&bytes).unwrap();
    let mut receiver = Receiver::default();
    for index in 0..200 {
        if random.part() < 0.3 {
            continue;
        }
        let blurred = if random.part() < 0.2 { 6 } else { 0 };
        let code = Code::of(&sender.frame(index)).unwrap();
        let pixels = picture(&code, Seen { blurred, ..STEADY }, &mut random);
        let read = qr_scan::read(SIDE, SIDE, &pixels);
        if read
            .iter()
            .any(|text| receiver.take(text).unwrap().is_whole())
        {
            println!("{} symbols came with frame {index}", sender.symbols());
            break;
        }
    }
    assert!(receiver.bytes() == Some(bytes));
}

#[test]
fn empty_or_mismatched_pictures_contain_no_code() {
    for (width, height, pixels) in [
        (0, 0, 0),
        (10, 10, 99),
        (0, 9, 5),
        (1, 1, 1),
        (usize::MAX, 2, 8),
    ] {
        assert!(qr_scan::read(width, height, &vec![120; pixels]).is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Torn pictures, and arbitrary ones.
    #[test]
    fn arbitrary_pictures_are_handled_without_panic(
        width in 1usize..120,
        pixels in proptest::collection::vec(any::<u8>(), 0..9_000),
    ) {
        let height = pixels.len() / width;
        prop_assert!(qr_scan::read(width, height, &pixels[..width * height]).is_empty());
    }
}
