/** The page that lists every token, part and slot, each beside a widget that it changes. */
import { readFileSync } from 'node:fs';
import type * as Axe from 'axe-core';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { inEngines, open, serve } from './harness/index.js';

const html = readFileSync('dist/demo/theming/index.html', 'utf8');
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package;
const SHOWN = ['insight-card', 'pivot-misalignment-quiz', 'pivot-timeline'];
const elements = modules
  .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
  .filter(({ tagName }) => SHOWN.includes(tagName!));

test('it lists what the manifest tells of, each once an element', () => {
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(SHOWN);
  for (const { tagName, cssProperties, cssParts, slots } of elements) {
    const section = html.split(/(?=<section )/).find((each) => each.startsWith(`<section id="${tagName}"`))!;
    const listed = (kind: string) =>
      [...section.matchAll(new RegExp(`data-${kind}="([\\w-]+)"`, 'g'))].map(([, name]) => name!);
    const told = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).filter(Boolean);
    expect(listed('token').sort()).toEqual(told(cssProperties).sort());
    expect(listed('part').sort()).toEqual(told(cssParts).sort());
    expect(listed('slot').sort()).toEqual(told(slots).sort());
  }
});

test('it is valid HTML', async () => {
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Forms that are scored by hand are not sent; the specimens are as an author writes them.
    rules: {
      'doctype-style': 'off',
      'wcag/h32': 'off',
      'wcag/h63': 'off',
      'heading-level': 'off',
      'no-dup-id': 'off',
      // What scrolls is a region with a name, and stands within a section that is told by its element.
      'prefer-native-element': 'off',
    },
  }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
});

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
const site = () =>
  serve({
    '/demo/': { folder: 'dist/demo', headers: { 'content-security-policy': POLICY } },
    '/cdn/': { folder: 'dist/cdn' },
    '/axe.js': { file: 'node_modules/axe-core/axe.min.js' },
  });

inEngines((engine) => {
  test('each name that is pressed changes what is seen, and lets go of it again', async () => {
    const at = await open(engine, (await site()).url('/demo/theming/'));
    await at.waitFor(() => 'themed' in document.documentElement.dataset);
    expect(
      await at.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-failed]')].map(({ id }) => id)),
    ).toEqual([]);
    const wrong = await at.evaluate(async () => {
      const failed: string[] = [];
      // A widget sees once the page has come to rest what it was given to hold.
      const press = (button: HTMLElement) => {
        button.click();
        return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      };
      for (const section of document.querySelectorAll('section')) {
        const widgets = [...section.querySelectorAll('.stage > :first-child')];
        // Where the focus is, its ring is seen.
        const field = widgets
          .map(({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('button, input'))
          .find(Boolean)!;
        const looks = (widget: Element) => {
          field.focus({ focusVisible: true });
          return [...widget.shadowRoot!.querySelectorAll('.iw, .iw *')]
            .flatMap((each) => ['', '::before', '::after'].map((pseudo) => getComputedStyle(each, pseudo)))
            .map((style) =>
              [
                ...[
                  style.color,
                  style.backgroundColor,
                  style.backgroundImage,
                  style.borderTopColor,
                  style.borderBottomColor,
                  style.borderLeftColor,
                ],
                ...[style.fill, style.stroke, style.outlineColor, style.fontFamily, style.borderTopLeftRadius],
                ...[style.transitionDuration, style.minHeight, style.marginTop, style.marginBottom, style.paddingTop],
              ].join(),
            )
            .join('\n');
        };
        const before = new Map(widgets.map((widget) => [widget, looks(widget)]));
        for (const button of section.querySelectorAll<HTMLElement>('button[aria-pressed]')) {
          const { token, part, slot } = button.dataset;
          const seen = () => {
            if (token) return widgets.some((widget) => looks(widget) !== before.get(widget));
            if (slot)
              return [...section.querySelectorAll(`.stage > * > [slot="${slot}"]`)].some(
                (each) => each.assignedSlot && each.getClientRects().length,
              );
            const pieces = button.closest('figure')!.querySelector('.stage > :first-child')!.shadowRoot!;
            const marked = [...pieces.querySelectorAll(`[part~="${part}"]`)].map(
              (each) => getComputedStyle(each).outlineColor,
            );
            return marked.length > 0 && marked.every((colour) => colour === 'rgb(176, 0, 90)');
          };
          const name = `${section.id} ${token ?? part ?? slot}`;
          if (seen()) failed.push(`${name} before`);
          await press(button);
          if (!seen() || button.getAttribute('aria-pressed') !== 'true') failed.push(name);
          await press(button);
          if (seen() || button.getAttribute('aria-pressed') !== 'false') failed.push(`${name} after`);
        }
      }
      return failed;
    });
    expect(wrong).toEqual([]);
    const said = (await at.console()).filter((line) => !line.includes('“Wait and see” has no duration'));
    expect(said).toEqual([]);
  });

  test('nothing is wider than the window, and it begins at its beginning', async () => {
    const at = await open(engine, (await site()).url('/demo/theming/'), { width: 460 });
    await at.waitFor(() => 'themed' in document.documentElement.dataset);
    expect(
      await at.evaluate(() => [
        document.documentElement.scrollWidth <= innerWidth,
        scrollY,
        document.querySelectorAll('button[aria-pressed]').length > 100,
      ]),
    ).toEqual([true, 0, true]);
  });
});

test('axe finds nothing wrong with it', async () => {
  const at = await open('chromium', (await site()).url('/demo/theming/'));
  await at.waitFor(() => 'themed' in document.documentElement.dataset);
  const wrong = await at.evaluate(async () => {
    const script = document.createElement('script');
    script.src = '/axe.js';
    await new Promise((loaded) => {
      script.onload = loaded;
      document.head.append(script);
    });
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
  expect(wrong).toEqual([]);
});
