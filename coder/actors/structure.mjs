// What can be wrong with the tables as such. A fault is {level, check, at, what}; level "fault" is plainly wrong, "look" wants a person's eye.
import { bare, casing, fold, strict } from './tables.mjs';

const SECTORS = new Set('GOV MIL COP PRM REB UAF SPY LEG JUD PTY OPP CVL CRM REF JRN MED EDU REL BUS LAB AGR ELI SOC PRE UNK'.split(' '));
export const INSTEAD_OF_COUNTRY = new Set('UNO EUR IGO NGO ISM IMG MNC'.split(' '));
/** Offices that one person holds at a time, in the words of the tables. Two at once is a fault for the first two. */
const HEADS = new Set(['president', 'prime minister']);
const SINGLE = /^((federal )?chancellor|premier|king|queen|emperor|emir|sultan|pope|(foreign|interior|defence|finance|justice|oil|home|treasury|state) (minister|secretary)|secretary of (state|defense)|attorney general|vice president|secretary[- ]general of .+|president of the .+|director(-| )general of .+|managing director of .+)$/;

const fault = (check, at, what) => ({ level: 'fault', check, at, what });
const look = (check, at, what) => ({ level: 'look', check, at, what });

/** First and last day that a cell can mean, as numbers of days; undefined where it is no year, month or day. */
export function range(cell) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(cell);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day ? first : Date.UTC(month ? year : year + 1, month ?? 0, 0);
  const there = new Date(first);
  if (there.getUTCFullYear() !== year || there.getUTCMonth() !== (month ?? 1) - 1 || there.getUTCDate() !== (day ?? 1)) return undefined;
  return { first: first / 864e5, last: last / 864e5 };
}

export function cells(rows, codes) {
  const found = [];
  for (const row of rows) {
    if (row.tooMany) found.push(fault('columns', row.at, 'more columns than the table has'));
    if (!row.name) found.push(fault('columns', row.at, 'no name'));
    if (row.spellings.some((s) => s !== s.trim() || !s)) found.push(fault('columns', row.at, 'white space around a spelling, or an empty one'));
    if (row.country && !codes.has(row.country) && !INSTEAD_OF_COUNTRY.has(row.country)) found.push(fault('codes', row.at, `no country code: ${row.country}`));
    if (row.sector && !SECTORS.has(row.sector)) found.push(fault('codes', row.at, `no PLOVER sector: ${row.sector}`));
    for (const cell of [row.from, row.until]) {
      if (cell && !range(cell)) found.push(fault('days', row.at, `no day, month or year: ${cell}`));
    }
    const [from, until] = [range(row.from), range(row.until)];
    if (from && until && until.last < from.first) found.push(fault('days', row.at, `${row.name}: ends (${row.until}) before it begins (${row.from})`));
  }
  return found;
}

/** Spellings that rows of different countries or sectors claim. Persons of one name are one person. */
export function duplicates(rows) {
  const claims = new Map();
  for (const row of rows) {
    for (const spelling of row.spellings) {
      const key = `${fold(spelling)} (${casing(bare(spelling))})`;
      claims.set(key, [...(claims.get(key) ?? []), { row, spelling }]);
    }
  }
  const found = [];
  for (const all of claims.values()) {
    const owners = new Map();
    for (const { row, spelling } of all) {
      const owner = row.kind === 'person' ? `person ${row.name}` : row.at;
      if (!owners.has(owner)) owners.set(owner, { row, spelling, countries: new Set() });
      owners.get(owner).countries.add(row.country);
    }
    const [first, ...others] = owners.values();
    for (const { row, spelling, countries } of others) {
      const what = `${bare(spelling)}: ${row.name} (${row.country || '-'} ${row.sector || '-'}) and ${first.row.name} (${first.row.country || '-'} ${first.row.sector || '-'}, ${first.row.at})`;
      if (![...countries].some((country) => first.countries.has(country))) found.push(fault('spelling of two countries', row.at, what));
      else if (row.sector !== first.row.sector) found.push(look('spelling of two sectors', row.at, what));
      else found.push(look('spelling twice', row.at, what));
    }
  }
  return found;
}

/** Persons whose rows are of several countries: one who moved, or two of one name? Or in several files: the same office told twice? */
export function namesakes(rows) {
  const first = new Map();
  const found = [];
  for (const row of rows.filter((r) => r.kind === 'person')) {
    const before = first.get(row.name);
    if (!before) first.set(row.name, row);
    else if (before.file !== row.file) {
      found.push(look('one name in two files', row.at, `${row.name}: ${row.country} ${row.office}, and ${before.country} ${before.office} (${before.at})`));
    } else if (before.country !== row.country && ![before, row].some((r) => INSTEAD_OF_COUNTRY.has(r.country))) {
      found.push(look('one name, two countries', row.at, `${row.name}: ${row.country} ${row.office}, and ${before.country} ${before.office} (${before.at})`));
    }
  }
  return found;
}

/** Two holders of one office on the same days, beyond the day of the handover; also two rows of one person. */
export function overlaps(rows) {
  const found = [];
  const offices = new Map();
  for (const row of rows.filter((r) => r.kind === 'person')) {
    for (const office of row.office.split(/, | and /)) {
      const key = `${row.country} ${office}`;
      if (HEADS.has(office) || SINGLE.test(office)) offices.set(key, [...(offices.get(key) ?? []), row]);
    }
  }
  for (const [office, holders] of offices) {
    holders.forEach((a, i) => holders.slice(i + 1).forEach((b) => {
      if (together(a, b) > 1) {
        const level = HEADS.has(office.slice(4)) && a.name !== b.name ? fault : look;
        found.push(level(a.name === b.name ? 'one person twice in office' : 'two in one office', b.at,
          `${office}: ${b.name} (${b.from || '?'} to ${b.until || '…'}) and ${a.name} (${a.from || '?'} to ${a.until || '…'}, ${a.at})`));
      }
    }));
  }
  return found;
}

/** Days that two terms surely share: a year alone is read as late as it can be for the first day, and as early for the last. */
function together(a, b) {
  const begin = Math.max(...[a, b].map((row) => range(row.from)?.last ?? -Infinity));
  const end = Math.min(...[a, b].map((row) => range(row.until)?.first ?? Infinity));
  return end - begin + 1;
}

/** Single words that are English words too and lack the "=" mark. */
export function everydayWords(rows, english) {
  const found = [];
  for (const row of rows.filter((r) => r.kind === 'person' || r.kind === 'organisation')) {
    for (const spelling of row.spellings) {
      if (!strict(spelling) && /^\p{Lu}?[\p{Ll}]+$/u.test(spelling) && english.has(spelling.toLowerCase())) {
        found.push(look('an everyday word without "="', row.at, `${spelling} (${row.name})`));
      }
    }
  }
  return found;
}

/** Names of states and capitals under other rows. Seats are capitals by their nature. */
export function placeNames(rows, states, capitals) {
  const places = new Map([...capitals].map(([name]) => [fold(name), `the capital ${name}`]));
  for (const state of states) state.names.forEach((name) => places.set(fold(name), `the country ${state.name}`));
  const found = [];
  for (const row of rows.filter((r) => r.kind === 'person' || r.kind === 'organisation')) {
    for (const spelling of row.spellings) {
      const place = places.get(fold(spelling));
      if (place && casing(bare(spelling)) !== 'ACRONYM') found.push(look('the name of a country or capital', row.at, `${bare(spelling)} (${row.name}) is ${place}`));
    }
  }
  return found;
}
