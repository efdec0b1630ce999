// Derives keys with the published worker file, and with another Argon2: they must agree, or a saved plan
// would not open with the next build.
//
//   node derive.mjs <folder of the file>
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

/** Derives as shell/derive.js does. */
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

const { instance } = await WebAssembly.instantiate(readFileSync(join(process.argv[2], "derive.wasm")), {});
const worker = instance.exports;
if (worker.known_answer() !== 1) throw new Error("the known answer is not given");
let rounds = 0;
for (const profile of [1, 2]) {
  for (const letters of [1, 29, 200]) {
    const [phrase, salt] = [randomBytes(letters), randomBytes(SALT)];
    const outside = Buffer.from(
      await argon2id({ password: phrase, salt, parallelism: 1, hashLength: 32, outputType: "binary", ...PROFILES[profile] }),
    );
    const root = derive(worker, phrase, salt, profile);
    if (!root.equals(outside)) throw new Error(`another root, profile ${profile}, ${letters} bytes`);
    rounds += 1;
  }
}
console.log(JSON.stringify({ rounds }));
