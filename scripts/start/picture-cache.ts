import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { webServer } from "../build/build.ts";
import { dataFolder } from "./data-folder.ts";

/**
 * Lets the pictures that the optimiser has made outlive the build: Next keeps them inside its own output, which each build
 * replaces. A picture's address never changes what it shows, so none of them goes stale.
 */
export function keepPictures(): void {
  const kept = path.join(dataFolder(), "picture-cache");
  mkdirSync(kept, { recursive: true });
  const place = path.join(path.dirname(webServer), ".next", "cache", "images");
  mkdirSync(path.dirname(place), { recursive: true });
  rmSync(place, { recursive: true, force: true });
  symlinkSync(kept, place, "junction");
}
