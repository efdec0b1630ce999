/* Shows bytes as pictures, and scans such pictures with a camera. Fetched only on demand; knows nothing of the app or
   of what the bytes mean.

   `tell` gets an array: the event and its values. Both functions return an object whose `end` stops them. */

const files = JSON.parse(document.body.dataset.files).lens;

/* The constraints for the camera. */
const CAMERA = { audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } } };
/* A picture's side in pixels: enough for a code of 65 modules, and no more. */
const SIDE = 720;

/* Between two scans: the pictures change less often. */
const PAUSE_MS = 50;

/* After this long without a picture, the user gets a hint. */
const NOTHING_MS = 6000;

/* The app may be gone: stopping must work all the same. */
const guarded = (tell) => (what) => {
  try { tell(what); } catch (dead) { shell.dead = String(dead); }
};

/* Indexed by the return codes of crates/qr_worker. */
const SAID = ['taken', 'whole', 'foreign', 'newer', 'other', 'broken', 'torn'];

function lens() {
  const waiting = [];
  let worker = null;
  let dead = false;
  const failed = () => {
    dead = true;
    waiting.splice(0).forEach((answer) => answer({ failed: true }));
  };
  /* A worker's constructor checks nothing: its script is fetched just before, with its hash. */
  const made = shell.fetched(files.worker).then(() => {
    if (dead) return;
    worker = new Worker(files.worker);
    worker.onmessage = ({ data }) => {
      const answer = waiting.shift();
      if (answer) answer(data);
    };
    worker.onerror = failed;
    worker.postMessage({ wasm: files.wasm });
  }).catch(failed);
  const send = (what, moved) => made.then(() => { if (!dead) worker.postMessage(what, moved || []); });
  return {
    ask: (what, moved) => new Promise((answer) => {
      if (dead) {
        answer({ failed: true });
        return;
      }
      waiting.push(answer);
      send(what, moved);
    }),
    discard: () => send({ discard: true }),
    end: () => {
      if (worker) worker.terminate();
      failed();
    },
  };
}

/* The quick exit, the cover and a lock stop what is running here directly, regardless of the app; after a lock
   (`stop(true)`) there is no app to notify. */
function hushed(stop) {
  shell.hush = stop;
  return () => {
    if (shell.hush === stop) shell.hush = null;
  };
}

/* Keeps the screen on, where the browser lets a page ask: a transfer takes longer than most phones wait. The browser
   lets go when the page is hidden, and it is asked again when the page is shown. The app's idle lock has clocks of its
   own. */
function awake() {
  let lock = null;
  let ended = false;
  const ask = () => {
    if (ended || lock || !navigator.wakeLock || document.visibilityState === 'hidden' || shell.covered()) return;
    navigator.wakeLock.request('screen').then((got) => {
      lock = got;
      got.onrelease = () => { lock = null; };
      if (ended || shell.covered()) rest();
    }, () => { /* It is a help, no more: without it, the user touches the screen. */ });
  };
  const rest = () => { if (lock) lock.release(); };
  document.addEventListener('visibilitychange', ask);
  ask();
  return {
    rest,
    end: () => {
      ended = true;
      document.removeEventListener('visibilitychange', ask);
      rest();
    },
  };
}

/* Styles of the pictures and of the camera's view. Here and not in the page's styles, which every visit fetches;
   scripts may set styles where the policy forbids them in markup. */
const LOOKS = { display: 'block', margin: '0 auto 1rem' };
const PICTURE = { ...LOOKS, imageRendering: 'pixelated' };
const SEEN = { ...LOOKS, width: '100%', maxWidth: '26rem', aspectRatio: '1', objectFit: 'cover', background: '#000' };

/* Gives each module a whole number of screen pixels, so that all are the same size. */
function sized(canvas, side) {
  const dots = window.devicePixelRatio || 1;
  const room = Math.min(canvas.parentNode.clientWidth, window.innerHeight * 0.7);
  const each = Math.max(1, Math.floor((room * dots) / side));
  canvas.style.width = canvas.style.height = `${(each * side) / dots}px`;
}

/* Shows `bytes` on a canvas, at the pictures per second in its `data-pace`, until it is ended. Tells ['shown', number
   so far, minimum needed] or ['failed']. */
export function show(canvas, bytes, told) {
  const tell = guarded(told);
  Object.assign(canvas.style, PICTURE);
  const worker = lens();
  let ended = false;
  let shown = 0;
  let timer = null;
  const screen = awake();
  const end = () => {
    ended = true;
    screen.end();
    clearTimeout(timer);
    worker.end();
    unhush();
  };
  /* While hidden nothing can be seen, and showing continues afterwards. After the quick exit it does not. */
  const unhush = hushed((over) => {
    screen.rest();
    if (over || shell.gone()) end();
  });
  const failed = () => {
    if (ended) return;
    end();
    tell(['failed']);
  };
  const next = async (frames) => {
    const begun = performance.now();
    const { picture } = await worker.ask({ picture: shown });
    if (ended) return;
    const side = picture ? Math.sqrt(picture.length / 4) : 0;
    if (!side) return failed();
    if (canvas.width !== side) canvas.width = canvas.height = side;
    sized(canvas, side);
    canvas.getContext('2d').putImageData(new ImageData(picture, side), 0, 0);
    shown += 1;
    tell(['shown', shown, frames]);
    timer = setTimeout(() => next(frames), Math.max(0, 1000 / Number(canvas.dataset.pace) - (performance.now() - begun)));
  };
  worker.ask({ offer: bytes }).then(({ frames }) => (frames ? next(frames) : failed()));
  return { end };
}

