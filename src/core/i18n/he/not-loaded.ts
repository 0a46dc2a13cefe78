/** The fallback sentence of an element. It is in the first script, since nothing more may have loaded. */
export const notLoaded = 'לא היה אפשר להציג כאן את המפה.';
