// Writes what src/bench/natif/carte measured to docs/performance.json, and into docs/performance.md between its two marks.
// Usage: report.mjs <folder of the results> <executable> <Java> <docs/performance.json> <docs/performance.md>
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const [out, executable, java, dataFile, page] = process.argv.slice(2);
const read = (name) => readFileSync(join(out, name), 'utf8');
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const number = (value) => Math.round(value).toLocaleString('en-US');

const runs = read('http.txt').trim().split('\n').map((line) => line.split(' '));
const rate = (port, path) => {
  const found = runs.filter(([address]) => address === `${port}${path}`).map(([, decisions]) => +decisions);
  return found.length === 0 ? undefined : median(found);
};
const requests = (port) => ({ decide: rate(port, '/decide'), sansDecision: rate(port, '/sans-decision') });
const builder = /(Mandrel|GraalVM|Oracle GraalVM)-?[\d][\w.+-]*/.exec(readFileSync(executable, 'latin1'))?.[0];
const part = (value, of) => (value && of ? `${Math.round((100 * value) / of)} %` : '–');

const card = {
  measuredOn: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  builder,
  java,
  commit: execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim(),
  executableMB: Math.round(statSync(executable).size / 1e6),
  natif: { ...JSON.parse(read('natif.json')).medianes, ...requests(8089) },
  jvm: { ...JSON.parse(read('jvm.json')).medianes, ...requests(8090) },
};
writeFileSync(dataFile, `${JSON.stringify({ ...JSON.parse(readFileSync(dataFile, 'utf8')), natif: card }, null, 2)}\n`);

const { natif, jvm } = card;
const measured = `Measured on ${card.measuredOn}: ${card.machine}; ${builder ?? 'builder unknown'}; ${java}, with the ahead-of-time cache
for the start; commit ${card.commit}. Medians; requests with wrk on the same two cores, in alternation.

| | native | JVM |
|---|---|---|
| start to first decision (ms) | ${number(natif.premiereDecisionMs)} | ${number(jvm.premiereDecisionMs)} |
| resident after it (MiB) | ${natif.residenteMio} | ${jvm.residenteMio} |
| resident after 20,000 decisions (MiB) | ${natif.residenteApresChargeMio} | ${jvm.residenteApresChargeMio} |
| \`/decide\`, decisions a second | ${number(natif.decide)} (${part(natif.decide, jvm.decide)} of the JVM's) | ${number(jvm.decide)} |
| of the path that does not decide | ${part(natif.decide, natif.sansDecision)} | ${part(jvm.decide, jvm.sansDecision)} |
| executable (MB) | ${card.executableMB} | – |
`;
const [before, rest] = readFileSync(page, 'utf8').split('<!-- bin/bench natif -->\n');
writeFileSync(page, `${before}<!-- bin/bench natif -->\n${measured}<!-- /bin/bench natif -->${rest.split('<!-- /bin/bench natif -->')[1]}`);
console.log(measured);
