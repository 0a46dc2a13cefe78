import { mapOfSite } from '../map/start-map.ts';
import { providePart } from './frame-globals.ts';

/** A module of the site, beside the reader’s: the map of a frame with an origin is the reader’s own. */
providePart('mapOfSite', mapOfSite);
