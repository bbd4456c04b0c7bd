// Brings each state about through the widgets' public properties and their visible buttons. `data-ready` on the root
// element says that all have come to rest.
// @ts-check

/** @typedef {HTMLElement & { ready?: Promise<void>, updateComplete?: Promise<unknown> }} Widget */

const view = new URLSearchParams(location.search);
if (view.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
const scheme = view.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.style.colorScheme = scheme;

/** @param {Widget} widget @param {string} words */
async function press(widget, words) {
  const button = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (each) => each.textContent?.trim() === words,
  );
  if (!button) throw new Error(`no button says "${words}"`);
  button.click();
  await widget.updateComplete;
}

/** @param {HTMLElement} figure */
async function drive(figure) {
  const stage = /** @type {HTMLElement} */ (figure.querySelector('.stage'));
  const widget = /** @type {Widget} */ (stage.firstElementChild);
  await customElements.whenDefined(widget.localName);
  const data = figure.querySelector('script[data-drive]')?.textContent;
  const { set = {}, press: words = [] } = data ? JSON.parse(data) : {};
  Object.assign(widget, set);
  if ('pending' in stage.dataset) return;
  await widget.ready;
  await widget.updateComplete;
  for (const word of words) await press(widget, word);
}

await Promise.all(
  [...document.querySelectorAll('figure')].map((figure) =>
    drive(figure).catch((error) => {
      figure.dataset.failed = String(error);
      console.error(`${figure.id}: ${error}`);
    }),
  ),
);
document.documentElement.dataset.ready = '';
