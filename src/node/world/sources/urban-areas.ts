import type { Position } from 'geojson';

/** A version, the number of records, and a byte that says whether coordinates are floats. */
const HEADER_BYTES = 6;
/** A record without nodes of its own, before the outlines that belong together: after its id it has their number. */
const CONTAINER = 4;
const STEPS_PER_DEGREE = 120;

/**
 * Outlines of built-up areas in degrees from a PN2 file of Marble: records of a flag, an id and a number of absolute
 * nodes. Each absolute node is a latitude and a longitude in 1/120 degree, followed by nodes relative to it.
 * Throws a RangeError where the file ends inside a record.
 */
export function urbanAreas(file: Uint8Array): readonly (readonly Position[])[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = HEADER_BYTES;
  const areas: Position[][] = [];
  while (at < file.byteLength) {
    const flag = view.getUint8(at);
    if (flag === CONTAINER) {
      at += 6;
      continue;
    }
    const absolute = view.getUint32(at + 5);
    at += 9;
    const ring: Position[] = [];
    for (let node = 0; node < absolute; node++) {
      const [latitude, longitude] = [view.getInt16(at), view.getInt16(at + 2)];
      const followers = view.getUint16(at + 4);
      at += 6;
      for (let each = 0; each < followers; each++, at += 2) {
        const [up, across] = [view.getInt8(at), view.getInt8(at + 1)];
        ring.push([(longitude + across) / STEPS_PER_DEGREE, (latitude + up) / STEPS_PER_DEGREE]);
      }
    }
    if (ring.length > 3) areas.push([...ring, ...ring.slice(0, 1)]);
  }
  return areas;
}
