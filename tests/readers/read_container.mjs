// Opens a container by docs/vault-format.md alone, without any of this project's code: a second reader, so
// that saved plans do not depend on one program.
//
//   node read_container.mjs [container.bin container.json]
//
// Without arguments, reads the frozen fixtures of version 1. The JSON file holds the storage key's name, the
// words, and the device secrets in hexadecimal (or none). Prints what it found as JSON.
import { createDecipheriv, createHash, hkdfSync, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { argon2id } from "hash-wasm";

const VERSION = 1;
const R = 160 * 1024;
const SLOT = 32 + 12 + 32 + 16;
const REGION = 2 * SLOT + 12 + R + 16;
const CONTAINER = 32 + 4 * REGION;

/** What a storage key's name means. Other names are never opened. */
const FORMATS = {
  "view-1a": { profile: 1, bound: 1 },
  "view-1b": { profile: 2, bound: 1 },
  "view-1c": { profile: 1, bound: 0 },
  "view-1d": { profile: 2, bound: 0 },
};
/** The end of a name at any place but the first; the bytes do not depend on it. */
const PLACE = /-[234]$/;
const PROFILES = {
  1: { memorySize: 64 * 1024, iterations: 3 },
  2: { memorySize: 32 * 1024, iterations: 6 },
};
const HEAD = 52;
const PURPOSE = { commitment: 1, wrappingKey: 2, wrappedKey: 3, body: 4, head: 7, payload: 8 };

/** Cuts bytes into parts of the given lengths. */
function cut(bytes, ...lengths) {
  let at = 0;
  return lengths.map((length) => bytes.subarray(at, (at += length)));
}

/** AES-256-GCM; undefined unless the tag is valid. */
function open(key, nonce, associated, text, tag) {
  const cipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  cipher.setAAD(associated).setAuthTag(tag);
  try {
    return Buffer.concat([cipher.update(text), cipher.final()]);
  } catch {
    return undefined;
  }
}

/** Head and payload concatenated, from either layout of a body; undefined if neither opens. */
function openBody(key, bytes, context) {
  const [nonce, text, tag, rest] = cut(bytes, 12, HEAD, 16, bytes.length);
  const head = open(key, nonce, context(PURPOSE.head), text, tag);
  if (!head) {
    const [nonce, text, tag] = cut(bytes, 12, R, 16);
    return open(key, nonce, context(PURPOSE.body), text, tag);
  }
  const [textNonce, payload, textTag] = cut(rest, 12, head.readUInt32LE(0), 16);
  const opened = open(key, textNonce, Buffer.concat([context(PURPOSE.payload), tag]), payload, textTag);
  return opened && Buffer.concat([head, opened]);
}

/** The body of the first slot that these words open; undefined if there is none. */
async function openContainer(container, name, words, secrets) {
  const format = FORMATS[name.replace(PLACE, "")];
  if (!format) throw new Error(`unknown name: ${name}`);
  if (container.length !== CONTAINER) return undefined;

  const salt = container.subarray(0, 32);
  const root = await argon2id({
    password: Buffer.from(words.join(" "), "utf8"),
    salt,
    ...PROFILES[format.profile],
    parallelism: 1,
    hashLength: 32,
    outputType: "binary",
  });

  for (let region = 0; region < 4; region++) {
    const bytes = container.subarray(32 + region * REGION).subarray(0, REGION);
    const [first, second, behind] = cut(bytes, SLOT, SLOT, REGION - 2 * SLOT);
    const secret = format.bound ? secrets.subarray(region * 32, region * 32 + 32) : Buffer.alloc(32);
    for (const [slot, slotBytes] of [first, second].entries()) {
      const context = (purpose, number = slot) =>
        Buffer.from([VERSION, format.profile, format.bound, region, number, purpose]);
      const derive = (purpose) => Buffer.from(hkdfSync("sha256", root, secret, context(purpose), 32));
      const [commitment, keyNonce, wrapped, keyTag] = cut(slotBytes, 32, 12, 32, 16);
      if (!timingSafeEqual(derive(PURPOSE.commitment), commitment)) continue;
      const wrapping = derive(PURPOSE.wrappingKey);
      const key = open(wrapping, keyNonce, context(PURPOSE.wrappedKey), wrapped, keyTag);
      const body = key && openBody(key, behind, (purpose) => context(purpose, 0xff));
      if (!body) throw new Error("the words are right, and what they lead to is damaged");
      return { region, slot, body };
    }
  }
  return undefined;
}

/** The parts of a body. */
function readBody(body) {
  const length = body.readUInt32LE(0);
  return {
    counter: Number(body.readBigUInt64LE(4)),
    branch: body.toString("hex", 12, 28),
    parent: { branch: body.toString("hex", 28, 44), counter: Number(body.readBigUInt64LE(44)) },
    payload: body.subarray(52, 52 + length),
  };
}

/** Reads one container and prints its contents; false if they are not as expected. */
async function read(binary, json) {
  const told = JSON.parse(readFileSync(json, "utf8"));
  const secrets = Buffer.from(told.secrets ?? "", "hex");
  const found = await openContainer(readFileSync(binary), told.name, told.words, secrets);
  if (!found) {
    console.error("these words open nothing");
    return false;
  }
  const { payload, ...head } = readBody(found.body);
  const sha256 = createHash("sha256").update(payload).digest("hex");
  console.log(JSON.stringify({ region: found.region, slot: found.slot, ...head, length: payload.length, sha256 }));
  if (told.payload && told.payload !== payload.toString("hex")) {
    console.error("the payload is not the expected one");
    return false;
  }
  return true;
}

const [, , binary, json] = process.argv;
const fixture = (name) =>
  ["bin", "json"].map((end) => fileURLToPath(new URL(`../fixtures/${name}.${end}`, import.meta.url)));
const wanted = binary ? [[binary, json]] : ["container-v1a", "container-v1a-2"].map(fixture);
for (const files of wanted) {
  if (!(await read(...files))) process.exit(1);
}
