/** The range of days a timeline can show: the one that HTML date inputs and four-digit ISO days both cover. */
export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, of an ISO day (yyyy-mm-dd) between `FIRST_DAY` and `LAST_DAY`. */
export function dayCount(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dateOf(year, month - 1, date).getTime() / MS_PER_DAY;
}

/** The ISO day of a count of days since 1970-01-01. */
export function isoDay(count: number): string {
  return new Date(count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Midnight UTC at the start of a day, as the `Date` that time scales take. */
export function startOf(count: number): Date {
  return new Date(count * MS_PER_DAY);
}

/** Months since the year 0. */
export function monthCount(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

/** The first day of a month counted since the year 0, as days since 1970-01-01. */
export function firstOfMonth(months: number): number {
  return dateOf(Math.floor(months / 12), months % 12, 1).getTime() / MS_PER_DAY;
}

function dateOf(year: number, monthIndex: number, date: number): Date {
  const result = new Date(0);
  // `Date.UTC` maps the years 0 to 99 to 1900 to 1999, so the year is set separately.
  result.setUTCFullYear(year, monthIndex, date);
  return result;
}
