import { describe, expect, it } from 'vitest';
import { preset, phase, present, timeline } from '../../../tests/fixtures/timeline.js';
import { resolveText, type Text } from '../../kit/core/text.js';
import type { TimelineDefinition } from '../model/schema.js';
import { toMarkdown } from './markdown.js';

const english = (text: Text) => resolveText(text, 'en');
const write = (definition: TimelineDefinition) => toMarkdown(definition, present(definition), english);

describe('toMarkdown', () => {
  it('is the finding, the sentence, the table and how it was read', () =>
    expect(write(preset())).toBe(`How long a pivot takes

### Leadership expects traction too early

After 1 quarter, it is done in **0 of 20 futures**.

| Phase |  | Earliest | Even odds | Latest | After 1 quarter |
| --- | --- | --: | --: | --: | --: |
| **Announce the new course** | 1 day | 1 day | 1 day | 1 day | 20 of 20 |
| **Rewrite pay and bonuses** | 1–2 quarters | 1 quarter | 1.5 quarters | 2 quarters | 0 of 20 |
| **Retrain every team** | 2–3 quarters | 2 quarters | 2.5 quarters | 3 quarters | 0 of 20 |
| **Change what is normal** | 3–4 quarters | 3 quarters | 3.5 quarters | 4 quarters | 0 of 20 |
| **See results** | 4–6 quarters | 4 quarters | 5 quarters | 6 quarters | 0 of 20 |

Each range is counted from the start.
`));

  it('keeps the marks of the author’s notes, and makes no markup of anything else', () => {
    const markdown = write(
      timeline([phase('a', 1, 2, 'day', { label: 'a|b <b> & `c` *d* #e\nf $1 and $2' })], {
        title: '<script>alert(1)</script> # 1',
        notes: [
          { at: 0, text: '1. **Bold** *em* `co|de` [a link](https://example.org/a_b) <img src=x>' },
          { at: 1, text: '- # not a list' },
          { at: 1, text: '   > nor a quotation' },
        ],
      }),
    );
    expect(markdown.split('\n')).toEqual(
      expect.arrayContaining([
        '### &lt;script>alert(1)&lt;/script> \\# 1',
        '1\\. **Bold** *em* `co|de` [a link](https://example.org/a_b) &lt;img src=x>',
        '\\- \\# not a list',
        '\\> nor a quotation',
        '| **a\\|b &lt;b> &amp; c d \\#e f \\$1 and \\$2** | 1–2 days | 1 day | 1.5 days | 2 days |',
      ]),
    );
  });
});
