// Writes what bin/bench measured to docs/performance.json, and into docs/performance.md between its two marks.
// Usage: report.mjs <folder of the results> <Java> <docs/performance.json> <docs/performance.md>
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const [out, java, dataFile, page] = process.argv.slice(2);
const read = (name) => readFileSync(join(out, name), 'utf8');
const json = (name) => JSON.parse(read(name));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value, digits) => +value.toFixed(digits);

const inProcess = json('jmh.json').map(({ benchmark, params, primaryMetric, secondaryMetrics }) => ({
  benchmark: benchmark.split('.').at(-2).replace('Benchmark', ''),
  act: params.acte,
  detail: params.detail,
  microseconds: round(primaryMetric.score, 2),
  error: round(+primaryMetric.scoreError, 2),
  kibibytes: round((secondaryMetrics['gc.alloc.rate.norm'] ?? secondaryMetrics['·gc.alloc.rate.norm']).score / 1024, 1),
}));

const runs = read('http.txt').trim().split('\n').map((line) => line.split(' '));
const http = [...new Set(runs.map(([path]) => path))].map((path) => {
  const ofPath = (column) => runs.filter((run) => run[0] === path).map((run) => +run[column]);
  return {
    path,
    decisionsPerSecond: median(ofPath(1)),
    medianMs: round(median(ofPath(2)) / 1000, 2),
    p99Ms: round(median(ofPath(3)) / 1000, 2),
    errors: ofPath(4).reduce((sum, errors) => sum + errors, 0),
    rounds: ofPath(1),
  };
});

const data = {
  measuredOn: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  java,
  inProcess,
  http,
  longLot: json('lot.json'),
  start: existsSync(join(out, 'start.json')) ? json('start.json') : undefined,
  natif: JSON.parse(readFileSync(dataFile, 'utf8')).natif,
};
writeFileSync(dataFile, `${JSON.stringify(data, null, 2)}\n`);

const number = (value, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const time = ({ microseconds, error }) => `${number(microseconds, 1)} ± ${number(error, 1)}`;
const of = (benchmark, act, detail) =>
  inProcess.find((one) => one.benchmark === benchmark && one.act === act && one.detail === detail);
const rate = (path) => http.find((one) => one.path === path).decisionsPerSecond;
const percent = (path, of) => number((100 * rate(path)) / rate(of));

const acts = [...new Set(inProcess.map(({ act }) => act))];
const processRows = acts.map((act) => {
  const [floor, decision] = [of('Plancher', act), of('Decision', act)];
  const [short, full] = [of('Reponse', act, 'ESSENTIEL'), of('Reponse', act, 'COMPLET')];
  return `| ${act} | ${floor ? time(floor) : '–'} | ${time(decision)} | ${number(decision.kibibytes, 1)} | ${time(short)} | ${number(short.kibibytes, 1)} | ${time(full)} | ${number(full.kibibytes, 1)} |`;
});
const httpRows = http.map((one) =>
  `| \`${one.path}\` | ${number(one.decisionsPerSecond)} | ${number(one.medianMs, 2)} | ${number(one.p99Ms, 2)} | ${one.errors} |`);
const lotRows = data.longLot.samples.map((one) =>
  `| ${number(one.lines)} | ${one.heapMiB} | ${one.residentMiB} |`);
const startRows = data.start?.medianes && `
| Start to first decision (ms) | Resident after it (MiB) | Resident after a load (MiB) |
|---|---|---|
| ${number(data.start.medianes.premiereDecisionMs)} | ${data.start.medianes.residenteMio} | ${data.start.medianes.residenteApresChargeMio} |
`;

const measured = `Measured on ${data.measuredOn}: ${data.machine}, ${java}.

### One decision, in the process

JMH, average time on one thread in the steady state, over the demands of the shipped scenarios: all of them (\`MELANGE\`)
or those of one act. The floor is the guide written as plain Java. A decision is rules, tables, explanation and texts. An
answer goes from the bytes of a demand to the bytes of its decision; \`accompagnement\` is what sets the two apart.

| Demands | Floor (µs) | Decision (µs) | KiB | Answer, \`essentiel\` (µs) | KiB | Answer, complete (µs) | KiB |
|---|---|---|---|---|---|---|---|
${processRows.join('\n')}

### Over HTTP

wrk on the same two cores, medians of ${http[0].rounds.length} alternating rounds: 16 connections, or 2 that send lots of 500.
\`/sans-decision\`, in the benchmark's build only, reads the same demands and writes answers decided beforehand.

| Path | Decisions per second | Median (ms) | 99 % (ms) | Errors |
|---|---|---|---|---|
${httpRows.join('\n')}

\`/decide\` reaches ${percent('/decide', '/sans-decision')} % of the requests per second of \`/sans-decision\`, \`?detail=essentiel\` ${percent('/decide?detail=essentiel', '/sans-decision?detail=essentiel')} %.
\`/decide/lot\` gives ${number(rate('/decide/lot') / rate('/decide'), 1)} times the decisions per second of \`/decide\`. An \`/eligibilite\` is eight decisions.

### A lot of ${number(data.longLot.lines)} lines

One connection, ${number(data.longLot.seconds, 1)} s, ${number(data.longLot.lines / data.longLot.seconds)} decisions per second, ${number(data.longLot.mebibytes)} MiB of answers. Memory after a collection:

| Lines answered | Heap (MiB) | Resident (MiB) |
|---|---|---|
${lotRows.join('\n')}
${startRows ? `\n### The start\n\nJDK 25 with the ahead-of-time cache, as in the image, on an empty folder.\n${startRows}` : ''}`;

const [before, rest] = readFileSync(page, 'utf8').split('<!-- bin/bench -->\n');
const after = rest.split('<!-- /bin/bench -->')[1];
writeFileSync(page, `${before}<!-- bin/bench -->\n${measured}<!-- /bin/bench -->${after}`);
console.log(measured);
