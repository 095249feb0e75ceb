/** Addresses of the workers; see vite.config.ts. */
declare module 'virtual:layout-worker' {
  const address: string;
  export default address;
}

declare module 'virtual:measure-worker' {
  const address: string;
  export default address;
}

declare module 'virtual:cypher-worker' {
  const address: string;
  export default address;
}

declare module 'cytoscape-fcose' {
  const register: import('cytoscape').Ext;
  export default register;
}
