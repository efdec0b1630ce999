//! Merges the app's small files.
//!
//! The splitter makes a file for each set of parts that share something, and with nine parts most sets share a function
//! or a string: ninety files, sixty of them of a hundred bytes, each with its own header, request and name in the first
//! page. A file does no harm in a part that does not need it, so files are merged as long as that reduces what parts
//! fetch.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, DataCountSection, DataSection, ElementSection, EntityType, FunctionSection,
    ImportSection, Module, TypeSection,
};
use wasmparser::{FuncType, Parser, Payload, TypeRef};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What each part needs, as file names without extension.
pub type Needs = BTreeMap<String, Vec<String>>;

/// The overhead of a file for each part that fetches it, in compressed bytes: its header, its imports, and the context
/// that brotli lacks. Measured on the app: with 50, parts are larger; with 70, there are five more files.
const HEAD: i64 = 200;

/// The cost of a file for the first page, which lists it, weighted by how many users fetch that.
const LISTED: i64 = 300;

/// The compressed size in per cent.
const COMPRESSED: i64 = 45;

struct File {
    name: String,
    parts: BTreeSet<String>,
    bytes: Vec<u8>,
}

impl File {
    /// The cost of its content for a part that does not need it.
    fn useless(&self) -> i64 {
        let length = i64::try_from(self.bytes.len()).unwrap_or(i64::MAX / 100);
        (length - HEAD).max(0) * COMPRESSED / 100
    }

    /// What merging the two saves.
    fn gain(&self, other: &File) -> i64 {
        let count = |n: usize| i64::try_from(n).unwrap_or(0);
        let both = self.parts.intersection(&other.parts).count();
        let (ours, theirs) = (self.parts.len() - both, other.parts.len() - both);
        count(both) * HEAD + LISTED - self.useless() * count(theirs) - other.useless() * count(ours)
    }
}

/// Merges the shared files in this folder, and updates what each part needs.
pub fn join(folder: &Path, needs: &mut Needs) -> Outcome<()> {
    let mut parts: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for (part, files) in needs.iter() {
        for file in files.iter().filter(|file| file.starts_with("chunk_")) {
            parts.entry(file).or_default().insert(part.clone());
        }
    }
    let path = |name: &str| folder.join(format!("{name}.wasm"));
    let mut files = Vec::new();
    for (name, parts) in parts {
        let name = name.clone();
        // Re-encoded without function names and empty sections, so that its length reflects its cost.
        let bytes = joined(&[&fs::read(path(&name))?])?;
        files.push(File { name, parts, bytes });
    }
    while let Some((one, other)) = best(&files) {
        let gone = files.remove(other);
        let stays = &mut files[one];
        stays.bytes = joined(&[&stays.bytes, &gone.bytes])?;
        stays.parts.extend(gone.parts);
        fs::remove_file(path(&gone.name))?;
        fs::write(path(&stays.name), &stays.bytes)?;
    }
    for (part, needed) in needs {
        needed.retain(|file| !file.starts_with("chunk_"));
        let shared = files.iter().filter(|file| file.parts.contains(part));
        needed.splice(0..0, shared.map(|file| file.name.clone()));
    }
    Ok(())
}

/// The two files whose merging saves most, the later one second; `None` if no merging saves anything.
fn best(files: &[File]) -> Option<(usize, usize)> {
    let pairs = (0..files.len()).flat_map(|a| (a + 1..files.len()).map(move |b| (a, b)));
    let gains = pairs.map(|(a, b)| (files[a].gain(&files[b]), a, b));
    // The first of equals, for reproducibility.
    let best = gains.max_by_key(|(gain, a, b)| (*gain, std::cmp::Reverse((*a, *b))))?;
    (best.0 > 0).then_some((best.1, best.2))
}

/// The imports of all modules, deduplicated, with counters for the other indices.
#[derive(Default)]
struct Whole {
    types: Vec<FuncType>,
    imports: Vec<(String, String, EntityType)>,
    /// The number of imported functions, tables, memories and globals.
    counts: [u32; 4],
    functions: u32,
    elements: u32,
    data: u32,
}

