import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../journeys/find-chromium.ts';

/**
 * The browser of all measurements. Without a GPU, SwiftShader renders WebGL; rasterisation of the page on it is disabled,
 * because the map would then wait for the page.
 */
export function launchMeasured(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--disable-gpu-rasterization',
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
    ],
  });
}
