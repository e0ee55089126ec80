// Distances on the sphere, for the radius of a region.
const EARTH_KM = 6371;

function distanceKm([lat1, lon1], [lat2, lon2]) {
  const rad = Math.PI / 180;
  const half = Math.sin(((lat2 - lat1) * rad) / 2) ** 2
    + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

function ringArea(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  return Math.abs(sum / 2) * Math.cos((ring[0][1] * Math.PI) / 180);
}

/** Outer rings of the geometries; a MultiPoint counts as a ring of its points. */
function rings(geometry) {
  if (geometry.type === 'Polygon') return [geometry.coordinates[0]];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((polygon) => polygon[0]);
  return [geometry.coordinates];
}

/** Kilometres from the point to the farthest part of the outlines; islands and exclaves under a twentieth of the whole do not count. */
export function reach(point, geometries) {
  const all = geometries.flatMap(rings);
  const areas = all.map(ringArea);
  const least = areas.reduce((a, b) => a + b, 0) / 20;
  const main = geometries.length > 1 ? all : all.filter((_, i) => areas[i] >= least);
  const each = main.map((ring) => Math.max(...ring.map(([lon, lat]) => distanceKm(point, [lat, lon]))));
  if (geometries.length < 2) return Math.max(0, ...each);
  return Math.max(0, ...each.filter((_, i) => areas[i] >= least / 5 || areas[i] === 0));
}
