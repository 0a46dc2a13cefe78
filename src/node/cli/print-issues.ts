import type { Issue } from '../../core/validation/issue.ts';
import { expectedValue } from '../../core/checking/expected-value.ts';

/** Issues for a person: by file, in the order of its lines, each with what was found, what was expected and what to do. */
export function printIssues(issues: readonly Issue[]): readonly string[] {
  const files = [...new Set(issues.map(({ file }) => file))];
  return files.flatMap((file) => {
    const own = issues.filter((issue) => issue.file === file);
    // Sorting is stable: issues of one line stay in the order of the checker.
    const inOrder = [...own].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return [file, ...inOrder.flatMap(printIssue), ''];
  });
}

function printIssue({ path, line, found, expected, cure }: Issue): readonly string[] {
  const at = [...(line === undefined ? [] : [`line ${line}`]), ...(/^(?:line \d+|\$)?$/.test(path) ? [] : [path])];
  return [
    ...(at.length === 0 ? [] : [`  ${at.join('  ')}`]),
    `    found     ${found}`,
    `    expected  ${expected}`,
    ...(cure === undefined ? [] : [`    do        ${cure}`]),
  ];
}

/** An issue for a program: `write` is the value that belongs at its path, `remove` says that nothing does. */
export function issueForPrograms(issue: Issue): object {
  return { ...issue, ...expectedValue(issue.expected) };
}
