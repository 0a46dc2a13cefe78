import type { DownloadWords } from './download-words.ts';

/** The words beside the downloads. */
export const enDownloads: DownloadWords = {
  embed: 'Put this map in your page',
  embedPlace: 'Put this place in your page',
  pictures: 'Pictures of the map to publish',
  pictureOfPlace: 'A picture to publish:',
  pictureShapes: { '1200x675': 'Landscape', '1080x1080': 'Square' },
  downloads: 'Take the data along',
  downloadsLead: 'Each file holds every passage, with its voices, its cautions and the precision of its places.',
  downloadWhole: 'the whole map in one file, to open from any disk, without the internet',
  downloadGoodFor: {
    csv: 'a table for spreadsheets, one row for each passage and place it names',
    geojson: 'for mapping programs and GIS',
    kml: 'for Google Earth and its like',
    linkedPlaces: 'for gazetteers and digital history',
    webAnnotation: 'for annotation tools, with the position of each passage in the article',
    bibtex: 'references for those who write in LaTeX',
    ris: 'references for reference managers',
    cslJson: 'references for programs to read',
    archive: 'the article’s own data files, whole, for building on',
  },
};
