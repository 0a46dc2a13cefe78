import type { HelpMessages } from '../messages/apps.ts';

/** The help, loaded when a reader opens it. */
export const help: HelpMessages = {
  head: 'Cómo leer esta página',
  sentences: [
    'Toca un lugar del mapa para leer qué dice de él el artículo, palabra por palabra, quién lo dice y con qué precisión se puede situar.',
    'El color es el tema; el contorno, el tipo de fuente; el signo, cómo lo dice, y la forma, con qué precisión se puede situar. Cada marca muestra la atribución más débil de sus fragmentos. Lo que no se puede situar con exactitud nunca se dibuja como un punto.',
    'Las listas situadas al lado o debajo del mapa contienen todo lo que hay en él: los fragmentos en el orden del artículo y, después, los lugares.',
  ],
  keys: [
    { keys: ['Tab'], does: 'pasar al siguiente elemento, incluidos los lugares del mapa' },
    { keys: ['Enter'], does: 'abrir el lugar o el fragmento' },
    { keys: ['Esc'], does: 'cerrar y volver a donde estabas' },
    { keys: ['/'], does: 'buscar' },
    { keys: ['+', '−'], does: 'acercar y alejar cuando estás en el mapa' },
    { keys: ['?'], does: 'esta ayuda' },
  ],
};
