import type { PathCommand } from 'fontkit';
import type { Contour } from './distance-field.ts';

/** Pieces a curve is cut into: at 24 px a letter's curve then strays from the true one by less than 1/100 px. */
const PIECES = 8;

/** Straightens a glyph's curves, scaling font units to pixels. */
export function flattenPath(commands: readonly PathCommand[], scaleX: number, scaleY: number): Contour[] {
  const contours: [number, number][][] = [];
  let pen: [number, number] = [0, 0];
  const lineTo = (x: number, y: number) => {
    contours[contours.length - 1]?.push([x * scaleX, y * scaleY]);
  };
  for (const { command, args } of commands) {
    if (command === 'closePath') continue;
    const points = pairs(args);
    const end = points[points.length - 1] ?? pen;
    if (command === 'moveTo') contours.push([]);
    if (command === 'moveTo' || command === 'lineTo') lineTo(...end);
    else for (let piece = 1; piece <= PIECES; piece++) lineTo(...onCurve([pen, ...points], piece / PIECES));
    pen = end;
  }
  return contours;
}

/** De Casteljau: works for quadratic and cubic curves alike. */
function onCurve(points: readonly [number, number][], at: number): [number, number] {
  if (points.length === 1) return points[0]!;
  const nearer = points.slice(1).map(([x, y], index): [number, number] => {
    const [fromX, fromY] = points[index]!;
    return [fromX + (x - fromX) * at, fromY + (y - fromY) * at];
  });
  return onCurve(nearer, at);
}

function pairs(args: readonly number[]): [number, number][] {
  return Array.from({ length: args.length / 2 }, (_, at) => [args[2 * at]!, args[2 * at + 1]!]);
}
