import { describe, expect, it } from 'vitest';
import { withAttributes } from './attributes.js';
import type { CardDefinition } from './schema.js';

const card: CardDefinition = { kind: 'card', schema: 1, id: 'a', variant: 'answer', title: 'Why?' };
const tag = (attributes: Record<string, string>) => ({ getAttribute: (name: string) => attributes[name] ?? null });
const laid = (attributes: Record<string, string>, on = card) => withAttributes(on, tag(attributes));

describe('the attributes of a card', () => {
  it('change nothing where there are none, or none that say anything', () => {
    expect(laid({})).toEqual({ definition: card, problems: [] });
    expect(laid({ evidence: ' ', note: '', source: '' })).toEqual({ definition: card, problems: [] });
  });

  it('say how good the evidence is and where it comes from', () => {
    const { definition } = laid({
      evidence: ' disputed ',
      note: 'A note',
      source: 'Hughes',
      'source-url': 'https://example.org/',
      year: '2011',
    });
    expect(definition).toEqual({
      ...card,
      evidence: 'disputed',
      note: 'A note',
      source: { name: 'Hughes', url: 'https://example.org/', year: 2011 },
    });
  });

  it('stand nearer than the definition, and leave what they do not say', () => {
    const own = { ...card, evidence: 'survey', source: { name: 'Own', url: '/own', year: 1999 } } as const;
    expect(laid({ year: '2011' }, own).definition.source).toEqual({ name: 'Own', url: '/own', year: 2011 });
    expect(laid({ evidence: 'estimate' }, own).definition).toMatchObject({ evidence: 'estimate', source: own.source });
  });

  it('name a source by its address where that is all there is', () => {
    expect(laid({ 'source-url': '/study' }).definition.source).toEqual({ name: '/study', url: '/study' });
  });

  it('are left out and told by name where they mean nothing', () => {
    const { definition, problems } = laid({
      evidence: 'good',
      'source-url': 'javascript:x()',
      year: '11',
      note: 'kept',
    });
    expect(definition).toEqual({ ...card, note: 'kept' });
    expect(problems.map(({ path }) => path)).toEqual(['evidence', 'source-url', 'year']);
    expect(problems[1]!.message).toBe('expected an address, got "javascript:x()"');
  });
});