/// Maps a module's own indices to those in the whole.
#[derive(Default)]
struct Numbers {
    types: Vec<u32>,
    functions: Vec<u32>,
    tables: Vec<u32>,
    memories: Vec<u32>,
    globals: Vec<u32>,
    elements: u32,
    data: u32,
}

/// An index that a module uses but does not define.
#[derive(Debug, thiserror::Error)]
#[error("there is no number {0}")]
struct Unknown(u32);

fn renumbered(known: &[u32], number: u32) -> Result<u32, reencode::Error<Unknown>> {
    let found = usize::try_from(number).ok().and_then(|at| known.get(at));
    let found = found.copied();
    found.ok_or(reencode::Error::UserError(Unknown(number)))
}

impl Reencode for Numbers {
    type Error = Unknown;

    fn type_index(&mut self, number: u32) -> Result<u32, reencode::Error<Unknown>> {
        renumbered(&self.types, number)
    }
    fn function_index(&mut self, number: u32) -> Result<u32, reencode::Error<Unknown>> {
        renumbered(&self.functions, number)
    }
    fn table_index(&mut self, number: u32) -> Result<u32, reencode::Error<Unknown>> {
        renumbered(&self.tables, number)
    }
    fn memory_index(&mut self, number: u32) -> Result<u32, reencode::Error<Unknown>> {
        renumbered(&self.memories, number)
    }
    fn global_index(&mut self, number: u32) -> Result<u32, reencode::Error<Unknown>> {
        renumbered(&self.globals, number)
    }
    fn element_index(&mut self, number: u32) -> Result<u32, reencode::Error<Unknown>> {
        Ok(self.elements + number)
    }
    fn data_index(&mut self, number: u32) -> Result<u32, reencode::Error<Unknown>> {
        Ok(self.data + number)
    }
}

/// Merges modules that import from the same places and export nothing. What a file of the splitter must not contain
/// (its own memories, tables, globals or exports, a start function) is an error.
fn joined(modules: &[&[u8]]) -> Outcome<Vec<u8>> {
    let mut whole = Whole::default();
    let mut numbers = Vec::new();
    for module in modules {
        numbers.push(whole.heads(module)?);
    }
    let imported = whole.counts[0];
    let mut functions = FunctionSection::new();
    let mut elements = ElementSection::new();
    let mut code = CodeSection::new();
    let mut data = DataSection::new();
    for (module, numbers) in modules.iter().zip(&mut numbers) {
        numbers.elements = whole.elements;
        numbers.data = whole.data;
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::FunctionSection(section) => {
                    for _ in section.clone() {
                        numbers.functions.push(imported + whole.functions);
                        whole.functions += 1;
                    }
                    numbers.parse_function_section(&mut functions, section)?;
                }
                Payload::ElementSection(section) => {
                    whole.elements += section.count();
                    numbers.parse_element_section(&mut elements, section)?;
                }
                Payload::CodeSectionEntry(body) => numbers.parse_function_body(&mut code, body)?,
                Payload::DataSection(section) => {
                    whole.data += section.count();
                    numbers.parse_data_section(&mut data, section)?;
                }
                Payload::Version { .. }
                | Payload::TypeSection(_)
                | Payload::ImportSection(_)
                | Payload::CodeSectionStart { .. }
                | Payload::DataCountSection { .. }
                | Payload::CustomSection(_)
                | Payload::End(_) => {}
                // The splitter writes empty sections.
                Payload::ExportSection(section) if section.count() == 0 => {}
                Payload::GlobalSection(section) if section.count() == 0 => {}
                Payload::MemorySection(section) if section.count() == 0 => {}
                Payload::TableSection(section) if section.count() == 0 => {}
                Payload::TagSection(section) if section.count() == 0 => {}
                other => return Err(format!("cannot be joined: {other:?}").into()),
            }
        }
    }
    Ok(whole.written(&functions, &elements, &code, &data))
}

