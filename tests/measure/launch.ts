import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../journeys/find-chromium.ts';

/** The browser everything is measured in. Without a graphics card its stand-in would draw the page too, and the map would queue behind words and still. */
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
