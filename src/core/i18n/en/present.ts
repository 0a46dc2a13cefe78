import { formats, plural } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { isolate } from '../format.ts';
import type { PresentMessages } from '../messages/apps.ts';
import type { MessageParts } from '../messages/core.ts';

const ofTotal = (count: number, total: number) => `${count} of ${total}`;

/** “A report” at the head of a line becomes “a report” inside it. */
const inside = (voice: MessageParts): MessageParts =>
  voice.map((part, at) =>
    at === 0 && typeof part !== 'string' && 'strong' in part
      ? { strong: part.strong.replace(/^An? /, (article) => article.toLowerCase()) }
      : part,
  );

/** Messages of the presentation. */
export const present: PresentMessages = {
  presentation: 'Presentation',
  invitation: (scenes) => plural(scenes, { one: 'Slideshow: one scene', other: 'Slideshow: # scenes' }),
  lead: (published) =>
    `The article scene by scene: who says what, of which place. Selected passages, as reported on ${isolate(published)}; nothing here describes later events.`,
  sceneOf: (scene, total) => `Scene ${scene} of ${total}`,
  stepOf: (step, total) => `Passage ${step} of ${total}`,
  comesNext: 'Next',
  endOfTalk: 'End of the presentation',
  passedOnBy: (voice) => ['as passed on by ', ...inside(voice)],
  printedBy: (outlet, date) => ['printed by ', { strong: outlet }, `, ${date}`],
  onDate: (through, date) => [{ data: through }, ` (published ${date})`],
  pullQuote: (outlet) => [{ strong: outlet }, ', in a pull quote'],
  goesBackTo: (voice) => ['that goes back to ', ...inside(voice)],
  original: (printed) => `${nameOfLanguage(printed, formats)} original`,
  undated: 'No date',
  earliest: 'Earliest date:',
  published: 'Published:',
  datesLabel: (dated) => plural(dated, { one: 'One dated passage on the line', other: '# dated passages on the line' }),
  mapOf: (places) => `Map: ${places}`,
  mapStays: 'The interactive map cannot run here: showing a still image.',
  questions: 'Questions for the class',
  notes: 'Speaker’s notes',

  oneUnnamed: (count, total) => `${count} of ${total} passages rest on one unnamed source.`,
  countedFor: 'Words passed on are counted under the source that passed them on.',
  pullQuotesAmong: (count) =>
    plural(count, {
      one: 'One of the passages is a pull quote that repeats another, sometimes in changed words.',
      other: '# of the passages are pull quotes that repeat others, sometimes in changed words.',
    }),
  gaps: {
    undated: (count, total) => `${ofTotal(count, total)} are undated`,
    unplaced: (count, total) => `${ofTotal(count, total)} have no place on the map`,
    notPoints: (count, total) =>
      `No exact spot: ${plural(total - count, { one: '# town', other: '# towns' })}, ${count} areas, countries or lines`,
    unnamed: (count, total) => `${ofTotal(count, total)} sources are unnamed`,
    secondHand: (count, total) => `${ofTotal(count, total)} are classed as hearsay`,
    alleged: (count, total) => `${ofTotal(count, total)} are allegation or speculation`,
  },

  controls: 'Controls',
  next: 'Next',
  previous: 'Previous',
  first: 'First scene',
  last: 'Last scene',
  overview: 'Overview',
  black: 'Black screen',
  isBlack: 'The screen is black. Any key brings the scene back.',
  help: 'Help',
  full: 'Full screen',
  speaker: 'Speaker window',
  goTo: 'Go to a scene',
  goToNumber: (total) => `Number of the scene, 1 to ${total}`,
  go: 'Go',
  noSuchScene: (total) => `There are scenes 1 to ${total}.`,
  spot: 'Spotlight',
  auto: 'Autoplay',
  pauseAuto: 'Stop autoplay',
  seconds: (count) => plural(count, { one: '1 second', other: '# seconds' }),
  delay: 'Time for each step',
  code: 'QR code',
  codeLead: 'The same scene on your phone',
  phonesCannot:
    'This address is on this computer alone: phones cannot reach it. Publish the site for the code to work.',
  keys: 'Keys',
  keyNames: { space: 'Space', left: '←', right: '→', or: 'or' },
  close: 'Close',
  print: 'Print the scenes',
  toMap: 'To the map',
  speakerBlocked: 'The browser did not let the speaker window open.',
  openByHand: 'Open it yourself',

  speakerTitle: 'Speaker window',
  speakerLead: 'Notes and questions for whoever presents. Open it from the presentation with S to keep both in sync.',
  onScreen: 'On the screen now',
  isBlackNow: 'The screen is black now',
  elapsed: 'Elapsed',
  clock: 'Time',
  pauseClock: 'Pause',
  runClock: 'Resume',
  resetClock: 'Reset',
  passageText: 'The passage',
  inStep: 'In sync with the presentation',
  alone: 'No presentation is connected. Open the presentation and press S there to open this window.',
};
