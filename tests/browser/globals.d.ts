// Mocha's globals, as far as browser tests use them. (Node tests import theirs from vitest.)
interface MochaContext {
  timeout(milliseconds: number): void;
}
type MochaBody = (this: MochaContext) => unknown;
interface MochaCase {
  (name: string, body: MochaBody): void;
  only(name: string, body: MochaBody): void;
}
declare const describe: MochaCase;
declare const it: MochaCase;
declare const before: (body: MochaBody) => void;
declare const after: (body: MochaBody) => void;
declare const beforeEach: (body: MochaBody) => void;
declare const afterEach: (body: MochaBody) => void;

// A renamed build, where tests/renamed serves it.
declare module '/acme/*';
