import { expect, it } from 'vitest';

it('may be imported where there are no elements', async () => {
  expect(globalThis).not.toHaveProperty('HTMLElement');
  const { InsightProvider } = await import('./insight-provider.js');
  expect(InsightProvider.tag).toBe('insight-provider');
});
