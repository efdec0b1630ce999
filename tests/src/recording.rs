//! Records every picture that Chromium draws of a page, with what the user wrote painted in one colour and a moving mark
//! in another, so that pixels tell what each picture shows.

use crate::{Result, browser::Browser};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use serde_json::{Value, json};
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// Longer than the browser takes to draw a picture that shows something.
const PATIENCE: Duration = Duration::from_secs(20);

/// After this long without a picture, none is on its way: the mark on a page in sight moves sixty times a second.
const STILL: Duration = Duration::from_millis(300);

/// Paints the page from its start: magenta for what the user wrote; a mark that moves all the time, so that the browser
/// keeps drawing, is yellow, and turns cyan with `data-woke` on the root. In a style sheet of the page's own, as its
/// policy allows no other.
const PAINT: &str = "(() => {
  const paint = new CSSStyleSheet();
  paint.replaceSync(`
    [translate=no], textarea { background: #f0f !important; color: #f0f !important; }
    html::after { content: ''; position: fixed; z-index: 2147483647; left: 0; bottom: 0; width: 60px; height: 60px;
      background: #ff0; animation: recorded 1s linear infinite; }
    html[data-woke]::after { background: #0ff; }
    @keyframes recorded { to { transform: translateX(120px); } }`);
  const put = () => document.adoptedStyleSheets = [paint];
  put();
})()";

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Picture {
    /// When it was drawn, in seconds since 1970.
    pub at: f64,
    /// Whether something that the user wrote is on it.
    pub written: bool,
    /// Whether it was drawn after the page was marked: see [`Browser::marks_at`].
    pub marked: bool,
    /// Whether the mark is on it at all; if not, it shows no page of ours.
    pub ours: bool,
}

/// A running recording.
#[derive(Debug)]
pub struct Recording {
    pictures: Receiver<Result<Picture>>,
    stop: Arc<AtomicBool>,
    recorder: Option<JoinHandle<()>>,
    seen: Vec<Picture>,
}

impl Browser {
    /// Paints what the user wrote, from the next page on.
    pub async fn paints_what_is_written(&self) -> Result {
        self.tools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": PAINT }),
        )
        .await?;
        Ok(())
    }

    /// Runs this script as soon as the page gets this event, before the page does anything about it, and marks what is
    /// drawn from then on. Once.
    pub async fn marks_at(&self, event: &str, script: &str) -> Result {
        self.ask(&format!(
            "void window.addEventListener('{event}', () => {{
               document.documentElement.dataset.woke = '';
               {script}
             }}, {{ capture: true, once: true }})"
        ))
        .await?;
        Ok(())
    }

    /// Starts recording this page, which was painted from its start.
    pub async fn record(&self) -> Result<Recording> {
        let target = self.tools("Target.getTargetInfo", json!({})).await?;
        let target = target["targetInfo"]["targetId"]
            .as_str()
            .ok_or("a page without an id")?;
        let port = fs::read_to_string(self.profile_folder().join("DevToolsActivePort"))?;
        let port = port.lines().next().ok_or("no port")?.parse()?;
        let mut tools = Tools::connect(port, target)?;
        tools.send("Page.enable", json!({}))?;
        tools.send(
            "Page.startScreencast",
            json!({ "format": "png", "maxWidth": 180, "maxHeight": 370, "everyNthFrame": 1 }),
        )?;
        let stop = Arc::new(AtomicBool::new(false));
        let (to, pictures) = mpsc::channel();
        let stopped = Arc::clone(&stop);
        let recorder = thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                match tools.picture() {
                    Ok(None) => {}
                    Ok(Some(picture)) => drop(to.send(Ok(picture))),
                    Err(error) => return drop(to.send(Err(error))),
                }
            }
        });
        Ok(Recording {
            pictures,
            stop,
            recorder: Some(recorder),
            seen: Vec::new(),
        })
    }
}

impl Recording {
    /// Waits for a picture like this, drawn from now on.
    pub async fn until(&mut self, like: impl Fn(&Picture) -> bool) -> Result {
        while let Ok(earlier) = self.pictures.try_recv() {
            self.seen.push(earlier?);
        }
        let begun = Instant::now();
        loop {
            match self.pictures.recv_timeout(Duration::from_millis(20)) {
                Ok(picture) => {
                    let picture = picture?;
                    self.seen.push(picture);
                    if like(&picture) {
                        return Ok(());
                    }
                }
                Err(RecvTimeoutError::Timeout) => tokio::task::yield_now().await,
                Err(RecvTimeoutError::Disconnected) => return Err("no one records".into()),
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!("no such picture among {}", self.seen.len()).into());
            }
        }
    }

    /// Waits until nothing has been drawn for a while: the page is out of sight.
    pub async fn quiet(&mut self) -> Result {
        let begun = Instant::now();
        loop {
            match self.pictures.recv_timeout(STILL) {
                Ok(picture) => self.seen.push(picture?),
                Err(RecvTimeoutError::Timeout) => return Ok(()),
                Err(RecvTimeoutError::Disconnected) => return Err("no one records".into()),
            }
            if begun.elapsed() > PATIENCE {
                return Err("the page is still drawn".into());
            }
        }
    }

    /// Ends it, and returns all pictures.
    pub fn end(mut self) -> Result<Vec<Picture>> {
        while let Ok(picture) = self.pictures.try_recv() {
            self.seen.push(picture?);
        }
        Ok(std::mem::take(&mut self.seen))
    }
}

