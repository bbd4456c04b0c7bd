import { describe, expect, it } from 'vitest';
import { articleSchema } from '../index.js';

describe('the schema of front matter', () => {
  it('takes what an article says of itself, dates of either kind, and what else there is', () => {
    const fields = {
      ...{ title: 'Why?', tags: ['a'], reading_time: '5 min', published: new Date(0), updated: '2026-11-01' },
      ...{ author: [{ name: 'Ada', url: 'https://example.org/' }, 'Bob'], mood: 'hopeful' },
    };
    expect(articleSchema.safeParse(fields)).toEqual({ success: true, data: fields });
  });

  it('says which field is wrong', () => {
    const { success, error } = articleSchema.safeParse({ title: 7 });
    expect([success, error?.issues[0]?.path]).toEqual([false, ['title']]);
  });

  it('is a Standard Schema', () => expect(articleSchema['~standard'].version).toBe(1));
});
