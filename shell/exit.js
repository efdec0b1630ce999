/* Cover and quick exit. Inline in index.html, so that they work before anything else has loaded; independent of the
   app. Written for old engines: no modules, no arrow functions. */
(function () {
  'use strict';
  var root = document.documentElement;
  var link = document.getElementById('exit');
  var said = document.getElementById('exit-said');

  /* The app's hooks: the exit terminates `worker`; `flush` writes the saved plan; `forget` drops the rest; `hush` stops
     reading aloud; `begin` is set by start.js. `paper`: the user has asked to print. */
  var shell = { worker: null, paper: false, flush: null, forget: null, hush: null, begin: null, leave: leave, shown: shown, talk: talk, conceal: conceal, place: place,
    gone: function () { return why === 'gone'; }, covered: function () { return !!why; } };
  window.shell = shell;

  /* Why the cover is up: 'gone' by the exit or from the start, 'left' by going to another page, 'aside' while the page
     is hidden or being locked, 'talk' while two people talk and chose to cover it; empty if it is not up. */
  var why = '', height = 0, focused = null;

  function cover(reason) {
    if (!why) {
      height = window.pageYOffset;
      focused = document.activeElement;
    }
    why = reason;
    look('covered');
    guarded(shell.hush);
  }

  /* What the page looks like: `covered`, `leaving` or neither. Translators and extensions put classes of their own on
     the root: those stay as they are, and say nothing about the cover. */
  function look(name) {
    root.classList.remove('covered', 'leaving');
    if (watch) watch.disconnect();
    hidden.forEach(function (one) {
      one[0].style.cssText = one[1];
    });
    hidden = [];
    if (!name) return;
    root.classList.add(name);
    if (name === 'leaving') return;
    nothingOver();
    if (watch) watch.observe(root, { attributes: true, childList: true, subtree: true });
  }

  /* Nothing stands over the cover. The style sheet hides all else; what an extension shows in spite of that, now or
     later, is hidden here until the cover goes. One that keeps showing itself again does not stop the page. */
  var hidden = [], watch = window.MutationObserver && new MutationObserver(nothingOver);
  function nothingOver() {
    [root, document.body].forEach(function (parent) {
      [].forEach.call(parent ? parent.children : [], function (child) {
        if (child === document.head || child === document.body || child.id === 'cover' || hidden.length > 99) return;
        if (getComputedStyle(child).display === 'none') return;
        hidden.push([child, child.style.cssText]);
        child.style.setProperty('display', 'none', 'important');
      });
    });
  }

  function talk() { if (!why) cover('talk'); }
  function conceal() { if (!why) cover('aside'); }

  /* At first the exit only shows the cover over the page: hiding the page takes longer than a frame, and follows. */
  function leaving() {
    if (!why) look('leaving');
    why = 'gone';
    guarded(shell.hush);
    nowhere();
  }

  function uncover() {
    why = '';
    look('');
    say('', bar);
    window.scrollTo(0, height);
    if (focused && focused.focus) focused.focus({ preventScroll: true });
    focused = null;
  }

  /* A new start has no use for the old position, and what was typed must not outlive it. */
  function nowhere() {
    height = 0;
    focused = null;
    typed = [];
  }

  function guarded(work) {
    /* The wasm may have crashed or not be loaded yet: leaving must not depend on it. */
    try { if (work) work(); } catch (dead) { shell.dead = String(dead); }
  }

  function endWorker() {
    guarded(shell.worker && function () { shell.worker.terminate(); });
    shell.worker = null;
  }

  /* Detaches this app's hooks: a new start sets its own. */
  var going = [];
  function take() {
    going.push(shell.flush, shell.forget);
    shell.flush = shell.forget = null;
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
    /* Saving comes after the frame with the cover, so that it can never delay it; soon even if no frame is drawn, and
       on `pagehide` if that comes first. */
    requestAnimationFrame(function () { setTimeout(after, 0); });
    setTimeout(after, 250);
  }

  /* The transform that keeps the quick exit's bar at the top of the visible area, which an on-screen keyboard and pinch
     zoom move relative to the page. `view` is a visual viewport. */
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

  /* If leaving is slow, or this page is ever restored, its own history entry says: covered. This takes as long as a
     frame, so it comes after the one with the cover. */
  function after() {
    if (why === 'gone') look('covered');
    if (why === 'gone' && !(history.state && history.state.gone)) {
      guarded(function () { history.replaceState({ gone: 1 }, ''); });
    }
    letGo();
  }

  /* With any button, and however long: a middle click opens the other page in a tab of its own besides. */
  function pressed(event) {
    if (event.type !== 'auxclick') event.preventDefault();
    leave();
  }
  ['click', 'auxclick', 'contextmenu'].forEach(function (kind) { link.addEventListener(kind, pressed); });

  /* Left by accident: the page is covered before the browser puts it away, so that going forward again shows birds; for
     a minute the cover's link leads back to where the user was. Soon after restoring a page, WebKit empties fields
     without autocomplete: they get back what was `typed`. */
  var leftAt = 0, typed = [];
  window.addEventListener('pagehide', function () {
    if (why === 'gone') { look('covered'); take(); letGo(); return; }
    guarded(shell.flush);
    leftAt = Date.now();
    if (why !== 'left') {
      typed = [].map.call(document.querySelectorAll('input:not([type=file]),select,textarea'), function (field) {
        return [field, field.value, field.checked];
      });
    }
    cover('left');
  });

  /* Hidden: phones take a screenshot of every page that goes into the background. The app checks both clocks before it
     lets itself be shown again; without an app there is nothing to check. */
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      guarded(shell.flush);
      conceal();
      return;
    }
    shell.paper = false;
    if (!shell.forget) shown();
  });
  /* On a phone, the print dialog hides the page, which is then covered. A user who has just asked to print gets the
     page on paper and not the birds; it is captured while no one sees it. */
  window.addEventListener('beforeprint', function () {
    if (why === 'aside' && shell.paper) look('');
  });
  window.addEventListener('afterprint', function () {
    if (why === 'aside') look('covered');
  });
  function shown(again) {
    if (again) nowhere();
    if (why === 'aside' && document.visibilityState !== 'hidden') uncover();
  }

  window.addEventListener('pageshow', function () {
    if (history.state && history.state.gone) cover('gone');
  });
  /* A host may want every new visit to begin with the birds. */
  if ((history.state && history.state.gone) || root.getAttribute('data-quiet') === 'true') cover('gone');

  /* The cover's one unobtrusive link: back to the public page, with a new start of the app. */
  document.addEventListener('click', function (event) {
    if (!event.target || event.target.id !== 'uncover') return;
    event.preventDefault();
    letGo();
    var soon = shell.forget && (why === 'talk' || why === 'left' && Math.abs(Date.now() - leftAt) < 60000);
    guarded(function () { history.replaceState(null, ''); });
    if (!soon) {
      guarded(shell.flush);
      nowhere();
    }
    typed.forEach(function (one) {
      one[0].value = one[1];
      one[0].checked = one[2];
    });
    typed = [];
    uncover();
    if (!soon && shell.begin) shell.begin();
  });

  /* Shift three times, each within five seconds of the last. A press counts only if nothing else happened since its
     key went down (no other key, no click): Shift is there for capital letters and for selecting, too. Touch keyboards
     send Shift by themselves, without the code of a key. The two Shift keys may overlap. */
  var presses = 0, timer = null, silence = null, alone = false, down = {};

  /* Announces to screen readers; the element moves into the cover while that is up. */
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

  /* Windows reports only one of two Shift keys as released, and a window that is left neither: without Shift, none is
     down. */
  function other(event) {
    if (!event.shiftKey) down = {};
    alone = false;
    reset(false);
  }
  ['mousedown', 'touchstart'].forEach(function (kind) {
    window.addEventListener(kind, other, { passive: true, capture: true });
  });
  window.addEventListener('keydown', function (event) {
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return other(event);
    /* A held key counts once. */
    if (event.repeat || !event.code) return;
    if (!down.ShiftLeft && !down.ShiftRight) alone = true;
    down[event.code] = true;
  });
  window.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift' || !down[event.code]) return;
    down[event.code] = false;
    if (!alone) return;
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
