/* For hosts: shows whether numbers.txt is valid, and what the server does to the site that visitors would suffer from.
   Loaded only by check.html. */

const given = document.body.dataset;
const byId = (id) => document.getElementById(id);

function show(id) {
  for (const part of document.querySelectorAll('[data-part]')) part.hidden = part.id !== id;
}

async function whole(answer) {
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/* A published file. The browser compares it with the hash after the # of its address. */
async function published(address) {
  const integrity = address.split('#')[1];
  if (!integrity) throw new Error('no hash');
  return whole(await fetch(address, { integrity }));
}

/* Returns the mark and the lines that crates/numbers_check reports. */
function proofed(wasm, briefing, file) {
  const room = wasm.room(briefing.length + file.length);
  const bytes = new Uint8Array(wasm.memory.buffer, room, briefing.length + file.length);
  bytes.set(briefing);
  bytes.set(file, briefing.length);
  const length = wasm.proof(briefing.length, Date.now());
  const answer = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, wasm.answer(), length));
  return [answer[0], answer.slice(1).split('\n').filter((line) => line)];
}

async function look() {
  const answer = await fetch('/numbers.txt', { cache: 'no-cache' });
  if (answer.status === 404) return show('none');
  const file = await whole(answer);
  const briefing = await published(given.briefing);
  const { instance } = await WebAssembly.instantiate(await published(given.wasm), {});
  const [mark, lines] = proofed(instance.exports, briefing, file);
  const part = { '+': lines.length ? 'right' : 'nothing', '-': 'wrong' }[mark];
  if (!part) throw new Error('another version');
  add(byId(part), lines);
  return show(part);
}

function add(part, lines) {
  const list = part.querySelector('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
}

/* What the server sends for this name; null if nothing. */
const sent = (name, how) => fetch(name, { cache: 'no-store', ...how }).then((answer) => (answer.ok ? answer : null), () => null);

/* Shows what is wrong with the server, as far as a page can see that. */
async function faults() {
  const found = [];
  const numbers = await sent('/numbers.txt');
  if (numbers && !/no-cache|no-store|max-age=0/.test(numbers.headers.get('cache-control') || '')) found.push('cached');
  const instead = await sent('/nothing-here.txt');
  if (instead) found.push('instead');
  else if (await sent('/numbers.txt.gz') || await sent('/numbers.txt.br')) found.push('copies');
  /* The pages name the files of their release, with the hashes. */
  const missing = [], seen = new Set();
  for (const page of ['/', '/plain.html', '/page.js']) {
    const answer = await sent(page);
    if (!answer) missing.push(page);
    const text = answer ? await answer.text() : '';
    const named = text.matchAll(/(\/[\w.-]*)(?:#|" integrity="|":")(sha256-[\w+/=]+)/g);
    for (const [, name, integrity] of named) {
      if (seen.has(name)) continue;
      seen.add(name);
      if (!await sent(name, { cache: 'no-cache', integrity })) missing.push(name);
    }
  }
  if (missing.length) {
    found.push('half');
    add(byId('half'), missing);
  }
  for (const id of found) byId(id).hidden = false;
  byId(found.length ? 'server-wrong' : 'server-right').hidden = false;
  byId('server-looking').hidden = true;
}

look().catch(() => show('failed'));
faults().catch(() => { byId('server-looking').hidden = true; byId('server-failed').hidden = false; });
