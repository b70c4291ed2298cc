// Dots and intervals, drawn with d3 as SVG. A plot is as wide as its container and is drawn again when that width changes.
const ROW = 40;
const AXIS = 26;
const SIDE = 17; // Half of the label 100%.
const LABEL = 55; // The room that a label of the axis needs.

/** An empty drawing as wide as its container; its origin is the corner inside the margin. */
function drawing(container, height, { left, right, top, bottom }) {
  const width = Math.max(60, container.clientWidth - left - right);
  const svg = d3.create('svg').attr('width', width + left + right).attr('height', height + top + bottom);
  container.replaceChildren(svg.node());
  return { width, area: svg.append('g').attr('transform', `translate(${left},${top})`) };
}

/** From the lowest to the highest end, with a little air; shares and rates begin at 0. */
function extentOf(cells, unit) {
  const values = cells.flatMap((c) => [c.low, c.high, c.estimate, reference(c)]).filter((v) => v !== null);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low || Math.abs(high) || 1) * 0.04;
  return low >= 0 && !isScale(unit) ? [0, high + air || 1] : [low - air, high + air];
}

const ticksFor = (width) => Math.max(2, Math.min(6, Math.floor(width / LABEL)));

/** Labels as precise as the distance of the ticks asks for. */
const labels = (scale, ticks, unit) => scale.tickFormat(ticks, isShare(unit) ? '%' : undefined);

const line = (area, name) => area.append('line').attr('class', name);

/** A line from the low to the high end of each cell that has an interval. */
function drawIntervalLines(area, cells, colour, ends) {
  for (const cell of cells.filter((c) => c.low !== null && c.high !== null)) {
    const { x1, x2, y1, y2 } = ends(cell);
    line(area, 'interval').attr('x1', x1).attr('x2', x2).attr('y1', y1).attr('y2', y2).attr('stroke', colour(cell));
  }
}

/** A dot for each estimate, filled where chance hardly explains the difference. */
function drawDots(area, cells, colour, radius, place) {
  for (const cell of cells.filter((c) => c.estimate !== null)) {
    const [x, y] = place(cell);
    area.append('circle').attr('class', 'estimate').attr('cx', x).attr('cy', y).attr('r', radius)
      .attr('stroke', colour(cell)).attr('fill', sure(cell) ? colour(cell) : 'var(--paper)');
  }
}

/** Draws the cells into an element, a row each. */
function drawIntervals(container, cells, unit) {
  const height = cells.length * ROW;
  const { width, area } = drawing(container, height, { left: SIDE, right: SIDE, top: 0, bottom: AXIS });
  const x = d3.scaleLinear(extentOf(cells, unit), [0, width]).clamp(true);
  const y = (cell) => (cells.indexOf(cell) + 0.5) * ROW;
  const colour = (cell) => `var(--${accent(cell.grouping, cell.unit)})`;
  const ticks = ticksFor(width);
  area.append('g').attr('class', 'axis grid').attr('transform', `translate(0,${height})`)
    .call(d3.axisBottom(x).ticks(ticks).tickFormat(labels(x, ticks, unit)).tickSizeInner(-height).tickSizeOuter(0).tickPadding(8));
  drawIntervalLines(area, cells, colour, (c) => ({ x1: x(c.low), x2: x(c.high), y1: y(c), y2: y(c) }));
  for (const cell of cells.filter((c) => reference(c) !== null)) {
    line(area, 'reference').attr('x1', x(reference(cell))).attr('x2', x(reference(cell))).attr('y1', y(cell) - 9).attr('y2', y(cell) + 9);
  }
  drawDots(area, cells, colour, 5.5, (c) => [x(c.estimate), y(c)]);
}

/** Articles a week, a month or a year, as small bars. */
function drawBars(container, counts, most, colour) {
  const height = 40;
  const { width, area } = drawing(container, height, { left: 2, right: 2, top: 2, bottom: 2 });
  const x = d3.scaleBand(d3.range(counts.length), [0, width]).paddingInner(0.16).paddingOuter(0.08);
  const y = d3.scaleLinear([0, most], [height, 0]);
  counts.forEach((n, i) => area.append('rect').attr('x', x(i)).attr('y', y(n)).attr('width', x.bandwidth()).attr('height', height - y(n)).attr('fill', colour));
}

