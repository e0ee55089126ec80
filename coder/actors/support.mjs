// Compares rows with WordNet: the same name, and a gloss that names the same country or its people.
import { INSTEAD_OF_COUNTRY, range } from './structure.mjs';
import { casing, bare, fold } from './tables.mjs';
import { countriesOf } from './wordnet.mjs';

const YEAR = 365.2425;
const GROWN_UP = 15; // years: nobody in the tables held an office, but a crown, before that age

/**
 * {verdict, gloss, countries}: "supported", "contradicted" (its gloss names other countries only, or the office lies outside the life), "no
 * country" (the gloss names none, or the row is of no one state), "unknown" (no such name).
 */
export function compare(row, glosses, countryWords) {
  const entries = row.spellings.filter((s) => telling(row, s)).flatMap((s) => glosses.get(fold(s)) ?? [])
    .filter((entry) => (row.kind === 'person' ? entry.person : !entry.person && !entry.place));
  if (entries.length === 0) return { verdict: 'unknown', gloss: '', why: '' };
  const judged = entries.map((entry) => judge(row, entry, countryWords));
  return ['supported', 'no country', 'contradicted'].map((verdict) => judged.find((j) => j.verdict === verdict)).find(Boolean);
}

/** One word tells no person, and letters tell no organisation. */
function telling(row, spelling) {
  return row.kind === 'person' ? fold(spelling).includes(' ') || spelling === row.name : casing(bare(spelling)) !== 'ACRONYM';
}

function judge(row, entry, countryWords) {
  const named = countriesOf(entry.gloss, countryWords);
  const year = (cell, end) => (range(cell) ? 1970 + range(cell)[end] / YEAR : NaN);
  if (year(row.from, 'last') < entry.born + GROWN_UP || year(row.until, 'first') >= entry.died + 1 || (entry.died && row.from && !row.until)) {
    return { verdict: 'contradicted', gloss: entry.gloss, why: `office from ${row.from || '?'} to ${row.until || '…'}` };
  }
  if (named.has(row.country)) return { verdict: 'supported', gloss: entry.gloss, why: '' };
  if (named.size === 0 || !row.country || INSTEAD_OF_COUNTRY.has(row.country)) return { verdict: 'no country', gloss: entry.gloss, why: '' };
  return { verdict: 'contradicted', gloss: entry.gloss, why: `here ${row.country}, there ${[...named].join(', ')}` };
}
