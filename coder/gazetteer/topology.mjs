// Outlines from TopoJSON, which stores each border once and quantised.

/** Features of an object of the topology, with GeoJSON geometries. */
export function features(topology, name) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const ring = (indices) => indices.flatMap((i, at) => {
    const arc = i < 0 ? [...arcs[~i]].reverse() : arcs[i];
    return at === 0 ? arc : arc.slice(1);
  });
  return topology.objects[name].geometries.map((g) => ({
    id: g.id,
    name: g.properties.name,
    geometry: { type: g.type, coordinates: g.type === 'Polygon' ? g.arcs.map(ring) : (g.arcs ?? []).map((polygon) => polygon.map(ring)) },
  }));
}