/* Scans with the camera, shown in a video element, until everything is read or it is ended; `again` starts it. Tells
   ['looking', whether there is another camera], ['read', number so far, minimum needed], ['whole', bytes], an entry of SAID, ['nothing'], ['aside'] when
   the camera was stopped because the page was hidden, and for the camera ['refused'], ['missing'], ['busy'] or
   ['failed']. After the last five, `again` restarts it. */
export function look(video, bytes, told) {
  const tell = guarded(told);
  Object.assign(video.style, SEEN);
  const worker = lens();
  const canvas = document.createElement('canvas');
  let ended = false;
  let stream = null;
  /* Whether a camera is on or has been requested. */
  let on = false;
  let timer = null;
  /* Counts starts and stops: a camera that is granted too late is stopped at once. */
  let turn = 0;
  let screen = null;
  /* The camera that the user changed to. */
  let chosen = null;
  /* Where the browser does not tell, the one that it chose has to do. */
  const cameras = async () => {
    try {
      return (await navigator.mediaDevices.enumerateDevices()).filter((one) => one.kind === 'videoinput');
    } catch (untold) {
      return [];
    }
  };

  const dark = () => {
    turn += 1;
    on = false;
    if (screen) screen.end();
    screen = null;
    clearTimeout(timer);
    if (stream) stream.getTracks().forEach((track) => track.stop());
    stream = null;
    video.srcObject = null;
  };
  const end = () => {
    ended = true;
    dark();
    worker.end();
    unhush();
    document.removeEventListener('visibilitychange', aside);
  };
  const aside = () => {
    if (document.visibilityState !== 'hidden' || ended) return;
    const was = on;
    dark();
    if (was) tell(['aside']);
  };
  const unhush = hushed((over) => {
    const was = on;
    dark();
    if (over || shell.gone()) end();
    else if (was && !ended) tell(['aside']);
  });
  document.addEventListener('visibilitychange', aside);

  /* The central square of the camera's picture. */
  const grabbed = () => {
    const side = Math.min(video.videoWidth, video.videoHeight);
    if (!side) return null;
    canvas.width = canvas.height = Math.min(side, SIDE);
    const board = canvas.getContext('2d', { willReadFrequently: true });
    board.drawImage(video, (video.videoWidth - side) / 2, (video.videoHeight - side) / 2, side, side, 0, 0, canvas.width, canvas.height);
    return board.getImageData(0, 0, canvas.width, canvas.height);
  };

  async function watch(mine) {
    let last = performance.now();
    let said = 0;
    const next = () => step().catch(() => {
      if (mine !== turn) return;
      dark();
      tell(['failed']);
    });
    const step = async () => {
      if (mine !== turn) return;
      const picture = video.readyState >= 2 ? grabbed() : null;
      if (picture) {
        const { width, height, data } = picture;
        const found = await worker.ask({ look: data.buffer, width, height }, [data.buffer]);
        if (found.whole && !ended) {
          end();
          return tell(['whole', found.whole]);
        }
        if (mine !== turn) return;
        if (found.failed) {
          said += 1;
          if (said > 20) {
            dark();
            return tell(['failed']);
          }
        } else {
          said = 0;
          if (found.said.length) last = performance.now();
          for (const what of found.said) if (what > 1) tell([SAID[what]]);
          if (found.said.includes(0)) tell(['read', found.read, found.needed]);
        }
      }
      if (performance.now() - last > NOTHING_MS) {
        last = performance.now();
        tell(['nothing']);
      }
      timer = setTimeout(next, PAUSE_MS);
    };
    next();
  }

  async function again() {
    dark();
    if (ended) return;
    /* The start may have been requested before the page was covered. */
    if (document.visibilityState === 'hidden' || shell.covered()) {
      tell(['aside']);
      return;
    }
    const mine = turn;
    on = true;
    screen = awake();
    try {
      if (!navigator.mediaDevices) throw new DOMException('', 'NotFoundError');
      const wanted = chosen ? { ...CAMERA, video: { ...CAMERA.video, facingMode: undefined, deviceId: { exact: chosen } } } : CAMERA;
      const camera = await navigator.mediaDevices.getUserMedia(wanted);
      if (mine !== turn || ended) return camera.getTracks().forEach((track) => track.stop());
      stream = camera;
      camera.getTracks().forEach((track) => {
        track.onended = () => {
          if (mine !== turn) return;
          dark();
          tell(['failed']);
        };
      });
      video.muted = true;
      video.srcObject = camera;
      await video.play();
      if (mine !== turn) return;
      const others = (await cameras()).length > 1;
      if (mine !== turn) return;
      tell(['looking', others]);
      watch(mine);
    } catch (error) {
      if (mine !== turn || ended) return;
      dark();
      chosen = null;
      tell([{ NotAllowedError: 'refused', SecurityError: 'refused', NotFoundError: 'missing', OverconstrainedError: 'missing', NotReadableError: 'busy', AbortError: 'busy' }[error.name] || 'failed']);
    }
  }

  /* The phone's choice may be a lens that sees nothing up close. */
  async function change() {
    const [now] = stream ? stream.getVideoTracks() : [];
    const all = await cameras();
    const at = all.findIndex((one) => now && one.deviceId === now.getSettings().deviceId);
    if (ended || !all.length) return;
    chosen = all[(at + 1) % all.length].deviceId;
    again();
  }

  return { again, change, discard: worker.discard, end };
}
