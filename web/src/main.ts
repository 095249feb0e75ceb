import './styles/fonts.css';
import './styles/ground.css';
import './styles/page.css';
import './styles/panels.css';
import './styles/tables.css';
import { Api } from './api/client';
import type { App } from './app';
import { Layout } from './graph/layout';
import { Reckoner } from './graph/reckoner';
import './panels/page';
import { recall, remember } from './remembered';
import { shortcuts } from './shortcuts';
import { Comparing } from './state/comparing';
import { Editor } from './state/editor';
import { Explorer } from './state/explorer';
import { Measurer } from './state/measurer';
import { Pathfinder } from './state/pathfinder';
import { Session, type Arrange } from './state/session';
import { snapshotOf } from './state/snapshot';
import { Timekeeper } from './state/timekeeper';
import { initialState, Store, type Theme } from './state/store';
import { text } from './text';
import { toHash } from './url';

const api = new Api();
const store = new Store(initialState(theme(), text.loading.opening));
const layout = new Layout(aspect);
// What was read draws itself, and its parts after it, before anything else is done.
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done));
const whole = import('./panels/later').then(drawn).catch(() => store.set({ notice: text.gone.title }));
/** A picture is laid out for the room that the other parts of the page leave it, whichever comes first. */
const arrange: Arrange = (graph, fixed) => whole.then(() => layout.places(graph, fixed));
const measurer = new Measurer(store, new Reckoner());
const app: App = {
  api,
  store,
  session: new Session(api, store, arrange),
  explorer: new Explorer(api, store, arrange),
  editor: new Editor(api, store, arrange),
  paths: new Pathfinder(store),
  time: new Timekeeper(api, store, arrange),
  comparing: new Comparing(api, store),
  stage: null,
};

document.documentElement.dataset['theme'] = store.state.theme;
const page = Object.assign(document.createElement('entente-page'), { app });
document.querySelector('entente-app')?.replaceChildren(page);

store.subscribe(track);
store.subscribe(() => app.time.follow());
store.subscribe(() => app.comparing.follow());
store.subscribe(() => measurer.follow());
addEventListener('keydown', shortcuts(app));
// An address typed or pasted into an open page; our own changes replace the address without this event.
addEventListener('hashchange', () => void app.session.follow(location.hash));
void app.session.open(location.hash);

/** What the address was written from; panels change more often than what it keeps. */
let told: readonly unknown[] = [];

function track(): void {
  const { phase, history, first, selection, scene, theme: chosen } = store.state;
  // What the system asks for is not written down: it may change with the time of day.
  remember('theme', chosen === preferred() ? null : chosen);
  const now = [history.present, first, selection, scene];
  if (phase.kind !== 'ready' || now.every((one, i) => one === told[i])) return;
  told = now;
  const hash = toHash(snapshotOf(store.state));
  if (hash !== location.hash) window.history.replaceState(null, '', hash || location.pathname + location.search);
}

function aspect(): number {
  const stage = document.querySelector('.stage');
  return stage?.clientHeight ? stage.clientWidth / stage.clientHeight : 1;
}

function theme(): Theme {
  const kept = recall('theme');
  return kept === 'light' || kept === 'dark' ? kept : preferred();
}

function preferred(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
