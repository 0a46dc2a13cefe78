import type { DownloadMessages } from './download-words.ts';

/** The words beside the downloads. */
export const enDownloads: DownloadMessages = {
  embed: 'Embed this map',
  embedPlace: 'Embed this place',
  pictures: 'Map images for publication',
  pictureOfPlace: 'Image for publication:',
  pictureShapes: { '1200x675': 'Landscape', '1080x1080': 'Square' },
  downloads: 'Download the data',
  downloadsLead: 'Each file holds every passage, with its sources, its cautions and the precision of its places.',
  downloadWhole: 'the whole map in one file, to open from any disk, without the internet',
  downloadGoodFor: {
    csv: 'a table for spreadsheets, one row for each passage and place it names',
    geojson: 'for mapping programs and GIS',
    kml: 'for Google Earth and similar',
    linkedPlaces: 'for gazetteers and digital history',
    webAnnotation: 'for annotation tools, with the position of each passage in the article',
    bibtex: 'references for those who write in LaTeX',
    ris: 'references for reference managers',
    cslJson: 'references for programs to read',
    archive: 'the data files, complete, for reuse',
  },
};
