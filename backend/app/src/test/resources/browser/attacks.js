/* What a page can try against a server elsewhere. Answers, by the name of each attempt, what came of it: what was read, or why nothing was. */
async ([base, kept]) => {
  const json = { 'Content-Type': 'application/json' };
  const plain = { 'Content-Type': 'text/plain' };
  const statement = JSON.stringify({ statement: "MATCH (n:State {key: 'state:iran'}) RETURN n.name" });
  const view = (name) => JSON.stringify({ name, view: {} });
  const tried = async (path, options = {}) => {
    try {
      const answer = await fetch(base + path, { cache: 'no-store', ...options });
      return answer.type === 'opaque' ? 'sent blindly' : `${answer.status} ${await answer.text()}`;
    } catch (reason) {
      return `nothing: ${reason.message}`;
    }
  };
  const included = (tag, properties, path) =>
    new Promise((resolve) => {
      const element = Object.assign(document.createElement(tag), properties(base + path));
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('nothing: refused');
      document.head.append(element);
    });
  const beacon = async (path, body) => `beacon ${navigator.sendBeacon(base + path, new Blob([body], { type: 'text/plain' }))}`;
  return {
    'read': await tried('/api/search?q=iran'),
    'read blindly': await tried('/api/search?q=iran', { mode: 'no-cors' }),
    'read with credentials': await tried('/api/stats', { credentials: 'include' }),
    'query': await tried('/api/query', { method: 'POST', headers: json, body: statement }),
    'query as text': await tried('/api/query', { method: 'POST', headers: plain, body: statement }),
    'query blindly': await tried('/api/query', { method: 'POST', mode: 'no-cors', headers: plain, body: statement }),
    'save': await tried('/api/views', { method: 'POST', headers: json, body: view('json') }),
    'save as text': await tried('/api/views', { method: 'POST', headers: plain, body: view('text') }),
    'save blindly': await tried('/api/views', { method: 'POST', mode: 'no-cors', headers: plain, body: view('blind') }),
    'save as a form': await tried('/api/views', { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ name: 'form' }) }),
    'save by a beacon': await beacon('/api/views', view('beacon')),
    'save a query': await tried('/api/queries', { method: 'POST', headers: json, body: JSON.stringify({ name: 'query', query: { statement: 'RETURN 1' } }) }),
    'delete': await tried(`/api/views/${kept}`, { method: 'DELETE' }),
    'delete blindly': await tried(`/api/views/${kept}`, { method: 'DELETE', mode: 'no-cors' }),
    'export': await tried('/api/export?format=claims'),
    'image': await included('img', (src) => ({ src }), '/api/search?q=iran'),
    'script': await included('script', (src) => ({ src }), '/api/search?q=iran'),
    'style': await included('link', (href) => ({ rel: 'stylesheet', href }), '/api/search?q=iran'),
  };
}
