import { expect, it } from 'vitest';
import { fillIntegrity } from './build.js';
import { subjects } from './gallery/page.js';

const manifest = { files: { 'insight-card.js': { integrity: 'sha384-abc' } } };

it('fills the hash of each file that a page names', () => {
  expect(fillIntegrity('<script integrity="{{integrity:insight-card.js}}">', manifest)).toBe(
    '<script integrity="sha384-abc">',
  );
});

it('names the files that were not built', () => {
  const html = '{{integrity:insight-card.js}} {{integrity:gone.js}} {{integrity:lost.js}}';
  expect(() => fillIntegrity(html, manifest)).toThrow('gone.js, lost.js');
});

it('gives every state of the gallery an id of its own', () => {
  const ids = subjects.flatMap(({ id, states }) => [id, ...states.map((state) => state.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});
