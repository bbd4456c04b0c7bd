// Brings each state about through the widgets' public properties and their visible buttons. `data-ready` on the root
// element says that all have come to rest.
// @ts-check

/** @typedef {HTMLElement & { ready?: Promise<void>, updateComplete?: Promise<unknown> }} Widget */

const view = new URLSearchParams(location.search);
if (view.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
const scheme = view.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.style.colorScheme = scheme;

/** What may have to be brought first. @template T @param {() => T | null | undefined} find @param {string} what */
async function found(find, what) {
  for (let i = 0; i < 100; i++) {
    const there = find();
    if (there) return there;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`there is no ${what}`);
}

/** @param {Widget} widget @param {string | { fill: string }} act */
async function press(widget, act) {
  const root = /** @type {ShadowRoot} */ (widget.shadowRoot);
  if (typeof act === 'object') (await found(() => root.querySelector('textarea'), 'field')).value = act.fill;
  else {
    const says = (/** @type {Element} */ each) =>
      each.localName === 'label' ? each.textContent.startsWith(act) : each.textContent.trim() === act;
    /** @returns {HTMLElement | undefined} */
    const named = () => [...root.querySelectorAll('button, label')].find(says);
    (await found(named, `button or label "${act}"`)).click();
  }
  await widget.updateComplete;
}

/** @param {HTMLElement} figure */
async function drive(figure) {
  const stage = /** @type {HTMLElement} */ (figure.querySelector('.stage'));
  const widget = /** @type {Widget} */ (stage.firstElementChild);
  await customElements.whenDefined(widget.localName);
  const data = figure.querySelector('script[data-drive]')?.textContent;
  const { set = {}, press: acts = [], open = false, until = '' } = data ? JSON.parse(data) : {};
  Object.assign(widget, set);
  if ('pending' in stage.dataset) return;
  await widget.ready;
  await widget.updateComplete;
  for (const act of acts) await press(widget, act);
  if (open) for (const each of widget.shadowRoot?.querySelectorAll('details') ?? []) each.open = true;
  if (until) await found(() => widget.shadowRoot?.querySelector(until), until);
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
