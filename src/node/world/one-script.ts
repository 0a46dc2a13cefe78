import { scriptOf } from '../../core/text/languages.ts';

/** Scripts that a language is written in beside its main one. */
const WRITTEN_WITH: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

/** Directional marks, brackets and signs of lists: they stand in raw gazetteers and in no name on a map. */
const NO_NAME = /[\u200e\u200f\u202a-\u202e\u2066-\u2069()[\]{}<>/;,?*"0-9]/;

/** Whether a text can stand on a map in a language: letters of its script only, without marks of the gazetteer. */
export function isNameIn(text: string, language: string): boolean {
  return text !== '' && !NO_NAME.test(text) && isInScript(text, scriptsOf(language));
}

/** Scripts of the letters of a language by their names in Unicode regular expressions. */
function scriptsOf(language: string): readonly string[] {
  const script = scriptOf(language) ?? 'Latn';
  return WRITTEN_WITH[script] ?? [script];
}

function isInScript(text: string, scripts: readonly string[]): boolean {
  const own = scripts.map((script) => `\\p{Script=${script}}`).join('');
  return new RegExp(`^[${own}\\p{Script=Common}\\p{Script=Inherited}]+$`, 'u').test(text) && /\p{L}/u.test(text);
}

/** The scripts that occur among some texts, by ISO 15924 code: of those that names of places are written in. */
export function scriptsAmong(texts: readonly string[]): readonly string[] {
  const known = ['Latn', 'Arab', 'Cyrl', 'Hebr', 'Grek', 'Mymr', 'Deva', 'Beng', 'Ethi', 'Geor', 'Armn', 'Thai'];
  const others = ['Khmr', 'Hang', 'Han', 'Kana', 'Hira'];
  const all = texts.join(' ');
  return [...known, ...others].filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(all));
}
