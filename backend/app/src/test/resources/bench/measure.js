// Runs in both pages before any script of theirs. Times are performance.now(), in milliseconds.
(() => {
  const bench = (window.bench = { known: null, drawn: null, tasks: [], beats: [], renders: [] });

  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => bench.tasks.push([startTime, duration]))).observe({ type: 'longtask', buffered: true });

  const beat = (now) => {
    bench.beats.push(now);
    requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);

  // Our page knows all that it is to draw when the layout worker answers; the bare one says so itself.
  window.Worker = class extends Worker {
    constructor(...of) {
      super(...of);
      this.addEventListener('message', () => {
        if (bench.drawn === null) bench.known = performance.now();
      });
    }
  };

  // Both pages show their graph at window.cy. A task after the frame that shows everything is when it was painted.
  let cy;
  Object.defineProperty(window, 'cy', {
    get: () => cy,
    set: (core) => {
      cy = core;
      cy.on('render', () => {
        bench.renders.push(performance.now());
        if (bench.drawn === null && bench.known !== null && cy.elements().length >= bench.elements) setTimeout(() => (bench.drawn ??= performance.now()));
      });
    },
  });

  const gaps = (from) => {
    const beats = bench.beats.filter((at) => at >= from);
    return beats.slice(1).map((at, i) => ({ start: beats[i], length: at - beats[i] }));
  };
  // Of frames in which nothing was drawn there is nothing to say.
  bench.frames = (from) =>
    gaps(from).filter(({ start, length }) => bench.renders.some((at) => at >= start && at < start + length)).map(({ length }) => length);
  bench.longest = (from) => {
    const tasks = bench.tasks.filter(([start, length]) => start + length >= from).map(([, length]) => length);
    return { task: Math.max(0, ...tasks), gap: Math.max(0, ...gaps(from).map(({ length }) => length)) };
  };

  const onScreen = ({ x, y }) => {
    const box = cy.container().getBoundingClientRect();
    return { x: box.x + x * cy.zoom() + cy.pan().x, y: box.y + y * cy.zoom() + cy.pan().y };
  };
  const clickable = (at) => cy.container().contains(document.elementFromPoint(at.x, at.y));
  const nearest = (at) => cy.renderer().findNearestElement(at.x, at.y, true, false);

  // Where nothing is drawn, near the middle: a drag from there moves the whole picture.
  bench.ground = () => {
    const { x1, y1, w, h } = cy.extent();
    for (let ring = 1; ring < 60; ring++)
      for (let turn = 0; turn < 24; turn++) {
        const [across, down] = [Math.cos(turn), Math.sin(turn)].map((share) => 0.5 + (share * ring) / 125);
        const at = { x: x1 + w * across, y: y1 + h * down };
        if (!nearest(at) && clickable(onScreen(at))) return onScreen(at);
      }
    throw new Error('nothing but graph');
  };

  bench.hub = () => {
    const hubs = cy.nodes().toArray().sort((one, other) => other.degree() - one.degree());
    const hub = hubs.find((node) => nearest(node.position())?.same(node) && clickable(onScreen(node.position())));
    return onScreen(hub.position());
  };

  // A node that a double click brings some neighbours to; null where everything is on the canvas.
  bench.expandable = async () => {
    for (const node of cy.nodes().toArray().slice(0, 200)) {
      const at = onScreen(node.position());
      if (!clickable(at) || !nearest(node.position())?.same(node)) continue;
      const answer = await fetch(`/api/entities/${encodeURIComponent(node.id())}/neighbours?limit=200`);
      const { nodes, total } = await answer.json();
      const fresh = nodes.filter(({ key }) => cy.getElementById(key).empty());
      if (fresh.length > 3 && total - node.degree() < 25) return at;
    }
    return null;
  };

  // What the bare page needs to draw the same picture.
  bench.picture = () => {
    const { elements, zoom, pan } = cy.json();
    const { x, y, width, height } = cy.container().getBoundingClientRect();
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const fonts = rules.filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => rule.cssText);
    return JSON.stringify({ elements, zoom, pan, fonts, style: cy.style().json(), box: { x, y, width, height } });
  };
})();
