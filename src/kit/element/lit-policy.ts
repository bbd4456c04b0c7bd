/**
 * Where Lit's Trusted Types policy is kept for every copy on the page. The CDN build rewrites Lit's own, unguarded
 * `createPolicy` into this (build/lit-policy.ts), because a second copy, or a page whose `trusted-types` list lacks
 * `lit-html`, would otherwise stop the whole file at import (lit/lit packages/lit-html/src/lit-html.ts). `null` means
 * the page refused the policy.
 */
const POLICY = Symbol.for('lit-html.policy');
const WARNED = Symbol.for('insight-widgets.policy-refused');

/** False where the page's Content-Security-Policy leaves Lit no policy: then nothing is defined and the content stays. */
export function litMayRender(): boolean {
  const shared = globalThis as unknown as Record<symbol, unknown>;
  if (shared[POLICY] !== null) return true;
  if (!shared[WARNED]) console.warn('insight-widgets: trusted-types lacks "lit-html"');
  shared[WARNED] = true;
  return false;
}
