// So many callers, each on a connection of its own: each asks, waits for the answer, thinks for a second, and asks again;
// one that is declined waits for as long as Retry-After says, to within a second.
// Prints as JSON what they were answered and how long those who were answered, and those who were declined, had to wait.
// Usage: appelants.mjs <port> <file of the demands> <callers> <seconds>
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

const [port, file, callers, seconds] = process.argv.slice(2);
const THINKS = 1000;
const A_LITTLE = 1000;
const HEAD_END = Buffer.from('\r\n\r\n');

const requests = readFileSync(file, 'utf8').trim().split('\n').map((demand) => Buffer.from(
  `POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(demand)}\r\n\r\n${demand}`));
const waits = { 200: [], 503: [] };
const others = {};
let measuring = false;
let rank = 0;

function note(status, wait) {
  if (!measuring) return;
  if (waits[status]) waits[status].push(wait);
  else others[status] = (others[status] ?? 0) + 1;
}

function call() {
  const socket = connect(+port, 'localhost');
  let [asked, status, pause, missing] = [0, 0, 0, 0];
  const ask = () => {
    asked = performance.now();
    socket.write(requests[rank++ % requests.length]);
  };
  socket.setNoDelay(true);
  socket.on('connect', () => setTimeout(ask, Math.random() * THINKS));
  socket.on('error', (error) => note(error.code, 0));
  socket.on('data', (chunk) => {
    if (missing === 0) {
      const end = chunk.indexOf(HEAD_END);
      const head = chunk.latin1Slice(0, end);
      status = +head.slice(9, 12);
      pause = status === 503 ? +/retry-after: (\d+)/i.exec(head)[1] * 1000 + Math.random() * A_LITTLE : THINKS;
      missing = end + HEAD_END.length + +/content-length: (\d+)/i.exec(head)[1];
    }
    missing -= chunk.length;
    if (missing === 0) {
      note(status, performance.now() - asked);
      setTimeout(ask, pause);
    }
  });
}

function told(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { perSecond: Math.round(values.length / +seconds), p50: at(0.5), p99: at(0.99), max: at(1) };
}

for (let i = 0; i < +callers; i++) call();
setTimeout(() => { measuring = true; }, 10_000);
setTimeout(() => {
  console.log(JSON.stringify({ callers: +callers, decided: told(waits[200]), declined: told(waits[503]), others }));
  process.exit();
}, 10_000 + +seconds * 1000);
