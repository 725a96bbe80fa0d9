/** Draws the add-in's icons into `assets`: a sheet with the letters TT and a tick. Run `npm run icons` after a change here. */
import { writeFileSync } from 'node:fs';
import { encodePng } from './png.mjs';

const ink = [0x17, 0x4a, 0x8c];
const paper = [0xff, 0xff, 0xff];
const approval = [0x1c, 0x7c, 0x3c];
const samplesPerSide = 8;

for (const size of [16, 32, 64, 80]) {
  writeFileSync(new URL(`../assets/icon-${size}.png`, import.meta.url), encodePng(size, size, draw(size)));
}

/** Paints the layers one over the other; a pixel at an edge takes the share of a layer that covers it. */
function draw(size) {
  const layers = mark(size);
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const x = index % size;
    const y = Math.floor(index / size);
    let [red, green, blue, alpha] = [0, 0, 0, 0];
    for (const { colour, covers } of layers) {
      const share = coverage(x, y, covers);
      const total = share + alpha * (1 - share);
      const mix = (over, under) => (total === 0 ? 0 : (over * share + under * alpha * (1 - share)) / total);
      [red, green, blue] = [mix(colour[0], red), mix(colour[1], green), mix(colour[2], blue)];
      alpha = total;
    }
    pixels.set([red, green, blue, alpha * 255].map(Math.round), index * 4);
  }
  return pixels;
}

/** How much of the pixel a shape covers, from 0 to 1. */
function coverage(x, y, covers) {
  let hits = 0;
  for (let row = 0; row < samplesPerSide; row += 1) {
    for (let column = 0; column < samplesPerSide; column += 1) {
      hits += covers(x + (column + 0.5) / samplesPerSide, y + (row + 0.5) / samplesPerSide) ? 1 : 0;
    }
  }
  return hits / samplesPerSide ** 2;
}

/** The drawing, in pixels of the given size; straight edges are laid on whole pixels so that they stay sharp. */
function mark(size) {
  const whole = (share) => Math.round(share * size);
  const line = Math.max(1, whole(0.055));
  const sheet = { left: whole(0.06), top: whole(0.03), right: whole(0.86), bottom: whole(0.97) };
  const corner = whole(0.19);
  const badge = { x: size * 0.745, y: size * 0.745, radius: size * 0.225 };
  return [
    { colour: ink, covers: foldedSheet(sheet, corner, 0) },
    { colour: paper, covers: foldedSheet(sheet, corner, line) },
    ...letters(size, whole),
    { colour: paper, covers: disc({ ...badge, radius: badge.radius + size * 0.035 }) },
    { colour: approval, covers: disc(badge) },
    { colour: paper, covers: tick(badge, Math.max(1.6, size * 0.065)) },
  ];
}

/** Two letters where they can be read; at 16 pixels one. */
function letters(size, whole) {
  const stroke = Math.max(2, whole(0.075));
  const top = whole(0.25);
  const bottom = whole(size < 32 ? 0.8 : 0.56);
  const columns =
    size < 32
      ? [[0.2, 0.65]]
      : [
          [0.17, 0.43],
          [0.49, 0.75],
        ];
  return columns.flatMap(([from, to]) => {
    const [left, right] = [whole(from), whole(to)];
    const stem = left + Math.round((right - left - stroke) / 2);
    return [
      { colour: ink, covers: rectangle(left, top, right, top + stroke) },
      { colour: ink, covers: rectangle(stem, top, stem + stroke, bottom) },
    ];
  });
}

function rectangle(left, top, right, bottom) {
  return (x, y) => x >= left && x < right && y >= top && y < bottom;
}

function foldedSheet({ left, top, right, bottom }, corner, inset) {
  const within = rectangle(left + inset, top + inset, right - inset, bottom - inset);
  // Distance to the slanted edge, so that its border is as thick as the straight ones.
  const slant = (x, y) => (right - x + (y - top) - corner) / Math.SQRT2;
  return (x, y) => within(x, y) && slant(x, y) >= inset;
}

function disc({ x: centreX, y: centreY, radius }) {
  return (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** A tick inside the badge: two strokes with round ends. */
function tick({ x, y, radius }, thickness) {
  const points = [
    [x - radius * 0.48, y + radius * 0.04],
    [x - radius * 0.12, y + radius * 0.4],
    [x + radius * 0.5, y - radius * 0.36],
  ];
  return (px, py) =>
    [0, 1].some((index) => distanceToSegment(px, py, points[index], points[index + 1]) <= thickness / 2);
}

function distanceToSegment(px, py, [ax, ay], [bx, by]) {
  const along = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - nearest * (bx - ax), py - ay - nearest * (by - ay));
}
