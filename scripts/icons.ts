import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { projectFolder } from "./bootstrap/project.mjs";

/** The wordmark's c, drawn as an arc on a field of 32 units: it stays the same whatever fonts a machine has. */
const arc = "M22.4 19.2a7 7 0 1 1 0-6.4";

const publicFolder = path.join(projectFolder, "public");
mkdirSync(path.join(publicFolder, "icons"), { recursive: true });

writeFileSync(path.join(publicFolder, "favicon.svg"), `${drawing()}\n`);
writeFileSync(
  path.join(publicFolder, "favicon.ico"),
  icoOf(await Promise.all([16, 32, 48].map((px) => png(px)))),
);
for (const [name, px, scale] of [
  ["apple-touch-180", 180, 0.92],
  ["192", 192, 1],
  ["512", 512, 1],
  // A launcher may cut up to a fifth from each edge (https://www.w3.org/TR/appmanifest/#icon-masks).
  ["maskable-512", 512, 0.75],
] as const) {
  writeFileSync(path.join(publicFolder, "icons", `${name}.png`), (await png(px, scale)).data);
}

// What a link to the shop looks like where people share it: the first picture, at the size such previews have.
await sharp(path.join(projectFolder, "prisma/seed/art/hero-atelier-wide.webp"))
  .resize(1200, 630, { fit: "cover", position: "bottom" })
  .jpeg({ quality: 82, mozjpeg: true })
  .toFile(path.join(publicFolder, "og.jpg"));

function drawing(scale = 1): string {
  const glyph = `<path d="${arc}" fill="none" stroke="#fff" stroke-width="4.2"/>`;
  const placed =
    scale === 1 ? glyph : `<g transform="translate(16 16) scale(${scale}) translate(-16 -16)">${glyph}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Cartelle</title><rect width="32" height="32" fill="#111110"/>${placed}</svg>`;
}

async function png(px: number, scale = 1): Promise<{ px: number; data: Buffer }> {
  const image = sharp(Buffer.from(drawing(scale)), { density: (72 * px) / 32 }).resize(px, px);
  return { px, data: await image.png({ compressionLevel: 9, palette: true }).toBuffer() };
}

/** PNGs in an ICO container: a header of 6 bytes, a directory of 16 bytes each, then the files. */
function icoOf(pictures: { px: number; data: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { px, data }] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(px, at);
    head.writeUInt8(px, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(data.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += data.length;
  }
  return Buffer.concat([head, ...pictures.map(({ data }) => data)]);
}
