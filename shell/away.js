/* Turns opening the site without a signal on and off (the service worker page.js). Loaded only for that, and to delete
   everything. Nothing is read or written before the choice. */

const WORKER = '/page.js';
/* The cache that says that the user wants it; the names of the others begin like it. */
const CHOSEN = 'page';
/* How long the browser may take to answer, all of the site to arrive, and how often to look. */
const ANSWER_MS = 10000;
const ARRIVAL_MS = 180000;
const LOOK_MS = 100;

/* Missing in some private windows, on iPhones in Lockdown Mode, and on pages without TLS. */
const workers = navigator.serviceWorker;

const pause = (time) => new Promise((over) => { setTimeout(over, time); });
const within = (time, promise) => Promise.race([promise, pause(time).then(() => { throw new Error('no answer'); })]);

const registration = () => within(ANSWER_MS, workers.getRegistration('/'));
/* Nobody can have written to a store that is blocked. */
const names = () => (window.caches ? within(ANSWER_MS, caches.keys().catch(() => [])) : []);
const ours = async () => (await names()).filter((name) => name === CHOSEN || name.startsWith(`${CHOSEN}-`)).sort();

/* Whether the user has chosen it, and it is there. */
export async function is() {
  if (!workers || !(await names()).includes(CHOSEN)) return false;
  const there = await registration();
  return !!(there && there.active);
}

/* Returns whether the worker has stored all files in time. One that could not takes its registration with it. */
async function arrives() {
  await within(ANSWER_MS, workers.register(WORKER, { scope: '/', updateViaCache: 'none' }));
  for (let left = ARRIVAL_MS; left > 0; left -= LOOK_MS) {
    const there = await registration();
    if (!there) return false;
    if (!there.installing && !there.waiting && there.active && there.active.state === 'activated') return true;
    await pause(LOOK_MS);
  }
  return false;
}

/* Fetches the site's files, and has them served from then on. Answers '', or why not. */
export async function begin() {
  if (!workers || !window.caches) return 'unavailable';
  try {
    await within(ANSWER_MS, caches.open(CHOSEN));
  } catch (blocked) {
    return 'unavailable';
  }
  if (await arrives().catch(() => false)) return '';
  return await end() || 'incomplete';
}

/* Ends it, and removes all copies; the device secrets lie in another cache of the same store. Answers '' if nothing is
   left. The choice goes first: the worker looks for that before it stores anything. */
export async function end() {
  const there = workers && await registration().catch(() => null);
  if (there) await within(ANSWER_MS, there.unregister());
  for (const name of await ours()) await within(ANSWER_MS, caches.delete(name));
  const left = workers && await registration().catch(() => null);
  return left || (await ours()).length ? 'remains' : '';
}
