import type { Geometry } from 'geojson';
import type { CameraView } from '../cartography/mercator.ts';
import { pixelsFromCentre } from './ground.tsx';
import type { StaticMapStyles } from './still-sheet.ts';
import type { Shape, TextLook } from './style-shapes.ts';

type TextShape = Extract<Shape, { readonly type: 'text' }>;
type BaseMapLabelsProps = {
  readonly light: readonly Shape[];
  readonly dark: readonly Shape[];
  readonly camera: CameraView;
  readonly sheet: StaticMapStyles;
};

/** The names of the base map in letters of the page’s own face; names that look alike stand in one group. */
export function BaseMapLabels({ light, dark, camera, sheet }: BaseMapLabelsProps) {
  const groups = new Map<string, { readonly look: object; readonly texts: TextShape[] }>();
  light.forEach((shape, index) => {
    const other = dark[index];
    if (shape.type !== 'text' || other?.type !== 'text') return;
    const { text } = shape;
    const look = {
      'text-anchor': ALIGN[text.anchor],
      'font-size': Number(text.size.toFixed(1)),
      'font-weight': text.weight === 400 ? undefined : text.weight,
      fill: sheet.colour({ light: text.colour, dark: other.text.colour }),
      stroke: sheet.colour({ light: text.halo, dark: other.text.halo }),
      'stroke-width': Number((text.haloWidth * 2).toFixed(1)),
    };
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, texts: [] };
    group.texts.push(shape);
    groups.set(key, group);
  });
  return (
    <>
      {[...groups].map(([key, { look, texts }]) => (
        <g key={key} {...look}>
          {texts.map(({ text, feature }) => (
            <LabelText text={text} geometry={feature.geometry} camera={camera} />
          ))}
        </g>
      ))}
    </>
  );
}

/** MapLibre sets a line of text so that its baseline lies this far below its middle, in ems. */
const BASELINE = 0.31;
const LINE = 1.2;
const DOWN = { top: LINE / 2, center: 0, bottom: -LINE / 2, left: 0, right: 0 } as const;
const ALIGN = { left: 'start', right: 'end', top: 'middle', bottom: 'middle', center: 'middle' } as const;

type LabelTextProps = { readonly text: TextLook; readonly geometry: Geometry; readonly camera: CameraView };

function LabelText({ text, geometry, camera }: LabelTextProps) {
  const at = labelPositionOf(text, geometry, camera);
  if (!at) return null;
  const { size, offset, anchor, content } = text;
  const x = Number((at.x + offset[0] * size).toFixed(1));
  const y = Number((at.y + (offset[1] + DOWN[anchor] + BASELINE) * size).toFixed(1));
  return (
    <text x={x} y={y} transform={at.turn === 0 ? undefined : `rotate(${at.turn} ${at.x} ${at.y})`}>
      {content}
    </text>
  );
}

/** Where a name stands, and how it is turned: at its point, or along the middle of its line. */
function labelPositionOf(text: TextLook, geometry: Geometry, camera: CameraView) {
  if (geometry.type === 'Point') return { ...pixelsFromCentre(geometry.coordinates, camera), turn: text.rotate };
  if (geometry.type !== 'LineString') return undefined;
  const points = geometry.coordinates.map((position) => pixelsFromCentre(position, camera));
  const middle = Math.floor(points.length / 2);
  const [from, at, to] = [
    points[middle - 1] ?? points[0],
    points[middle],
    points[middle + 1] ?? points[points.length - 1],
  ];
  if (!from || !at || !to) return undefined;
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return { ...at, turn: Math.round(degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees) };
}
