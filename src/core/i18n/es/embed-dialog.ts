import type { EmbedDialogMessages } from '../messages/embed-dialog.ts';

/** The dialog with the embed code, loaded when an editor opens it. */
export const embedDialog: EmbedDialogMessages = {
  head: 'Insertar el mapa',
  lead: 'Elige qué muestra y copia el código en tu página. La fuente y el enlace al mapa completo se mantienen siempre.',
  shows: 'Qué muestra',
  whole: 'El mapa completo',
  asNow: 'Este lugar, seleccionado',
  asFiltered: 'Los fragmentos tal como los tengo filtrados',
  language: 'Idioma',
  theme: 'Apariencia',
  themes: { auto: 'La de cada lector', light: 'Clara', dark: 'Oscura' },
  controls: 'Partes visibles',
  control: {
    title: 'Título',
    steps: 'Anterior y siguiente',
    list: 'Lista de fragmentos',
    zoom: 'Acercar y alejar',
    full: 'Pantalla completa',
  },
  looks: 'Otras opciones',
  live: 'Interactivo desde el principio (si no, al primer toque)',
  transparent: 'Fondo transparente',
  ownLetters: 'La tipografía de cada lector',
  accent: 'Color de las líneas superior e inferior y del subrayado del enlace',
  usualAccent: 'Color habitual',
  faintAccent: 'Este color se distingue mal sobre el fondo del mapa; elige uno más intenso.',
  preview: 'Vista previa',
  widths: { phone: 'Teléfono', column: 'Columna de artículo', full: 'Ancho completo' },
  code: 'Código',
  kind: {
    script: 'Marco, altura automática',
    frame: 'Solo el marco',
    element: 'Elemento web',
    address: 'Solo el enlace',
    amp: 'AMP',
    picture: 'Imagen y crédito',
  },
  goodFor: {
    script:
      'Lo mejor para la mayoría de los sitios: ajusta su propia altura. En WordPress, Drupal y Ghost, pégalo en un bloque HTML.',
    frame:
      'Donde no se permite JavaScript, como en WordPress.com y en los sistemas cerrados de las redacciones: la altura queda como la indica el código.',
    element:
      'Para sitios creados por desarrolladores, con Next.js, Astro o Drupal: una parte de tu propia página, sin ningún marco.',
    address:
      'Pégalo solo en una línea donde los enlaces se conviertan en vistas previas: WordPress, Ghost, Notion. La vista previa muestra siempre el mapa completo.',
    amp: 'Solo para páginas AMP.',
    picture:
      'Para boletines, RSS, Substack y Apple News, donde no puede funcionar ningún mapa: una imagen, su fuente y un enlace.',
  },
  wholeMap: 'Abrir el mapa completo',
  titled: (article, place) =>
    place === undefined ? `Mapa del artículo: ${article}` : `Mapa: ${place}, del artículo: ${article}`,
  tie: 'Para enlazar palabras de tu artículo con este lugar del mapa:',
  copy: 'Copiar',
  copyCode: 'Copiar el código',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar; selecciona el código y cópialo manualmente',
  noPicture: 'No se pudo cargar la imagen. Cierra esta ventana y vuelve a abrirla.',
};
