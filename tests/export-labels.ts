import { allMessages } from '../src/core/i18n/all-messages.ts';
import { INTERFACE_LANGUAGES } from '../src/core/text/languages.ts';
import { provideExportMessages } from '../src/exports/export-messages.ts';

/** As before a build: the labels of exported files, in every language of the interface. */
provideExportMessages(INTERFACE_LANGUAGES.map((language) => allMessages(language).exportLabels));
