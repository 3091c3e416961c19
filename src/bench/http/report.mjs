// Writes docs/performance.md from what JMH and wrk measured.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const [jmhFile, httpFile, java, page] = process.argv.slice(2);
const jmh = JSON.parse(readFileSync(jmhFile));
const runs = readFileSync(httpFile, 'utf8').trim().split('\n').map((line) => {
  const [path, requests, p50, p99, errors] = line.split(' ');
  return { path, requests: +requests, p50: +p50, p99: +p99, errors: +errors };
});
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (path, key) => median(runs.filter((run) => run.path === path).map((run) => run[key]));
const paths = [...new Set(runs.map((run) => run.path))];
const number = (value, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const inProcess = jmh.map((result) => {
  const allocation = result.secondaryMetrics['gc.alloc.rate.norm'] ?? result.secondaryMetrics['·gc.alloc.rate.norm'];
  const { score, scoreError } = result.primaryMetric;
  return `| ${result.params.acte} | ${number(score, 1)} ± ${number(+scoreError, 1)} | ${number(allocation.score / 1024, 1)} |`;
});
const http = paths.map((path) =>
  `| \`${path}\` | ${number(of(path, 'requests'))} | ${number(of(path, 'p50') / 1000, 2)} | ${number(of(path, 'p99') / 1000, 2)} | ${of(path, 'errors')} |`);
const ratio = of('/decide', 'requests') / of('/sans-decision', 'requests');

writeFileSync(page, `# Performance

Written by \`bin/bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.trim()},
${number(totalmem() / 2 ** 30)} GiB, ${java}.

## One decision, in the process

A full decision (rules, tables, explanation, texts), on one thread, in the steady state, over the demands of the
shipped scenarios: all of them (\`MELANGE\`) or those of one act. JMH, average time.

| Demands | Time (µs) | Allocated (KiB) |
|---|---|---|
${inProcess.join('\n')}

The aim is less than 60 µs and less than 64 KiB over the mix. A test guards the allocation.

## Over HTTP

wrk, two threads and 16 connections on the same machine, medians of ${runs.length / paths.length} alternating runs.
\`/sans-decision\` exists in the benchmark's build only: it reads the same demand and writes the very answer, without
deciding.

| Path | Requests per second | Median (ms) | 99 % (ms) | Errors |
|---|---|---|---|---|
${http.join('\n')}

\`/decide\` reaches ${number(ratio * 100)} % of what the service reaches without deciding; the aim is 75 %.
`);
console.log(readFileSync(page, 'utf8'));
