/* Serves the published files without a signal, for those who chose it: a service worker. `sitegen` puts two constants
   in front: `files`, the hashes of the pages of this release by address, and `release`, its name. The first page and its
   scripts name the hash of every other file. A release is fetched whole, compared with the hashes, and then taken at the
   next start; a page that is open keeps the files of its own. `files` is null where the host has ended this for
   everybody. Knows only its own copies: the device secrets lie in another cache of the same store. */

/* This cache is there while the user wants it, and has the last numbers.txt. */
const CHOSEN = 'page';
const mine = `${CHOSEN}-${release}`;
const isOurs = (name) => name === CHOSEN || name.startsWith(`${CHOSEN}-`);
const NUMBERS = '/numbers.txt';
/* With a poor signal, the last numbers are shown after this long. */
const PATIENCE_MS = 5000;
/* A file that takes longer ends this try: another follows at the next visit. */
const LIMIT_MS = 60000;

const ours = async () => (await caches.keys()).filter(isOurs);
const releases = async () => (await ours()).filter((name) => name !== CHOSEN);

async function hash(answer) {
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/* The same answer, of this address and not compressed, which is what a cache holds. With its security headers. */
async function plainly(answer, at) {
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  if (at) headers.set('x-at', at);
  return new Response(answer.ok ? await answer.arrayBuffer() : '', { headers });
}

/* What one of our caches has at this address. Opening a cache that is not there would make it. */
async function kept(name, address) {
  return await caches.has(name) && (await caches.open(name)).match(address);
}

/* A file from the network, all of it in time; null if there is none. */
async function fetched(address, cache) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LIMIT_MS);
  try {
    const answer = await fetch(address, { cache, credentials: 'same-origin', signal: limit.signal });
    return answer.ok ? await plainly(answer) : null;
  } finally {
    clearTimeout(timer);
  }
}

/* A file as it was published: from an earlier release, if that had it too, or else from the network. */
async function whole([address, integrity]) {
  for (const name of (await releases()).filter((name) => name !== mine)) {
    const answer = await kept(name, address);
    if (answer && await hash(answer) === integrity) return answer;
  }
  for (const cache of ['default', 'reload']) {
    const answer = await fetched(address, cache);
    if (answer && await hash(answer) === integrity) return answer;
  }
  throw new Error(address);
}

/* The files that a page or a script names with their hashes, by address. */
async function named(answer) {
  const found = (await answer.clone().text()).matchAll(/(\/[\w.-]+)(?:#|" integrity=")(sha256-[\w+/=]+)/g);
  return [...found].map((one) => one.slice(1));
}

async function fetchAll() {
  try {
    if (!await caches.has(CHOSEN)) throw new Error('ended');
    const cache = await caches.open(mine);
    const pages = Object.entries(files);
    const first = await whole(pages.find(([address]) => address === '/'));
    const others = new Map(await named(first));
    const scripts = [...others].filter(([address]) => address.endsWith('.js'));
    for (const script of scripts) {
      for (const file of await named(await whole(script))) others.set(...file);
    }
    const all = [...pages, ...others].map(async (file) => cache.put(file[0], await whole(file)));
    /* None may still be under way when the cache is removed. */
    await Promise.allSettled(all);
    await Promise.all(all);
    await numbers();
    /* It may have been ended meanwhile. */
    if (!await caches.has(CHOSEN)) throw new Error('ended');
  } catch (error) {
    await caches.delete(mine);
    throw error;
  }
}

/* Keeps the release before this one too: a page of it may be open. Caches are in the order in which they were made. */
async function settle() {
  const chosen = await caches.has(CHOSEN);
  const old = files && chosen ? (await releases()).filter((name) => name !== mine).slice(0, -1) : await ours();
  await Promise.all(old.map((name) => caches.delete(name)));
  /* Not waited for: Firefox would not answer before this worker has settled. */
  if (!files || !chosen) registration.unregister();
}

async function keepNumbers(answer) {
  if (!await caches.has(CHOSEN)) return;
  /* No file: nothing has changed. */
  const says = answer.ok || answer.status === 404;
  if (says) await (await caches.open(CHOSEN)).put(NUMBERS, await plainly(answer, Date.now()));
}

/* From the network; the last ones, with their day, if it does not answer. */
async function numbers() {
  const asked = fetch(NUMBERS, { cache: 'no-cache', credentials: 'same-origin' });
  const done = asked.then((answer) => keepNumbers(answer.clone())).catch(() => null);
  const late = new Promise((resolve) => { setTimeout(resolve, PATIENCE_MS); });
  const answer = await Promise.race([asked, late]).catch(() => null);
  if (answer) {
    await done;
    return answer;
  }
  return await kept(CHOSEN, NUMBERS) || asked;
}

async function found(address, request) {
  /* A page of an earlier release asks for its own files, whose names no other has. */
  const where = files[address] ? [mine] : [mine, ...await releases()];
  for (const name of where) {
    const answer = await kept(name, address);
    if (answer) return answer;
  }
  return fetch(request);
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  if (files) event.waitUntil(fetchAll());
});
self.addEventListener('activate', (event) => event.waitUntil(settle()));
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (!files || origin !== location.origin || event.request.method !== 'GET') return;
  const address = pathname === '/index.html' ? '/' : pathname;
  if (address === NUMBERS) event.respondWith(numbers());
  else if (files[address] || /-[0-9a-f]{10}(_bg)?\./.test(address)) event.respondWith(found(address, event.request));
});
