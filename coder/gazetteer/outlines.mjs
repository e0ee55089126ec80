// Which outlines belong to which country and division: by code where Natural Earth has GeoNames' code, else by the towns that lie in both.
import { bounded, holds } from './geometry.mjs';

const CELL = 1;
/** Two divisions are the same where this share of the towns of each lies in the other. */
const SAME = 0.8;

/** Outlines of countries and territories by alpha-2. `alpha2Of` maps the alpha-3 codes of countries.tsv. */
export function countryOutlines(features, alpha2Of) {
  const outlines = new Map();
  const own = { NSV: 'SJ', BVT: 'BV', CYN: 'CY', SOL: 'SO' };
  for (const { properties: p, geometry } of features) {
    const alpha2 = own[p.gu_a3] ?? alpha2Of.get(p.gu_a3) ?? alpha2Of.get(p.adm0_a3) ?? p.iso_a2;
    outlines.set(alpha2, [...(outlines.get(alpha2) ?? []), geometry]);
  }
  return outlines;
}

/** The towns that lie in each feature: feature -> towns. */
function townsWithin(features, towns) {
  const cells = new Map();
  for (const feature of features) {
    const boxes = bounded([feature.geometry]);
    for (const box of boxes) {
      for (let lat = Math.floor(box.south / CELL); lat <= Math.floor(box.north / CELL); lat++) {
        for (let lon = Math.floor(box.west / CELL); lon <= Math.floor(box.east / CELL); lon++) {
          const key = lat * 1000 + lon;
          if (!cells.has(key)) cells.set(key, []);
          cells.get(key).push([feature, box]);
        }
      }
    }
  }
  const within = new Map(features.map((feature) => [feature, []]));
  for (const town of towns) {
    const near = cells.get(Math.floor(town.lat / CELL) * 1000 + Math.floor(town.lon / CELL)) ?? [];
    const found = near.find(([, box]) => holds([box], town.lat, town.lon));
    if (found) within.get(found[0]).push(town);
  }
  return within;
}

function counts(values) {
  const found = new Map();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/**
 * Features by division code: `same`, the one feature that is this division; `parts`, all features most of whose towns lie in it.
 * `code` gives the division a town lies in, empty for none.
 */
export function matched(features, towns, code) {
  const sizes = counts(towns.map(code));
  const same = new Map();
  const parts = new Map();
  for (const [feature, inside] of townsWithin(features, towns)) {
    const [division, shared] = [...counts(inside.map(code))].filter(([key]) => key).sort((a, b) => b[1] - a[1])[0] ?? [];
    if (!division || shared < inside.length * SAME) continue;
    parts.set(division, [...(parts.get(division) ?? []), feature]);
    if (shared >= sizes.get(division) * SAME) same.set(division, feature);
  }
  return { same, parts };
}
