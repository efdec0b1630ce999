//! Where the first half of the first pass looks: not at anything secret.

use crate::ARGON2ID;
use crate::block::{Block, compress};
use crate::memory::Segment;
use crate::pair;

/// The pseudorandom words that do not depend on the phrase (section 3.4.1.2).
pub struct Addresses {
    counter: u64,
    head: [u64; 6],
    words: Block,
}

impl Addresses {
    pub fn of(segment: Segment) -> Self {
        let Segment {
            shape,
            pass,
            slice,
            lane,
        } = segment;
        let mut new = Self {
            counter: 0,
            head: [
                pass as u64,
                lane as u64,
                slice as u64,
                shape.blocks() as u64,
                shape.passes as u64,
                u64::from(ARGON2ID),
            ],
            words: Block::ZERO,
        };
        new.next();
        new
    }

    /// The word of this block; they are asked for in order.
    pub fn word(&mut self, at: usize) -> u64 {
        let index = at % 128;
        if at > 0 && index == 0 {
            self.next();
        }
        let [low, high] = pair::words(self.words.0[index / 2]);
        if index.is_multiple_of(2) { low } else { high }
    }

    #[inline(never)]
    fn next(&mut self) {
        self.counter += 1;
        let [a, b, c, d, e, f] = self.head;
        let mut input = Block::ZERO;
        input.0[0] = pair::new(a, b);
        input.0[1] = pair::new(c, d);
        input.0[2] = pair::new(e, f);
        input.0[3] = pair::new(self.counter, 0);
        let (mut once, mut scratch) = (Block::ZERO, Block::ZERO);
        compress(&mut once, &Block::ZERO, &input, &mut scratch);
        self.words = Block::ZERO;
        compress(&mut self.words, &Block::ZERO, &once, &mut scratch);
    }
}
