import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Point } from '../state/view';
import { plainly } from './plain';

/**
 * Brings Cytoscape's elements in step with the wanted ones, touching only what differs. Answers those that are not there yet,
 * nodes before the edges between them.
 */
export function reconcile(cy: Core, wanted: readonly ElementDefinition[]): ElementDefinition[] {
  const plain = plainly(wanted.filter((element) => element.group === 'edges').length);
  const fresh: ElementDefinition[] = [];
  const ids = new Set(wanted.map((element) => element.data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      const present = cy.getElementById(element.data.id ?? '');
      if (!present.length) fresh.push(plain ? { ...element, classes: [...classesOf(element), 'plain'] } : element);
      else if (present.isNode() === (element.group === 'nodes')) refresh(present, element);
    }
  });
  return fresh;
}

function classesOf(element: ElementDefinition): readonly string[] {
  return (element.classes as string[] | undefined) ?? [];
}

function refresh(present: ReturnType<Core['getElementById']>, wanted: ElementDefinition): void {
  const { id: _id, source, target, ...data } = wanted.data;
  const data0 = present.data() as Record<string, unknown>;
  if (source && target && (data0['source'] !== source || data0['target'] !== target)) present.move({ source, target });
  if (Object.entries(data).some(([name, value]) => data0[name] !== value)) present.data(data);
  const kept = ['hovered', 'worded', 'aside', 'near', 'plain', 'start', 'named', 'unnamed', 'unmarked', 'name-right', 'name-left', 'name-above'].filter((name) => present.hasClass(name));
  present.classes([...classesOf(wanted), ...kept]);
  if (wanted.grabbable !== undefined && present.grabbable() !== wanted.grabbable) present[wanted.grabbable ? 'grabify' : 'ungrabify']();
  put(present, wanted.position);
}

/** Setting a place anew would fire events for every node; only one that is elsewhere is moved. */
export function put(node: Pick<NodeSingular, 'position'>, place: Point | undefined): void {
  if (!place) return;
  const { x, y } = node.position();
  if (x !== place.x || y !== place.y) node.position({ ...place });
}
