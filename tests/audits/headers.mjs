// Outside audits of the headers that a server sends: Google's csp_evaluator for the policy, and the rules of
// MDN's HTTP Observatory (its algorithm 4) for all of them.
//
//   node tests/audits/headers.mjs http://127.0.0.1:8080/ http://127.0.0.1:8080/plain.html
//
// The Observatory's rules are reimplemented here, since its package brings a web server, a database and a
// browser's DOM along. Two of its rules cannot be checked on this machine, which has no certificate: that
// http redirects to https (0 points when it does), and that the certificate is good. Both are up to the host
// (docs/hosting.md).
//
// Exits with 1 when the policy has a finding of high or medium severity, or a possible one that is not listed
// below; when any rule deducts points; or when the score is under 100.

import http from 'node:http';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import parser from 'csp_evaluator/dist/parser.js';
import findings from 'csp_evaluator/dist/finding.js';

const { Severity, Type } = findings;

/** Possible findings that were looked into, each with the reason why it does not apply here. */
const LOOKED_INTO = new Map([
  [
    "script-src 'self' SCRIPT_ALLOWLIST_BYPASS",
    'the origin takes no uploads and answers no queries: every script on it was published',
  ],
]);

const SIX_MONTHS = 15552000;
const WANTED = 100;
/** Below this score, extra points do not count. */
const BEFORE_EXTRAS = 90;

const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const INLINE = ["'unsafe-inline'", 'data:'];

/** An answer: every header by its lower-case name, with each value it was sent with; and the body. */
function ask(address, headers = {}) {
  return new Promise((resolve, reject) => {
    http.get(address, { headers }, (answer) => {
      const all = {};
      for (let at = 0; at < answer.rawHeaders.length; at += 2) {
        (all[answer.rawHeaders[at].toLowerCase()] ??= []).push(answer.rawHeaders[at + 1]);
      }
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (more) => { body += more; });
      answer.on('end', () => resolve({ headers: all, body }));
    }).on('error', reject);
  });
}

/** Returns the directives of one policy, or undefined unless there is exactly one that can be read. */
function directives(policies) {
  if (policies.length !== 1) return undefined;
  const all = new Map();
  for (const part of policies[0].split(';')) {
    const [name, ...sources] = part.trim().toLowerCase().split(/\s+/);
    if (!name) continue;
    if (all.has(name)) return undefined;
    all.set(name, sources.length || !name.endsWith('-src') ? sources : ["'none'"]);
  }
  return all;
}