impl Whole {
    /// Adds a module's types and imports.
    fn heads(&mut self, module: &[u8]) -> Outcome<Numbers> {
        let mut numbers = Numbers::default();
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::TypeSection(section) => {
                    for kind in section.into_iter_err_on_gc_types() {
                        numbers.types.push(self.type_of(kind?)?);
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        let kind = numbers.entity_type(import.ty)?;
                        let number = self.import(import.module, import.name, kind)?;
                        match import.ty {
                            TypeRef::Func(_) => numbers.functions.push(number),
                            TypeRef::Table(_) => numbers.tables.push(number),
                            TypeRef::Memory(_) => numbers.memories.push(number),
                            TypeRef::Global(_) => numbers.globals.push(number),
                            _ => return Err("imports something of another kind".into()),
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(numbers)
    }

    fn type_of(&mut self, kind: FuncType) -> Outcome<u32> {
        let known = self.types.iter().position(|known| *known == kind);
        let at = known.unwrap_or_else(|| {
            self.types.push(kind);
            self.types.len() - 1
        });
        Ok(u32::try_from(at)?)
    }

    /// Returns the index of an import among those of its kind.
    fn import(&mut self, module: &str, name: &str, kind: EntityType) -> Outcome<u32> {
        let which = |kind: &EntityType| match kind {
            EntityType::Function(_) => Some(0),
            EntityType::Table(_) => Some(1),
            EntityType::Memory(_) => Some(2),
            EntityType::Global(_) => Some(3),
            _ => None,
        };
        let place = which(&kind).ok_or("imports something of another kind")?;
        let same = self
            .imports
            .iter()
            .filter(|known| which(&known.2) == Some(place));
        let mut same = same.zip(0..);
        if let Some((_, number)) = same.find(|(known, _)| known.0 == module && known.1 == name) {
            return Ok(number);
        }
        self.imports
            .push((module.to_owned(), name.to_owned(), kind));
        self.counts[place] += 1;
        Ok(self.counts[place] - 1)
    }

    fn written(
        &self,
        functions: &FunctionSection,
        elements: &ElementSection,
        code: &CodeSection,
        data: &DataSection,
    ) -> Vec<u8> {
        let mut types = TypeSection::new();
        for kind in &self.types {
            let mut same = Numbers::default();
            if let Ok(kind) = same.func_type(kind.clone()) {
                types.ty().func_type(&kind);
            }
        }
        let mut imports = ImportSection::new();
        for (module, name, kind) in &self.imports {
            imports.import(module, name, *kind);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        if self.functions > 0 {
            module.section(functions);
        }
        if self.elements > 0 {
            module.section(elements);
        }
        if self.data > 0 {
            // Before the code, which may refer to data by index.
            module.section(&DataCountSection { count: self.data });
        }
        if self.functions > 0 {
            module.section(code);
        }
        if self.data > 0 {
            module.section(data);
        }
        module.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        ConstExpr, Elements, Function, GlobalType, MemoryType, RefType, TableType, ValType,
    };

    /// Like the splitter's files: a function that reads a global and calls the one with index `calls`, an entry for it
    /// in the table at `at`, and a data segment.
    fn file(imports: &[&str], calls: u32, at: i32) -> Vec<u8> {
        file_with(imports, calls, at, b"text")
    }

    fn file_with(imports: &[&str], calls: u32, at: i32, text: &[u8]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I64], []);
        types.ty().function([], []);
        let mut all = ImportSection::new();
        let memory = MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        };
        let table = TableType {
            element_type: RefType::FUNCREF,
            minimum: 8,
            maximum: None,
            table64: false,
            shared: false,
        };
        let global = GlobalType {
            val_type: ValType::I32,
            mutable: true,
            shared: false,
        };
        all.import("main", "memory", memory);
        all.import("main", "table", table);
        for name in imports {
            match name.strip_prefix("global") {
                Some(_) => all.import("main", name, global),
                None => all.import("main", name, EntityType::Function(1)),
            };
        }
        let mut functions = FunctionSection::new();
        functions.function(1);
        let mut elements = ElementSection::new();
        let own = imports
            .iter()
            .filter(|name| !name.starts_with("global"))
            .count();
        let own = u32::try_from(own).unwrap();
        elements.active(
            None,
            &ConstExpr::i32_const(at),
            Elements::Functions([own].as_slice().into()),
        );
        let mut body = Function::new([]);
        body.instructions().global_get(0).drop().call(calls).end();
        let mut code = CodeSection::new();
        code.function(&body);
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(at * 16), text.iter().copied());
        let mut module = Module::new();
        module.section(&types).section(&all).section(&functions);
        module.section(&elements).section(&code).section(&data);
        module.finish()
    }

