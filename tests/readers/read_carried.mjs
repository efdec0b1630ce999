// Opens a carried copy by docs/vault-format.md alone, without any of this project's code: a second reader, so
// that exported copies do not depend on one program.
//
//   node read_carried.mjs [carried.bin carried.json]
//
// Without arguments, reads the frozen fixtures of both versions. The JSON file holds the words. Prints what
// it found as JSON.
import { createDecipheriv, createHash, hkdfSync, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { argon2id } from "hash-wasm";

const BLOCK = 4096;
const LONGEST = 41 * BLOCK;
const HEADER = 1 + 1 + 2 + 32 + 4; // of version 1

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

/** What to try, before the words are known; throws for what cannot be a file of either version. */
function read(file) {
  if (file.length > LONGEST) throw new Error("too long");
  const hash = createHash("sha256").update(file.subarray(0, HEADER - 4)).digest();
  if (file.subarray(HEADER - 4, HEADER).equals(hash.subarray(0, 4))) return readVersion1(file);
  if (file.length < BLOCK) throw new Error("too short");
  const bytes = file.subarray(0, file.length - (file.length % BLOCK));
  return { version: 2, profiles: [1, 2], salt: bytes.subarray(0, 32), header: 32, bytes };
}

function readVersion1(file) {
  const [version, profile, blocks, salt] = cut(file, 1, 1, 2, 32);
  if (version[0] !== 1 || !PROFILES[profile[0]]) throw new Error("newer");
  const length = blocks.readUInt16LE(0) * BLOCK;
  if (length === 0 || file.length < length) throw new Error("cut off");
  const bytes = file.subarray(0, length);
  return { version: 1, profiles: [profile[0]], salt, header: HEADER, bytes };
}

/** Returns the payload, or undefined if these words do not open it. */
async function openCarried(file, words) {
  const { version, profiles, salt, header, bytes } = read(file);
  const ciphertextLength = bytes.length - header - 32 - 12 - 16;
  const [before, commitment, nonce, ciphertext, tag] = cut(bytes, header, 32, 12, ciphertextLength, 16);
  for (const profile of profiles) {
    const root = await argon2id({
      password: Buffer.from(words.join(" "), "utf8"),
      salt,
      ...PROFILES[profile],
      parallelism: 1,
      hashLength: 32,
      outputType: "binary",
    });
    const derive = (purpose) => {
      const context = Buffer.from([version, profile, 0, 255, 255, purpose]);
      return Buffer.from(hkdfSync("sha256", root, Buffer.alloc(32), context, 32));
    };
    if (!timingSafeEqual(derive(PURPOSE.commitment), commitment)) continue;

    const cipher = createDecipheriv("aes-256-gcm", derive(PURPOSE.key), nonce, { authTagLength: 16 });
    cipher.setAAD(Buffer.concat([before, commitment, nonce])).setAuthTag(tag);
    const text = Buffer.concat([cipher.update(ciphertext), cipher.final()]);
    return text.subarray(4, 4 + text.readUInt32LE(0));
  }
  return undefined;
}

const fixture = (name) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const frozen = [1, 2].map((version) => ["bin", "json"].map((end) => fixture(`carried-${version}.${end}`)));
const [, , ...given] = process.argv;
for (const [binary, json] of given.length ? [given] : frozen) {
  const told = JSON.parse(readFileSync(json, "utf8"));
  const payload = await openCarried(readFileSync(binary), told.words);
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
}
