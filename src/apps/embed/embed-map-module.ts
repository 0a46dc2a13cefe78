import { mapOfSite } from '../../map/live/start-map.ts';
import { providePart } from './embed-scripts.ts';

/** A module of the site, beside the reader’s: the map of a frame with an origin is the reader’s own. */
providePart('mapOfSite', mapOfSite);
