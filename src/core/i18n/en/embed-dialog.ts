import type { EmbedDialogMessages } from '../messages/embed-dialog.ts';

/** The dialog with the embed code, loaded when an editor opens it. */
export const embedDialog: EmbedDialogMessages = {
  head: 'Embed the map',
  lead: 'Choose what it shows, then copy the code into your page. The source and the link to the whole map always stay.',
  shows: 'What it shows',
  whole: 'The whole map',
  asNow: 'This place, selected',
  asFiltered: 'The passages as I filtered them',
  language: 'Language',
  theme: 'Appearance',
  themes: { auto: 'The reader’s own', light: 'Light', dark: 'Dark' },
  controls: 'Parts shown',
  control: {
    title: 'Title',
    steps: 'Previous and next',
    list: 'List of passages',
    zoom: 'Zoom',
    full: 'Full screen',
  },
  looks: 'Other options',
  live: 'Interactive from the start (otherwise on first touch)',
  transparent: 'Transparent background',
  ownLetters: 'The reader’s own font',
  accent: 'Colour of the top and bottom lines and the link underline',
  usualAccent: 'Usual colour',
  faintAccent: 'This colour is hard to see on the map background; choose a stronger one.',
  preview: 'Preview',
  widths: { phone: 'Phone', column: 'Story column', full: 'Full width' },
  code: 'Code',
  kind: {
    script: 'Frame, automatic height',
    frame: 'Frame only',
    element: 'Web element',
    address: 'Link only',
    amp: 'AMP',
    picture: 'Picture and credit',
  },
  goodFor: {
    script: 'Best for most sites: it sets its own height. In WordPress, Drupal and Ghost, paste it into an HTML block.',
    frame:
      'Where JavaScript is not allowed, as on WordPress.com and closed newsroom systems: the height stays as the code has it.',
    element:
      'For sites that developers build, with Next.js, Astro or Drupal: part of your own page, with no frame in it.',
    address:
      'Paste it on a line of its own where links turn into previews: WordPress, Ghost, Notion. The preview always shows the whole map.',
    amp: 'For AMP pages only.',
    picture: 'For newsletters, RSS, Substack and Apple News, where no map can run: a picture, its source and a link.',
  },
  wholeMap: 'Open the whole map',
  titled: (article, place) => (place === undefined ? `Map of: ${article}` : `Map: ${place}, from: ${article}`),
  tie: 'To link words in your story to this place on the map:',
  copy: 'Copy',
  copyCode: 'Copy the code',
  copied: 'Copied',
  copyFailed: 'Could not copy; please select the code and copy it yourself',
  noPicture: 'The picture could not be loaded. Close this window and open it again.',
};
