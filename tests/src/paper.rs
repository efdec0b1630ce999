//! What is on paper: the browser prints to a PDF, which is parsed.
//!
//! The parser knows only as much of PDF as Chromium writes: plain objects, deflated streams, fonts with character maps.

use crate::{Error, Result, browser::Browser};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use flate2::read::ZlibDecoder;
use serde_json::json;
use std::{collections::BTreeMap, io::Read};

/// What was printed.
#[derive(Debug)]
pub struct Paper {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// The text of each sheet, in the order in which it was drawn, without whitespace.
    pub sheets: Vec<String>,
}

impl Paper {
    /// Returns all of its text, without whitespace.
    pub fn text(&self) -> String {
        self.sheets.concat()
    }
}

/// Removes whitespace, as in [`Paper`], so that line breaks do not matter.
pub fn closed_up(words: &str) -> String {
    // Fonts draw some pairs of letters as ligatures.
    let parted = words.replace('\u{fb01}', "fi").replace('\u{fb02}', "fl");
    parted
        .replace('\u{fb00}', "ff")
        .split_whitespace()
        .collect()
}

/// Prints on A4, with the address, title and date that the browser adds unless the page leaves no room for them.
pub async fn printed(browser: &Browser) -> Result<Paper> {
    let asked = json!({
        "displayHeaderFooter": true, "preferCSSPageSize": true, "printBackground": false,
        "paperWidth": 210.0 / 25.4, "paperHeight": 297.0 / 25.4,
    });
    let answer = browser.tools("Page.printToPDF", asked).await?;
    let bytes = BASE64.decode(answer["data"].as_str().unwrap_or_default())?;
    let sheets = read(&bytes)?;
    Ok(Paper { bytes, sheets })
}

/// A PDF object: its dictionary, and its stream, unpacked.
struct Object {
    says: String,
    stream: Vec<u8>,
}

fn read(pdf: &[u8]) -> Result<Vec<String>> {
    let objects = objects(pdf);
    let mut sheets = Vec::new();
    for page in objects.values() {
        if !page.says.contains("/Type /Page\n") && !page.says.contains("/Type /Page ") {
            continue;
        }
        let contents = reference(&page.says, "/Contents").ok_or("a sheet without contents")?;
        let contents = objects
            .get(&contents)
            .ok_or("contents that are not there")?;
        sheets.push(drawn(&contents.stream, &fonts(&page.says, &objects)));
    }
    if sheets.is_empty() {
        return Err(Error::from("a PDF without sheets"));
    }
    Ok(sheets)
}

/// All objects by number.
fn objects(pdf: &[u8]) -> BTreeMap<u32, Object> {
    let mut objects = BTreeMap::new();
    let mut at = 0;
    while let Some(begin) = memchr::memmem::find(&pdf[at..], b" 0 obj") {
        let begin = at + begin;
        let digits = pdf[..begin].iter().rev().take_while(|c| c.is_ascii_digit());
        let number = String::from_utf8_lossy(&pdf[begin - digits.count()..begin]).parse();
        let rest = &pdf[begin + 6..];
        let end = memchr::memmem::find(rest, b"endobj").unwrap_or(rest.len());
        let streams = memchr::memmem::find(rest, b"stream\n").filter(|stream| *stream < end);
        let says = String::from_utf8_lossy(&rest[..streams.unwrap_or(end)]).into_owned();
        let mut stream = Vec::new();
        at = begin + 6 + end;
        if let Some(from) = streams {
            let packed = &rest[from + 7..];
            let length = number_after(&says, "/Length")
                .unwrap_or(0)
                .min(packed.len());
            at = begin + 6 + from + 7 + length;
            let packed = &packed[..length];
            if ZlibDecoder::new(packed).read_to_end(&mut stream).is_err() {
                stream = packed.to_vec();
            }
        }
        if let Ok(number) = number {
            objects.insert(number, Object { says, stream });
        }
    }
    objects
}

fn number_after(says: &str, name: &str) -> Option<usize> {
    let (_, after) = says.split_once(name)?;
    let digits = after.trim_start().split(|c: char| !c.is_ascii_digit());
    digits.into_iter().next()?.parse().ok()
}

fn reference(says: &str, name: &str) -> Option<u32> {
    number_after(says, &format!("{name} ")).and_then(|number| number.try_into().ok())
}

/// Character maps: for each font of a sheet, the text for each glyph number.
type Fonts = BTreeMap<String, BTreeMap<u16, String>>;

fn fonts(page: &str, objects: &BTreeMap<u32, Object>) -> Fonts {
    let named = page.split_once("/Font <<").map_or("", |(_, fonts)| fonts);
    let named = named.split_once(">>").map_or("", |(fonts, _)| fonts);
    let mut words = named.split_whitespace();
    let mut fonts = Fonts::new();
    while let (Some(name), Some(number)) = (words.next(), words.next()) {
        // "0 R"
        words.next();
        words.next();
        let font = number
            .parse()
            .ok()
            .and_then(|number: u32| objects.get(&number));
        let letters = font
            .and_then(|font| reference(&font.says, "/ToUnicode"))
            .and_then(|number| objects.get(&number))
            .map(|map| letters(&String::from_utf8_lossy(&map.stream)))
            .unwrap_or_default();
        fonts.insert(name.to_owned(), letters);
    }
    fonts
}

/// Reads `<0003> <0020>` between `beginbfchar` and its end, and `<0003> <0005> <0041>` in ranges.
fn letters(map: &str) -> BTreeMap<u16, String> {
    let mut letters = BTreeMap::new();
    let mut ranges = None;
    for line in map.lines() {
        match line.split_whitespace().last() {
            Some("beginbfchar") => ranges = Some(false),
            Some("beginbfrange") => ranges = Some(true),
            Some("endbfchar" | "endbfrange") => ranges = None,
            _ => {}
        }
        let hex: Vec<Vec<u16>> = line.split('<').skip(1).map(units).collect();
        match (ranges, hex.as_slice()) {
            (Some(false), [number, text]) => {
                letters.insert(number[0], String::from_utf16_lossy(text));
            }
            (Some(true), [from, to, text]) => {
                for number in from[0]..=to[0] {
                    let first = text.last().copied().unwrap_or_default();
                    let text = String::from_utf16_lossy(&[first + (number - from[0])]);
                    letters.insert(number, text);
                }
            }
            _ => {}
        }
    }
    letters
}

/// `0041>` as 16-bit numbers.
fn units(hex: &str) -> Vec<u16> {
    let hex = hex.split('>').next().unwrap_or_default().as_bytes();
    hex.chunks(4)
        .filter_map(|four| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok())
        .collect()
}

/// The text that is drawn.
fn drawn(contents: &[u8], fonts: &Fonts) -> String {
    let contents = String::from_utf8_lossy(contents);
    let mut text = String::new();
    let mut letters = None;
    for line in contents.lines() {
        if line.ends_with(" Tf") {
            letters = line
                .split_whitespace()
                .next()
                .and_then(|name| fonts.get(name));
        }
        if line.ends_with("Tj") || line.ends_with("TJ") {
            for number in line.split('<').skip(1).flat_map(units) {
                let letter = letters.and_then(|letters| letters.get(&number));
                text.push_str(letter.map_or("\u{fffd}", String::as_str));
            }
        }
    }
    closed_up(&text)
}
