/** Minutes a class needs for one passage: to read it and to see the answer, and for each question it votes on. */
const READING_MINUTES = 2;
const QUESTION_MINUTES = 2;

/** About how many minutes some passages take with a class, with so many questions asked of each. */
export function classMinutes(passages: number, questions: number): number {
  return passages * (READING_MINUTES + questions * QUESTION_MINUTES);
}
