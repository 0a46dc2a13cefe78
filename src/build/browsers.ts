/**
 * The oldest browsers that everything is built for: five years back, the versions of December 2021. README, “Browsers”, says
 * what they lack. The live map needs more, of its library: below that the drawn map stays.
 */
export const BROWSERS = ['chrome96', 'edge96', 'firefox95', 'safari15.2', 'ios15.2'];
