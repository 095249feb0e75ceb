import type { Api } from '../api/client';
import type { GraphView } from '../api/types';
import { withFurther, type View } from './view';

/** The view with all edges between what it shows, if those are wanted of it. */
export async function completed(api: Api, view: View): Promise<View> {
  if (!view.among) return view;
  const entities = [...view.nodes.values()].filter((node) => !node.properties).map((node) => node.key);
  const { edges } = await api.post<GraphView>('/view', { entities, ...view.clocks });
  return withFurther(view, edges);
}
