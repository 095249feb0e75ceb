// Says what Cytoscape.js finds in a file, without a screen.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const cytoscape = createRequire(`${process.cwd()}/`)('cytoscape');
const graph = cytoscape({ headless: true, layout: { name: 'preset' }, elements: JSON.parse(readFileSync(process.argv[2], 'utf8')).elements });
console.log(JSON.stringify({
  nodes: Object.fromEntries(graph.nodes().map((node) => [node.id(), node.data('name')])),
  edges: graph.edges().map((edge) => [edge.id(), edge.source().id(), edge.data('interaction'), edge.target().id()]),
  places: Object.fromEntries(graph.nodes().map((node) => [node.id(), [node.position('x'), node.position('y')]])),
}));
