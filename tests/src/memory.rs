//! Searches for words left in the browser's memory.

use crate::{Result, browser::Browser};
use serde_json::Value;
use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    sync::Arc,
};
use thirtyfour::common::command::Command;

/// A command of Chromium's driver.
#[derive(Debug)]
struct HeapSnapshot;

impl thirtyfour::common::command::ExtensionCommand for HeapSnapshot {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> http::Method {
        http::Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        "/chromium/heap_snapshot".into()
    }
}

impl Browser {
    /// Returns a snapshot of everything that the page's scripts can still reach, after a garbage collection.
    pub async fn heap(&self) -> Result<String> {
        self.tools("HeapProfiler.collectGarbage", serde_json::json!({}))
            .await?;
        let command = Command::ExtensionCommand(Box::new(HeapSnapshot));
        let answer = self.handle().cmd(command).await?;
        Ok(answer.value_json()?.to_string())
    }

    /// Counts each of these words in the memory of the browser's processes, in UTF-8 or UTF-16, including memory that
    /// no script can reach any more and that the browser has not yet reused.
    pub fn in_processes(&self, words: &[&str]) -> Result<Vec<usize>> {
        let wide = |word: &str| word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let wanted: Vec<[Vec<u8>; 2]> = words
            .iter()
            .map(|word| [word.as_bytes().to_vec(), wide(word)])
            .collect();
        let mut found = vec![0; words.len()];
        for process in family(self.id())? {
            each_part(process, |bytes| {
                for (count, forms) in found.iter_mut().zip(&wanted) {
                    for form in forms {
                        *count += memchr::memmem::find_iter(bytes, form).count();
                    }
                }
            });
        }
        Ok(found)
    }
}

/// Passes each writable part of a process's memory to `look`. A process may end, or protect a part, in the meantime:
/// that part is skipped.
fn each_part(process: u32, mut look: impl FnMut(&[u8])) {
    let Ok(maps) = fs::read_to_string(format!("/proc/{process}/maps")) else {
        return;
    };
    let Ok(mut memory) = File::open(format!("/proc/{process}/mem")) else {
        return;
    };
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let range = line.split(' ').next().unwrap_or_default();
        let ends: Vec<u64> = range
            .split('-')
            .filter_map(|end| u64::from_str_radix(end, 16).ok())
            .collect();
        let [from, to] = ends[..] else { continue };
        let mut bytes = Vec::new();
        if memory.seek(SeekFrom::Start(from)).is_err() {
            continue;
        }
        // What could be read counts, even if the rest could not.
        let _partly = Read::by_ref(&mut memory)
            .take(to - from)
            .read_to_end(&mut bytes);
        look(&bytes);
    }
}

/// A process and all its descendants.
fn family(first: u32) -> Result<Vec<u32>> {
    let mut family = vec![first];
    let mut at = 0;
    while let Some(parent) = family.get(at) {
        let children = format!("/proc/{parent}/task/{parent}/children");
        let children = fs::read_to_string(children).unwrap_or_default();
        family.extend(
            children
                .split_whitespace()
                .filter_map(|id| id.parse::<u32>().ok()),
        );
        at += 1;
    }
    Ok(family)
}
