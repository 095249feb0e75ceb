/** Files to take away. */
export const download = {
  all: 'Everything in the store',
  canvas: 'What is on the canvas',
  claims: 'Claims (JSON Lines)',
  graphml: 'GraphML',
  csv: 'Edges (CSV)',
  nodes: 'Entities (CSV)',
  cytoscape: 'Cytoscape JSON',
  failed: (reason: string) => `The download failed: ${reason}`,
  nothing: 'No facts are on the canvas.',
} as const;
