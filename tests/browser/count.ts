// Tells tests/run.ts what ran: the runner's own summary is for people.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import type { Counts } from '../vitest.js';

function count(suite: TestSuiteResult, place: string, counts: Counts): void {
  for (const test of suite.tests) {
    const name = `${place} › ${test.name}`;
    if (test.skipped) counts.skipped.push(name);
    else if (test.passed) counts.passed++;
    else counts.failed.push(name);
  }
  for (const inner of suite.suites) count(inner, `${place} › ${inner.name}`, counts);
}

/** A file that failed outside its tests, by an import or a syntax error, has no failing test to show for it. */
function countSession(session: TestSession, counts: Counts): void {
  const file = relative(process.cwd(), session.testFile);
  const failedBefore = counts.failed.length;
  if (session.testResults) count(session.testResults, file, counts);
  if (!session.passed && counts.failed.length === failedBefore) counts.failed.push(file);
}

/** Writes the counts of the last run to the file that RESULTS names. */
export function countReporter(): Reporter {
  return {
    stop({ sessions }) {
      if (!process.env.RESULTS) return;
      const counts: Counts = { passed: 0, failed: [], skipped: [] };
      for (const session of sessions) countSession(session, counts);
      writeFileSync(process.env.RESULTS, JSON.stringify(counts));
    },
  };
}
