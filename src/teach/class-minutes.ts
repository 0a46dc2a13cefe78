/** Minutes a class needs for one passage: to read it and to see the answer, and for each question it votes on. */
const READING = 2;
const QUESTION = 2;

/** About how many minutes some passages take with a class, with so many questions asked of each. */
export function classMinutes(passages: number, questions: number): number {
  return passages * (READING + questions * QUESTION);
}
