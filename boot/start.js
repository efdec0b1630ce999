/* Loads the app, shows how far it is, and says plainly when it cannot start. Locks the app in place.
   Knows nothing of the app but that it is a wasm-bindgen module. */

/* Without one byte for this long, the page says that it is slow. */
const STALL_MS = 20000;

const own = document.querySelector('script[data-js]');
const files = JSON.parse(document.body.dataset.files);
const glueUrl = own.dataset.js;
const wasmUrl = own.dataset.wasm;
const byId = (id) => document.getElementById(id);

/* Where browsers know Trusted Types, the policy lets no text become elements or code. Two addresses may
   become code, the workers'. The engine asks the policy of this name by itself, so that the app need not
   know of it, and nothing is different where there are none. */
try {
  if (window.trustedTypes) {
    trustedTypes.createPolicy('default', {
      createScriptURL: (address) => (address === files.derive || address === files.lens.worker ? address : null),
    });
  }
} catch (taken) {
  /* An extension was here first; its rule holds then. */
}

/* Kept: a start after a lock needs no network. */
let compiled = null;
/* { memory } of the instance that is alive. */
let running = null;
let starts = 0;
let loading = null;

function show(id) {
  for (const other of ['start-loading', 'start-slow', 'start-failed', 'start-stopped', 'start-ready']) {
    byId(other).hidden = other !== id;
  }
}

/* Whatever the start waits for (an answer, more bytes, the app's text): when nothing comes for long, the
   page says so. */
let patience = null;
function patient() {
  clearTimeout(patience);
  patience = setTimeout(() => show('start-slow'), STALL_MS);
}

/* Reads the wasm as it comes, to show how far it is. */
async function download() {
  const response = await fetch(wasmUrl, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const total = Number(own.dataset.size) || 0;
  const bar = byId('start-bar');
  const reader = response.body.getReader();
  const parts = [];
  let got = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    patient();
    parts.push(value);
    got += value.length;
    if (total) bar.value = Math.min(1, got / total);
  }
  const bytes = new Uint8Array(got);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return WebAssembly.compile(bytes);
}

/* Every start gets a module instance of its own: the number after # makes a new one of the same file. */
const glue = (n) => import(`${glueUrl}#${n}`);
let spare = null;

/* The app's other files. Each is fetched and compiled once; every start that asks for it gets an
   instance of its own, in the app's own memory, so that clearing that memory clears it too. */
const others = new Map();
/* The texts, each fetched once and retained: no part of the app that is gone to asks the site for anything,
   and a start after a lock needs no network. */
const texts = new Map();
boot.text = (address) => {
  if (!texts.has(address)) {
    const bytes = fetch(address, { credentials: 'same-origin' }).then((answer) => {
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      return answer.arrayBuffer();
    });
    bytes.catch(() => texts.delete(address));
    texts.set(address, bytes);
  }
  return texts.get(address);
};
/* Sealed bytes that no store takes, as texts by their names: they outlive the app that sealed them. */
const held = {};
boot.hold = (name, text) => {
  if (text) held[name] = text;
  else if (text === null) delete held[name];
  return held[name];
};
boot.storeHeld = () => {
  for (const name in held) {
    try { localStorage.setItem(name, held[name]); delete held[name]; } catch (full) { /* It is still held. */ }
  }
  return Object.keys(held).join('\n');
};
/* Counts the instances that ended: what comes too late must not touch their memory. */
let life = 0;

/* What shows pictures and looks through a camera: fetched when it is asked for. */
let tries = 0;
boot.lens = (what, ...rest) => {
  const born = life;
  /* Engines remember a file that did not come: the number asks for it anew. */
  return import(`${files.lens.page}#${tries}`).then((lens) => {
    if (born !== life) throw new Error('late');
    return lens[what](...rest);
  }, (error) => {
    tries += 1;
    throw error;
  });
};

function other(address) {
  if (!others.has(address)) {
    const module = fetch(address, { credentials: 'same-origin' }).then((answer) => {
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      return answer.arrayBuffer();
    }).then((bytes) => WebAssembly.compile(bytes));
    /* Tried again when it is asked for again. */
    module.catch(() => others.delete(address));
    others.set(address, module);
  }
  return others.get(address);
}

