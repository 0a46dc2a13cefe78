import type { OfflineMessages } from '../messages/apps.ts';

/** Messages about versions of the page that the service worker stores for later visits. */
export const offline: OfflineMessages = {
  newVersion: 'There is a newer version of this page.',
  reload: 'Reload for the new version',
  partMissing: 'Part of this page did not arrive; a newer version may be on its way. Press again to try once more.',
  reloadPage: 'Reload the page',
  later: 'Later',
};
