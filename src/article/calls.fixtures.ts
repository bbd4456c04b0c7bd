import { Session } from 'node:inspector';

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** How many calls of functions some work takes, in all scripts: the same on every machine, however busy. */
export function callsDuring(work: () => unknown): number {
  const session = new Session();
  session.connect();
  let calls = 0;
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      for (const { functions } of (coverage as Coverage).result)
        for (const { ranges } of functions) calls += ranges[0]!.count;
    });
    session.post('Profiler.stopPreciseCoverage');
  } finally {
    session.disconnect();
  }
  return calls;
}
