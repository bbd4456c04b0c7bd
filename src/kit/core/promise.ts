/** Told by what it can do: where zone.js is, a page's `Promise` is not the class of what `async` and `import()` give. */
export const isPromise = <T>(value: T | Promise<T>): value is Promise<T> => !!(value as Promise<T> | undefined)?.then;
