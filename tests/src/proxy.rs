//! A proxy that logs every request of a browser, in any engine, and lets only this machine's own pages through.

use crate::Result;
use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

/// A running proxy. Its threads end with the program.
#[derive(Debug)]
pub struct Proxy {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Starts a proxy.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let asked = Arc::default();
        let log = Arc::clone(&asked);
        thread::spawn(move || {
            for call in listener.incoming().flatten() {
                let log = Arc::clone(&log);
                // A browser that ends cuts its connections, which is no error.
                thread::spawn(move || answer(&call, &log).ok());
            }
        });
        Ok(Self { port, asked })
    }

    /// Returns its port on this machine.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns the method and full URL of each request so far; for an encrypted one, `CONNECT` and the host.
    pub fn asked(&self) -> Vec<String> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// Serves one connection: one request, then it is closed.
fn answer(call: &TcpStream, log: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut from = BufReader::new(call);
    let mut first = String::new();
    from.read_line(&mut first)?;
    let mut parts = first.split_whitespace();
    let (Some(method), Some(address)) = (parts.next(), parts.next()) else {
        return Ok(());
    };
    let mut head = Vec::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        from.read_line(&mut line)?;
        if line.trim().is_empty() {
            break;
        }
        let name = line.split(':').next().unwrap_or_default().to_lowercase();
        if name == "content-length" {
            length = line
                .split(':')
                .nth(1)
                .and_then(|n| n.trim().parse().ok())
                .unwrap_or(0);
        }
        if !["connection", "proxy-connection", "keep-alive"].contains(&name.as_str()) {
            head.push(line);
        }
    }
    log.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(format!("{method} {address}"));
    let rest = address.strip_prefix("http://").unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut to = call;
    if !(host.starts_with("localhost:") || host.starts_with("127.0.0.1:")) {
        to.write_all(
            b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        )?;
        return call.shutdown(Shutdown::Write);
    }
    let mut server = TcpStream::connect(host.replace("localhost", "127.0.0.1"))?;
    write!(server, "{method} /{path} HTTP/1.1\r\nConnection: close\r\n")?;
    server.write_all(head.concat().as_bytes())?;
    server.write_all(b"\r\n")?;
    io::copy(&mut from.take(length), &mut server)?;
    io::copy(&mut server, &mut to)?;
    call.shutdown(Shutdown::Write)
}
