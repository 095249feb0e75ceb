import type { App } from '../app';
import { only, sameFilter, type Filter, type Interval, type Ticked } from '../state/filter';
import { filtered, visible } from '../state/view';
import { overview as overviewWords } from '../text/overview';

/** A press that narrows the graph to one thing, and widens it again where it is narrowed to that already. */
export interface Narrowing {
  readonly pressed: boolean;
  press(): void;
}

/** To what happened in these days. */
export function narrowingTo(app: App, happened: Interval, name: string): Narrowing {
  const { filter } = app.store.view;
  return narrowing(app, filter.happened !== null, { ...filter, happened }, { ...filter, happened: null }, name);
}

/** To these values of a facet; `all` are those that are known, also where the graph does not show them. */
export function narrowingOf(app: App, facet: Ticked, values: readonly string[], all: readonly string[], name: string): Narrowing {
  const { filter } = app.store.view;
  return narrowing(app, filter[facet].size > 0, only(filter, facet, values, all), { ...filter, [facet]: new Set() }, name);
}

function narrowing(app: App, narrowed: boolean, to: Filter, from: Filter, name: string): Narrowing {
  const { view } = app.store;
  const pressed = narrowed && sameFilter(view.filter, to);
  return {
    pressed,
    press: () => app.editor.filter(pressed ? from : to, pressed ? overviewWords.again(name) : overviewWords.only(name, visible(filtered(view, to)).edges.length, view.edges.size)),
  };
}
