import type { StoreSettingsSeed } from "./types.ts";

/** What a new shop starts with; staff change it later. */
export const storeSettings: StoreSettingsSeed = {
  name: "Cartelle",
  currency: "USD",
  maxPerLine: 5,
  maxPerCart: 20,
  holdTtlMinutes: 15,
};
