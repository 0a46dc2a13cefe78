import type { Text } from '../model/article.ts';
import { directionOf, interfaceLanguage } from '../model/languages.ts';
import { type ViewContext, textIn } from './reading.ts';

type ArticleTextProps = { readonly reading: Pick<ViewContext, 'language'>; readonly text: Text };

/**
 * A text of the article, or of its editors. Where the interface stands in for a language it is not written in, the text says
 * which language it is in, so that it is read aloud and laid out as such; a default label is in that of the interface too.
 */
export function ArticleText({ reading, text }: ArticleTextProps) {
  const { language } = reading;
  if (interfaceLanguage(language) === language || text[language] === undefined) return <>{textIn(reading, text)}</>;
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {textIn(reading, text)}
    </bdi>
  );
}
