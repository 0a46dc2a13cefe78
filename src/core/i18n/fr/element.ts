import type { ElementMessages } from '../messages/apps.ts';

/** Notices below the quotation in the element. */
export const element: ElementMessages = {
  unproven: 'Non comparé au texte de l’article : aucune empreinte n’en existe ici.',
  partlyUnproven: 'Les passages dont les mots ne sont pas établis comme ceux de l’article sont omis.',
};
