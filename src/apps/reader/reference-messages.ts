import { core } from '../../core/i18n/en/core.ts';
import { exportLabels } from '../../core/i18n/en/exports.ts';
import { later } from '../../core/i18n/en/later.ts';

/** The messages of references. Bundled once for each language: `node/bundle/language-entries.ts`. */
export const messages = { ...core, ...later } as const;
export { exportLabels };
