// The worker that derives keys, so that the page never blocks and the quick exit can terminate it. A classic worker: it
// knows nothing of the page and fetches one file, which the page names.
//
//   page   -> worker  { id, wasm: url, phrase: Uint8Array, salt: Uint8Array(32), profile: 1 | 2 }
//   worker -> page    { id, root: Uint8Array(32) }  or  { id, error: "memory" | "failed" }
"use strict";

const OK = 0;
const OUT_OF_MEMORY = 1;
const SALT = 32;
const ROOT = 32;

/** The started module, or undefined before the first message and after a trap. */
let started;

/**
 * Fetches and starts the module, and checks it against a published test vector before trusting it. The browser compares
 * the file with the hash after the # of its address.
 */
async function start(url) {
  const integrity = url.split("#")[1];
  if (!integrity) throw new Error("no hash");
  const answer = await fetch(url, { integrity });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const { instance } = await WebAssembly.instantiate(await answer.arrayBuffer(), {});
  if (instance.exports.known_answer() !== 1) throw new Error("known answer");
  return instance.exports;
}

/** Returns the root, or the name of an error. */
function derive(module, { phrase, salt, profile }) {
  if (salt.length !== SALT) return "failed";
  const length = SALT + phrase.length;
  const room = module.reserve(length) >>> 0; // addresses come back signed
  if (room === 0) return "memory";
  // The buffer is replaced whenever the memory grows, so each use reads it again.
  const bytes = (from, to) => new Uint8Array(module.memory.buffer, from, to - from);
  bytes(room, room + SALT).set(salt);
  bytes(room + SALT, room + length).set(phrase);
  const code = module.derive(room, length, profile);
  const root = bytes(room, room + ROOT).slice();
  module.release(room, length);
  if (code === OK) return root;
  return code === OUT_OF_MEMORY ? "memory" : "failed";
}

onmessage = async ({ data }) => {
  const { id, wasm } = data;
  let result;
  try {
    started ??= start(wasm);
    result = derive(await started, data);
  } catch (error) {
    // After a trap the module's memory is in an unknown state; the next message starts a new instance.
    started = undefined;
    // Engines report a failed allocation as a RangeError.
    result = error instanceof RangeError ? "memory" : "failed";
  }
  data.phrase?.fill(0);
  if (typeof result === "string") postMessage({ id, error: result });
  else postMessage({ id, root: result }, [result.buffer]);
};
