import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { PICTURES_FOLDER } from '../site/picture-files.ts';
import type * as DrawPictures from './draw-pictures.tsx';
import { pictureFiles } from './picture-files.ts';
import type { Rendering } from './rendered.ts';
import { serveInDev } from './serve-in-dev.ts';

/** Puts pictures of the map and of its places beside the page, to be taken along and to stand beside links. */
export function pictures({ root, rendering }: { readonly root: string; readonly rendering: Rendering }): Plugin {
  // The drawings are written for Vite and not for Node: Vite’s own runner brings them in.
  const bring = async () => {
    const file = join(root, 'src/build/draw-pictures.tsx');
    const { module } = await runnerImport<typeof DrawPictures>(file, { root, configFile: false });
    return module.drawPictures;
  };
  const make = async () => {
    const { article } = await rendering.get();
    return article ? pictureFiles({ root, article, bring }) : [];
  };
  return {
    name: 'mawdi:pictures',
    async generateBundle() {
      for (const { path, bytes } of await make()) this.emitFile({ type: 'asset', fileName: path, source: bytes });
    },
    configureServer(server) {
      serveInDev(server, async (path) => {
        if (!path.startsWith(PICTURES_FOLDER) && !path.startsWith('social/')) return undefined;
        return (await make()).find((file) => file.path === path);
      });
    },
  };
}
