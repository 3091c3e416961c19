// Streams a long lot and writes as JSON how fast it is answered and, at each tenth, the memory of the service after a
// collection. Usage: long-lot.mjs <address of the service> <its process> <file of demands> <lines>
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { Readable } from 'node:stream';

const [address, pid, file, wanted] = process.argv.slice(2);
const demands = readFileSync(file, 'utf8').trim().split('\n');
const lines = Number(wanted);
const A_BATCH = 1_000;
const MIB = 2 ** 20;

function* batches() {
  for (let sent = 0; sent < lines; sent += A_BATCH) {
    yield Array.from({ length: A_BATCH }, (_, i) => demands[(sent + i) % demands.length]).join('\n') + '\n';
  }
}

function memory() {
  execFileSync('jcmd', [pid, 'GC.run']);
  const heap = /used (\d+)K/.exec(execFileSync('jcmd', [pid, 'GC.heap_info'], { encoding: 'utf8' }))[1];
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
  return { heapMiB: Math.round(heap / 1024), residentMiB: Math.round(resident / 1024) };
}

const samples = [{ lines: 0, ...memory() }];
const start = performance.now();
let paused = 0;
let answered = 0;
let bytes = 0;

const call = request(`${address}/decide/lot`, { method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' } });
call.on('response', (answer) => {
  answer.on('data', (chunk) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
    if (answered >= (samples.length * lines) / 10) {
      const pause = performance.now();
      samples.push({ lines: answered, ...memory() });
      paused += performance.now() - pause;
    }
  });
  answer.on('end', () => {
    const seconds = (performance.now() - start - paused) / 1000;
    if (answered !== lines) throw new Error(`${answered} answers to ${lines} demands`);
    console.log(JSON.stringify({ lines, seconds: +seconds.toFixed(1), mebibytes: Math.round(bytes / MIB), samples }));
  });
});
Readable.from(batches()).pipe(call);
