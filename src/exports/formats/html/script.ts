/**
 * The script of the page that holds a picture: it runs in the browser, from the file itself, and asks nobody for anything.
 * Plain text here, because it becomes part of the file.
 */
export const pageScript = `
const data = JSON.parse(document.getElementById('data').textContent);
const svg = document.querySelector('svg');
const panel = document.getElementById('panel');
const start = svg.viewBox.baseVal;
const whole = { x: start.x, y: start.y, width: start.width, height: start.height };
let view = { ...whole };
const show = () => svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));

const zoom = (factor, px, py) => {
  const width = Math.min(whole.width * 2, Math.max(whole.width / 60, view.width * factor));
  const by = width / view.width;
  view = { x: px - (px - view.x) * by, y: py - (py - view.y) * by, width, height: view.height * by };
  show();
};
const at = (event) => {
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return [point.x, point.y];
};
svg.addEventListener('wheel', (event) => {
  event.preventDefault();
  zoom(Math.exp(event.deltaY / 500), ...at(event));
}, { passive: false });

const pointers = new Map();
let moved = 0;
svg.addEventListener('pointerdown', (event) => { pointers.set(event.pointerId, event); moved = 0; });
addEventListener('pointerup', (event) => pointers.delete(event.pointerId));
addEventListener('pointercancel', (event) => pointers.delete(event.pointerId));
svg.addEventListener('pointermove', (event) => {
  const before = pointers.get(event.pointerId);
  if (!before) return;
  const scale = svg.getScreenCTM().a;
  const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
  moved += Math.abs(dx) + Math.abs(dy);
  if (pointers.size === 2) {
    const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
    const gap = (e) => Math.hypot(e.clientX - other.clientX, e.clientY - other.clientY);
    zoom(gap(before) / Math.max(1, gap(event)), ...at(other));
  } else {
    view.x -= dx / scale;
    view.y -= dy / scale;
    show();
  }
  pointers.set(event.pointerId, event);
});

const nodes = new Map([...svg.querySelectorAll('.node')].map((node) => [node.dataset.id, node]));
const lines = new Map([...svg.querySelectorAll('.edge')].map((line) => [line.dataset.id, line]));
const joined = new Map(Object.keys(data.nodes).map((id) => [id, []]));
for (const edge of data.edges) {
  joined.get(edge.start).push(edge);
  if (edge.end !== edge.start) joined.get(edge.end).push(edge);
}
const light = (id) => {
  svg.classList.toggle('dim', id !== undefined);
  for (const lit of svg.querySelectorAll('.lit')) lit.classList.remove('lit');
  if (id === undefined) return;
  nodes.get(id).classList.add('lit');
  for (const edge of joined.get(id)) {
    lines.get(edge.id)?.classList.add('lit');
    nodes.get(edge.start).classList.add('lit');
    nodes.get(edge.end).classList.add('lit');
  }
};
const element = (name, text, within) => {
  const made = document.createElement(name);
  made.textContent = text;
  within.append(made);
  return made;
};
let chosen;
const choose = (id) => {
  chosen = id;
  light(id);
  panel.replaceChildren();
  panel.hidden = id === undefined;
  if (id === undefined) return;
  const node = data.nodes[id];
  const head = element('header', '', panel);
  element('h2', node.label, head);
  const close = element('button', '×', head);
  close.setAttribute('aria-label', data.words.close);
  close.addEventListener('click', () => choose(undefined));
  element('p', node.type, panel).className = 'type';
  if (node.summary) element('p', node.summary, panel);
  for (const source of node.sources) element('p', source, panel).className = 'source';
  const list = element('ul', '', panel);
  for (const edge of joined.get(id)) {
    const item = element('li', '', list);
    const name = (which) => {
      if (which === id) return element('span', data.nodes[which].label, item);
      const button = element('button', data.nodes[which].label, item);
      button.addEventListener('click', () => focus(which));
      return button;
    };
    name(edge.start);
    element('i', ' ' + edge.verb + ' ', item);
    name(edge.end);
    for (const source of edge.sources) element('p', source, item).className = 'source';
  }
};
const focus = (id) => {
  const circle = nodes.get(id).querySelector('circle');
  const [x, y] = [circle.cx.baseVal.value, circle.cy.baseVal.value];
  view.width = Math.min(view.width, whole.width, 1200);
  view.height = (view.width * whole.height) / whole.width;
  view.x = x - view.width / 2;
  view.y = y - view.height / 2;
  show();
  choose(id);
};
svg.addEventListener('pointerover', (event) => {
  if (chosen === undefined && pointers.size === 0) light(event.target.closest?.('.node')?.dataset.id);
});
svg.addEventListener('click', (event) => {
  if (moved < 5) choose(event.target.closest('.node')?.dataset.id);
});
const find = document.getElementById('find');
const names = document.getElementById('names');
const byName = new Map();
for (const [id, { label }] of Object.entries(data.nodes)) {
  if (byName.has(label)) continue;
  byName.set(label, id);
  const option = document.createElement('option');
  option.value = label;
  names.append(option);
}
const search = () => {
  const id = byName.get(find.value);
  if (id !== undefined) focus(id);
};
find.addEventListener('change', search);
find.addEventListener('input', search);
for (const [id, factor] of [['closer', 0.7], ['farther', 1 / 0.7]])
  document.getElementById(id).addEventListener('click', () =>
    zoom(factor, view.x + view.width / 2, view.y + view.height / 2));
document.getElementById('all').addEventListener('click', () => {
  view = { ...whole };
  show();
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') choose(undefined);
});
`;

export const pageStyle = `
:root { color-scheme: light; font-family: system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; }
html, body { margin: 0; height: 100%; overflow: hidden; background: #fff; color: #1f2328; }
svg { width: 100vw; height: 100vh; display: block; touch-action: none; cursor: grab; }
.node { cursor: pointer; }
.dim .node:not(.lit), .dim .edge:not(.lit) { opacity: 0.12; }
.dim .edge.lit { stroke-opacity: 0.9; }
nav { position: fixed; top: 0.75rem; left: 0.75rem; display: flex; flex-wrap: wrap; gap: 0.4rem; max-width: calc(100vw - 1.5rem); }
nav input, nav button { font: inherit; padding: 0.35rem 0.6rem; border: 1px solid #8c959f; border-radius: 0.4rem; background: #fff; color: inherit; min-width: 2.2rem; }
#panel { position: fixed; top: 0; right: 0; bottom: 0; width: min(24rem, 100vw); overflow: auto; background: #fff; border-left: 1px solid #d0d7de; padding: 1rem; box-sizing: border-box; }
#panel header { display: flex; justify-content: space-between; align-items: start; gap: 0.5rem; }
#panel h2 { margin: 0; font-size: 1.15rem; }
#panel header button { font-size: 1.3rem; border: 0; background: none; min-width: 2rem; cursor: pointer; }
#panel li button { font: inherit; border: 0; padding: 0; background: none; color: #0550ae; text-decoration: underline; cursor: pointer; text-align: start; }
#panel ul { padding-left: 1.1rem; }
#panel li { margin: 0.5rem 0; }
.type, .source { color: #57606a; font-size: 0.85rem; margin: 0.2rem 0; }
`;
