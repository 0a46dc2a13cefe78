import { anchorOf } from '../geometry/place-bounds.ts';
import { layOutMap } from '../placement/lay-out-map.ts';
import type { LayoutInput } from '../placement/placed-symbol.ts';
import { type CameraView, projectAt } from '../geometry/mercator.ts';
import type { Size } from '../geometry/screen-geometry.ts';
import { labelFeatureOf } from '../style/base-map-source.ts';
import { pixelsFromCentre } from './fills-and-lines.tsx';
import { StaticCluster, StaticSymbol } from './static-symbol.tsx';
import type { Definitions, StaticMapInput } from './svg-definitions.tsx';
import { type Shape, shapesOf, type StateOf, type TextLook } from './style-shapes.ts';
import { type Grid, pathOf } from './svg-path.ts';
import type { Geometry } from 'geojson';
import type { StaticMapStyles } from './static-map-styles.ts';

type SymbolsAndLabelsProps = {
  readonly size: Size & { readonly name: string };
  readonly camera: CameraView;
  readonly input: StaticMapInput;
  readonly grid: Grid;
  readonly definitions: Definitions;
  /** Where symbols and labels may be placed, and the boxes they keep clear of. */
  readonly room: Pick<LayoutInput, 'view' | 'obstacles'>;
  /** An exported picture has no keyboard focus, so symbols out of view are left out. */
  readonly isPicture?: boolean;
  /** Ids of the places that are dimmed. */
  readonly dimmed?: ReadonlySet<string>;
};

/** Symbols and labels over the fills and lines at one size, placed as on the live map. */
export function SymbolsAndLabels({
  size,
  camera,
  input,
  grid,
  definitions,
  room,
  isPicture = false,
  dimmed,
}: SymbolsAndLabelsProps) {
  const { language, messages, places, basemap, styles, measure, cssRules, isNumbered = false, linkOf } = input;
  const project = projectAt(camera, size);
  const layout = layOutMap({
    language,
    places,
    basemap,
    zoom: camera.zoom,
    project,
    measure,
    ...room,
  });
  const sides = new Map(
    layout.baseLabels.map((label) => {
      const { source, id } = labelFeatureOf(label);
      return [`${source}/${id}`, label.side];
    }),
  );
  const stateOf: StateOf = (source, id) => {
    const side = sides.get(`${source}/${id}`);
    return { ...(side !== undefined && { side }), ...(dimmed?.has(String(id)) && { dimmed: true }) };
  };
  const light = shapesOf(styles.light, camera.zoom, stateOf);
  const dark = shapesOf(styles.dark, camera.zoom, stateOf);
  return (
    <g class={`size-${size.name}`}>
      <g aria-hidden="true">
        {light.map((shape) => hatchOf(shape, camera, grid, definitions))}
        {light.map((shape, index) => {
          const other = dark[index];
          if (shape.type !== 'circle' || other?.type !== 'circle') return null;
          const colour = (key: 'fill' | 'stroke') => cssRules.colour({ light: shape[key], dark: other[key] });
          return (
            <g key={index} fill={colour('fill')} stroke={colour('stroke')} stroke-width={shape.strokeWidth}>
              {shape.features.map(({ geometry }) => {
                const { x, y } = pixelsFromCentre(
                  geometry.type === 'Point' ? geometry.coordinates : camera.center,
                  camera,
                );
                return <circle cx={x} cy={y} r={shape.radius + shape.strokeWidth / 2} />;
              })}
            </g>
          );
        })}
        <BaseMapLabels light={light} dark={dark} camera={camera} cssRules={cssRules} />
      </g>
      {layout.marks.map((symbol) => {
        if (isPicture && symbol.isOutOfSight) return null;
        const at = pixelsFromCentre(anchorOf(symbol.place.place) ?? camera.center, camera);
        const key = symbol.place.place.id;
        return (
          <StaticSymbol
            key={key}
            mark={symbol}
            number={places.indexOf(symbol.place) + 1}
            isNumbered={isNumbered}
            linkOf={linkOf}
            at={at}
            language={language}
            messages={messages}
            defineToken={definitions.token}
            isPicture={isPicture}
            isDimmed={dimmed?.has(key)}
          />
        );
      })}
      {layout.clusters.map((cluster) => (
        <StaticCluster
          key={cluster.id}
          cluster={cluster}
          at={pixelsFromCentre(cluster.anchor, camera)}
          messages={messages}
        />
      ))}
    </g>
  );
}

/** Hatched areas are written at each size, because the spacing of a hatch is in screen pixels and not in map units. */
function hatchOf(shape: Shape, camera: CameraView, { bounds }: Grid, { hatch }: Definitions) {
  if (shape.type !== 'fill' || !shape.pattern) return null;
  const path = pathOf(shape.features, { origin: camera.center, zoom: camera.zoom, bounds });
  return path === '' ? null : <path key={shape.layer} d={path} fill={`url(#${hatch(shape.pattern)})`} />;
}

type TextShape = Extract<Shape, { readonly type: 'text' }>;
type BaseMapLabelsProps = {
  readonly light: readonly Shape[];
  readonly dark: readonly Shape[];
  readonly camera: CameraView;
  readonly cssRules: StaticMapStyles;
};

/** Labels of the base map in the font of the page; labels that look alike share a group. */
function BaseMapLabels({ light, dark, camera, cssRules }: BaseMapLabelsProps) {
  const groups = new Map<string, { readonly look: object; readonly texts: TextShape[] }>();
  light.forEach((shape, index) => {
    const other = dark[index];
    if (shape.type !== 'text' || other?.type !== 'text') return;
    const { text } = shape;
    const look = {
      'text-anchor': ALIGN[text.anchor],
      'font-size': Number(text.size.toFixed(1)),
      'font-weight': text.weight === 400 ? undefined : text.weight,
      fill: cssRules.colour({ light: text.colour, dark: other.text.colour }),
      stroke: cssRules.colour({ light: text.halo, dark: other.text.halo }),
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

/** MapLibre places the baseline of a line of text this far below its middle, in ems. */
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

/** Position and rotation of a label: at its point, or along the middle of its line. */
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