/* What the glue links the app's loaders to. `wasm` gives the exports of the glue's own instance. */
boot.split = (wasm) => {
  const there = new Map();
  const instance = (address, born) => {
    if (!there.has(address)) {
      const made = other(address).then((module) => {
        if (born !== life) throw new Error('late');
        return WebAssembly.instantiate(module, { __wasm_split: wasm() });
      });
      made.catch(() => there.delete(address));
      there.set(address, made);
    }
    return there.get(address);
  };
  const loader = (addresses) => async (callback, data) => {
    const born = life;
    const all = Promise.all(addresses.map((address) => instance(address, born)));
    const well = await all.then(() => true, () => false);
    if (born === life) wasm().__indirect_function_table.get(callback)(data, well);
  };
  const loaders = Object.entries(files.split).map(([name, addresses]) => [`__wasm_split_load_${name}`, loader(addresses)]);
  return Object.fromEntries(loaders);
};

async function start() {
  show('start-loading');
  patient();
  if (typeof WebAssembly !== 'object') throw new Error('no WebAssembly');
  if (!compiled) compiled = await download();
  const module = (spare && await spare) || await glue(starts);
  starts += 1;
  /* Fetched now, while there is a network, for the start after the next lock. */
  spare = glue(starts).catch(() => null);
  const exports = await module.default({ module_or_path: compiled });
  running = { memory: exports.memory };
}

function clear() {
  const stage = byId('app');
  const fresh = stage.cloneNode(false);
  fresh.hidden = true;
  stage.replaceWith(fresh);
  byId('front').hidden = false;
}

/* Ends the running instance: nothing that it held can be reached by this page any more. */
function drop() {
  try { if (boot.hush) boot.hush(true); } catch (dead) { boot.dead = String(dead); }
  if (boot.worker) boot.worker.terminate();
  boot.worker = boot.flush = boot.forget = null;
  clear();
  life += 1;
  if (running) new Uint8Array(running.memory.buffer).fill(0);
  running = null;
}

function failed(id, error) {
  clearTimeout(patience);
  drop();
  /* Perhaps it was one of these: they are asked for anew. */
  texts.clear();
  /* The kind of failure only, for somebody who looks into it; never anything a person wrote. */
  document.documentElement.dataset.start = String((error && error.name) || error || 'stopped');
  show(id);
}

/* What opening and keeping will need, fetched while there is a network. */
function fetchAhead() {
  for (const address of new Set(Object.values(files.split).flat())) other(address).catch(() => null);
  for (const address of files.text[document.documentElement.lang] || []) boot.text(address).catch(() => null);
  for (const file of [files.derive, files.deriveWasm]) {
    /* It is fetched again when it is needed; that attempt has a sentence of its own. */
    fetch(file).then((answer) => answer.arrayBuffer()).catch(() => null);
  }
}

boot.begin = () => {
  if (loading) return loading;
  drop();
  boot.shown(true);
  loading = start()
    .then(fetchAhead)
    .catch((error) => failed('start-failed', error))
    .finally(() => { loading = null; });
  return loading;
};

function reveal() {
  show('');
  byId('front').hidden = true;
  byId('app').hidden = false;
}

/* The app can be shown. Somebody who is reading the page that stood in for it is asked first: a number
   must not be taken away under a thumb. */
boot.ready = () => {
  clearTimeout(patience);
  const reading = scrollY > 40 || byId('front').querySelector('details[open]');
  if (reading) show('start-ready');
  else reveal();
};
byId('start-go').addEventListener('click', () => { reveal(); scrollTo(0, 0); });

/* Lock in place: out of the app's own call stack first. */
boot.lock = () => {
  setTimeout(() => {
    const forget = boot.forget;
    boot.flush = boot.forget = null;
    try { if (forget) forget(); } catch (dead) { boot.dead = String(dead); }
    setTimeout(() => { boot.begin(); scrollTo(0, 0); }, 0);
  }, 0);
};

/* The app panicked, or could not read its text. */
boot.stopped = (why) => setTimeout(() => failed('start-stopped', why), 0);
boot.unstarted = (why) => setTimeout(() => failed('start-failed', why), 0);

/* The app lives in a form that looks like a search: Chromium asks its maker what kind of fields a page
   has, whatever the fields say, and leaves only search forms out. Nothing is ever sent by it. */
document.addEventListener('submit', (event) => event.preventDefault());

for (const button of document.querySelectorAll('[data-again]')) {
  button.addEventListener('click', () => boot.begin());
}
if (!boot.gone()) boot.begin();
