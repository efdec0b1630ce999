/* Loads the app, shows progress, and says plainly when it cannot start. Locks the app in place. Knows nothing of the
   app except that it is a wasm-bindgen module. */

/* After this long without a byte, the page says that loading is slow. */
const STALL_MS = 20000;
/* After this long without its last byte, a file counts as missing, and what needed it says so. */
const LIMIT_MS = 120000;

const own = document.querySelector('script[data-js]');
const files = JSON.parse(document.body.dataset.files);
const glueUrl = own.dataset.js;
const wasmUrl = own.dataset.wasm;
const byId = (id) => document.getElementById(id);

/* Where browsers support Trusted Types, the policy lets no text become elements or code, except five addresses: the
   workers', and the modules', which have a number at the end. Each has its hash after the #, but for the service worker,
   which has the hash of this page instead. The engine applies the policy of this name by default, so the app need not
   know of it, and nothing changes in browsers without Trusted Types. */
const modules = [glueUrl, files.away, files.lens.page];
const workers = [files.derive, files.lens.worker, '/page.js'];
try {
  if (window.trustedTypes) {
    trustedTypes.createPolicy('default', {
      createScriptURL: (address) => (workers.includes(address) || modules.includes(address.replace(/#\d+$/, '')) ? address : null),
    });
  }
} catch (taken) {
  /* An extension was first; its policy applies. */
}

/* Cached: a start after a lock needs no network. */
let compiled = null;
/* { memory } of the running instance. */
let running = null;
let starts = 0;
let loading = null;

function show(id) {
  for (const other of ['start-loading', 'start-slow', 'start-failed', 'start-unable', 'start-stopped', 'start-ready']) {
    byId(other).hidden = other !== id;
  }
}

/* When the start waits too long (for a response, more bytes, the app's text), the page says so. */
let patience = null;
function patient() {
  clearTimeout(patience);
  patience = setTimeout(() => show('start-slow'), STALL_MS);
}

/* Fetches one of the site's files. The engine compares it with the hash after the # of its address: other bytes do not
   arrive here. */
const hash = (address) => {
  const integrity = address.split('#')[1];
  if (!integrity) throw new Error('no hash');
  return integrity;
};
shell.fetched = async (address) => {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LIMIT_MS);
  try {
    const answer = await fetch(address, { credentials: 'same-origin', integrity: hash(address), signal: limit.signal });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return await answer.arrayBuffer();
  } finally {
    clearTimeout(timer);
  }
};
/* Tells the app whether the file with this address is the published one: a worker's constructor checks nothing. No
   answer after the exit, or to an instance that has ended. */
shell.checked = (address) => new Promise((answer) => {
  const born = life;
  shell.fetched(address).then(() => true, () => false).then((well) => { if (born === life && !shell.gone()) answer(well); });
});

/* Reads the wasm as it arrives, to show progress: a request with a hash hands over nothing until all is there. So the
   engine hashes it here. */
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
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (`sha256-${btoa(String.fromCharCode(...digest))}` !== hash(wasmUrl)) throw new Error('altered');
  return WebAssembly.compile(bytes);
}

/* Loads a module. The engine compares the file with its hash for an element, and not for import(), which then returns
   what the element has loaded: the engine has one module for each whole address. */
const load = (address) => new Promise((loaded, failed) => {
  const element = document.createElement('script');
  Object.assign(element, { type: 'module', integrity: hash(address), onload: loaded, onerror: failed, src: address });
  document.head.append(element);
}).then((event) => {
  event.target.remove();
  return import(address);
}, (event) => {
  event.target.remove();
  throw new Error('module');
});

/* The app's style sheet: the page has only the rules that it needs itself. Loaded once; a start without it fails. */
let styles = null;
const loadStyles = () => {
  styles = styles || new Promise((loaded, failed) => {
    const link = document.createElement('link');
    const fail = () => { clearTimeout(timer); link.remove(); styles = null; failed(new Error('style')); };
    /* Ended by either answer: a late one must not undo what another try has loaded. */
    const timer = setTimeout(fail, LIMIT_MS);
    const done = () => { clearTimeout(timer); loaded(); };
    Object.assign(link, { rel: 'stylesheet', integrity: hash(own.dataset.style), onload: done, onerror: fail, href: own.dataset.style });
    document.head.append(link);
  });
  return styles;
};

/* Every start gets its own module instance: a new number at the end makes a new one from the same file, and engines
   remember a failure. */
const glue = () => load(`${glueUrl}#${starts += 1}`);
let spare = null;

/* The app's other modules. Each is fetched and compiled once; every start that needs it gets its own instance, in the
   app's memory, so that clearing that memory clears it too. */
const others = new Map();
/* The texts, each fetched once and cached: moving between screens makes no requests, and a start after a lock needs no
   network. */
const texts = new Map();
shell.text = (address) => {
  if (!texts.has(address)) {
    const bytes = shell.fetched(address);
    bytes.catch(() => texts.delete(address));
    texts.set(address, bytes);
  }
  return texts.get(address);
};
/* Sealed bytes that no store accepts, as text by name: they outlive the app instance that sealed them. */
const held = {};
shell.hold = (name, text) => {
  if (text) held[name] = text;
  else if (text === null) delete held[name];
  return held[name];
};
shell.storeHeld = () => {
  for (const name in held) {
    try { localStorage.setItem(name, held[name]); delete held[name]; } catch (full) { /* It is still held. */ }
  }
  return Object.keys(held).join('\n');
};
/* Asks the browser not to clear this site's storage when it needs room, where no one is asked in turn: Firefox, which
   alone has this property, puts a question to the user. There is nothing to do about the answer. */
shell.last = () => {
  if (!('mozInnerScreenX' in window) && navigator.storage) navigator.storage.persist();
};
/* Counts ended instances: late responses must not touch their memory. */
let life = 0;

/* The modules that are fetched on demand: pictures and the camera, and opening without a signal. */
const tries = {};
const use = (address, what, rest) => {
  const born = life;
  tries[address] = tries[address] || 0;
  /* Engines remember a failed import: a new number makes them retry. */
  return load(`${address}#${tries[address]}`).then((module) => {
    if (born !== life) throw new Error('late');
    return module[what](...rest);
  }, (error) => {
    tries[address] += 1;
    throw error;
  });
};
shell.lens = (what, ...rest) => use(files.lens.page, what, rest);
/* Without its file, and without the cache that says that the user chose it, there is nothing to end. */
shell.away = (what) => use(files.away, what, []).catch(async (error) => {
  if (what === 'begin' || (window.caches && await caches.has('page'))) throw error;
  return '';
});

function other(address) {
  if (!others.has(address)) {
    const module = shell.fetched(address).then((bytes) => WebAssembly.compile(bytes));
    /* The next request tries again. */
    module.catch(() => others.delete(address));
    others.set(address, module);
  }
  return others.get(address);
}

/* The imports for the app's loaders. `wasm` returns the exports of the glue's own instance; `listing` has the addresses
   that each chunk needs. */
let chunks = {};
shell.split = (wasm, listing) => {
  chunks = listing;
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
  const loaders = Object.entries(chunks).map(([name, addresses]) => [`__wasm_split_load_${name}`, loader(addresses)]);
  return Object.fromEntries(loaders);
};

async function start() {
  show('start-loading');
  patient();
  const styled = loadStyles();
  /* A failure is told below, once the app itself is there. */
  styled.catch(() => null);
  if (!compiled) compiled = await download();
  await styled;
  const module = (spare && await spare) || await glue();
  /* Fetched now, while there is a network, for the start after the next lock. */
  spare = glue().catch(() => null);
  const exports = await module.default({ module_or_path: compiled });
  running = { memory: exports.memory };
}

function clear() {
  const stage = byId('app');
  const fresh = stage.cloneNode(false);
  fresh.hidden = true;
  stage.replaceWith(fresh);
  byId('front').hidden = false;
  languages(true);
}

/* Ends the running instance: the page can no longer reach anything it held. */
function drop() {
  try { if (shell.hush) shell.hush(true); } catch (dead) { shell.dead = String(dead); }
  if (shell.worker) shell.worker.terminate();
  shell.worker = shell.flush = shell.forget = null;
  clear();
  life += 1;
  if (running) new Uint8Array(running.memory.buffer).fill(0);
  running = null;
}

function failed(id, error) {
  clearTimeout(patience);
  drop();
  /* One of these may be the cause: they are fetched again. */
  texts.clear();
  /* Only the kind of failure, for diagnosis; never anything the user wrote. */
  document.documentElement.dataset.start = String((error && error.name) || error || 'stopped');
  show(id);
}

/* Fetches what opening and saving will need, while there is a network. */
function fetchAhead() {
  /* Texts first: what the first page leads to needs no more than those. */
  for (const address of files.text[document.documentElement.lang] || []) shell.text(address).catch(() => null);
  for (const address of new Set(Object.values(chunks).flat())) other(address).catch(() => null);
  for (const file of [files.derive, files.deriveWasm]) {
    /* It is fetched again when needed; that attempt has its own error message. */
    shell.fetched(file).catch(() => null);
  }
}

shell.begin = () => {
  if (loading) return loading;
  drop();
  shell.shown(true);
  /* Trying again cannot help. */
  if (typeof WebAssembly !== 'object') return show('start-unable');
  loading = start()
    .then(fetchAhead)
    .catch((error) => failed('start-failed', error))
    .finally(() => { loading = null; });
  return loading;
};

/* Leads to other pages, and away from what is written here. */
function languages(there) {
  for (const menu of document.querySelectorAll('.tongues')) menu.hidden = !there;
}

function reveal() {
  show('');
  languages(false);
  byId('front').hidden = true;
  byId('app').hidden = false;
}

/* The app can be shown. A user who is reading the static page is asked first: a number must not vanish under their
   thumb. */
shell.ready = () => {
  clearTimeout(patience);
  const reading = scrollY > 40 || document.querySelector('#front details[open], .tongues[open]');
  if (reading) show('start-ready');
  else reveal();
};
byId('start-go').addEventListener('click', () => { reveal(); scrollTo(0, 0); });

/* Locks in place, once outside the app's own call stack. */
shell.lock = () => {
  setTimeout(() => {
    const forget = shell.forget;
    shell.flush = shell.forget = null;
    try { if (forget) forget(); } catch (dead) { shell.dead = String(dead); }
    setTimeout(() => { shell.begin(); scrollTo(0, 0); }, 0);
  }, 0);
};

/* The app has ended, at the exit too, and nothing of it is under way. */
shell.over = () => {
  const ended = life;
  setTimeout(() => { if (ended === life) drop(); }, 0);
};

/* The app panicked, or could not read its text. */
shell.stopped = (why) => setTimeout(() => failed('start-stopped', why), 0);
shell.unstarted = (why) => setTimeout(() => failed('start-failed', why), 0);

/* The app is inside a form that looks like a search: Chromium asks its vendor what kind of fields a page has,
   regardless of their attributes, and skips only search forms. The form is never submitted. */
document.addEventListener('submit', (event) => event.preventDefault());

/* What is folded is printed too, unless it has the user's own words or fields: those are printed from their own screen,
   line by line, as the user chooses. */
let unfolded = [];
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll('details:not([open])')].filter((one) => !one.querySelector('[translate=no],input,select,textarea'));
  for (const one of unfolded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of unfolded) one.open = false;
});

for (const button of document.querySelectorAll('[data-again]')) {
  button.addEventListener('click', () => shell.begin());
}
if (!shell.gone()) shell.begin();