/// The time by the clock that dates the pictures, in seconds since 1970.
pub fn now() -> Result<f64> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64())
}

impl Drop for Recording {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(recorder) = self.recorder.take() {
            // What it had to say was said through the channel.
            drop(recorder.join());
        }
    }
}

/// A connection of our own to a page's DevTools, for events, which the driver does not pass on: a WebSocket (RFC 6455)
/// to this machine.
struct Tools {
    stream: TcpStream,
    /// What has arrived and was not read yet.
    arrived: Vec<u8>,
    number: u64,
}

impl Tools {
    fn connect(port: u16, target: &str) -> Result<Self> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        write!(
            stream,
            "GET /devtools/page/{target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: Upgrade\r\n\
             Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        )?;
        stream.set_read_timeout(Some(Duration::from_millis(50)))?;
        let mut tools = Self {
            stream,
            arrived: Vec::new(),
            number: 0,
        };
        let begun = Instant::now();
        let end = loop {
            tools.receive()?;
            let end = memchr::memmem::find(&tools.arrived, b"\r\n\r\n");
            if let Some(end) = end {
                break end;
            }
            if begun.elapsed() > PATIENCE {
                return Err("DevTools do not answer".into());
            }
        };
        let answer: Vec<u8> = tools.arrived.drain(..end + 4).collect();
        if !answer.starts_with(b"HTTP/1.1 101") {
            return Err(String::from_utf8_lossy(&answer).into());
        }
        Ok(tools)
    }

    /// Reads what there is, if anything.
    fn receive(&mut self) -> Result {
        let mut bytes = [0; 65_536];
        match self.stream.read(&mut bytes) {
            Ok(0) => Err("DevTools hung up".into()),
            Ok(count) => {
                self.arrived.extend_from_slice(&bytes[..count]);
                Ok(())
            }
            Err(error)
                if [std::io::ErrorKind::WouldBlock, std::io::ErrorKind::TimedOut]
                    .contains(&error.kind()) =>
            {
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Sends a command. Its answer is not awaited.
    fn send(&mut self, method: &str, parameters: Value) -> Result {
        self.number += 1;
        let text = json!({ "id": self.number, "method": method, "params": parameters }).to_string();
        // One text frame, masked with zeros.
        let mut frame = vec![0x81, 0xFE];
        frame.extend(u16::try_from(text.len())?.to_be_bytes());
        frame.extend([0; 4]);
        frame.extend(text.as_bytes());
        Ok(self.stream.write_all(&frame)?)
    }

    /// Returns the next message, if it has arrived.
    fn message(&mut self) -> Result<Option<Value>> {
        let all = &self.arrived;
        let (Some(first), Some(length)) = (all.first(), all.get(1)) else {
            return Ok(None);
        };
        if *first != 0x81 {
            return Err("DevTools sent something else than a whole text".into());
        }
        let (start, length) = match *length {
            126 => (4, all.get(2..4).map(number)),
            127 => (10, all.get(2..10).map(number)),
            short => (2, Some(usize::from(short))),
        };
        let Some(length) = length else {
            return Ok(None);
        };
        if all.len() < start + length {
            return Ok(None);
        }
        let message = serde_json::from_slice(&all[start..start + length])?;
        self.arrived.drain(..start + length);
        Ok(Some(message))
    }

    /// Returns the next picture, if it has arrived, and asks for more.
    fn picture(&mut self) -> Result<Option<Picture>> {
        let Some(message) = self.message()? else {
            self.receive()?;
            return Ok(None);
        };
        if let Some(error) = message.get("error") {
            return Err(error.to_string().into());
        }
        if message["method"] != "Page.screencastFrame" {
            return Ok(None);
        }
        let told = &message["params"];
        self.send(
            "Page.screencastFrameAck",
            json!({ "sessionId": told["sessionId"] }),
        )?;
        let png = BASE64.decode(told["data"].as_str().ok_or("no picture")?)?;
        let at = told["metadata"]["timestamp"].as_f64().ok_or("no time")?;
        Ok(Some(read(&png, at)?))
    }
}

fn number(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .fold(0, |number, byte| number << 8 | usize::from(*byte))
}

/// Reads from its pixels what a picture shows.
fn read(png: &[u8], at: f64) -> Result<Picture> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info()?;
    let size = reader.output_buffer_size().ok_or("too large a picture")?;
    let mut pixels = vec![0; size];
    let info = reader.next_frame(&mut pixels)?;
    let places = info.color_type.samples();
    if info.bit_depth != png::BitDepth::Eight || places < 3 {
        return Err("a picture of another kind".into());
    }
    let (mut magenta, mut yellow, mut cyan) = (false, false, false);
    for pixel in pixels[..info.buffer_size()].chunks_exact(places) {
        let [red, green, blue] = [0, 1, 2].map(|part| match pixel[part] {
            0..=60 => Some(false),
            195..=255 => Some(true),
            _ => None,
        });
        match (red, green, blue) {
            (Some(true), Some(false), Some(true)) => magenta = true,
            (Some(true), Some(true), Some(false)) => yellow = true,
            (Some(false), Some(true), Some(true)) => cyan = true,
            _ => {}
        }
    }
    Ok(Picture {
        at,
        written: magenta,
        marked: cyan,
        ours: yellow || cyan,
    })
}
