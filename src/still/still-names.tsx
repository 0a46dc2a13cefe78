import { anchorOf } from '../cartography/anchor-of.ts';
import { layOutMap } from '../cartography/lay-out.ts';
import type { LayoutInput } from '../cartography/layout-input.ts';
import { type CameraView, projectAt } from '../cartography/mercator.ts';
import type { Size } from '../cartography/screen-geometry.ts';
import { labelFeatureOf } from '../style/base-source.ts';
import { pixelsFromCentre } from './ground.tsx';
import { StaticCluster } from './still-cluster.tsx';
import { StaticSymbol } from './still-mark.tsx';
import type { Definitions, StaticMapInput } from './stills-input.ts';
import { type Shape, shapesOf, type StateOf } from './style-shapes.ts';
import { type Grid, pathOf } from './svg-path.ts';
import { BaseMapLabels } from './wording.tsx';

type SymbolsAndLabelsProps = {
  readonly size: Size & { readonly name: string };
  readonly camera: CameraView;
  readonly input: StaticMapInput;
  readonly grid: Grid;
  readonly definitions: Definitions;
  /** Where marks and names may stand, and what they keep clear of. */
  readonly room: Pick<LayoutInput, 'view' | 'obstacles'>;
  /** Nothing beyond the edge can be walked to in a picture: it is left out. */
  readonly isPicture?: boolean;
  /** Places that are not what this still is about, by id. */
  readonly faded?: ReadonlySet<string>;
};

/** What stands over the ground at one size: towns, names and the marks of the story, laid out as the live map does. */
export function SymbolsAndLabels({
  size,
  camera,
  input,
  grid,
  definitions,
  room,
  isPicture = false,
  faded,
}: SymbolsAndLabelsProps) {
  const { language, words, places, basemap, styles, measure, sheet, isNumbered = false } = input;
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
    return { ...(side !== undefined && { side }), ...(faded?.has(String(id)) && { faded: true }) };
  };
  const light = shapesOf(styles.light, camera.zoom, stateOf);
  const dark = shapesOf(styles.dark, camera.zoom, stateOf);
  return (
    <g class={`still-${size.name}`}>
      <g aria-hidden="true">
        {light.map((shape) => hatchOf(shape, camera, grid, definitions))}
        {light.map((shape, index) => {
          const other = dark[index];
          if (shape.type !== 'circle' || other?.type !== 'circle') return null;
          const colour = (key: 'fill' | 'stroke') => sheet.colour({ light: shape[key], dark: other[key] });
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
        <BaseMapLabels light={light} dark={dark} camera={camera} sheet={sheet} />
      </g>
      {layout.marks.map((mark) => {
        if (isPicture && mark.isOutOfSight) return null;
        const at = pixelsFromCentre(anchorOf(mark.place.place) ?? camera.center, camera);
        const key = mark.place.place.id;
        return (
          <StaticSymbol
            key={key}
            mark={mark}
            number={places.indexOf(mark.place) + 1}
            isNumbered={isNumbered}
            at={at}
            language={language}
            words={words}
            defineToken={definitions.token}
            isPicture={isPicture}
            isFaded={faded?.has(key)}
          />
        );
      })}
      {layout.clusters.map((cluster) => (
        <StaticCluster key={cluster.id} cluster={cluster} at={pixelsFromCentre(cluster.anchor, camera)} words={words} />
      ))}
    </g>
  );
}

/** A hatch has its pitch on the screen, not on the ground: its area is written out at each size. */
function hatchOf(shape: Shape, camera: CameraView, { bounds }: Grid, { hatch }: Definitions) {
  if (shape.type !== 'fill' || !shape.pattern) return null;
  const path = pathOf(shape.features, { origin: camera.center, zoom: camera.zoom, bounds });
  return path === '' ? null : <path key={shape.layer} d={path} fill={`url(#${hatch(shape.pattern)})`} />;
}
