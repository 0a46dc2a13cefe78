import { type BasemapMetadata, mapText } from '../basemap/metadata.ts';
import type { Language } from '../model/article.ts';

type MapCreditProps = { readonly metadata: BasemapMetadata; readonly language: Language };

/** Whose data a map is made of, for its corner: shorter where the map is narrow. */
export function MapCredit({ metadata, language }: MapCreditProps) {
  const { short, brief } = mapText(metadata.credit, language);
  return (
    <>
      <span class="wide-only">{short}</span>
      <span class="narrow-only">{brief}</span>
    </>
  );
}
