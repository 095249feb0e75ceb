import { defineConfig, type Plugin } from 'vite';

const WORKER = '/src/graph/layout.worker.ts';

/**
 * The layout worker as an entry of the same build, so that it shares the page's Cytoscape chunk.
 * Vite's own worker bundling would give the worker a second copy, 141 kB compressed, on first load.
 */
function sharedWorker(): Plugin {
  const name = 'virtual:layout-worker';
  let building = false;
  return {
    name: 'shared-worker',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      if (!building) return `export default '${WORKER}'`;
      const worker = this.emitFile({ type: 'chunk', id: `.${WORKER}`, name: 'layout-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`;
    },
  };
}

export default defineConfig({
  plugins: [sharedWorker()],
  build: {
    target: 'es2022',
    // The page is served with a policy that allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7070' } },
});
