import type { ElementMessages } from '../messages/apps.ts';

/** Notices below the quotation in the element. */
export const element: ElementMessages = {
  unproven: 'Sin cotejar con el texto del artículo: aquí no consta su huella digital.',
  partlyUnproven: 'Se omiten los fragmentos cuya coincidencia con las palabras del artículo no está comprobada.',
};
