/**
 * Cytoscape writes a <style> element of one rule, unless one with this id is there. The page's policy forbids inline
 * styles, and page.css positions the container; so something else takes the id.
 */
export function claimStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const stand = document.createElement('meta');
  stand.id = id;
  document.head.append(stand);
}
