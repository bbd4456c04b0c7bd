// From brand.json to dist/: a theme, the widgets under the brand's own tags, its words, and a page in each language.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const insight = (...args) =>
  execFileSync('npx', ['insight-widgets', ...args], { stdio: 'inherit', shell: process.platform === 'win32' });

const { prefix, tokens, words } = json('brand.json');
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/tokens.json', JSON.stringify(tokens));
insight('theme', '--tokens', 'dist/tokens.json', '--out', 'dist/theme.css');
insight('prefix', prefix, '--out', 'dist/widgets');
// Only to stand beside them.
cpSync('node_modules/insight-widgets/dist/cdn', 'dist/originals', { recursive: true });

cpSync('pages/page.css', 'dist/page.css');
const { integrity } = json('dist/widgets/manifest.json').files['all.js'];
for (const [language, own] of Object.entries(words)) {
  const page = readFileSync(`pages/${language}.html`, 'utf8');
  writeFileSync(`dist/${language}.html`, page.replace('{{integrity}}', integrity));
  const said = `document.querySelector('${prefix}-provider').words = ${JSON.stringify(own)};\n`;
  writeFileSync(`dist/words.${language}.js`, said);
}
