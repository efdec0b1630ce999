// Derives keys with both of the worker's files, the one with vectors and the one without, and with another
// Argon2: all three must agree, or a plan that was kept in one browser would not open in another.
//
//   node derive_twice.mjs <folder of the two files>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { argon2id } from "hash-wasm";

const OK = 0;
const SALT = 32;
const PROFILES = {
  1: { memorySize: 64 * 1024, iterations: 3 },
  2: { memorySize: 32 * 1024, iterations: 6 },
};

/** The functions of one of the worker's files. */
async function module(name) {
  const { instance } = await WebAssembly.instantiate(readFileSync(join(process.argv[2], name)), {});
  if (instance.exports.known_answer() !== 1) throw new Error(`${name}: the known answer is not given`);
  return instance.exports;
}

/** As boot/derive.js does it. */
function derive(worker, phrase, salt, profile) {
  const length = SALT + phrase.length;
  const room = worker.reserve(length) >>> 0;
  new Uint8Array(worker.memory.buffer, room, length).set([...salt, ...phrase]);
  const code = worker.derive(room, length, profile);
  if (code !== OK) throw new Error(`code ${code}`);
  const root = Buffer.from(new Uint8Array(worker.memory.buffer, room, SALT).slice());
  worker.release(room, length);
  return root;
}

const files = ["derive.wasm", "derive-vector.wasm"];
const workers = await Promise.all(files.map(module));
let rounds = 0;
for (const profile of [1, 2]) {
  for (const letters of [1, 29, 200]) {
    const [phrase, salt] = [randomBytes(letters), randomBytes(SALT)];
    const outside = Buffer.from(
      await argon2id({ password: phrase, salt, parallelism: 1, hashLength: 32, outputType: "binary", ...PROFILES[profile] }),
    );
    workers.forEach((worker, n) => {
      const root = derive(worker, phrase, salt, profile);
      if (!root.equals(outside)) throw new Error(`${files[n]}: another root, profile ${profile}, ${letters} bytes`);
    });
    rounds += 1;
  }
}
console.log(JSON.stringify({ rounds, files }));
