import { nameOfLanguage } from '../language-name.ts';
import { km, passages } from './core.ts';
import { formats, number, plural } from './formats.ts';
import type { TeachMessages } from '../messages/apps.ts';

const places = (count: number) => plural(count, { one: '# lieu', other: '# lieux' });

export const teach: TeachMessages = {
  invitation: 'Pour les enseignants : plans de cours, activités et fiche à imprimer',
  teacherPage: 'Pour les enseignants',
  wholeMap: 'La carte',
  presentation: 'Présentation',
  skipToContent: 'Aller au contenu',
  contents: 'Sur cette page',
  asReported: (published) =>
    `Les mots de l’article sont ceux publiés le ${published} ; rien ici ne décrit la suite des événements.`,
  teachTitle: (title) => `Une leçon de lecture des sources : ${title}`,
  teachLead:
    'Un article, et une question avant chaque phrase : qui le dit ? Des plans pour une ou deux séances, deux activités à l’écran, une comparaison et une fiche à imprimer.',
  openTo: (text) => `Ouvrir : ${text}`,

  aims: 'Objectifs',
  care: 'Avant la séance',
  key: 'Corrigé de la fiche',
  keyNote: 'Pour l’enseignant ; il n’est pas imprimé sur la fiche.',
  plans: 'Plan de cours',
  plan: (minutes) => plural(minutes, { one: '# minute', other: '# minutes' }),
  minutes: (count) => plural(count, { one: '# minute', other: '# minutes' }),
  sceneNumber: (count) => `Séquence ${number(count)}`,
  activities: 'Activités',
  activity: {
    'who-says-so': 'Qui le dit ?',
    'how-sure': 'Quelle précision a ce point ?',
    compare: 'Deux passages côte à côte',
    handout: 'Fiche',
  },
  activityLead: {
    'who-says-so':
      'Des passages sans leurs auteurs : la classe dit qui a parlé et comment c’est dit, puis voit la chaîne d’attribution.',
    'how-sure':
      'La classe place chaque passage sur la carte, avec un cercle aussi large que les mots le permettent, puis voit la zone admise.',
    compare:
      'Deux déclarations de deux sources sur un même sujet, chacune avec son lieu et, si elle existe, sa date, suivies de questions.',
    handout: 'Une carte numérotée, des passages, des questions et de la place pour écrire, au format A4 ou Letter.',
  },
  scenes: 'Séquences de la présentation',
  questions: 'Questions par compétence',
  questionsLead:
    'Quatre compétences de lecture des sources, telles que les enseigne le Digital Inquiry Group (anciennement à Stanford), chacune à trois niveaux.',
  skill: {
    sourcing: 'Identifier la source',
    contextualisation: 'Mettre en contexte',
    corroboration: 'Recouper',
    'close-reading': 'Lire de près',
  },
  skillAsks: {
    sourcing: 'Qui le dit, pourquoi, et d’où le sait-il ?',
    contextualisation: 'Quand cela a-t-il été dit, et que savait-on alors ?',
    corroboration: 'Qui d’autre le dit, et de façon indépendante ?',
    'close-reading': 'Avec quels mots est-ce dit, et que tait-on ?',
  },
  level: { starting: 'Débutant', further: 'Intermédiaire', advanced: 'Avancé' },
  background: 'Ce que l’on savait ce jour-là',
  backgroundLead: (published) =>
    `Rien de ceci n’est une affirmation de l’article. Ce sont des faits et des déclarations d’autres sources, tous antérieurs ou égaux au ${published}, à mettre en regard de ce qui a été publié.`,
  source: 'Source',
  inTheArticle: 'Dans l’article',
  glossary: 'Termes de l’article',
  glossaryLead: 'Mots employés dans l’article, avec les numéros de paragraphe. Les explications sont les nôtres.',
  print: 'Imprimer',
  rights: 'Les citations appartiennent à leur éditeur. Explications et questions : CC BY 4.0.',

  nextPassage: 'Passage suivant',
  toSummary: 'Bilan',
  restart: 'Recommencer',
  reveal: 'Voir la réponse',
  roundOf: (position, total) => `Passage ${number(position)} sur ${number(total)}`,
  nothingKept: 'Rien n’est conservé ni envoyé : fermez la page, et les réponses disparaissent.',
  needsScript: 'L’activité requiert JavaScript. Voici ses passages et ses réponses, à lire ou à imprimer sans lui.',
  answerFollows: 'Réponse',
  summary: 'Bilan',
  discuss: 'À discuter',
  articleSays: 'Dans l’article',

  forClass: 'Pour la classe',
  forClassNote: 'À main levée : vous comptez les voix et les saisissez ; le texte se lit du fond de la salle.',
  alone: 'En autonomie',
  aloneNote: 'Sur votre téléphone ou votre ordinateur : une réponse par question.',
  chooseWay: 'Comment mènerez-vous l’activité ?',
  chooseRounds: 'Choisir les passages et les questions',
  choosePassages: 'Passages',
  chooseQuestions: 'Questions',
  asks: {
    both: 'Les deux',
    voice: 'Seulement « Qui le dit ? »',
    standing: 'Seulement « Comment est-ce dit ? »',
  },
  roundsTake: (count, minutes) => `${passages(count)} : environ ${number(minutes)} minutes avec une classe`,
  noneChosen: 'Choisissez au moins un passage.',
  whole: 'La phrase entière, telle que publiée',
  wholeWithCues: 'La phrase entière, telle que publiée ; les mots qui révèlent sa source sont marqués',
  withheld: 'L’auteur n’est omis que pour cet exercice.',
  askVoice: 'Qui le dit ?',
  askStanding: 'Et comment est-ce dit ?',
  keysOfTally: 'Tab passe d’une réponse à l’autre ; + et − changent le compte.',
  more: (option) => `Une voix de plus : ${option}`,
  fewer: (option) => `Une voix de moins : ${option}`,
  classSaid: 'La classe a répondu',
  youSaid: 'Vous avez répondu',
  nobodySaid: 'Pas de réponse',
  undecided: (options) => `Égalité : ${options}`,
  original: (printed) => `Original en ${nameOfLanguage(printed, formats)}`,
  or: ' ou ',
  found: 'Juste',
  missed: 'Nous l’avons classé autrement.',
  chain: 'Chaîne d’attribution',
  chainNote: 'De la personne la plus proche de l’événement au média qui l’a publié.',
  voicesFound: (found, total) => `Vous avez reconnu la source dans ${number(found)} cas sur ${number(total)}.`,
  standingsFound: (found, total) =>
    `Vous avez reconnu la façon dont c’est dit dans ${number(found)} cas sur ${number(total)}.`,
  byVoice: 'Tous les passages par source',
  byVoiceNote:
    'Pour chaque source : les passages qui en proviennent, y compris ce qu’elle répète d’autres et les exergues tirés de ses propos, et les lieux dont personne d’autre ne parle dans ces passages.',
  ofPassages: (count, total) => `${passages(count)} sur ${number(total)}`,
  onlyPlaces: (count) => `${places(count)} dont personne d’autre ne parle`,
  oneUnnamed: (count, total, only, all) =>
    `${plural(count, {
      one: `# passage sur ${number(total)} provient`,
      other: `# passages sur ${number(total)} proviennent`,
    })} d’une seule source non nommée. Personne d’autre ne parle de ${number(only)} des ${number(all)} lieux de la carte.`,
  voice: 'Source',
  voiceStanding: 'Comment c’est dit',

  askPlace: 'Où, et avec quelle précision ?',
  keysOfMap:
    'Cliquez ou touchez la carte, ou déplacez la croix avec les flèches (Maj pour de plus grands pas). + et − changent le cercle.',
  mapToMark: (title) => `Carte : ${title}. Placez la croix`,
  radius: 'Rayon du cercle',
  kilometres: km,
  nowhere: 'Nulle part : les mots ne nomment aucun lieu',
  nowhereChosen: 'Réponse : nulle part.',
  crossAt: (town, distance, radius) => `La croix est à ${km(distance)} de ${town} ; le cercle, ${radius}.`,
  yourCircle: 'Votre cercle',
  allowedArea: 'Ce que les mots permettent',
  wordsAllow: (place) => `Les mots permettent ceci : ${place}.`,
  noPlace: 'Les mots ne nomment aucun lieu : rien n’est dessiné.',
  offBy: (distance) => `Le centre du cercle est à ${km(distance)} de l’endroit le plus proche que les mots permettent.`,
  within: 'Le centre du cercle est dans ce que les mots permettent.',
  overPrecise: (count) =>
    `La zone admise est ${number(count)} fois plus grande que le cercle : plus précis que ce que quiconque a dit.`,
  asPrecise: 'Le cercle est à peu près aussi grand que la zone que les mots permettent.',
  tooWide: (count) =>
    `Le cercle est ${number(count)} fois plus grand que la zone que les mots permettent : ils en disent davantage.`,
  honestRadius: (distance) => `La zone admise équivaut à un cercle de ${km(distance)} de rayon.`,
  nowhereRight: 'Juste : les mots ne nomment aucun lieu, et tout point sur la carte aurait été le nôtre.',
  nowhereWrong: 'Les mots nomment bien un lieu, même s’il est vaste.',
  placedNothing: 'Vous avez placé des mots qui n’ont pas de lieu : ils n’en nomment aucun.',
  distance: 'Écart',
  claimed: 'Votre cercle',
  allowed: 'Admis',
  insideOf: (count, total) => `Vous avez trouvé le lieu dans ${number(count)} cas sur ${number(total)}.`,
  tooPreciseIn: (count, total) =>
    `Votre cercle était plus précis que les mots ne le permettent dans ${number(count)} cas sur ${number(total)}.`,
  ownScale: (distance) =>
    `Cette carte ne se lit pas à moins de ${km(distance)} près ; un tel écart ne vous est pas compté.`,

  passageInNumber: (count) => `Passage ${number(count)}`,
  handoutName: 'Nom',
  handoutDate: 'Date',
  handoutLead: 'Lisez d’abord la source, puis les mots. Chaque numéro sur la carte est un lieu que nomme un passage.',
  handoutTranslated: (printed) =>
    `Les mots sont notre traduction. Langue de l’article : ${nameOfLanguage(printed, formats)}.`,
  handoutMap: 'La carte',
  handoutPassages: 'Les passages',
  handoutQuestions: 'Les questions',
  onMap: (numbers) => `Sur la carte : ${numbers}`,
  notOnMap: 'Absent de la carte',
  printHint: 'Cette fiche s’imprime en A4 ou US Letter, y compris en noir et blanc.',
  code: 'Cet article sur la carte',
  noCode: 'Un code de la page apparaît ici dès qu’elle est ouverte à son adresse sur le web.',
  undated: 'Sans date dans l’article',
};
