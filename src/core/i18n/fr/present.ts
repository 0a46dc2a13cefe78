import { formats, number, plural } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { inSentence } from './core.ts';
import { isolate } from '../format.ts';
import type { PresentMessages } from '../messages/apps.ts';

/** Messages of the presentation. */
export const present: PresentMessages = {
  presentation: 'Présentation',
  invitation: (scenes) => plural(scenes, { one: 'Diaporama : # séquence', other: 'Diaporama : # séquences' }),
  lead: (published) =>
    `L’article séquence par séquence : qui dit quoi, et de quel lieu. Passages choisis, tels que publiés le ${isolate(published)} ; rien ici ne décrit la suite des événements.`,
  sceneOf: (scene, total) => `Séquence ${number(scene)} sur ${number(total)}`,
  stepOf: (step, total) => `Passage ${number(step)} sur ${number(total)}`,
  comesNext: 'Ensuite',
  endOfTalk: 'Fin de la présentation',
  passedOnBy: (voice) => ['selon ', ...inSentence(voice)],
  printedBy: (outlet, date) => ['publié par ', { strong: outlet }, `, ${date}`],
  onDate: (through, date) => [{ data: through }, ` (publié le ${date})`],
  pullQuote: (outlet) => [{ strong: outlet }, ', dans un exergue'],
  goesBackTo: (voice) => ['qui renvoie à ', ...inSentence(voice)],
  original: (printed) => `Original en ${nameOfLanguage(printed, formats)}`,
  undated: 'Sans date',
  earliest: 'Première date :',
  published: 'Publication :',
  datesLabel: (dated) => plural(dated, { one: '# passage daté sur la ligne', other: '# passages datés sur la ligne' }),
  mapOf: (places) => `Carte : ${places}`,
  mapStays: 'La carte interactive ne peut pas fonctionner ici : voici une image fixe.',
  questions: 'Questions pour la classe',
  notes: 'Notes pour l’orateur',

  oneUnnamed: (count, total) =>
    plural(count, {
      one: `# passage sur ${number(total)} repose sur une seule source non nommée.`,
      other: `# passages sur ${number(total)} reposent sur une seule source non nommée.`,
    }),
  countedFor: 'Les propos transmis sont comptés pour la source qui les a transmis.',
  pullQuotesAmong: (count) =>
    plural(count, {
      one: '# des passages est un exergue qui en reprend un autre, parfois avec d’autres mots.',
      other: '# des passages sont des exergues qui en reprennent d’autres, parfois avec d’autres mots.',
    }),
  gaps: {
    undated: (count, total) =>
      plural(count, { one: `# sur ${number(total)} est sans date`, other: `# sur ${number(total)} sont sans date` }),
    unplaced: (count, total) =>
      plural(count, {
        one: `# sur ${number(total)} n’a pas de lieu sur la carte`,
        other: `# sur ${number(total)} n’ont pas de lieu sur la carte`,
      }),
    notPoints: (count, total) =>
      `Aucun point exact : ${plural(total - count, { one: '# ville', other: '# villes' })}, ${plural(count, {
        one: '# zone, pays ou ligne',
        other: '# zones, pays ou lignes',
      })}`,
    unnamed: (count, total) =>
      plural(count, {
        one: `# source sur ${number(total)} n’est pas nommée`,
        other: `# sources sur ${number(total)} ne sont pas nommées`,
      }),
    secondHand: (count, total) =>
      plural(count, {
        one: `# sur ${number(total)} relève du ouï-dire`,
        other: `# sur ${number(total)} relèvent du ouï-dire`,
      }),
    alleged: (count, total) =>
      plural(count, {
        one: `# sur ${number(total)} est une accusation ou une supposition`,
        other: `# sur ${number(total)} sont des accusations ou des suppositions`,
      }),
  },

  controls: 'Commandes',
  next: 'Suivant',
  previous: 'Précédent',
  first: 'Première séquence',
  last: 'Dernière séquence',
  overview: 'Vue d’ensemble',
  black: 'Écran noir',
  isBlack: 'L’écran est noir. N’importe quelle touche ramène la séquence.',
  help: 'Aide',
  full: 'Plein écran',
  speaker: 'Fenêtre de l’orateur',
  goTo: 'Aller à une séquence',
  goToNumber: (total) => `Numéro de la séquence, de 1 à ${number(total)}`,
  go: 'Aller',
  noSuchScene: (total) => `Les séquences vont de 1 à ${number(total)}.`,
  spot: 'Projecteur',
  auto: 'Défilement automatique',
  pauseAuto: 'Arrêter le défilement',
  seconds: (count) => plural(count, { one: '# seconde', other: '# secondes' }),
  delay: 'Durée de chaque étape',
  code: 'Code QR',
  codeLead: 'La même séquence sur votre téléphone',
  phonesCannot:
    'Cette adresse n’existe que sur cet ordinateur : les téléphones ne peuvent pas l’atteindre. Publiez le site pour que le code fonctionne.',
  keys: 'Touches',
  keyNames: { space: 'Espace', left: '←', right: '→', or: 'ou' },
  close: 'Fermer',
  print: 'Imprimer les séquences',
  toMap: 'Vers la carte',
  speakerBlocked: 'Le navigateur n’a pas laissé s’ouvrir la fenêtre de l’orateur.',
  openByHand: 'L’ouvrir vous-même',

  speakerTitle: 'Fenêtre de l’orateur',
  speakerLead:
    'Notes et questions pour qui présente. Ouvrez-la depuis la présentation avec S pour que les deux avancent ensemble.',
  onScreen: 'À l’écran maintenant',
  isBlackNow: 'L’écran est noir en ce moment',
  elapsed: 'Temps écoulé',
  clock: 'Heure',
  pauseClock: 'Pause',
  runClock: 'Reprendre',
  resetClock: 'Remettre à zéro',
  passageText: 'Le passage',
  inStep: 'En phase avec la présentation',
  alone: 'Aucune présentation n’est reliée. Ouvrez la présentation et appuyez sur S pour ouvrir cette fenêtre.',
};
