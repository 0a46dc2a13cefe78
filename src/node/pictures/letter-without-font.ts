/** A letter that no font has: a picture without it would say something else, so none is drawn. */
export class LetterWithoutFont extends Error {}
