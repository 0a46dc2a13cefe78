import type { EmbedDialogMessages } from '../messages/embed-dialog.ts';

/** The dialog with the embed code, loaded when an editor opens it. */
export const embedDialog: EmbedDialogMessages = {
  head: 'Intégrer la carte',
  lead: 'Choisissez ce qu’elle montre, puis copiez le code dans votre page. La source et le lien vers la carte entière restent toujours visibles.',
  shows: 'Ce qu’elle montre',
  whole: 'La carte entière',
  asNow: 'Ce lieu, sélectionné',
  asFiltered: 'Les passages tels que je les ai filtrés',
  language: 'Langue',
  theme: 'Apparence',
  themes: { auto: 'Celle du lecteur', light: 'Claire', dark: 'Sombre' },
  controls: 'Éléments affichés',
  control: {
    title: 'Titre',
    steps: 'Précédent et suivant',
    list: 'Liste des passages',
    zoom: 'Zoom',
    full: 'Plein écran',
  },
  looks: 'Autres options',
  live: 'Interactive dès le début (sinon au premier contact)',
  transparent: 'Fond transparent',
  ownLetters: 'La police du lecteur',
  accent: 'Couleur des lignes du haut et du bas et du soulignement du lien',
  usualAccent: 'Couleur habituelle',
  faintAccent: 'Cette couleur se voit mal sur le fond de la carte ; choisissez-en une plus soutenue.',
  preview: 'Aperçu',
  widths: { phone: 'Téléphone', column: 'Colonne d’article', full: 'Pleine largeur' },
  code: 'Code',
  kind: {
    script: 'Cadre, hauteur automatique',
    frame: 'Cadre seul',
    element: 'Élément web',
    address: 'Lien seul',
    amp: 'AMP',
    picture: 'Image et crédit',
  },
  goodFor: {
    script:
      'Convient à la plupart des sites : il règle lui-même sa hauteur. Dans WordPress, Drupal et Ghost, collez-le dans un bloc HTML.',
    frame:
      'Là où JavaScript n’est pas autorisé, comme sur WordPress.com et dans les systèmes de rédaction fermés : la hauteur reste celle du code.',
    element:
      'Pour les sites que bâtissent des développeurs, avec Next.js, Astro ou Drupal : une partie de votre propre page, sans cadre.',
    address:
      'Collez-le seul sur une ligne là où les liens deviennent des aperçus : WordPress, Ghost, Notion. L’aperçu montre toujours la carte entière.',
    amp: 'Pour les pages AMP seulement.',
    picture:
      'Pour les infolettres, RSS, Substack et Apple News, où aucune carte ne fonctionne : une image, sa source et un lien.',
  },
  wholeMap: 'Ouvrir la carte entière',
  titled: (article, place) =>
    place === undefined ? `Carte de l’article : ${article}` : `Carte : ${place}, d’après l’article : ${article}`,
  tie: 'Pour relier des mots de votre article à ce lieu sur la carte :',
  copy: 'Copier',
  copyCode: 'Copier le code',
  copied: 'Copié',
  copyFailed: 'La copie a échoué ; sélectionnez le code et copiez-le vous-même',
  noPicture: 'L’image n’a pas pu être chargée. Fermez cette fenêtre et ouvrez-la de nouveau.',
};
