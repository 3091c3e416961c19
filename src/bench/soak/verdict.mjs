// Says whether what was sampled stayed flat, and writes it all as JSON. Flat: over the last two thirds, the straight line
// through the samples (least squares) rises by no more than its limit, in percent of their mean.
import { readFileSync, writeFileSync } from 'node:fs';

const LIMITS = { tas: 10, rss: 5, fils: 5, descripteurs: 5 };
const NAMES = { tas: 'Tas après ramassage', rss: 'Mémoire résidente', fils: "Fils d'exécution", descripteurs: 'Descripteurs de fichiers' };

const [samplesFile, loadFile, out, page] = process.argv.slice(2);
const samples = readFileSync(samplesFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const load = JSON.parse(readFileSync(loadFile, 'utf8'));
const kept = samples.slice(Math.floor(samples.length / 3));

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function rise(key) {
  const times = kept.map((sample) => sample.seconde);
  const values = kept.map((sample) => sample[key]);
  const [time, value] = [mean(times), mean(values)];
  const spread = times.reduce((sum, t) => sum + (t - time) ** 2, 0);
  const slope = times.reduce((sum, t, i) => sum + (t - time) * (values[i] - value), 0) / spread;
  return (slope * (times.at(-1) - times[0]) * 100) / value;
}

const measures = Object.fromEntries(Object.entries(LIMITS).map(([key, limit]) => {
  const percent = +rise(key).toFixed(2);
  return [key, { moyenne: Math.round(mean(kept.map((s) => s[key]))), haussePourCent: percent, limitePourCent: limit, plat: percent <= limit }];
}));
const answered = (status) => load.statuses[status] ?? 0;
const failures = load.errors + load.timeouts + load.answers - answered('200') - answered('503');
const flat = kept.length >= 3 && Object.values(measures).every((measure) => measure.plat);

writeFileSync(out, `${JSON.stringify({ plat: flat, echecs: failures, charge: load, grandeurs: measures, mesures: samples }, null, 2)}\n`);

for (const [key, { moyenne, haussePourCent, limitePourCent, plat }] of Object.entries(measures)) {
  console.log(`${plat ? 'plat  ' : 'MONTE '} ${NAMES[key]} : ${moyenne.toLocaleString('fr-FR')} en moyenne, ${haussePourCent} % (limite ${limitePourCent} %)`);
}
console.log(`${failures} requête(s) sans réponse attendue, sur ${load.answers}.`);
console.log(flat && failures === 0 ? `Verdict : plat. Voir ${out}.` : `Verdict : PAS PLAT, ou des requêtes ont échoué. Voir ${out}.`);

const MIB = 2 ** 20;
const UNITS = { tas: MIB, rss: MIB, fils: 1, descripteurs: 1 };
const WORDS = { tas: 'Heap after a collection (MiB)', rss: 'Resident (MiB)', fils: 'Threads', descripteurs: 'File descriptors' };
const rows = Object.entries(measures).map(([key, { haussePourCent, limitePourCent }]) => {
  const values = kept.map((sample) => Math.round(sample[key] / UNITS[key]));
  return `| ${WORDS[key]} | ${values[0]} | ${values.at(-1)} | ${Math.max(...values)} | ${haussePourCent} % | ${limitePourCent} % |`;
});
const minutes = Math.round(samples.at(-1).seconde / 60);
const measured = `Measured on ${new Date().toISOString().slice(0, 10)}: ${minutes} minutes at ${load.ratePerSecond} requests per second, half of what
\`/decide\` reached; ${load.answers.toLocaleString('en-US')} answers, ${answered('503')} of them declined (503), ${failures} failed; median ${load.milliseconds.p50} ms, 99 % ${load.milliseconds.p99} ms.

| | first kept | last | most | rise | limit |
|---|---|---|---|---|---|
${rows.join('\n')}

`;
const [before, rest] = readFileSync(page, 'utf8').split('<!-- bin/soak -->\n');
writeFileSync(page, `${before}<!-- bin/soak -->\n${measured}<!-- /bin/soak -->${rest.split('<!-- /bin/soak -->')[1]}`);
process.exit(flat && failures === 0 ? 0 : 1);
