// Writes a PNG anew with a palette of its 256 commonest colours: a picture of a page gets by on them.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The same picture in fewer bytes; takes 8 bits a channel, with or without alpha, as browsers write it. */
export function smallPng(png) {
  const { width, height, channels, data } = decode(png);
  const colours = commonest(data, channels);
  const nearest = nearestIn(colours);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      rows[y * (width + 1) + 1 + x] = nearest(
        (data[at] << 16) | (data[at + 1] << 8) | data[at + 2],
      );
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]));
  const body = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, body) {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  typed.copy(out, 4);
  out.writeUInt32BE(crc32(typed), body.length + 8);
  return out;
}

function decode(png) {
  const parts = [];
  let head = null;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = body;
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const [width, height, depth, kind] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9],
  ];
  const channels = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || channels === undefined)
    throw new TypeError(`a PNG of kind ${kind}, depth ${depth}`);
  const data = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  return { width, height, channels, data };
}

const GUESSES = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => paeth(left, up, corner),
];

/** Takes the filters off: what is stored is the difference from left, above, both or the nearest. */
function unfilter(raw, stride, step) {
  const rows = raw.length / (stride + 1);
  // A row and a pixel of nothing before the picture stand for what its edges lack.
  const wide = stride + step;
  const out = Buffer.alloc((rows + 1) * wide);
  for (let y = 0; y < rows; y += 1) {
    const guess = GUESSES[raw[y * (stride + 1)]];
    for (let x = 0; x < stride; x += 1) {
      const at = (y + 1) * wide + step + x;
      const stored = raw[y * (stride + 1) + 1 + x];
      out[at] = stored + guess(out[at - step], out[at - wide], out[at - wide - step]);
    }
  }
  const lines = Array.from({ length: rows }, (_, y) =>
    out.subarray((y + 1) * wide + step, (y + 2) * wide),
  );
  return Buffer.concat(lines);
}

function paeth(left, up, corner) {
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function commonest(data, channels) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += channels) {
    const rgb = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1]);
  return ranked.slice(0, 256).map(([rgb]) => rgb);
}

function nearestIn(colours) {
  const known = new Map(colours.map((rgb, index) => [rgb, index]));
  return (rgb) => {
    if (!known.has(rgb)) known.set(rgb, closest(colours, rgb));
    return known.get(rgb);
  };
}

function closest(colours, rgb) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  colours.forEach((other, index) => {
    const far =
      ((rgb >> 16) - (other >> 16)) ** 2 +
      (((rgb >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
      ((rgb & 255) - (other & 255)) ** 2;
    if (far < least) [best, least] = [index, far];
  });
  return best;
}
