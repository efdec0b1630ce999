//! Films for a browser's camera, made of screenshots of another browser.

use crate::{Error, Result};
use std::{
    fs::File,
    io::{BufWriter, Write as _},
    path::Path,
};

/// The size of a film: the centre of a phone camera's picture.
const WIDTH: usize = 960;
const HEIGHT: usize = 720;

/// A greyscale picture, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    /// Creates a picture from grey values, row by row.
    #[must_use]
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Self {
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Creates a picture from a PNG with eight bits per channel.
    pub fn from_png(bytes: &[u8]) -> Result<Self> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info()?;
        let size = reader.output_buffer_size().ok_or("too large a picture")?;
        let mut pixels = vec![0; size];
        let info = reader.next_frame(&mut pixels)?;
        let places = info.color_type.samples();
        if info.bit_depth != png::BitDepth::Eight || places < 3 {
            return Err(Error::from("a picture of another kind"));
        }
        let greys = pixels[..info.buffer_size()].chunks_exact(places);
        let greys = greys.map(|place| {
            let sum: u32 = place[..3].iter().map(|part| u32::from(*part)).sum();
            u8::try_from(sum / 3).unwrap_or(u8::MAX)
        });
        Ok(Self::new(
            usize::try_from(info.width)?,
            usize::try_from(info.height)?,
            greys.collect(),
        ))
    }

    /// Blurs each pixel over `reach` pixels on each side, horizontally and vertically.
    #[must_use]
    pub fn blurred(&self, reach: usize) -> Self {
        let lines = spread(&self.pixels, self.width, reach);
        let turned = turned(&lines, self.width, self.height);
        let columns = spread(&turned, self.height, reach);
        Self {
            pixels: self::turned(&columns, self.height, self.width),
            ..self.clone()
        }
    }

    /// As seen by a camera held in front of it: scaled to the film's height, grey on both sides.
    fn seen(&self) -> Vec<u8> {
        let scale = HEIGHT as f64 / self.height as f64;
        let left = (WIDTH as f64 - self.width as f64 * scale) / 2.0;
        let mut all = Vec::with_capacity(WIDTH * HEIGHT);
        for y in 0..HEIGHT {
            for x in 0..WIDTH {
                all.push(self.at((x as f64 + 0.5 - left) / scale, (y as f64 + 0.5) / scale));
            }
        }
        all
    }

    /// Interpolates between four pixels.
    fn at(&self, x: f64, y: f64) -> u8 {
        let inside =
            (0.0..self.width as f64).contains(&x) && (0.0..self.height as f64).contains(&y);
        if !inside {
            return 90;
        }
        let (x, y) = ((x - 0.5).max(0.0), (y - 0.5).max(0.0));
        let (left, top) = (x as usize, y as usize);
        let place = |x: usize, y: usize| {
            let at = y.min(self.height - 1) * self.width + x.min(self.width - 1);
            f64::from(self.pixels[at])
        };
        let (dx, dy) = (x.fract(), y.fract());
        let above = place(left, top) * (1.0 - dx) + place(left + 1, top) * dx;
        let below = place(left, top + 1) * (1.0 - dx) + place(left + 1, top + 1) * dx;
        (above * (1.0 - dy) + below * dy) as u8
    }
}

fn spread(pixels: &[u8], width: usize, reach: usize) -> Vec<u8> {
    let mut all = Vec::with_capacity(pixels.len());
    for line in pixels.chunks_exact(width) {
        for x in 0..width {
            let around = &line[x.saturating_sub(reach)..(x + reach + 1).min(width)];
            let sum: usize = around.iter().map(|grey| usize::from(*grey)).sum();
            all.push(u8::try_from(sum / around.len()).unwrap_or(u8::MAX));
        }
    }
    all
}

fn turned(pixels: &[u8], width: usize, height: usize) -> Vec<u8> {
    let places = (0..width).flat_map(|x| (0..height).map(move |y| y * width + x));
    places.map(|at| pixels[at]).collect()
}

/// Writes a film for [`Settings::camera`](crate::browser::Settings::camera), which plays it in a loop.
pub fn write(to: &Path, pictures: &[Grey], each_second: u32) -> Result {
    let mut file = BufWriter::new(File::create(to)?);
    writeln!(
        file,
        "YUV4MPEG2 W{WIDTH} H{HEIGHT} F{each_second}:1 Ip A1:1 C420"
    )?;
    let colours = vec![128; WIDTH * HEIGHT / 2];
    for picture in pictures {
        file.write_all(b"FRAME\n")?;
        file.write_all(&picture.seen())?;
        file.write_all(&colours)?;
    }
    Ok(file.flush()?)
}
