import { keysOf, type Selection } from './state/selection';
import type { State } from './state/store';
import { endsOf } from './state/view';
import { text } from './text';

/** What is selected in a few words, as far as the canvas knows it: null where it does not. */
export function called(selection: Selection, { history, vocabulary }: Pick<State, 'history' | 'vocabulary'>): string | null {
  const { nodes, edges } = history.present;
  const name = (key: string): string => nodes.get(key)?.name ?? key;
  switch (selection.kind) {
    case 'entity':
      return nodes.get(selection.key)?.name ?? null;
    case 'fact': {
      const edge = (selection.edge && edges.get(selection.edge)) || [...edges.values()].find((one) => one.fact === selection.key);
      return edge ? `${name(edge.source)} ${vocabulary?.words(edge.type) ?? edge.type} ${name(edge.target)}${edge.detail ? `: ${edge.detail}` : ''}` : null;
    }
    case 'pair': {
      const [one, other] = endsOf(selection.key);
      return text.pair.title(name(one), name(other));
    }
    case 'path': {
      const [from = '', to = ''] = keysOf(selection.key);
      return text.path.title(name(from), name(to));
    }
    case 'record':
      return name(selection.key);
    default:
      return null;
  }
}
