import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** The modules whose default export is a worker's address. */
const WORKERS: Record<string, string> = {
  'virtual:layout-worker': '/src/graph/layout.worker.ts',
  'virtual:measure-worker': '/src/graph/measure.worker.ts',
  'virtual:cypher-worker': '/src/cypher/language.worker.ts',
};

/**
 * Workers as entries of the same build, so that they share the page's chunks.
 * Vite's own worker bundling would give the layout worker a second copy of Cytoscape, 141 kB compressed, on first load.
 */
function sharedWorkers(): Plugin {
  let building = false;
  return {
    name: 'shared-workers',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id in WORKERS ? `\0${id}` : null),
    load(id) {
      const source = id.startsWith('\0') ? WORKERS[id.slice(1)] : undefined;
      if (!source) return null;
      if (!building) return `export default '${source}'`;
      const worker = this.emitFile({ type: 'chunk', id: `.${source}`, name: id.slice('\0virtual:'.length) });
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`;
    },
  };
}

/** What is passed on in the built page, and under whose terms: their licences ask to travel along. */
const PASSED_ON = [
  '@codemirror/autocomplete', '@codemirror/commands', '@codemirror/language', '@codemirror/lint', '@codemirror/state', '@codemirror/streamparser',
  '@codemirror/view',
  '@lezer/common', '@lezer/highlight', '@marijn/find-cluster-break', '@neo4j-cypher/language-support', 'antlr4-c3', 'antlr4ng',
  'crelt', 'fastest-levenshtein', 'style-mod', 'vscode-languageserver-types', 'w3c-keyname',
  '@fontsource-variable/inter', '@fontsource-variable/source-serif-4', '@lit/reactive-element', 'cose-base', 'cytoscape',
  'cytoscape-fcose', 'd3-array', 'd3-geo', 'events', 'graphology', 'graphology-communities-louvain', 'graphology-indices',
  'graphology-metrics', 'graphology-shortest-path', 'graphology-utils', 'internmap', 'layout-base', 'lit', 'lit-element', 'lit-html',
  'mnemonist', 'obliterator', 'pandemonium', 'topojson-client', 'world-atlas',
];

function licences(): Plugin {
  const licenceOf = (name: string): string => {
    const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'License.txt'].map((one) => `node_modules/${name}/${one}`).find(existsSync);
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
  plugins: [sharedWorkers(), licences()],
  build: {
    target: 'es2022',
    // The page is served with a policy that allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The analyser of Cypher, which is read only when the console is opened, is as large as it is.
    chunkSizeWarningLimit: 6_500,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7070' } },
});
