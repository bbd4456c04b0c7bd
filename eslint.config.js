import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layers } from './tests/lint/layers.js';

const ban = (selector, message) => ({ selector, message });

/** What breaks on host pages: under a strict CSP, beside old libraries, when a site renames our tags. */
const HOSTS = [
  ban(
    'MemberExpression[object.name="Array"][property.name="from"]',
    'Old libraries replace Array.from: spread, or loop with for…of.',
  ),
  ban(
    ':matches(NewExpression > .callee, ClassDeclaration > .superClass)[name="Event"]',
    'Old libraries replace Event: use CustomEvent.',
  ),
  ban('ForInStatement', 'for…in walks what old libraries add to prototypes: use Object.keys or for…of.'),
  ban(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    'Content is data: no string becomes markup.',
  ),
  ban(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|<style/]',
    'A strict style-src blocks it: set custom properties by style.setProperty.',
  ),
  ban(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<!--/]',
    'Lit as we build it reads no comments (build/lit.ts): say it in the code.',
  ),
  ban(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<\\/?(insight|pivot)-/]',
    'A template must survive the renaming of tags: use a function that returns a template.',
  ),
  ban(
    'CallExpression[callee.property.name=/^(querySelector|querySelectorAll|closest|matches|getElementsByTagName)$/] > Literal[value=/(^|[\\s,>+~(])(insight|pivot)-/]',
    'Tags can be renamed: never select by ours.',
  ),
  ban(
    'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\d(rem|[sld]?v([wh]|min|max|i|b))\\b/]',
    'A widget is sized by its own box and font: em and container units.',
  ),
];

/** What breaks there, in rooms whose code comes onto pages. */
const PAGES = [
  ...HOSTS,
  ban(
    'ForOfStatement > CallExpression.right[callee.property.name="entries"][arguments.length=0]',
    'Old libraries give arrays another entries(): count.',
  ),
  ban(
    'BinaryExpression[operator="instanceof"][right.name="Promise"]',
    'zone.js puts another class in its place: isPromise().',
  ),
];

/** A model is true at any time and place: the clock and chance are passed in. */
const PURE = [
  ban('NewExpression[callee.name="Date"]', 'Dates are civil: day counts, never Date.'),
  ban('MemberExpression[object.name="Date"][property.name="now"]', 'The clock is passed in.'),
  ban('MemberExpression[object.name="Math"][property.name="random"]', 'Randomness is passed in, seeded.'),
];

const source = ['src/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.suite.ts'];

export default tseslint.config(
  { ignores: ['dist/', '.shots/', '.cache/', 'coverage/', 'examples/', 'bench/', 'build/types/', 'tests/types/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Lit binds a template's listeners to their host, and our objects of functions use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler says it already, and knows private fields better.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: source, ...lit['flat/recommended'] },
  { files: source, ...wc['flat/recommended'] },
  {
    files: source,
    plugins: { insight: { rules: { layers } } },
    rules: { 'insight/layers': 'error' },
  },
  {
    files: source,
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...PAGES],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit/decorators.js',
              importNames: ['customElement'],
              message: 'A class file has no side effects: embed/define registers it.',
            },
          ],
          patterns: [
            {
              regex: '(^|/)(lit-html|lit)/directives/(unsafe-html|unsafe-svg|style-map)(\\.js)?$',
              message: 'No markup from strings, no style attributes.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{article,cli}/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...HOSTS] },
  },
  {
    files: ['src/*/model/**/*.ts', 'src/kit/core/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...PAGES, ...PURE] },
  },
  {
    // A test may look at what is not typed.
    files: tests,
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // chai's assertions are expressions and, to the type checker, promises.
    files: ['**/*.browser.test.ts', '**/*.suite.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
