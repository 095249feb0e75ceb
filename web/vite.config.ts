import { existsSync, readFileSync } from 'node:fs';
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

/** What is passed on in the built page, and under whose terms: their licences ask to travel along. */
const PASSED_ON = [
  '@fontsource-variable/inter', '@fontsource-variable/source-serif-4', '@lit/reactive-element', 'cose-base', 'cytoscape',
  'cytoscape-fcose', 'd3-array', 'd3-geo', 'internmap', 'layout-base', 'lit', 'lit-element', 'lit-html', 'topojson-client',
  'world-atlas',
];

function licences(): Plugin {
  const licenceOf = (name: string): string => {
    const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].map((one) => `node_modules/${name}/${one}`).find(existsSync);
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`;
  };
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: PASSED_ON.map(licenceOf).join(`\n${'-'.repeat(72)}\n\n`) });
    },
  };
}

export default defineConfig({
  plugins: [sharedWorker(), licences()],
  build: {
    target: 'es2022',
    // The page is served with a policy that allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7070' } },
});
