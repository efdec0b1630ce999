/* Cover and exit. Inline in index.html, so that it works before anything else has arrived; knows
   nothing of the app. Written for old engines: no modules, no arrow functions. */
(function () {
  'use strict';
  var root = document.documentElement;
  var link = document.getElementById('exit');
  var said = document.getElementById('exit-said');

  /* What the app hangs in: `worker` is ended by the exit; `flush` writes what is kept; `forget` drops
     the rest; `hush` stops what is read aloud; `begin` is start.js's. `paper`: the person has asked to print. */
  var boot = { worker: null, paper: false, flush: null, forget: null, hush: null, begin: null, leave: leave, shown: shown, talk: talk, place: place,
    gone: function () { return why === 'gone'; } };
  window.boot = boot;

  /* Why the cover is up: 'gone' by the exit or from the start, 'left' by going to another page, 'aside'
     while the page is out of sight, 'talk' while two talk and chose to have it covered; or not at all. */
  var why = '', height = 0, focused = null;

  function cover(reason) {
    if (!why) {
      height = window.pageYOffset;
      focused = document.activeElement;
    }
    why = reason;
    root.className = 'covered';
    guarded(boot.hush);
  }

  function talk() { if (!why) cover('talk'); }

  /* The exit's cover is only shown at first, over what is there: to take that away takes longer than a
     frame, and comes after it. */
  function leaving() {
    if (!why) root.className = 'leaving';
    why = 'gone';
    guarded(boot.hush);
    nowhere();
  }

  function uncover() {
    why = '';
    root.className = '';
    say('', bar);
    window.scrollTo(0, height);
    if (focused && focused.focus) focused.focus({ preventScroll: true });
    focused = null;
  }

  /* Where one was is of no use to a new start, and what stood there must not outlive it. */
  function nowhere() {
    height = 0;
    focused = null;
    typed = [];
  }

  function guarded(work) {
    /* The wasm may be dead or not there yet: leaving must not depend on it. */
    try { if (work) work(); } catch (dead) { boot.dead = String(dead); }
  }

  function endWorker() {
    guarded(boot.worker && function () { boot.worker.terminate(); });
    boot.worker = null;
  }

  /* What this app hung in, taken away from it: a new start hangs in its own. */
  var going = [];
  function take() {
    going.push(boot.flush, boot.forget);
    boot.flush = boot.forget = null;
  }

  function letGo() {
    while (going.length) guarded(going.shift());
  }

  function target() {
    return link.getAttribute('href');
  }

  function leave() {
    leaving();
    endWorker();
    take();
    if (navigator.onLine !== false) location.replace(target());
    /* Saving comes after the frame that covers, so that it can never delay it; soon also where no frame
       is made, and on `pagehide` if that comes first. */
    requestAnimationFrame(function () { setTimeout(after, 0); });
    setTimeout(after, 250);
  }

  /* Where the bar with the way out has to be moved to, so that it lies along the upper edge of what can be
     seen: an on-screen keyboard and two fingers move that against the page. `view` is a visual viewport. */
  function place(view) {
    var x = Math.max(0, view.offsetLeft), y = Math.max(0, view.offsetTop), scale = view.scale || 1;
    if (x < 1 && y < 1 && scale < 1.01) return '';
    return 'translate(' + x + 'px, ' + y + 'px) scale(' + 1 / scale + ')';
  }
  var view = window.visualViewport, bar = link.parentNode;
  function settle() {
    bar.style.transform = place(view);
  }
  if (view) {
    view.addEventListener('resize', settle);
    view.addEventListener('scroll', settle);
  }

  /* If the way out is slow, or this page is ever brought back, its own entry says: covered. This takes as
     long as a frame, so it comes after the one that covers. */
  function after() {
    if (why === 'gone') root.className = 'covered';
    if (why === 'gone' && !(history.state && history.state.gone)) {
      guarded(function () { history.replaceState({ gone: 1 }, ''); });
    }
    letGo();
  }

  link.addEventListener('click', function (event) {
    event.preventDefault();
    leave();
  });

  /* Left by accident: what is shown is covered before the browser puts the page away, so that going
     forward again shows birds; for a minute the cover's link leads back to where one was. Soon after it
     brought a page back, WebKit empties fields that are not to be completed: they get what was `typed`. */
  var leftAt = 0, typed = [];
  window.addEventListener('pagehide', function () {
    if (why === 'gone') { root.className = 'covered'; take(); letGo(); return; }
    guarded(boot.flush);
    leftAt = Date.now();
    if (why !== 'left') {
      typed = [].map.call(document.querySelectorAll('input:not([type=file]),select,textarea'), function (field) {
        return [field, field.value, field.checked];
      });
    }
    cover('left');
  });

  /* Out of sight: phones keep a picture of every page that is put away. The app looks at both clocks
     before it lets itself be shown again; where there is none, there is nothing to look at. */
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      guarded(boot.flush);
      if (!why) cover('aside');
      return;
    }
    boot.paper = false;
    if (!boot.forget) shown();
  });
  /* On a phone, what asks where to print lies over the page, which is covered then. Whoever has asked for
     paper just before gets the page on it and not the birds; it is taken while nobody sees it. */
  window.addEventListener('beforeprint', function () {
    if (why === 'aside' && boot.paper) root.className = '';
  });
  window.addEventListener('afterprint', function () {
    if (why === 'aside') root.className = 'covered';
  });
  function shown(anew) {
    if (anew) nowhere();
    if (why === 'aside' && document.visibilityState !== 'hidden') uncover();
  }

  window.addEventListener('pageshow', function () {
    if (history.state && history.state.gone) cover('gone');
  });
  /* A host may want every fresh visit to begin with the birds. */
  if ((history.state && history.state.gone) || root.getAttribute('data-quiet') === 'true') cover('gone');

  /* The one quiet link of the cover: back to the public page, with a new start of the app. */
  document.addEventListener('click', function (event) {
    if (!event.target || event.target.id !== 'uncover') return;
    event.preventDefault();
    letGo();
    var soon = boot.forget && (why === 'talk' || why === 'left' && Math.abs(Date.now() - leftAt) < 60000);
    guarded(function () { history.replaceState(null, ''); });
    if (!soon) {
      guarded(boot.flush);
      nowhere();
    }
    typed.forEach(function (one) {
      one[0].value = one[1];
      one[0].checked = one[2];
    });
    typed = [];
    uncover();
    if (!soon && boot.begin) boot.begin();
  });

  /* Shift three times, each within five seconds of the one before; any other key, and Shift held with
     another key, starts again. Not from a field of a touch keyboard, which sends Shift by itself. */
  var presses = 0, timer = null, silence = null, alone = false, touched = false;

  /* What screen readers are told; the cover has the place for it while it is up. */
  function say(which, place) {
    clearTimeout(silence);
    if (!said) return;
    if (place && said.parentNode !== place) place.appendChild(said);
    said.textContent = which ? said.getAttribute('data-' + which) || '' : '';
  }

  function reset(expired) {
    clearTimeout(timer);
    if (presses) say(expired ? 'expired' : '');
    if (presses && expired) silence = setTimeout(say, 5000);
    presses = 0;
  }

  window.addEventListener('touchstart', function () { touched = true; }, { passive: true });
  window.addEventListener('keydown', function (event) {
    /* Held, it still counts once. */
    if (event.key === 'Shift' && event.repeat) return;
    alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key !== 'Shift') reset(false);
  });
  window.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') return;
    var field = event.target && event.target.closest && event.target.closest('input, textarea');
    if (!alone || (touched && field)) { reset(false); return; }
    alone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses >= 3) {
      presses = 0;
      leave();
      say('leaving', document.getElementById('cover'));
      return;
    }
    say(presses === 1 ? 'two' : 'one');
    timer = setTimeout(function () { reset(true); }, 5000);
  });
})();
