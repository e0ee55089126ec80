// Compares the hand-written rows with what the packages have: node check.mjs [all]. Run by hand; see README.md.
// Prints, for each row of supplement.tsv with a namesake in a package, the nearest evidence and its distance; without "all" only rows that are off.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { distanceKm } from './geometry.mjs';
import { fold } from './names.mjs';

const RESOURCES = join(dirname(fileURLToPath(import.meta.url)), '../src/main/resources/dev/dateline/coder/place');
const KINDS = { 1: 'division', 2: 'district', S: 'airport', N: 'country' };
/** Kilometres that a point may be off beyond its row's radius. */
const SLACK = 2;
/** A namesake farther off than this, beyond twice the radius, is another place. */
const NAMESAKE_KM = 300;
/** Words for what a place is; a name without them is looked for too, but counts as weaker evidence. */
const GENERIC = /\b(?:refugee|camp|border|crossing|military|international|airport|air|base|airbase|airfield|naval|station|island|islands|peninsula|region|district|province|valley|mountains|mountain|mount|lake|river|bay|gulf|strait|port|old|city|dam|nuclear|power|plant|prison|checkpoint|desert|delta|basin|state|national park|oil field)\b/g;

const places = gunzipSync(readFileSync(join(RESOURCES, 'gazetteer.tsv.gz'))).toString('utf8').split('\n').filter(Boolean).map((line) => {
  const f = line.split('\t');
  return { kind: f[1], lat: Number(f[2]), lon: Number(f[3]), country: f[4], population: Number(f[7] || 0), name: f[9], keys: [f[10], ...f[11].split('|')] };
});
const byKey = new Map();
for (const place of places) {
  for (const key of place.keys) byKey.set(key, [...(byKey.get(key) ?? []), place]);
}
const table = (file) => readFileSync(join(RESOURCES, file), 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t'));
const alpha2 = new Map(table('countries.tsv').map((f) => [f[0], f[1]]));
const countries = places.filter((p) => p.kind === 'N');
const byDegree = new Map();
for (const place of places.filter((p) => 'CABPX'.includes(p.kind))) {
  const key = Math.round(place.lat);
  if (!byDegree.has(key)) byDegree.set(key, []);
  byDegree.get(key).push(place);
}

/** Towns within about a degree of latitude; all countries' points where there is none. */
function towns([lat]) {
  const near = [-1, 0, 1].flatMap((d) => byDegree.get(Math.round(lat) + d) ?? []);
  return near.length > 0 ? near : countries;
}

function nearest(point, candidates) {
  let best;
  for (const place of candidates) {
    const km = distanceKm(point, [place.lat, place.lon]);
    if (!best || km < best.km) best = { ...place, km };
  }
  return best;
}

let off = 0;
let seen = 0;
for (const [name, aliases, kind, lat, lon, radius, country] of table('supplement.tsv')) {
  const point = [Number(lat), Number(lon)];
  const home = alpha2.get(country);
  const here = (p) => !home || p.country === home;
  const names = [name, ...aliases.split('|').filter(Boolean)].map(fold);
  const exact = nearest(point, names.flatMap((key) => byKey.get(key) ?? []).filter(here));
  const stripped = names.map((key) => key.replace(GENERIC, '').replace(/\s+/g, ' ').trim()).filter((key) => key.length > 3);
  const partly = nearest(point, stripped.flatMap((key) => byKey.get(key) ?? []).filter(here));
  const evidence = exact ?? partly;
  const town = nearest(point, towns(point));
  const abroad = home && town.country !== home && !countries.some((c) => c.country === town.country && c.keys.includes(fold(name)));
  const far = evidence && evidence.km > Number(radius) + SLACK && evidence.km < NAMESAKE_KM + 2 * Number(radius);
  seen += evidence ? 1 : 0;
  off += far ? 1 : 0;
  if (far || process.argv[2] === 'all' || (abroad && town.km < 100 && !['sea', 'river', 'range'].includes(kind))) {
    const found = evidence ? `${exact ? 'same name' : 'name in it'}: ${KINDS[evidence.kind] ?? 'town'} ${evidence.name} (${evidence.country}) ${evidence.lat},${evidence.lon}, ${evidence.km.toFixed(0)} km` : 'no namesake';
    console.log(`${far ? 'OFF ' : abroad ? 'ABROAD? ' : ''}${name} [${kind} ${lat},${lon} r${radius} ${country}] ${found}; nearest town ${town.name} (${town.country}) ${town.km.toFixed(0)} km`);
  }
}
console.error(`${seen} rows with evidence, ${off} off by more than their radius`);
