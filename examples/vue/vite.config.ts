import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // Vue asks which tags are not its own.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => /^(insight|pivot)-/.test(tag) } } })],
});
