import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_A_PIXEL = 3;

/** A square of red, green, blue triples as a PNG file (8 bits a channel, no transparency, rows unfiltered). */
export function encodePng(pixels: Buffer, side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);

  const width = side * BYTES_A_PIXEL;
  const rows = Array.from({ length: side }, (_, row) => [
    Buffer.from([0]),
    pixels.subarray(row * width, (row + 1) * width),
  ]).flat();
  const body = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
}

/**
 * The side and the pixels of a PNG that `encodePng` wrote. Two zlibs may pack the same picture into different bytes, so
 * pictures are compared by their pixels.
 *
 * @throws where the file is not a PNG, or its rows are filtered.
 */
export function decodePng(file: Buffer): { side: number; pixels: Buffer } {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  const side = file.readUInt32BE(16);
  const bodyLength = file.readUInt32BE(33);
  const rows = inflateSync(file.subarray(41, 41 + bodyLength));
  const width = side * BYTES_A_PIXEL + 1;
  const pixels = Array.from({ length: side }, (_, row) => {
    if (rows[row * width] !== 0) throw new Error('a filtered row');
    return rows.subarray(row * width + 1, (row + 1) * width);
  });
  return { side, pixels: Buffer.concat(pixels) };
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
