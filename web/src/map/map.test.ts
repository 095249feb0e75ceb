import world from 'world-atlas/countries-110m.json';
import { describe, expect, it } from 'vitest';
import { edge, node, vocabulary } from '../state/fixtures';
import { emptyView, withGraph, type CanvasNode } from '../state/view';
import { distance, greatCircle, heading, lengthOf, part, pointAt } from './arcs';
import { Atlas } from './atlas';
import countries from './countries.json';
import { Gazetteer, type World } from './gazetteer';
import { locate } from './located';
import { near } from './near';
import { spread } from './names';
import { changeMarks, type Change } from '../state/changes';
import { Camera } from './camera';
import { fitted, onScreen, within, zoomed } from './viewport';

const earth = world as unknown as World;
const gazetteer = new Gazetteer(earth);
const atlas = new Atlas(earth);
const samples = Object.values(
  import.meta.glob<string>('../../../backend/app/src/main/resources/samples/entities.jsonl', { query: '?raw', import: 'default', eager: true }),
).join('');

const inks = { paper: '#ffffff', ink: '#000000', muted: '#777777', accent: '#aa0000' };

function states(...codes: (string | null)[]): CanvasNode[] {
  return codes.map((code, i) => node(`realm-${i}`, { code, facts: 9 - i }));
}

describe('gazetteer', () => {
  it('has a number for each of the 249 codes of ISO 3166-1, each once', () => {
    expect(Object.keys(countries.numbers)).toHaveLength(249);
    expect(new Set(Object.values(countries.numbers)).size).toBe(249);
  });

  it('knows every number that the atlas has', () => {
    const numbers = new Set<string>(Object.values(countries.numbers));
    const ids = earth.objects.countries.geometries.flatMap((one) => (one.id === undefined ? [] : [String(one.id)]));
    expect(ids.filter((id) => !numbers.has(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(170);
  });

  it('places every state there is, with a shape or with a point', () => {
    const codes = [...Object.keys(countries.numbers), ...Object.keys(countries.names)];
    expect(codes.filter((code) => !gazetteer.spot(code))).toEqual([]);
    expect(Object.keys(countries.points).filter((code) => gazetteer.shape(code))).toEqual([]);
  });

  it('places every state of the samples', () => {
    const codes = [...samples.matchAll(/"iso3166": ?"([A-Z]{3})"/g)].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !atlas.place(code))).toEqual([]);
  });

  it.each([['SGP', 103.8, 1.4], ['BHR', 50.5, 26.1], ['MLT', 14.4, 35.9], ['FRA', 2.5, 46.5], ['XKX', 20.9, 42.6]])('places %s', (code, longitude, latitude) => {
    const [x = 0, y = 0] = gazetteer.spot(code) ?? [];
    expect(Math.hypot(x - longitude, y - latitude)).toBeLessThan(1);
  });

  it('knows nothing of a code that is none', () => {
    expect(gazetteer.spot('ZZZ')).toBeNull();
    expect(atlas.outline('ZZZ')).toBeNull();
  });
});

describe('greatCircle', () => {
  const flat = ([x, y]: readonly [number, number]): { x: number; y: number } => ({ x, y: -y });

  it('joins its ends and bends to the pole between places of one northern latitude', () => {
    const line = greatCircle([0, 50], [60, 50], flat, 360);
    expect(distance(line[0] ?? { x: 9, y: 9 }, { x: 0, y: -50 })).toBeLessThan(0.01);
    expect(distance(line.at(-1) ?? { x: 9, y: 9 }, { x: 60, y: -50 })).toBeLessThan(0.01);
    expect(Math.min(...line.map(({ y }) => y))).toBeLessThan(-52);
  });

  it('stays in one piece where the shortest way would leave the map on one side', () => {
    const line = greatCircle([-170, 10], [170, 10], flat, 360);
    const steps = line.slice(1).map((point, i) => distance(point, line[i] ?? point));
    expect(Math.max(...steps)).toBeLessThan(360 * 0.15);
  });
});

describe('a line', () => {
  const line = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }];

  it('has a length, points and parts', () => {
    expect(lengthOf(line)).toBe(20);
    expect(pointAt(line, 15)).toEqual({ x: 10, y: 5 });
    expect(part(line, 5, 15)).toEqual([{ x: 5, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 5 }]);
  });

  it('arrives in a direction', () => expect(heading(line)).toBe(90));
});

