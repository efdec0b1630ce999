// Opens a carried copy by docs/vault-format.md alone, without any of this project's code: a second reader, so
// that exported copies do not depend on one program.
//
//   node read_carried.mjs [carried.bin carried.json]
//
// Without arguments, reads the frozen fixture of version 1. The JSON file holds the words. Prints what it
// found as JSON.
import { createDecipheriv, createHash, hkdfSync, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { argon2id } from "hash-wasm";

const VERSION = 1;
const BLOCK = 4096;
const LONGEST = 41 * BLOCK;
const HEADER = 1 + 1 + 2 + 32 + 4;

const PROFILES = {
  1: { memorySize: 64 * 1024, iterations: 3 },
  2: { memorySize: 32 * 1024, iterations: 6 },
};
const PURPOSE = { commitment: 5, key: 6 };

/** Cuts bytes into parts of the given lengths. */
function cut(bytes, ...lengths) {
  let at = 0;
  return lengths.map((length) => bytes.subarray(at, (at += length)));
}

/** Reads the header; throws for anything that is not a file to try words on. */
function readHeader(file) {
  if (file.length > LONGEST) throw new Error("too long");
  if (file.length < HEADER) throw new Error("foreign");
  const [version, profile, blocks, salt, check] = cut(file, 1, 1, 2, 32, 4);
  const hash = createHash("sha256").update(file.subarray(0, HEADER - 4)).digest();
  if (!check.equals(hash.subarray(0, 4))) throw new Error("foreign");
  if (version[0] !== VERSION || !PROFILES[profile[0]]) throw new Error("newer");
  const length = blocks.readUInt16LE(0) * BLOCK;
  if (length === 0) throw new Error("foreign");
  if (file.length < length) throw new Error("cut off");
  return { profile: profile[0], salt, length };
}

/** Returns the payload, or undefined if these words do not open it. */
async function openCarried(file, words) {
  const { profile, salt, length } = readHeader(file);
  const root = await argon2id({
    password: Buffer.from(words.join(" "), "utf8"),
    salt,
    ...PROFILES[profile],
    parallelism: 1,
    hashLength: 32,
    outputType: "binary",
  });
  const derive = (purpose) => {
    const context = Buffer.from([VERSION, profile, 0, 255, 255, purpose]);
    return Buffer.from(hkdfSync("sha256", root, Buffer.alloc(32), context, 32));
  };
  const ciphertextLength = length - HEADER - 32 - 12 - 16;
  const [, commitment, nonce, ciphertext, tag] = cut(file, HEADER, 32, 12, ciphertextLength, 16);
  if (!timingSafeEqual(derive(PURPOSE.commitment), commitment)) return undefined;

  const cipher = createDecipheriv("aes-256-gcm", derive(PURPOSE.key), nonce, { authTagLength: 16 });
  cipher.setAAD(file.subarray(0, HEADER + 32 + 12)).setAuthTag(tag);
  const text = Buffer.concat([cipher.update(ciphertext), cipher.final()]);
  return text.subarray(4, 4 + text.readUInt32LE(0));
}

const [, , binary, json] = process.argv;
const fixture = (end) => fileURLToPath(new URL(`../fixtures/carried-1.${end}`, import.meta.url));
const told = JSON.parse(readFileSync(json ?? fixture("json"), "utf8"));
const payload = await openCarried(readFileSync(binary ?? fixture("bin")), told.words);
if (!payload) {
  console.error("these words do not open it");
  process.exit(1);
}
const sha256 = createHash("sha256").update(payload).digest("hex");
console.log(JSON.stringify({ length: payload.length, sha256 }));
if (told.payload && told.payload !== payload.toString("hex")) {
  console.error("the payload is not the expected one");
  process.exit(1);
}
