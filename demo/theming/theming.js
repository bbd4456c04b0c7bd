// Each button changes one thing on the page, as a site's own style sheet or HTML would, and lets go of it again.
// @ts-check
import '../gallery/drive.js';

/** Marks the pieces of a part: an outline moves nothing. */
const MARK = 'outline: 0.125em solid #b0005a; outline-offset: 0.125em; background-color: rgb(255 200 0 / 0.3);';
/** @type {Record<string, [name: string, text: string, href?: string]>} */
const HELD = {
  logo: ['strong', 'Your logo'],
  destinations: ['a', 'Where your readers go next', '#'],
  footer: ['small', 'A line of yours'],
};

// The states that were brought about have moved the focus, and the page with it.
if (!location.hash) {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}

const marks = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, marks];

function mark() {
  const rules = [...document.querySelectorAll('[data-part][aria-pressed=true]')].map((button) => {
    const figure = /** @type {HTMLElement} */ (button.closest('figure'));
    const part = /** @type {HTMLElement} */ (button).dataset.part;
    return `#${figure.id} .stage > ::part(${part}) { ${MARK} }`;
  });
  marks.replaceSync(rules.join('\n'));
}

/** @param {Element} section @param {string} name @param {boolean} isOn */
function fill(section, name, isOn) {
  for (const widget of section.querySelectorAll('.stage > :first-child')) {
    widget.querySelector(`:scope > [slot="${name}"]`)?.remove();
    if (!isOn) continue;
    const [tag, text, href] = HELD[name] ?? ['span', name];
    const held = document.createElement(tag);
    held.slot = name;
    held.textContent = text;
    if (href) held.setAttribute('href', href);
    widget.append(held);
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button[aria-pressed]');
  if (!(button instanceof HTMLElement)) return;
  const isOn = button.ariaPressed !== 'true';
  button.ariaPressed = String(isOn);
  const section = /** @type {HTMLElement} */ (button.closest('section'));
  const { token, value = '', slot } = button.dataset;
  if (token) section.style.setProperty(token, isOn ? value : '');
  else if (slot) fill(section, slot, isOn);
  else mark();
});
document.documentElement.dataset.themed = '';
