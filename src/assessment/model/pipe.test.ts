import { describe, expect, it } from 'vitest';
import { pipe, pipedIds } from './pipe.js';

const answer = (id: string) => ({ name: 'Ada', empty: '' })[id];

describe('pipe', () => {
  it.each([
    ['Hello {{name}}', 'Hello Ada'],
    ['Hello {{ name | you }}', 'Hello Ada'],
    ['Hello {{nobody|you}}', 'Hello you'],
    ['Hello {{empty|you}}', 'Hello you'],
    ['Hello {{nobody}}!', 'Hello !'],
    ['{{name}}, {{name}}', 'Ada, Ada'],
    ['{{}} {name} {{name', '{{}} {name} {{name'],
  ])('%s → %s', (text, expected) => {
    expect(pipe(text, answer)).toBe(expected);
  });

  it('does not pipe what was piped', () => {
    expect(pipe('{{a}}', () => '{{b}}')).toBe('{{b}}');
  });

  it('names what it asks for', () => {
    expect(pipedIds('{{a}} and {{ b | c }}')).toEqual(['a', 'b']);
  });

  it('takes time linear in the text', () => {
    expect(pipe('{{' + ' '.repeat(200_000), answer).length).toBe(200_002);
    expect(pipe('{{'.repeat(100_000), answer).length).toBe(200_000);
  });
});
