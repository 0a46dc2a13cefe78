import { mapOfSite } from '../../map/live/start-map.ts';
import { providePart } from './embed-scripts.ts';

/** A module beside those of the reader, for embeds with an origin: they use the reader’s live map. */
providePart('mapOfSite', mapOfSite);
