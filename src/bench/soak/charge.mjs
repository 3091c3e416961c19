// Asks the service at a constant rate, whatever it answers: 70 decisions, 20 without accompagnement, 8 eligibilities and 2
// lots of ten in a hundred. Writes as JSON how long they took and what they were answered.
// Usage: charge.mjs <address of the service> <requests per second> <seconds> <folder of the demands>
import autocannon from 'autocannon';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [address, rate, seconds, folder] = process.argv.slice(2);
const lines = (name) => readFileSync(join(folder, name), 'utf8').trim().split('\n');
const [demands, contracts] = [lines('decide.ndjson'), lines('eligibilite.ndjson')];
const A_HUNDRED = 100;
const OF_A_LOT = 10;

function request(rank) {
  const post = (path, body, type = 'application/json') => ({ method: 'POST', path, body, headers: { 'Content-Type': type } });
  const [demand, place] = [demands[rank % demands.length], rank % A_HUNDRED];
  if (place < 70) return post('/decide', demand);
  if (place < 90) return post('/decide?detail=essentiel', demand);
  if (place < 98) return post('/eligibilite', contracts[rank % contracts.length]);
  return post('/decide/lot', demands.slice(0, OF_A_LOT).join('\n'), 'application/x-ndjson');
}

const shuffled = (rank) => (rank * 37) % A_HUNDRED + Math.floor(rank / A_HUNDRED) * A_HUNDRED;

const result = await autocannon({
  url: address,
  connections: 32,
  overallRate: Number(rate),
  duration: Number(seconds),
  requests: Array.from({ length: 10 * A_HUNDRED }, (_, rank) => request(shuffled(rank))),
});
console.log(JSON.stringify({
  ratePerSecond: Number(rate),
  answers: result.requests.total,
  perSecond: result.requests.average,
  statuses: Object.fromEntries(Object.entries(result.statusCodeStats).map(([status, { count }]) => [status, count])),
  errors: result.errors,
  timeouts: result.timeouts,
  milliseconds: { p50: result.latency.p50, p99: result.latency.p99, p999: result.latency.p99_9, max: result.latency.max },
}));
