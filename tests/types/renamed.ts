// A partner's names in an app: `define(PivotTimeline, { prefix: 'acme' })`, and the DOM knows them.
import { define, PivotTimeline, type RenamedElements } from 'insight-widgets';

declare global {
  interface HTMLElementTagNameMap extends RenamedElements<'acme'> {}
}

define(PivotTimeline, { prefix: 'acme' });
const timeline: PivotTimeline = document.createElement('acme-timeline');
void timeline.toSVG();
document.querySelector('acme-misalignment-quiz')?.restart();
// @ts-expect-error It has no such method.
document.createElement('acme-card').restart();
// @ts-expect-error A prefix is text.
define(PivotTimeline, { prefix: 7 });