    /// Returns the names of the imports, and what each function calls: an import's name or its own index.
    fn told(module: &[u8]) -> (Vec<String>, Vec<String>) {
        let (mut imports, mut functions, mut calls) = (Vec::new(), Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.unwrap() {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import.unwrap();
                        imports.push(import.name.to_owned());
                        if matches!(import.ty, TypeRef::Func(_)) {
                            functions.push(import.name.to_owned());
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    for operator in body.get_operators_reader().unwrap() {
                        if let wasmparser::Operator::Call { function_index } = operator.unwrap() {
                            let at = function_index as usize;
                            let own = || format!("own {}", at - functions.len());
                            calls.push(functions.get(at).cloned().unwrap_or_else(own));
                        }
                    }
                }
                _ => {}
            }
        }
        (imports, calls)
    }

    #[test]
    fn joined_files_call_the_same_functions() {
        let one = file(&["f", "global a", "g"], 1, 3);
        // It calls itself, and imports the same function under another index.
        let other = file(&["global b", "h", "g"], 2, 4);
        let both = joined(&[&one, &other]).unwrap();
        let (imports, calls) = told(&both);
        let wanted = ["memory", "table", "f", "global a", "g", "global b", "h"];
        assert_eq!(imports, wanted);
        assert_eq!(calls, ["g", "own 1"]);
        assert!(both.len() < one.len() + other.len());
    }

    #[test]
    fn file_of_unexpected_shape_is_refused() {
        let mut module = Module::new();
        let mut exports = wasm_encoder::ExportSection::new();
        exports.export("a", wasm_encoder::ExportKind::Func, 0);
        module.section(&exports);
        assert!(joined(&[&module.finish(), &file(&["global a", "f"], 0, 1)]).is_err());
    }

    #[test]
    fn small_files_are_joined_and_every_chunk_finds_its_needs() {
        let folder = std::env::temp_dir().join(format!("join-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let write = |name: &str, bytes: &[u8]| {
            fs::write(folder.join(format!("{name}.wasm")), bytes).unwrap()
        };
        write("chunk_1", &file(&["global a", "f"], 0, 1));
        write("chunk_2", &file(&["global a", "g"], 0, 2));
        let large = file_with(&["global a", "h"], 0, 3, &[7; 32_768]);
        write("chunk_3", &large);
        let list = |files: &[&str]| {
            files
                .iter()
                .map(|file| (*file).to_owned())
                .collect::<Vec<_>>()
        };
        let mut needs = Needs::from([
            (
                "a".to_owned(),
                list(&["chunk_1", "chunk_2", "chunk_3", "split_a"]),
            ),
            ("b".to_owned(), list(&["chunk_1", "chunk_2", "split_b"])),
            ("c".to_owned(), list(&["chunk_1", "split_c"])),
        ]);
        join(&folder, &mut needs).unwrap();
        assert_eq!(needs["a"], ["chunk_1", "chunk_3", "split_a"]);
        assert_eq!(needs["b"], ["chunk_1", "split_b"]);
        assert_eq!(needs["c"], ["chunk_1", "split_c"]);
        assert!(!folder.join("chunk_2.wasm").exists());
        let (imports, _) = told(&fs::read(folder.join("chunk_1.wasm")).unwrap());
        assert!(imports.contains(&"f".to_owned()) && imports.contains(&"g".to_owned()));
        fs::remove_dir_all(folder).unwrap();
    }
}