function contentSecurityPolicy({ headers }) {
  const sent = headers['content-security-policy'] ?? [];
  if (!sent.length) return [-25, 'csp-not-implemented'];
  const csp = directives(sent);
  if (!csp) return [-25, 'csp-header-invalid'];
  const of = (name) => csp.get(name) ?? csp.get('default-src') ?? ['*'];
  const any = (sources, bad) => sources.some((source) => bad.includes(source));
  const insecure = (sources) => sources.some((source) => /^(http|ftp):/.test(source));
  // Browsers ignore 'unsafe-inline' next to a hash or a nonce.
  const inline = (sources) => sources.filter(
    (source) => source !== "'unsafe-inline'" || !sources.some((one) => /^'(sha\d+|nonce)-/.test(one)),
  );
  const [scripts, styles, objects] = [inline(of('script-src')), inline(of('style-src')), of('object-src')];
  const passive = ['img-src', 'media-src'];
  const active = [...csp].filter(([name]) => !passive.includes(name)).flatMap(([, sources]) => sources);
  if (scripts.includes("'strict-dynamic'")) return [-25, 'csp-header-invalid: these rules read no strict-dynamic'];
  if (any(scripts, [...BROAD, ...INLINE]) || any(objects, BROAD)) return [-20, 'csp-implemented-with-unsafe-inline'];
  if (insecure(active)) return [-20, 'csp-implemented-with-insecure-scheme'];
  if (any([...scripts, ...styles], ["'unsafe-eval'"])) return [-10, 'csp-implemented-with-unsafe-eval'];
  if (insecure(passive.flatMap(of))) return [-10, 'csp-implemented-with-insecure-scheme-in-passive-content-only'];
  if (any(styles, [...BROAD, ...INLINE])) return [0, 'csp-implemented-with-unsafe-inline-in-style-src-only'];
  if (String(csp.get('default-src')) === "'none'") return [10, 'csp-implemented-with-no-unsafe-default-src-none'];
  return [5, 'csp-implemented-with-no-unsafe'];
}

/** Any cookie at all is one too many here; the Observatory deducts points only for careless ones. */
function cookies({ headers }) {
  return headers['set-cookie'] ? [-40, 'a cookie is set'] : [0, 'cookies-not-found'];
}

function crossOriginSharing(_, asked) {
  const allowed = asked.headers['access-control-allow-origin'];
  if (!allowed) return [0, 'cross-origin-resource-sharing-not-implemented'];
  return [-50, `another origin may read it: ${allowed}`];
}

function crossOriginPolicy({ headers }) {
  const value = headers['cross-origin-resource-policy']?.[0].trim().toLowerCase();
  if (value === undefined) return [0, 'cross-origin-resource-policy-not-implemented'];
  const points = { 'same-origin': 10, 'same-site': 10, 'cross-origin': 0 }[value];
  if (points === undefined) return [-5, 'cross-origin-resource-policy-header-invalid'];
  return [points, `cross-origin-resource-policy-implemented-with-${value}`];
}

function referrerPolicy({ headers }) {
  const good = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  const bad = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'];
  const sent = headers['referrer-policy'];
  if (!sent) return [0, 'referrer-policy-not-implemented'];
  const words = sent.join(',').toLowerCase().split(',').map((word) => word.trim());
  const last = words.filter((word) => good.includes(word) || bad.includes(word)).at(-1);
  if (good.includes(last)) return [5, 'referrer-policy-private'];
  return [-5, last ? 'referrer-policy-unsafe' : 'referrer-policy-header-invalid'];
}

function strictTransport({ headers }) {
  const sent = headers['strict-transport-security']?.[0];
  if (!sent) return [-20, 'hsts-not-implemented'];
  const age = /^max-age=(\d+)$/im.exec(sent.split(';').map((part) => part.trim()).join('\n'))?.[1];
  if (age === undefined || sent.includes(',')) return [-20, 'hsts-header-invalid'];
  if (Number(age) < SIX_MONTHS) return [-10, 'hsts-implemented-max-age-less-than-six-months'];
  return [0, 'hsts-implemented-max-age-at-least-six-months'];
}

function integrity({ body }) {
  const scripts = [...body.matchAll(/<script\b[^>]*?\bsrc=["']?([^"'\s>]+)/gi)].map(([, source]) => source);
  if (!/<script\b/i.test(body)) return [0, 'sri-not-implemented-but-no-scripts-loaded'];
  const foreign = scripts.find((source) => /^(\w+:)?\/\//.test(source));
  if (foreign) return [-50, `a script from elsewhere: ${foreign}`];
  return [0, 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin'];
}

function contentTypeOptions({ headers }) {
  const sent = headers['x-content-type-options']?.[0].trim().toLowerCase();
  if (sent === 'nosniff') return [0, 'x-content-type-options-nosniff'];
  return [-5, sent ? 'x-content-type-options-header-invalid' : 'x-content-type-options-not-implemented'];
}

function frames({ headers }) {
  const csp = directives(headers['content-security-policy'] ?? []);
  if (csp?.has('frame-ancestors')) return [5, 'x-frame-options-implemented-via-csp'];
  const sent = headers['x-frame-options']?.[0].trim().toLowerCase();
  if (['deny', 'sameorigin'].includes(sent)) return [0, 'x-frame-options-sameorigin-or-deny'];
  return [-20, sent ? 'x-frame-options-header-invalid' : 'x-frame-options-not-implemented'];
}

const RULES = [
  contentSecurityPolicy, cookies, crossOriginSharing, crossOriginPolicy, referrerPolicy, strictTransport,
  integrity, contentTypeOptions, frames,
];

let failed = false;
function say(fails, words) {
  failed ||= fails;
  console.log(`  ${fails ? 'FAILS  ' : '       '}${words}`);
}

function judgePolicy(answer) {
  for (const policy of answer.headers['content-security-policy'] ?? []) {
    for (const found of new evaluator.CspEvaluator(new parser.CspParser(policy).csp).evaluate()) {
      const what = [found.directive, found.value, Type[found.type]].filter(Boolean).join(' ');
      const severe = [Severity.HIGH, Severity.SYNTAX, Severity.MEDIUM].includes(found.severity);
      const perhaps = [Severity.HIGH_MAYBE, Severity.MEDIUM_MAYBE].includes(found.severity);
      const why = perhaps && LOOKED_INTO.get(what);
      const words = `csp_evaluator: ${Severity[found.severity]} ${what}: ${found.description}`;
      say(severe || (perhaps && !why), why ? `${words} (${why})` : words);
    }
  }
}

function judgeAll(answer, shared) {
  let [score, before] = [100, 100];
  for (const rule of RULES) {
    const [points, result] = rule(answer, shared);
    score += points;
    before += Math.min(points, 0);
    say(points < 0, `observatory: ${points > 0 ? '+' : ''}${points} ${result}`);
  }
  if (before < BEFORE_EXTRAS) score = before;
  say(score < WANTED, `observatory: score ${Math.max(score, 0)}`);
}

const addresses = process.argv.slice(2);
if (!addresses.length) throw new Error('which addresses?');
for (const address of addresses) {
  console.log(address);
  const answer = await ask(address);
  judgePolicy(answer);
  // A page can change the headers that came with it.
  const changes = /<meta\b[^>]*http-equiv[^>]*>/i.exec(answer.body);
  if (changes) say(true, `the page changes its headers: ${changes[0]}`);
  judgeAll(answer, await ask(address, { origin: 'https://other.example' }));
}
process.exitCode = failed ? 1 : 0;
