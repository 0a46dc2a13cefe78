import { plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages } from '../messages/build.ts';

export const faults: FaultMessages = {
  dataUnreadable: 'Les données de cet article n’ont pas pu être lues',
  dataUnreadableHint:
    'Quelque chose dans le fichier de données empêche de l’afficher. Voici ce qui a été trouvé et ce qui était attendu :',
  issueLine: (found, expected) => `trouvé : ${isolate(found)} ; attendu : ${isolate(expected)}`,
  moreFaults: (count) =>
    plural(count, {
      one: 'Et # autre. Une vérification des fichiers les nomme toutes.',
      other: 'Et # autres. Une vérification des fichiers les nomme toutes.',
    }),
  doesNotWork: 'Une partie de cette page ne fonctionne pas ici. Tout le texte y est, et les liens fonctionnent.',
  unanswered:
    'La connexion s’est interrompue avant que la page soit complète. Tout le texte y est, et les liens fonctionnent ; appuyez de nouveau pour réessayer.',
};

export const credits: CreditMessages = {
  head: 'Sources et droits',
  title: 'Titre',
  code: 'Le programme est libre, sous licence MIT ; la carte est dessinée avec MapLibre, les polices sont IBM Plex Sans Arabic et Noto Naskh Arabic, sous licence OFL.',
};

export const notFound: NotFoundMessages = {
  head: 'Il n’y a pas de page à cette adresse',
  title: 'Pas de page ici',
  toMap: 'Vers la carte',
};
