// Reads the coder's actor tables as the coder does. Folding must agree with PhraseWords.java and WordFold.java.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export const HERE = dirname(fileURLToPath(import.meta.url));
const RESOURCES = join(HERE, '../src/main/resources/dev/dateline/coder');

const ORGANISATION = { kind: 'organisation', columns: ['name', 'aliases', 'country', 'sector'] };
const SIMPLE = ['name', 'country', 'aliases'];
const KINDS = [
  [/^persons-/, { kind: 'person', columns: ['name', 'aliases', 'country', 'sector', 'office', 'from', 'until'] }],
  [/^(armed-groups-|organisations-|institutions|parties|media|companies)/, ORGANISATION],
  [/^seats/, { kind: 'seat', columns: SIMPLE }],
  [/^regions/, { kind: 'region', columns: SIMPLE }],
  [/^peoples/, { kind: 'people', columns: SIMPLE }],
];

const LETTERS = new Map(Object.entries({ ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 'ss', æ: 'ae' }));

function foldWord(word) {
  let out = '';
  for (const char of word.normalize('NFD').toLowerCase()) {
    out += LETTERS.get(char) ?? (/[\p{L}\p{Nd}]/u.test(char) && !/\p{Lm}/u.test(char) ? char : '');
  }
  return out || word;
}

/** A spelling as the words that are looked up. */
export const fold = (spelling) => bare(spelling).replace(/['’](s|d|m)(?= |$)/g, ' s').split(/[ \-‑–()]+|(?=[,/&])|(?<=[,/&])/)
  .filter((word) => word && word !== "'" && word !== '’').map(foldWord).join(' ');

export const bare = (spelling) => spelling.replace(/^=/, '');
export const strict = (spelling) => spelling.startsWith('=');

/** What letter case a spelling asks for: ACRONYM, NAME or WORD. */
export function casing(spelling) {
  const upper = /\p{Lu}/u.test(spelling);
  return upper ? (/\p{Ll}/u.test(spelling) ? 'NAME' : 'ACRONYM') : 'WORD';
}

const read = (path) => readFileSync(join(RESOURCES, path), 'utf8');
const packed = (path) => gunzipSync(readFileSync(join(RESOURCES, path))).toString('utf8').split('\n').filter(Boolean);
const list = (cell) => (!cell || cell === '-' ? [] : cell.split('|'));

function lines(path, file) {
  return read(path).split('\n').map((text, i) => ({ text: text.replace(/\r$/, ''), at: `${file}:${i + 1}` }))
    .filter(({ text }) => text.trim() && !text.startsWith('#'));
}

/** Rows of all tables of who is who: {file, at, kind, width, name, aliases, spellings, country, sector, office, from, until}; absent is ''. */
export function actors() {
  const files = readdirSync(join(RESOURCES, 'actor')).filter((file) => file.endsWith('.tsv')).sort();
  return files.flatMap((file) => {
    const found = KINDS.find(([pattern]) => pattern.test(file));
    if (!found) return []; // words and phrases: roles, modifiers and the like
    const { kind, columns } = found[1];
    return lines(`actor/${file}`, file).map(({ text, at }) => {
      const cells = text.split('\t');
      const row = { file, at, kind, tooMany: cells.length > columns.length, country: '', sector: '', office: '', from: '', until: '' };
      columns.forEach((column, i) => { row[column] = cells[i] && cells[i] !== '-' ? cells[i] : ''; });
      row.aliases = list(row.aliases);
      row.spellings = [row.name, ...row.aliases];
      return row;
    });
  });
}

/** Countries and territories: {code, alpha2, name, names, demonyms}. */
export function countries() {
  return lines('place/countries.tsv', 'countries.tsv').map(({ text }) => {
    const [code, alpha2, name, aliases, demonyms] = text.split('\t');
    return { code, alpha2, name, names: [name, ...list(aliases)], demonyms: list(demonyms) };
  });
}

/** Names of the capitals of states, by the gazetteer: spelling to alpha-2 code. */
export function capitals() {
  return new Map(packed('place/gazetteer.tsv.gz').map((line) => line.split('\t')).filter((cells) => cells[1] === 'C').map((cells) => [cells[9], cells[4]]));
}

/** Plain English words, in small letters. */
export const words = () => new Set(packed('place/words.txt.gz'));
