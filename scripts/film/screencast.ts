import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";

export type Screencast = { finish(file: string): Promise<void> };

/**
 * Records what a page shows, picture by picture as the browser paints, and makes a WebM of it with ffmpeg. A picture stays
 * as long as nothing changes.
 */
export async function startScreencast(
  page: Page,
  size: { width: number; height: number },
): Promise<Screencast> {
  const folder = mkdtempSync(path.join(tmpdir(), "cartelle-film-"));
  const frames: { file: string; at: number }[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Page.screencastFrame", ({ data, sessionId, metadata }) => {
    const file = path.join(folder, `${String(frames.length).padStart(6, "0")}.jpg`);
    writeFileSync(file, Buffer.from(data, "base64"));
    frames.push({ file, at: metadata.timestamp ?? Date.now() / 1000 });
    // The browser may be gone when the last picture comes.
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  await session.send("Page.startScreencast", {
    format: "jpeg",
    quality: 92,
    maxWidth: size.width,
    maxHeight: size.height,
    everyNthFrame: 1,
  });
  return {
    async finish(file) {
      await session.send("Page.stopScreencast");
      const list = path.join(folder, "frames.txt");
      writeFileSync(list, concatList(frames));
      console.log(`Encoding ${frames.length} pictures …`);
      try {
        encode(list, file, size);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** ffmpeg's concat format: each picture with how long it is shown, the last one named twice. */
function concatList(frames: readonly { file: string; at: number }[]): string {
  const lines = frames.map(({ file, at }, index) => {
    const next = frames[index + 1]?.at ?? at + 2;
    return `file '${file}'\nduration ${Math.max(0.02, next - at).toFixed(4)}`;
  });
  return `ffconcat version 1.0\n${lines.join("\n")}\nfile '${frames.at(-1)?.file}'\n`;
}

function encode(list: string, file: string, { width, height }: { width: number; height: number }): void {
  const shown = `${Math.round(width * 0.8)}:${Math.round(height * 0.8)}`;
  const shape = `fps=15,scale=${shown}:force_original_aspect_ratio=decrease:flags=lanczos,pad=${shown}`;
  const input = ["-y", "-loglevel", "error", "-f", "concat", "-safe", "0", "-i", list, "-vf", shape];
  const output = [
    "-c:v",
    "libvpx-vp9",
    "-crf",
    "42",
    "-b:v",
    "0",
    "-row-mt",
    "1",
    "-deadline",
    "realtime",
    "-cpu-used",
    "8",
    "-an",
    file,
  ];
  try {
    execFileSync("ffmpeg", [...input, ...output], { stdio: ["ignore", "inherit", "inherit"] });
  } catch (cause) {
    throw new Error("The film needs ffmpeg with VP9 (on Debian: apt-get install ffmpeg).", { cause });
  }
}
