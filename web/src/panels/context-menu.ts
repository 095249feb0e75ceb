import { html, nothing, type PropertyValues } from 'lit';
import { joined } from '../state/selection';
import type { Menu } from '../state/store';
import { endsOf, leavesOf, pairOf, visible } from '../state/view';
import { text } from '../text';
import { menu as menuWords } from '../text/menu';
import { Panel } from './panel';

interface Item {
  readonly words: string;
  readonly act: () => void;
  readonly off?: boolean;
}

/** What can be done to what was clicked with the right button, or by keyboard to what is selected. */
export class ContextMenuPanel extends Panel {
  private shown: Menu | null = null;
  private came: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.elsewhere, true);
    addEventListener('blur', this.close);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.elsewhere, true);
    removeEventListener('blur', this.close);
  }

  protected override render() {
    const { menu } = this.state;
    if (!menu) return nothing;
    const { name, groups } = this.contents(menu);
    return html`<div class="context-menu" role="menu" data-testid="context-menu" aria-label=${menuWords.label(name)} @keydown=${this.key} @contextmenu=${(event: Event) => event.preventDefault()}>
      <p class="context-name" aria-hidden="true"><bdi>${name}</bdi></p>
      ${groups.filter((group) => group.length).map(
        (group) => html`<div role="group">
          ${group.map(({ words, act, off }) => html`<button type="button" role="menuitem" tabindex="-1" ?disabled=${off} @click=${() => this.choose(act)}>${words}</button>`)}
        </div>`,
      )}
    </div>`;
  }

  /** At the pointer, but within the window; its place cannot be written into the markup, which allows no styles. */
  protected override updated(_changed: PropertyValues): void {
    const { menu } = this.state;
    if (menu === this.shown) return;
    this.shown = menu;
    const box = this.querySelector<HTMLElement>('.context-menu');
    if (!menu || !box) return;
    this.came = document.activeElement;
    const { width, height } = box.getBoundingClientRect();
    box.style.left = `${Math.max(4, Math.min(menu.at.x, innerWidth - width - 4))}px`;
    box.style.top = `${Math.max(4, Math.min(menu.at.y, innerHeight - height - 4))}px`;
    this.items()[0]?.focus();
  }

  private contents({ target }: Menu): { name: string; groups: Item[][] } {
    const chosen = this.app.stage?.selected().filter((key) => this.app.store.view.nodes.has(key)) ?? [];
    if (!target) return { name: menuWords.canvas, groups: this.ofCanvas() };
    if (target.kind !== 'node') return { name: this.edgeName(target.id), groups: this.ofEdge(target.id, target.kind) };
    if (chosen.length > 1 && chosen.includes(target.id)) return { name: menuWords.chosen(chosen.length), groups: this.ofSeveral(chosen) };
    return { name: this.app.store.view.nodes.get(target.id)?.name ?? target.id, groups: this.ofNode(target.id) };
  }

  private ofNode(key: string): Item[][] {
    const { editor, explorer, paths, store } = this.app;
    const { view } = store;
    const record = view.nodes.get(key)?.properties !== undefined;
    const from = store.state.pathFrom;
    const pinned = view.pinned.has(key);
    return [
      [{ words: menuWords.details, act: () => explorer.select({ kind: record ? 'record' : 'entity', key }) }],
      [
        { words: menuWords.expand, act: () => void explorer.expand(key), off: record },
        { words: menuWords.choose, act: () => explorer.select({ kind: 'entity', key }), off: record },
        { words: menuWords.collapse, act: () => editor.collapse(key), off: !leavesOf(view, key).length },
      ],
      [
        from && from !== key
          ? { words: menuWords.pathTo(view.nodes.get(from)?.name ?? from), act: () => paths.between(from, key), off: record }
          : { words: menuWords.pathFrom, act: () => paths.from(key), off: record },
      ],
      [
        { words: pinned ? menuWords.unpin : menuWords.pin, act: () => editor.pin([key]) },
        { words: menuWords.hide, act: () => editor.hide([key]) },
        { words: menuWords.keepNeighbours, act: () => editor.keep([key, ...this.neighbours(key)]) },
      ],
    ];
  }

  private ofSeveral(keys: readonly string[]): Item[][] {
    const { editor, paths, store } = this.app;
    const [one = '', other = ''] = keys;
    const pinned = keys.every((key) => store.view.pinned.has(key));
    return [
      keys.length === 2 ? [{ words: menuWords.path, act: () => paths.between(one, other) }] : [],
      [
        { words: pinned ? menuWords.unpin : menuWords.pin, act: () => editor.pin(keys) },
        { words: menuWords.hide, act: () => editor.hide(keys) },
        { words: menuWords.keep, act: () => editor.keep(keys) },
      ],
    ];
  }

  private ofEdge(id: string, kind: 'edge' | 'bundle'): Item[][] {
    const { editor, explorer, store } = this.app;
    const edge = store.view.edges.get(id);
    const pair = edge ? pairOf(edge) : id;
    const members = [...store.view.edges.values()].filter((one) => pairOf(one) === pair);
    const opened = store.view.opened.has(pair);
    const show = (): void => explorer.select(edge?.fact ? { kind: 'fact', key: edge.fact, edge: id } : { kind: 'record', key: id });
    return [
      kind === 'edge' ? [{ words: menuWords.details, act: show }] : [],
      members.length > 1
        ? [
            { words: menuWords.list, act: () => explorer.select({ kind: 'pair', key: pair }) },
            { words: opened ? menuWords.close : menuWords.open, act: () => editor.togglePair(pair) },
          ]
        : [],
      [{ words: menuWords.hide, act: () => editor.hide(kind === 'edge' ? [id] : members.map((one) => one.key)) }],
    ];
  }

  private ofCanvas(): Item[][] {
    const { editor, explorer, store } = this.app;
    const { view } = store;
    const empty = !view.nodes.size;
    const all = visible(view).nodes.map((node) => node.key);
    return [
      [
        { words: menuWords.fit, act: () => this.app.stage?.fit(), off: empty },
        { words: menuWords.tidy, act: () => void editor.tidy(), off: empty },
        { words: menuWords.all, act: () => explorer.select({ kind: 'several', key: joined(all) }), off: empty },
      ],
      [
        { words: view.among ? `✓ ${menuWords.among}` : menuWords.among, act: () => void editor.among(), off: empty },
        { words: menuWords.clear, act: () => editor.clear(), off: empty },
      ],
    ];
  }

  private edgeName(id: string): string {
    const { nodes, edges } = this.app.store.view;
    const edge = edges.get(id);
    const [one, other] = endsOf(edge ? pairOf(edge) : id).map((key) => nodes.get(key));
    return text.pair.title(one?.name ?? '', other?.name ?? '');
  }

  private neighbours(key: string): string[] {
    return [...this.app.store.view.edges.values()].flatMap(({ source, target }) => (source === key ? [target] : target === key ? [source] : []));
  }

  private choose(act: () => void): void {
    this.close();
    if (this.came instanceof HTMLElement) this.came.focus({ preventScroll: true });
    act();
  }

  private key(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to: Record<string, number> = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 };
    const next = to[event.key];
    if (next === undefined && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) items[next]?.focus();
    else this.choose(() => undefined);
  }

  private items(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)')];
  }

  private readonly elsewhere = (event: Event): void => {
    if (this.state.menu && !this.contains(event.target as Node)) this.close();
  };

  private readonly close = (): void => {
    if (this.app?.store.state.menu) this.app.store.set({ menu: null });
  };
}

customElements.define('entente-context-menu', ContextMenuPanel);
