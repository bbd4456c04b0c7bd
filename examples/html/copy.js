// A page without a build: the widgets' files go beside it, whole and unchanged.
import { cpSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
cpSync('node_modules/insight-widgets/dist/cdn', 'dist/cdn', { recursive: true });
cpSync('index.html', 'dist/index.html');
cpSync('app.js', 'dist/app.js');
