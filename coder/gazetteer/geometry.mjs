// Outlines on the sphere: which points lie in them, how far they reach, and a point that stands for them.
const EARTH_KM = 6371;
const RAD = Math.PI / 180;
/** Lines of latitude by which a polygon is sampled, and samples on the whole of a line. */
const LINES = 40;
const SAMPLES = 40;
/** A place whose last fifth lies so much farther off than the rest (Alaska and Hawaii) is given the radius of the rest. */
const FAR_OFF = 1.6;
/** A part of this share of the whole stands for the whole. */
const MOST = 0.6;

export function distanceKm([lat1, lon1], [lat2, lon2]) {
  const half = Math.sin(((lat2 - lat1) * RAD) / 2) ** 2
    + Math.cos(lat1 * RAD) * Math.cos(lat2 * RAD) * Math.sin(((lon2 - lon1) * RAD) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Polygons of the geometries, each a list of rings of [longitude, latitude]. */
export function polygons(geometries) {
  return geometries.flatMap((g) => (g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : []));
}

/** Longitudes at which the rings cross a latitude, in order: inside lies between the first and the second, and so on. */
function crossings(rings, lat) {
  const found = [];
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x1, y1] = ring[i];
      const [x2, y2] = ring[i + 1];
      if (y1 > lat !== y2 > lat) found.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found.sort((a, b) => a - b);
}

/** Boxes of the polygons, to find the outlines a point lies in. */
export function bounded(geometries) {
  return polygons(geometries).map((rings) => {
    const lon = rings[0].map((p) => p[0]);
    const lat = rings[0].map((p) => p[1]);
    return { rings, west: lon.reduce((a, b) => Math.min(a, b)), east: lon.reduce((a, b) => Math.max(a, b)),
      south: lat.reduce((a, b) => Math.min(a, b)), north: lat.reduce((a, b) => Math.max(a, b)) };
  });
}

export function holds(boxes, lat, lon) {
  return boxes.some((b) => lat >= b.south && lat <= b.north && lon >= b.west && lon <= b.east
    && crossings(b.rings, lat).filter((x) => x <= lon).length % 2 === 1);
}

/** Points spread evenly over the outlines: [latitude, longitude, share of the area in no unit]. */
function samples(geometries) {
  const found = [];
  for (const { rings, south, north } of bounded(geometries)) {
    const step = (north - south) / LINES;
    for (let i = 0; i < LINES; i++) {
      const lat = south + (i + 0.5) * step;
      const at = crossings(rings, lat);
      const all = at.reduce((sum, x, j) => sum + (j % 2 ? x - at[j - 1] : 0), 0);
      for (let j = 0; j + 1 < at.length; j += 2) {
        const width = at[j + 1] - at[j];
        const n = Math.max(1, Math.round((SAMPLES * width) / all));
        for (let k = 0; k < n; k++) {
          found.push([lat, at[j] + ((k + 0.5) * width) / n, (step * width * Math.cos(lat * RAD)) / n]);
        }
      }
    }
  }
  return found;
}

function within(distances, share) {
  const all = distances.reduce((sum, d) => sum + d[1], 0);
  let sum = 0;
  for (const [km, weight] of distances) {
    sum += weight;
    if (sum >= all * share) return km;
  }
  return 0;
}

/** Kilometres around the point within which 95 % of the outlines' area lies; 80 % where the rest lies far off. */
export function reach(point, geometries) {
  const distances = samples(geometries).map((s) => [distanceKm(point, s), s[2]]).sort((a, b) => a[0] - b[0]);
  const most = within(distances, 0.8);
  const nearlyAll = within(distances, 0.95);
  return Math.max(1, nearlyAll > FAR_OFF * most ? most : nearlyAll);
}

/** Square kilometres of the outlines, about. */
export function areaKm2(geometries) {
  return samples(geometries).reduce((sum, s) => sum + s[2], 0) * (EARTH_KM * RAD) ** 2;
}

/** The point of the outlines that is nearest to their middle: of the largest part of one geometry, of the whole of several that lie together. */
export function inside(geometries) {
  const parts = geometries.length > 1 ? [samples(geometries)]
    : polygons(geometries).map((rings) => samples([{ type: 'Polygon', coordinates: rings }]));
  const area = (part) => part.reduce((sum, s) => sum + s[2], 0);
  const main = parts.reduce((a, b) => (area(b) > area(a) ? b : a));
  if (main.length === 0) return [...polygons(geometries)[0][0][0]].reverse(); // quantised to a line
  const all = area(main);
  const mean = [0, 1].map((axis) => main.reduce((sum, s) => sum + s[axis] * s[2], 0) / all);
  const nearest = main.reduce((a, b) => (distanceKm(mean, b) < distanceKm(mean, a) ? b : a));
  return [nearest[0], nearest[1]];
}

/** The label point of a feature where it lies in the part that is most of it, else a point inside that; for a group of islands the point nearest to their middle. */
export function labelled(geometry, [lat, lon]) {
  const parts = polygons([geometry]).map((rings) => ({ type: 'Polygon', coordinates: rings }));
  const areas = parts.map((part) => areaKm2([part]));
  const most = areas.indexOf(Math.max(...areas));
  if (areas[most] < MOST * areas.reduce((a, b) => a + b, 0)) return inside(parts);
  return holds(bounded([parts[most]]), lat, lon) ? [lat, lon] : inside([parts[most]]);
}

/** Kilometres around the point within which nine in ten of the towns lie, with their surroundings. */
export function spread(point, towns) {
  const km = towns.map((t) => distanceKm(point, [t.lat, t.lon])).sort((a, b) => a - b);
  return (km[Math.ceil(km.length * 0.9) - 1] ?? 0) + 10;
}
