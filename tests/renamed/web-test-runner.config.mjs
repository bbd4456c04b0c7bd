// The suites of every element again, under a partner's tags: ENGINE=… npx wtr --config tests/renamed/web-test-runner.config.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import config from '../../web-test-runner.config.mjs';

/** A copy as a partner makes it: by the command that is shipped, of the files that are. */
const folder = mkdtempSync(join(tmpdir(), 'insight-renamed-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
execFileSync(process.execPath, ['dist/cli/insight-widgets.js', 'prefix', 'acme', '--out', folder]);

/** Served before any plugin sees it: a byte more, and its hashes would refuse it. */
const served = (context, next) => {
  const [, file] = /^\/acme\/([\w./-]+)$/.exec(context.path) ?? [];
  if (!file) return next();
  context.type = extname(file);
  context.body = readFileSync(join(folder, file));
};

export default {
  ...config,
  // A built copy in every engine; that a class may be renamed as a page runs differs in none, so once.
  files: `tests/renamed/${process.env.ENGINE === 'chromium' ? '*' : '!(*.run-time)'}.browser.test.ts`,
  rootDir: process.cwd(),
  middleware: [served],
};
