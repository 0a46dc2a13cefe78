import type {
  ElementMessages,
  EmbedMessages,
  HelpMessages,
  OfflineMessages,
  PresentMessages,
  TeachMessages,
} from './apps.ts';
import type { FrontMessages } from './front.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages, PictureMessages } from './build.ts';
import type { CoreMessages, PartMessages } from './core.ts';
import type { EmbedDialogMessages } from './embed-dialog.ts';
import type { ExportMessages } from './exports.ts';
import type { Formats } from './formats.ts';

/** All messages of a language, by what loads them. A language that lacks one does not compile. */
export type LanguageMessages = {
  readonly formats: Formats;
  /** With every page, first. */
  readonly core: CoreMessages;
  /** With the parts that load when the reader first uses them. */
  readonly later: PartMessages;
  readonly help: HelpMessages;
  readonly embedDialog: EmbedDialogMessages;
  readonly offline: OfflineMessages;
  readonly embed: EmbedMessages;
  readonly element: ElementMessages;
  /** The fallback sentence when the program, the data or the messages of an element could not be loaded. */
  readonly notLoaded: string;
  readonly present: PresentMessages;
  readonly teach: TeachMessages;
  /** In downloads and references. */
  readonly exportLabels: ExportMessages;
  /** By the build only, never sent to readers as messages. */
  readonly front: FrontMessages;
  readonly pictures: PictureMessages;
  readonly credits: CreditMessages;
  readonly faults: FaultMessages;
  readonly notFound: NotFoundMessages;
};
