import type { OfflineMessages } from '../messages/apps.ts';

/** Messages about versions of the page that the service worker stores for later visits. */
export const offline: OfflineMessages = {
  newVersion: 'Il existe une version plus récente de cette page.',
  reload: 'Recharger pour la nouvelle version',
  partMissing:
    'Une partie de cette page n’est pas arrivée ; une nouvelle version est peut-être en cours de publication. Appuyez de nouveau pour réessayer.',
  reloadPage: 'Recharger la page',
  later: 'Plus tard',
};
