import { defineConfig } from 'vite';

/** What every build of the project shares; build/cdn.ts adds the entries. Browsers: Chrome 123, Firefox 128, Safari 17.5. */
export default defineConfig({
  build: { target: 'es2022' },
});
