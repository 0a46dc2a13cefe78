import type { VNode } from 'preact';
import { type PlacedSymbol, symbolShapeOf, symbolSize } from '../placement/placed-symbol.ts';
import { ClusterSymbol, PlaceSymbol, SymbolAnchor } from '../symbols/map-symbols.tsx';
import type { Point } from '../geometry/screen-geometry.ts';
import type { Language } from '../../core/article/article.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { passageAnchor } from '../../core/state/fragment.ts';
import { type Cluster, CLUSTER_SIZE } from '../placement/clusters.ts';

type StaticSymbolProps = {
  readonly mark: PlacedSymbol;
  /** Its place in the list of places: what a printed map is read by. */
  readonly number: number;
  /** Whether the token bears it; the number of passages otherwise. */
  readonly isNumbered: boolean;
  /** Pixels from the camera’s centre. */
  readonly at: Point;
  readonly language: Language;
  readonly words: InterfaceMessages;
  /** A token is drawn once and used at every size. */
  readonly defineToken: (key: string, token: () => VNode) => string;
  /** In a picture nothing leads anywhere. */
  readonly isPicture?: boolean;
  readonly isFaded?: boolean | undefined;
};

/** A line of the label face stands with its baseline this far below its middle, in ems. */
const NAME_BASELINE = 0.36;
const NAME_SIZES = { country: 20, reference: 15, selected: 15, place: 14 } as const;

/** A place on the still: a link to the first of its passages, drawn as the live map draws its button. */
export function StaticSymbol({
  mark,
  number,
  isNumbered,
  at,
  language,
  words,
  defineToken,
  isPicture = false,
  isFaded = false,
}: StaticSymbolProps) {
  const { place, placement, nameSize, target } = mark;
  const { isReference, isSelected, passages } = place;
  const { kind, name } = place.place;
  const size =
    NAME_SIZES[isReference ? 'reference' : kind === 'country' ? 'country' : isSelected ? 'selected' : 'place'];
  const token = symbolSize(symbolShapeOf(place));
  const label = isReference
    ? words.referenceButton(inLanguage(name, language))
    : words.placeButton(inLanguage(name, language), words.passages(passages.length), place.attribution);
  const outline = {
    shape: symbolShapeOf(place),
    attribution: place.attribution,
    colour: place.topic?.colour,
    count: isNumbered ? number : passages.length,
    isSelected,
  } as const;
  const Mark = isPicture ? 'g' : 'a';
  const tenth = (value: number) => Number(value.toFixed(1));
  return (
    <Mark
      class="still-mark"
      {...(isPicture ? {} : { href: `#${passageAnchor(passages[0]?.id ?? '')}`, 'aria-label': label })}
      data-faded={isFaded || undefined}
      data-place={place.place.id}
      data-kind={kind}
      data-reference={isReference ? 'true' : undefined}
      data-topic={place.topic?.colour}
      data-selected={isSelected || undefined}
    >
      <g transform={`translate(${tenth(at.x)} ${tenth(at.y)})`}>
        <rect
          class="still-target"
          x={Math.floor(target.x0)}
          y={Math.floor(target.y0)}
          width={Math.ceil(target.x1) - Math.floor(target.x0)}
          height={Math.ceil(target.y1) - Math.floor(target.y0)}
        />
        <SymbolAnchor mark={mark} />
        {!isReference && (
          <use
            href={`#${defineToken(JSON.stringify(outline), () => <PlaceSymbol {...outline} />)}`}
            x={tenth(placement.offset.x - token.width / 2)}
            y={tenth(placement.offset.y - token.height / 2)}
          />
        )}
        <text
          class="still-number"
          x={tenth(placement.offset.x - token.width / 2)}
          y={tenth(placement.offset.y - token.height / 2 + 4)}
        >
          {number}
        </text>
        {placement.name && isSelected && (
          <rect
            class="still-tag"
            x={tenth(placement.name.x - nameSize.width / 2)}
            y={tenth(placement.name.y - nameSize.height / 2)}
            width={tenth(nameSize.width)}
            height={tenth(nameSize.height)}
            rx="6"
          />
        )}
        {placement.name && (
          <text
            class="still-name"
            text-anchor="middle"
            x={Math.round(placement.name.x)}
            y={Math.round(placement.name.y + NAME_BASELINE * size)}
            font-size={size}
          >
            {inLanguage(name, language)}
          </text>
        )}
      </g>
    </Mark>
  );
}

type StaticClusterProps = {
  readonly cluster: Cluster;
  /** Pixels from the camera’s centre. */
  readonly at: Point;
  readonly words: InterfaceMessages;
};

/** Places too close to be told apart on the still: a link to the list, where each has a line. */
export function StaticCluster({ cluster: { places, passages }, at, words }: StaticClusterProps) {
  const { width, height } = CLUSTER_SIZE;
  const label = words.clusterButton(words.closeTogether(places.length), words.passages(passages));
  return (
    <a class="still-mark" href="#places" aria-label={label}>
      <g transform={`translate(${(at.x - width / 2).toFixed(1)} ${(at.y - height / 2).toFixed(1)})`}>
        <rect class="still-target" width={width} height={height} />
        <ClusterSymbol count={places.length} />
      </g>
    </a>
  );
}
