/** The messages of the dialog. Bundled once for each language: `node/bundle/language-entries.ts`. */
export { embedDialog } from '../../core/i18n/en/embed-dialog.ts';
