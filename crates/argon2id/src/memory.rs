//! How the memory is divided, filled and gone through.

use zeroize::optimization_barrier;

use crate::Cost;
use crate::addresses::Addresses;
use crate::block::{Block, compress};
use crate::first_block;

/// Segments of a lane; in each, lanes do not look at each other.
const SLICES: usize = 4;

/// How the memory is divided.
#[derive(Clone, Copy)]
pub struct Shape {
    pub lanes: usize,
    /// Blocks of a lane.
    pub lane: usize,
    /// Blocks of a segment.
    pub segment: usize,
    pub passes: usize,
}

impl Shape {
    pub fn of(cost: Cost) -> Option<Self> {
        let lanes = usize::try_from(cost.lanes).ok()?;
        let segment = usize::try_from(cost.memory_kib)
            .ok()?
            .checked_div(lanes.checked_mul(SLICES)?)?;
        let passes = usize::try_from(cost.passes).ok()?;
        (segment >= 2 && passes >= 1).then_some(Self {
            lanes,
            lane: segment * SLICES,
            segment,
            passes,
        })
    }

    pub fn blocks(self) -> usize {
        self.lanes * self.lane
    }
}

/// Fills `memory`, which is empty and has the room.
///
/// Every block is zero before it is first computed, so that "XOR what was there", which the later
/// passes ask for, is right in the first one too.
pub fn fill(memory: &mut Vec<Block>, shape: Shape, start: &[u8; 64]) {
    // A lane that is alone grows block by block, so that each is zeroed while it is at hand anyway.
    if shape.lanes > 1 {
        memory.resize(shape.blocks(), Block::ZERO);
    } else {
        memory.resize(2, Block::ZERO);
    }
    for (lane, number) in (0..shape.lanes).zip(0_u32..) {
        memory[lane * shape.lane] = first_block(start, 0, number);
        memory[lane * shape.lane + 1] = first_block(start, 1, number);
    }
    let mut scratch = Block::ZERO;
    for pass in 0..shape.passes {
        for slice in 0..SLICES {
            for lane in 0..shape.lanes {
                let segment = Segment {
                    shape,
                    pass,
                    slice,
                    lane,
                };
                segment.fill(memory, &mut scratch);
            }
        }
    }
    scratch = Block::ZERO;
    optimization_barrier(&scratch);
}

/// A part of a lane in one pass.
#[derive(Clone, Copy)]
pub struct Segment {
    pub shape: Shape,
    pub pass: usize,
    pub slice: usize,
    pub lane: usize,
}

impl Segment {
    #[inline(never)]
    fn fill(self, memory: &mut Vec<Block>, scratch: &mut Block) {
        let Shape { lane, segment, .. } = self.shape;
        let base = self.lane * lane;
        let from = if self.pass == 0 && self.slice == 0 {
            2
        } else {
            0
        };
        // Which blocks are looked at depends on the phrase only from the middle of the first pass on.
        let mut addresses =
            (self.pass == 0 && self.slice < SLICES / 2).then(|| Addresses::of(self));
        for at in from..segment {
            let place = self.slice * segment + at;
            let current = base + place;
            let previous = base + if place == 0 { lane - 1 } else { place - 1 };
            let random = match &mut addresses {
                Some(addresses) => addresses.word(at),
                None => memory[previous].first_word(),
            };
            let reference = self.reference(at, random);
            if current == memory.len() {
                memory.push(Block::ZERO);
            }
            let (before, rest) = memory.split_at_mut(current);
            if let Some((target, after)) = rest.split_first_mut() {
                let other = |index: usize| match index.checked_sub(current + 1) {
                    Some(index) => &after[index],
                    None => &before[index],
                };
                compress(target, other(previous), other(reference), scratch);
            }
        }
    }

    /// Which block the one at `at` in this segment is mixed with (section 3.4.2).
    #[allow(
        clippy::cast_possible_truncation,
        reason = "each shift leaves 32 bits or fewer"
    )]
    fn reference(self, at: usize, random: u64) -> usize {
        let Shape {
            lanes,
            lane: length,
            segment,
            ..
        } = self.shape;
        let first = self.pass == 0;
        let lane = if first && self.slice == 0 {
            self.lane
        } else {
            (random >> 32) as usize % lanes
        };
        let finished = if first {
            self.slice * segment
        } else {
            length - segment
        };
        let area = if lane == self.lane {
            finished + at - 1
        } else {
            finished - usize::from(at == 0)
        };
        let low = random & u64::from(u32::MAX);
        let share = ((low * low) >> 32) * area as u64;
        let back = (share >> 32) as usize;
        let oldest = if first || self.slice == SLICES - 1 {
            0
        } else {
            (self.slice + 1) * segment
        };
        let mut place = oldest + area - 1 - back;
        if place >= length {
            place -= length;
        }
        lane * length + place
    }
}
