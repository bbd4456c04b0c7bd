import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // What is true without a browser.
        test: {
          name: 'unit',
          include: ['{src,build,demo,tests/engines}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          environment: 'node',
          // Thousands of generated cases on two busy cores; no test waits for a clock.
          testTimeout: 60_000,
        },
      },
      {
        // What the package promises: reads dist, so build first.
        test: { name: 'package', include: ['tests/*.test.ts'], environment: 'node', testTimeout: 60_000 },
      },
      {
        // Whole pages over built files, in three engines: one file at a time, browsers kept between them.
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The same on other people's pages: `npm run test:hosts`.
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
