/** The version of this package; a test holds it equal to package.json, because a plain `tsc` build bakes nothing in. */
export const VERSION = '0.1.0';
