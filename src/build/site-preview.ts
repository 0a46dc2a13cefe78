import type { Plugin } from 'vite';
import { headersOf } from './page-policy.ts';

/** Has `npm start` send what hosts are asked to send with each file of a built site. */
export function sitePreview(): Plugin {
  return {
    name: 'mawdi:site-preview',
    apply: (_config, { isPreview }) => isPreview === true,
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersOf(request.url ?? '', originAsked(request.headers.host))))
          response.setHeader(name, value);
        next();
      });
    },
  };
}

/** The site as a reader of `npm start` asked for it, at home or from a phone beside; nothing that is more than a host. */
function originAsked(host = ''): string | undefined {
  return /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/i.test(host) ? ['http:', '', host].join('/') : undefined;
}
