import type { OfflineMessages } from '../messages/apps.ts';

/** Messages about versions of the page that the service worker stores for later visits. */
export const offline: OfflineMessages = {
  newVersion: 'Hay una versión más reciente de esta página.',
  reload: 'Cargar la nueva versión',
  partMissing:
    'Una parte de esta página no llegó; puede que haya una versión más reciente en camino. Pulsa otra vez para volver a intentarlo.',
  reloadPage: 'Recargar la página',
  later: 'Más tarde',
};
