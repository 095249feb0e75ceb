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
import { Timekeeper } from './state/timekeeper';
import { initialState, Store, type Theme } from './state/store';
import { text } from './text';
import type { Visits } from './visits';

const api = new Api();
const store = new Store(initialState(theme(), text.loading.opening));
const layout = new Layout(aspect);
// What was read draws itself, and its parts after it, before anything else is done.
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done));
const later = import('./panels/later');
const whole = later.then(drawn).catch(() => store.set({ notice: text.gone.title }));
/** A picture is laid out for the room that the other parts of the page leave it, whichever comes first. */
const arrange: Arrange = (graph, fixed) => whole.then(() => layout.places(graph, fixed));
const measurer = new Measurer(store, new Reckoner());
const app: App = {
  api,
  store,
  session: new Session(api, store, arrange, whole),
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

void later.then(({ fading, Visits }) => {
  fading(store);
  follow(new Visits(store, app.session, () => matchMedia('(max-width: 820px)').matches));
}, () => undefined);
// What the system asks for is not written down: it may change with the time of day.
store.subscribe(() => remember('theme', store.state.theme === preferred() ? null : store.state.theme));
store.subscribe(() => app.time.follow());
store.subscribe(() => app.comparing.follow());
store.subscribe(() => measurer.follow());
addEventListener('keydown', shortcuts(app));
void app.session.open(location.hash);

function follow(visits: Visits): void {
  store.subscribe(() => visits.follow());
  visits.follow();
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