const DAY = 86_400_000;
const moment = (week) => Date.parse(data.corpus.weeks[week]);

/** As many of the weeks' Mondays as have room under a plot. */
function mondaysFor(width) {
  const every = Math.ceil(data.corpus.weeks.length / Math.max(2, Math.floor(width / 60)));
  return data.corpus.weeks.map((_, week) => new Date(moment(week))).filter((_, week) => week % every === 0);
}

/** The estimates as lines; a line only joins weeks that follow each other. */
function drawRuns(area, cells, x, y, colour) {
  const runs = d3.group(cells.filter((c) => c.estimate !== null), (c) => c.week - cells.indexOf(c));
  const path = d3.line((c) => x(moment(c.week)), (c) => y(c.estimate));
  for (const run of runs.values()) area.append('path').attr('class', 'run').attr('d', path(run)).attr('stroke', colour);
}

/** Draws an outlet's weeks, dots with intervals, on the scale of all outlets' weeks. */
function drawDevelopment(container, own, all, unit, colour) {
  const height = 110;
  const { width, area } = drawing(container, height, { left: 44, right: SIDE, top: 8, bottom: AXIS });
  const x = d3.scaleUtc([moment(0) - 3 * DAY, moment(data.corpus.weeks.length - 1) + 3 * DAY], [0, width]);
  const y = d3.scaleLinear(extentOf(all, unit), [height, 0]).clamp(true);
  area.append('g').attr('class', 'axis grid')
    .call(d3.axisLeft(y).ticks(3).tickFormat(labels(y, 3, unit)).tickSizeInner(-width).tickSizeOuter(0).tickPadding(6));
  area.append('g').attr('class', 'axis').attr('transform', `translate(0,${height})`)
    .call(d3.axisBottom(x).tickValues(mondaysFor(width)).tickFormat(d3.utcFormat('%-d %b')).tickSizeOuter(0));
  const at = (cell) => x(moment(cell.week));
  drawRuns(area, own, x, y, colour);
  drawIntervalLines(area, own, () => colour, (c) => ({ x1: at(c), x2: at(c), y1: y(c.low), y2: y(c.high) }));
  for (const cell of own.filter((c) => reference(c) !== null)) {
    line(area, 'reference').attr('x1', at(cell) - 7).attr('x2', at(cell) + 7).attr('y1', y(reference(cell))).attr('y2', y(reference(cell)));
  }
  drawDots(area, own, () => colour, 4.5, (c) => [at(c), y(c.estimate)]);
}

/** Plots are drawn when they come near the screen, so that a long page opens at once; all of them before it is printed. */
const waiting = new Map();
const watcher = new IntersectionObserver((entries) => entries.filter((e) => e.isIntersecting).forEach((e) => drawNow(e.target)), { rootMargin: '300px' });

/** What is drawn, how, and how wide it was. */
const drawn = new Map();
const resized = new ResizeObserver((entries) => entries.map((e) => e.target).filter((plot) => drawn.has(plot)).forEach((plot) => {
  const { draw, width } = drawn.get(plot);
  if (plot.clientWidth === width || plot.clientWidth === 0) return;
  drawn.set(plot, { draw, width: plot.clientWidth });
  draw();
}));

function drawNow(container) {
  const draw = waiting.get(container);
  waiting.delete(container);
  watcher.unobserve(container);
  if (!draw) return;
  draw();
  drawn.set(container, { draw, width: container.clientWidth });
  resized.observe(container);
}

function drawLater(container, draw) {
  waiting.set(container, draw);
  watcher.observe(container);
}

function forgetPlots() {
  for (const container of waiting.keys()) watcher.unobserve(container);
  waiting.clear();
  for (const container of drawn.keys()) resized.unobserve(container);
  drawn.clear();
}

window.addEventListener('beforeprint', () => [...waiting.keys()].forEach(drawNow));
