import type { AddressInfo } from "node:net";
import { createApi } from "./api.ts";
import { createClock } from "./clock.ts";
import { createFaults } from "./faults.ts";
import { createIds } from "./ids.ts";
import { syncEndpoints } from "./resources/webhook-endpoints.ts";
import type { World } from "./scope.ts";
import { createHttpServer } from "./server.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";
import { openStore } from "./store/store.ts";
import { createTimer, type Timer } from "./timer.ts";
import { createCourier } from "./webhooks/courier.ts";
import { createEndpointBook } from "./webhooks/endpoint-book.ts";

export interface EmulatorOptions extends Partial<Settings> {
  /** 0, the default, takes any free port. */
  port?: number;
  /** `127.0.0.1` by default; `0.0.0.0` lets a phone in the same network pay. */
  host?: string;
  /** Folder of the database; `null` keeps everything in memory. */
  dataDir?: string | null;
  /** The time that the emulator believes in, in milliseconds. */
  clock?: () => number;
}

export interface Emulator {
  port: number;
  url: string;
  settings: Settings;
  /** Stops listening, lets running deliveries end or be sent again next time, and closes the database. */
  close(): Promise<void>;
}

/** Starts a local Stripe. Resolves once it listens; rejects when the port is taken. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = "127.0.0.1", dataDir = null, clock: base, ...overrides } = options;
  const settings: Settings = { ...DEFAULT_SETTINGS, ...overrides };
  const store = openStore(dataDir);
  const clock = createClock(base, Number(store.setting("clock_offset_ms") ?? 0));
  const endpoints = createEndpointBook(store.objects);
  const world: World = { store, clock, ids: createIds(), settings, endpoints };
  const faults = createFaults();

  let timer: Timer | undefined;
  const wake = () => timer?.wake();
  const courier = createCourier(world, wake);
  timer = createTimer(world, courier);
  const reset = () => {
    store.clear();
    syncEndpoints(world);
    clock.advance(-clock.offsetMs());
    store.setSetting("clock_offset_ms", "0");
    courier.resume();
  };
  const server = createHttpServer(createApi(world, faults, wake), { world, courier, faults, wake, reset });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  }).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const actual = (server.address() as AddressInfo).port;
  syncEndpoints(world);
  wake();

  return {
    port: actual,
    url: `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${actual}`,
    settings,
    close: async () => {
      timer?.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await courier.stop();
      store.close();
    },
  };
}

export { DEFAULT_SETTINGS };
