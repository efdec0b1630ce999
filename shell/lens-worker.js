/* The worker that turns bytes into pictures and reads them back (crates/qr_worker). A classic worker: it knows nothing of
   the page and fetches one file, which the page names.

     page   -> worker  { wasm: url }                              once, first
     page   -> worker  { offer: Uint8Array }                      worker -> page  { frames }
     page   -> worker  { picture: number }                        worker -> page  { picture: Uint8ClampedArray }
     page   -> worker  { look: ArrayBuffer, width, height }       worker -> page  { said: [number], read, needed, whole }
     page   -> worker  { discard: true }                             no answer
   On any failure:                                                worker -> page  { failed: true } */
'use strict';

/* Return codes of `take` in crates/qr_worker. */
const TAKEN = 0;
const WHOLE = 1;
const BROKEN = 5;

let compiled;
let started;

/* The texts of the frames read so far, outside the module's memory: after a trap they are taken again. */
let texts = [];

async function start() {
  const { exports } = await WebAssembly.instantiate(await compiled, {});
  started = exports;
  for (const text of texts) {
    put(exports, text);
    exports.take();
  }
  return exports;
}

/* The browser compares the file with the hash after the # of its address. */
async function fetched(url) {
  const integrity = url.split('#')[1];
  if (!integrity) throw new Error('no hash');
  const answer = await fetch(url, { integrity });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}

function put(lens, bytes) {
  const room = lens.room(bytes.length) >>> 0; // addresses come back signed
  new Uint8Array(lens.memory.buffer, room, bytes.length).set(bytes);
}

/* The buffer is replaced whenever the memory grows, so each use reads it again. */
function answer(lens) {
  return new Uint8Array(lens.memory.buffer, lens.answer() >>> 0, lens.answers()).slice();
}

function look(lens, { look, width, height }) {
  const said = [];
  let whole = null;
  put(lens, new Uint8Array(look));
  const codes = lens.look(width, height);
  for (let number = 0; number < codes; number += 1) {
    lens.code(number);
    const text = answer(lens);
    const before = lens.read();
    const what = lens.take();
    said.push(what);
    if (what === WHOLE) whole = answer(lens);
    if (what === WHOLE || what === BROKEN) texts = [];
    else if (what === TAKEN && lens.read() > before) texts.push(text);
  }
  return { said, read: lens.read(), needed: lens.needed(), whole };
}

async function work(ask) {
  const lens = started || await start();
  if (ask.offer) {
    put(lens, ask.offer);
    return { frames: lens.offer() };
  }
  if (ask.look) return look(lens, ask);
  lens.picture(ask.picture);
  return { picture: new Uint8ClampedArray(answer(lens)) };
}

onmessage = async ({ data }) => {
  try {
    if (data.wasm) compiled = fetched(data.wasm);
    else if (data.discard) {
      texts = [];
      started = undefined;
    } else postMessage(await work(data));
  } catch (error) {
    /* After a trap the module's memory is in an unknown state; the next message starts a new instance. */
    started = undefined;
    postMessage({ failed: true });
  }
};
