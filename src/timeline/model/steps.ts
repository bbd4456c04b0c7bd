/** Work that may be left after each step and taken up again, so that much of it is done in several tasks. */
export type Steps<T> = Generator<undefined, T>;

/** All of it now. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
