/* For hosts: the form that sets the site up. What it says is in crates/set_up, which checks it, makes the pages and packs
   them; this shows it, and saves the file. Nothing is sent. Loaded only by set-up.html. */

const given = document.body.dataset;
const byId = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const LISTS = ['exits', 'added', 'services', 'changes'];
let wasm, shown, tokens = 0;

async function published(address) {
  const integrity = address.split('#')[1];
  if (!integrity) throw new Error('no hash');
  const answer = await fetch(address, { integrity });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/* Calls the program with these bytes. Throws what it says if it cannot do it. */
function asked(what, parts, ...words) {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  let at = wasm.room(length);
  const room = new Uint8Array(wasm.memory.buffer, at, length);
  at = 0;
  for (const part of parts) { room.set(part, at); at += part.length; }
  const size = wasm[what](...words);
  const answer = new Uint8Array(wasm.memory.buffer, wasm.answer(), size).slice();
  if (answer[0] !== 43) throw new Error(new TextDecoder().decode(answer.subarray(1)));
  return answer.subarray(1);
}

const written = (text) => new TextEncoder().encode(text);
const read = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

function option(value, words) {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = words;
  return made;
}

/* Puts the areas of the host's own into the lists of areas. What is there already stays: somebody may be choosing it. */
function choices() {
  const own = all('[data-rows=added] > .row').map((row) => ({ id: row.dataset.id, name: row.querySelector('[data-key=name]').value }));
  for (const list of all('[data-areas]')) {
    const others = own.filter((area) => area.name && area.id !== list.closest('.row').dataset.id);
    for (const made of [...list.options]) {
      if (made.value.startsWith('+') && !others.some((area) => area.id === made.value)) made.remove();
    }
    for (const area of others) {
      const made = [...list.options].find((one) => one.value === area.id);
      if (made) made.textContent = area.name; else list.append(option(area.id, area.name));
    }
  }
}

/* Gives every control an id by its place, and its label, hint and mistake the same. */
function named() {
  for (const field of all('.field')) {
    const control = field.querySelector('[data-key]') || field.querySelector('[data-boxes]');
    if (!control) continue;
    const row = field.closest('.row');
    const path = [row && row.parentElement.dataset.rows, row && [...row.parentElement.children].indexOf(row),
      control.dataset.key || control.dataset.boxes].filter((part) => part !== null).join('.');
    field.dataset.path = path;
    const about = [...field.children].filter((part) => part.matches('.hint, .wrong'));
    about.forEach((part, at) => { part.id = `${path}.about${at}`; });
    const target = control.dataset.key ? control : field;
    target.setAttribute('aria-describedby', about.map((part) => part.id).join(' '));
    if (!control.dataset.key) continue;
    control.id = path;
    const label = [...field.children].find((part) => part.tagName === 'LABEL' && !part.matches('.tick'));
    if (label) label.htmlFor = path;
  }
  for (const list of all('[data-list]')) list.dataset.path = list.dataset.list;
}

function add(name, part) {
  const row = document.querySelector(`template[data-row=${name}]`).content.firstElementChild.cloneNode(true);
  row.dataset.id = (part && part.id) || (name === 'added' ? `+${tokens}` : '');
  tokens += 1;
  document.querySelector(`[data-rows=${name}]`).append(row);
  for (const kind of ['services', 'areas']) {
    for (const list of all(`[data-${kind}]`, row)) list.append(...shown[kind].map((one) => option(one.id, one.name)));
  }
  choices();
  if (part) fill(row, name === 'exits' ? part : { ...part.fields, ...(name === 'changes' && { id: part.id }) });
  choices();
  named();
  now(row);
  return row;
}

function fill(within, fields) {
  for (const control of all('[data-key]', within)) {
    const value = fields[control.dataset.key];
    if (control.type === 'checkbox') control.checked = value === true || value === 'yes';
    else if (value !== undefined) control.value = value;
  }
  for (const group of all('[data-boxes]', within)) {
    const on = (fields[group.dataset.boxes] || '').split(',').map((one) => one.trim());
    for (const box of all('input', group)) box.checked = on.includes(box.value);
  }
  const more = within.querySelector('details');
  if (more) more.open = all('[data-key]', more).some((control) => control.value) || all(':checked', more).length > 0;
}

/* Shows what the pages have for the service that is chosen. */
function now(row) {
  const list = row.querySelector('[data-services]');
  if (!list) return;
  const service = shown.services.find((one) => one.id === list.value);
  const ways = row.querySelector('[data-now]');
  ways.textContent = service ? service.ways.join(', ') : '';
  ways.parentElement.hidden = !service;
}

const ticked = (group) => all('input:checked', group).map((box) => box.value);

function fields(row) {
  const found = {};
  for (const control of all('[data-key]', row)) {
    const value = control.type === 'checkbox' ? (control.checked ? 'yes' : '') : control.value.trim();
    if (value) found[control.dataset.key] = value;
  }
  for (const group of all('[data-boxes]', row)) {
    const value = ticked(group).join(', ');
    if (value) found[group.dataset.boxes] = value;
  }
  return found;
}

function form() {
  const made = {};
  for (const control of all('#form [data-key]')) {
    if (!control.closest('.row')) made[control.dataset.key] = control.type === 'checkbox' ? control.checked : control.value.trim();
  }
  for (const name of ['areas', 'essentials']) made[name] = ticked(document.querySelector(`[data-boxes=${name}]`));
  for (const name of LISTS) {
    made[name] = all(`[data-rows=${name}] > .row`).map((row) => {
      const found = fields(row);
      if (name === 'exits') return { name: found.name || '', url: found.url || '' };
      const { id, ...others } = found;
      return { id: name === 'changes' ? id || '' : row.dataset.id, fields: others };
    });
  }
  return written(JSON.stringify(made));
}

function say(id, within = document) {
  for (const part of all('[data-said]', within)) part.hidden = part.dataset.said !== id;
}

/* Shows what is wrong, beside its field and in a list above; returns whether nothing is. */
function right() {
  const { wrong } = read(asked('check', [form()]));
  for (const part of all('.wrong')) part.hidden = true;
  for (const part of all('[aria-invalid]')) part.removeAttribute('aria-invalid');
  const lines = wrong.map(([path, said]) => {
    const words = said || byId('needed').textContent;
    const line = document.createElement('li');
    /* A mistake of a whole row stands at its first field. */
    const place = all('[data-path]').find((one) => one.dataset.path === path)
      || all('[data-path]').find((one) => path && one.dataset.path.startsWith(`${path}.`));
    if (!place) {
      line.textContent = words;
      return line;
    }
    const beside = [...place.children].find((part) => part.matches('.wrong'));
    beside.textContent = beside.hidden ? words : `${beside.textContent} ${words}`;
    beside.hidden = false;
    const control = place.querySelector('input, select, textarea, button');
    control.setAttribute('aria-invalid', 'true');
    if (place.closest('details')) place.closest('details').open = true;
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = said || `${(place.querySelector('label, legend') || place).textContent} ${words}`;
    link.addEventListener('click', (event) => { event.preventDefault(); control.focus(); });
    line.append(link);
    return line;
  });
  byId('wrong').hidden = !lines.length;
  byId('wrong').querySelector('ul').replaceChildren(...lines);
  if (lines.length) byId('wrong').focus();
  return !lines.length;
}

function save(bytes, name, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/* Lets the browser draw what has just been said. */
const drawn = () => new Promise((done) => { setTimeout(done, 50); });

const buttons = {
  check: () => say(right() ? 'right' : ''),
  look: () => {
    say('');
    if (!right()) return;
    open(URL.createObjectURL(new Blob([asked('page', [form()])], { type: 'text/html' })), '_blank');
    say('looked');
  },
  save: async () => {
    say('');
    if (!right()) return;
    say('saving');
    await drawn();
    const kind = document.querySelector('[name=kind]:checked').value;
    save(asked('make', [written(`${kind}\n`), form()]), `site-${kind}.zip`, 'application/zip');
    say('saved');
  },
  alone: () => {
    say('');
    if (!right()) return;
    try {
      save(asked('numbers', [form()]), 'numbers.txt', 'text/plain');
      say('alone-saved');
    } catch (error) {
      if (error.message !== 'alone') throw error;
      say('alone-failed');
    }
  },
};

function failed() {
  byId('loading').hidden = true;
  byId('failed').hidden = false;
}

async function begin() {
  const [code, project] = await Promise.all([published(given.wasm), published(given.project)]);
  wasm = (await WebAssembly.instantiate(code, {})).instance.exports;
  const answer = await fetch('/numbers.txt', { cache: 'no-cache' });
  const numbers = new Uint8Array(answer.ok ? await answer.arrayBuffer() : 0);
  shown = read(asked('open', [project, numbers], project.length, Date.now()));
  for (const [name, choices] of [['areas', shown.areas], ['essentials', shown.languages]]) {
    const boxes = choices.map((one) => {
      const label = document.createElement('label');
      label.className = 'tick';
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', value: one.id, checked: shown.form[name].includes(one.id), autocomplete: 'off' });
      label.append(box, ` ${one.name}`);
      return label;
    });
    document.querySelector(`[data-boxes=${name}]`).replaceChildren(...boxes);
  }
  for (const name of LISTS) for (const part of shown.form[name]) add(name, part);
  for (const control of all('#form [data-key]')) {
    if (control.closest('.row')) continue;
    const value = shown.form[control.dataset.key];
    if (control.type === 'checkbox') control.checked = value; else control.value = value;
  }
  named();
  byId('loading').hidden = true;
  byId('form').hidden = false;
}

byId('form').addEventListener('submit', (event) => event.preventDefault());
byId('form').addEventListener('change', (event) => {
  const row = event.target.closest('.row');
  if (row) now(row);
  choices();
});
byId('form').addEventListener('click', (event) => {
  const { add: name, remove } = event.target.dataset;
  if (name) add(name).querySelector('input, select').focus();
  if (remove !== undefined) {
    const list = event.target.closest('[data-list]');
    event.target.closest('.row').remove();
    choices();
    named();
    list.querySelector('[data-add]').focus();
  }
  const work = buttons[event.target.id];
  /* Logged for whoever they ask for help. The form holds nothing from anybody's plan. */
  if (work) Promise.resolve().then(work).catch((error) => { console.error(error); say('save-failed'); });
});

begin().catch(failed);
