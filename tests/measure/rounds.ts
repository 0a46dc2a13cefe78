import type { Browser } from '@playwright/test';

import type { Condition } from './conditions.ts';
import { type Figures, figuresOf, medianFigures, type Purpose, type Subject, type Visit } from './figures.ts';
import type { Measured } from './performance-targets.ts';
import type { Sites } from './sites.ts';
import { visit } from './visit.ts';
import { inOrderOf } from './visit-order.ts';
import { LANGUAGES } from '../published-pages.ts';

const PURPOSES: Readonly<Record<Subject['site'], readonly Purpose[]>> = {
  page: ['read', 'idle', 'map'],
  bare: ['map'],
  floor: ['read'],
};

const SUBJECTS: readonly Subject[] = LANGUAGES.flatMap((language) =>
  (['page', 'bare', 'floor'] as const).map((site) => ({ site, language })),
);

/** Visits every page `rounds` times and returns the medians. A first round warms up the browser and is not counted. */
export async function measureRounds(
  browser: Browser,
  condition: Condition,
  sites: Sites,
  rounds: number,
): Promise<readonly Measured[]> {
  const bareSize = await sites.sizeOfMap(browser, condition);
  const visitAll = async (subject: Subject) => {
    const { server, path } = sites.addressOf(subject, bareSize);
    const visits: Visit[] = [];
    for (const purpose of PURPOSES[subject.site]) visits.push(await visit(browser, condition, server, path, purpose));
    return figuresOf(visits);
  };
  const figures = new Map<Subject, Figures[]>(SUBJECTS.map((subject) => [subject, []]));
  for (const subject of SUBJECTS.filter(({ language }) => language === 'ar')) await visitAll(subject);
  for (let round = 0; round < rounds; round++)
    for (const subject of inOrderOf(round, SUBJECTS)) figures.get(subject)?.push(await visitAll(subject));
  return SUBJECTS.map((subject) => ({
    condition: condition.name,
    subject,
    figures: medianFigures(figures.get(subject) ?? []),
  }));
}
