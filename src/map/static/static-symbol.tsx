import type { VNode } from 'preact';
import { type PlacedSymbol, symbolShapeOf, symbolSize } from '../placement/placed-symbol.ts';
import { ClusterSymbol, PlaceSymbol, SymbolAnchor } from '../symbols/map-symbols.tsx';
import type { Point } from '../geometry/screen-geometry.ts';
import type { Language } from '../../core/article/article.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';
import type { StaticMapInput } from './svg-definitions.tsx';
import { inLanguage } from '../../core/article/article-languages.ts';
import { passageAnchor } from '../../core/state/fragment.ts';
import { type Cluster, CLUSTER_SIZE } from '../placement/clusters.ts';

type StaticSymbolProps = {
  readonly mark: PlacedSymbol;
  /** Its number in the list of places, by which a printed map is read. */
  readonly number: number;
  /** Whether the symbol shows that number instead of the number of passages. */
  readonly isNumbered: boolean;
  readonly linkOf: StaticMapInput['linkOf'];
  /** Pixels from the camera’s centre. */
  readonly at: Point;
  readonly language: Language;
  readonly messages: InterfaceMessages;
  /** Defines the drawing of a symbol once for all sizes and returns its id. */
  readonly defineToken: (key: string, symbol: () => VNode) => string;
  /** An exported picture has no links. */
  readonly isPicture?: boolean;
  readonly isDimmed?: boolean | undefined;
};

/** How far the baseline of a line of text lies below its middle in the label font, in ems. */
const NAME_BASELINE = 0.36;
const NAME_SIZES = { country: 20, reference: 15, selected: 15, place: 14 } as const;

/** A place on the static map, drawn like its button on the live map: a link, by default to the first of its passages. */
export function StaticSymbol({
  mark,
  number,
  isNumbered,
  linkOf,
  at,
  language,
  messages,
  defineToken,
  isPicture = false,
  isDimmed = false,
}: StaticSymbolProps) {
  const { place, placement, nameSize, target } = mark;
  const { isReference, isSelected, passages } = place;
  const { kind, name } = place.place;
  const size =
    NAME_SIZES[isReference ? 'reference' : kind === 'country' ? 'country' : isSelected ? 'selected' : 'place'];
  const symbolBox = symbolSize(symbolShapeOf(place));
  const label = isReference
    ? messages.referenceButton(inLanguage(name, language))
    : messages.placeButton(inLanguage(name, language), messages.passages(passages.length), place.attribution);
  const link = linkOf?.(place.place.id) ?? { href: `#${passageAnchor(passages[0]?.id ?? '')}`, label };
  const outline = {
    shape: symbolShapeOf(place),
    attribution: place.attribution,
    colour: place.topic?.colour,
    count: isNumbered ? number : passages.length,
    isSelected,
  } as const;
  const Tag = isPicture ? 'g' : 'a';
  const tenth = (value: number) => Number(value.toFixed(1));
  return (
    <Tag
      class="static-symbol"
      {...(isPicture ? {} : { href: link.href, 'aria-label': link.label })}
      data-dimmed={isDimmed || undefined}
      data-place={place.place.id}
      data-kind={kind}
      data-reference={isReference ? 'true' : undefined}
      data-topic={place.topic?.colour}
      data-selected={isSelected || undefined}
    >
      <g transform={`translate(${tenth(at.x)} ${tenth(at.y)})`}>
        <rect
          class="static-target"
          x={Math.floor(target.x0)}
          y={Math.floor(target.y0)}
          width={Math.ceil(target.x1) - Math.floor(target.x0)}
          height={Math.ceil(target.y1) - Math.floor(target.y0)}
        />
        <SymbolAnchor mark={mark} />
        {!isReference && (
          <use
            href={`#${defineToken(JSON.stringify(outline), () => <PlaceSymbol {...outline} />)}`}
            x={tenth(placement.offset.x - symbolBox.width / 2)}
            y={tenth(placement.offset.y - symbolBox.height / 2)}
          />
        )}
        <text
          class="static-number"
          x={tenth(placement.offset.x - symbolBox.width / 2)}
          y={tenth(placement.offset.y - symbolBox.height / 2 + 4)}
        >
          {number}
        </text>
        {placement.name && isSelected && (
          <rect
            class="label-background"
            x={tenth(placement.name.x - nameSize.width / 2)}
            y={tenth(placement.name.y - nameSize.height / 2)}
            width={tenth(nameSize.width)}
            height={tenth(nameSize.height)}
            rx="6"
          />
        )}
        {placement.name && (
          <text
            class="static-label"
            text-anchor="middle"
            x={Math.round(placement.name.x)}
            y={Math.round(placement.name.y + NAME_BASELINE * size)}
            font-size={size}
          >
            {inLanguage(name, language)}
          </text>
        )}
      </g>
    </Tag>
  );
}

type StaticClusterProps = {
  readonly cluster: Cluster;
  /** Pixels from the camera’s centre. */
  readonly at: Point;
  readonly messages: InterfaceMessages;
};

/** A cluster on the static map: a link to the list of places, which has a row for each. */
export function StaticCluster({ cluster: { places, passages }, at, messages }: StaticClusterProps) {
  const { width, height } = CLUSTER_SIZE;
  const label = messages.clusterButton(messages.closeTogether(places.length), messages.passages(passages));
  return (
    <a class="static-symbol" href="#places" aria-label={label}>
      <g transform={`translate(${(at.x - width / 2).toFixed(1)} ${(at.y - height / 2).toFixed(1)})`}>
        <rect class="static-target" width={width} height={height} />
        <ClusterSymbol count={places.length} />
      </g>
    </a>
  );
}