describe('locate', () => {
  const [one, other, third] = states('FRA', 'SGP', null);
  const view = withGraph(
    emptyView,
    { nodes: [one, other, third] as CanvasNode[], edges: [edge('e1', 'realm-0', 'realm-1'), edge('e2', 'realm-1', 'realm-0', { status: 'denied' }), edge('e3', 'realm-0', 'realm-2'), edge('e4', 'realm-0', 'realm-0')] },
    new Map(),
  );
  const located = locate(view, atlas, vocabulary, 'light', inks);

  it('places what has a code, and names the rest', () => {
    expect(located.places.map(({ node }) => node.key)).toEqual(['realm-0', 'realm-1']);
    expect(located.places.map(({ outline }) => outline !== null)).toEqual([true, false]);
    expect(located.elsewhere.map(({ key }) => key)).toEqual(['realm-2']);
  });

  it('draws one arc a pair, counted and marked as on the canvas, and says how many edges it leaves out', () => {
    expect(located.arcs).toHaveLength(1);
    const [arc] = located.arcs;
    expect(arc).toMatchObject({ id: 'pair:realm-0|realm-1', bundle: true, mark: '2 × ≠', status: 'occurred' });
    expect([...(arc?.members ?? [])]).toEqual(['e1', 'e2']);
    expect(located.undrawn).toBe(2);
  });

  it('tells what changed between two days by sign and halo, and lets the rest step back', () => {
    const compared = (changed: [string, Change][]) => locate(view, atlas, vocabulary, 'light', inks, new Map(changed)).arcs[0];
    expect(compared([['fact-e1', 'new']])).toMatchObject({ mark: '+1 2 × ≠', halo: changeMarks.new.colour });
    expect(compared([])?.halo).toBeNull();
    expect(compared([])?.classes).toContain('unchanged');
  });

  it('keeps pairs that are opened on the canvas in one line', () => {
    expect(locate({ ...view, opened: new Set(['realm-0|realm-1']) }, atlas, vocabulary, 'light', inks).arcs).toHaveLength(1);
  });

  it('lists a second entity of the same code instead of hiding the first', () => {
    const twice = withGraph(emptyView, { nodes: states('FRA', 'FRA'), edges: [] }, new Map());
    expect(locate(twice, atlas, vocabulary, 'light', inks).elsewhere.map(({ key }) => key)).toEqual(['realm-1']);
  });

  it('lets what is selected stand out with all that it touches', () => {
    expect([...(near(['realm-0'], view)?.keys ?? [])].sort()).toEqual(['realm-0', 'realm-1', 'realm-2']);
    expect([...(near(['pair:realm-0|realm-1'], view)?.keys ?? [])].sort()).toEqual(['realm-0', 'realm-1']);
    expect(near([], view)).toBeNull();
  });
});

describe('viewport', () => {
  it('keeps what is under the pointer there', () => {
    const before = { zoom: 2, pan: { x: 10, y: 20 } };
    const after = zoomed(before, 1.5, { x: 100, y: 80 });
    const point = { x: (100 - 10) / 2, y: (80 - 20) / 2 };
    expect(onScreen(point, after)).toEqual({ x: 100, y: 80 });
  });

  it('shows the whole of what it is fitted to', () => {
    const now = fitted({ x1: 100, y1: 50, w: 200, h: 20 }, { w: 600, h: 400 });
    expect(onScreen({ x: 100, y: 50 }, now).x).toBeGreaterThan(0);
    expect(onScreen({ x: 300, y: 70 }, now).x).toBeLessThan(600);
  });
});

describe('camera', () => {
  it('fits lines as well as what they join, and keeps off the edge where the tools stand', () => {
    const at = (code: string) => locate(withGraph(emptyView, { nodes: states(code, 'FRA'), edges: [edge('e', 'realm-0', 'realm-1')] }, new Map()), atlas, vocabulary, 'light', inks);
    const camera = new Camera(() => undefined, () => 0);
    camera.resize({ w: 600, h: 400 });
    for (const code of ['RUS', 'SGP', 'CAN', 'AUS']) {
      const located = at(code);
      camera.fit(located, atlas);
      const seen = [...located.places.map((place) => place.at), ...located.arcs.flatMap((arc) => arc.way)].map((point) => onScreen(point, camera.viewport ?? { zoom: 1, pan: { x: 0, y: 0 } }));
      expect(Math.min(...seen.map(({ y }) => y))).toBeGreaterThan(44);
      expect(Math.min(...seen.map(({ x }) => x))).toBeGreaterThan(44);
    }
  });
});

describe('within', () => {
  const whole = { x1: 0, y1: 0, w: 1000, h: 500 };

  it('leaves nothing beyond the edge where the world is larger than the window', () => {
    expect(within(whole, { zoom: 2, pan: { x: -1700, y: -900 } }, { w: 600, h: 400 }).pan).toEqual({ x: -1400, y: -600 });
  });

  it('puts a world that is smaller into the middle', () => {
    expect(within(whole, { zoom: 0.5, pan: { x: 0, y: 0 } }, { w: 600, h: 400 }).pan).toEqual({ x: 50, y: 75 });
  });
});

describe('spread', () => {
  const at = [{ x: 0, y: 0 }, { x: 0, y: 30 }];

  it('gives the first the best place and the next another, or none', () => {
    const places = spread(['a', 'b', 'c'].map((id) => ({ id, text: 'name', spots: at, always: false })));
    expect([...places.keys()]).toEqual(['a', 'b']);
    expect(places.get('b')).toEqual({ x: 0, y: 30 });
  });

  it('writes what must be read even over others', () => {
    const places = spread([{ id: 'a', text: 'x', spots: at.slice(0, 1), always: false }, { id: 'b', text: 'x', spots: at.slice(0, 1), always: true }]);
    expect(places.get('b')).toEqual({ x: 0, y: 0 });
  });
});
