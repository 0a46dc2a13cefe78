import type { EmbedMessages } from '../messages/apps.ts';

/** Messages of the embed. “Mapa independiente de sus fuentes” would say that the map is independent of the sources. */
export const embed: EmbedMessages = {
  madeBy: (product) => `Mapa de sus fuentes, hecho de forma independiente: ${product}`,
  openWhole: 'Abrir el mapa completo',
  openWholeShort: 'Mapa completo',
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de la pantalla completa',
  openList: 'Fragmentos',
  closeList: 'Volver al mapa',
  passageInHand: 'Fragmento en pantalla',
  noPassage: 'Ningún fragmento coincide con lo elegido para este mapa.',
};
