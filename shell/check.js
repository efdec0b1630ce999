/* For hosts: shows whether numbers.txt is valid. Loaded only by check.html. */

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
  const list = byId(part).querySelector('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  return show(part);
}

look().catch(() => show('failed'));
