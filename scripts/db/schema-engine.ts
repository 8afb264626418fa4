import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { readDatamodels } from "./migration-files.ts";

/**
 * Lends Prisma's own migration engine, as WebAssembly: the native one would have to be downloaded. It speaks to the
 * database through the same driver as the shop.
 */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadEngine();
  const driver = new MigratingPg({ connectionString: url });
  const ignoreLog = () => {};
  const factory = bindMigrationAwareSqlAdapterFactory(driver);
  const engine = await SchemaEngine.new({ datamodels: readDatamodels() }, ignoreLog, factory);
  try {
    return await use(engine);
  } finally {
    engine.free();
    await driver.disconnect();
  }
}

// Two things that the engine asks of the driver and the driver does not do.
class MigratingPg extends PrismaPg {
  private readonly connected: { dispose(): Promise<void> }[] = [];

  /** Closes what the engine leaves open when it is freed, and which would keep the process and the database busy. */
  async disconnect() {
    for (const adapter of this.connected) await adapter.dispose();
  }

  override async connect() {
    const adapter = await super.connect();
    this.connected.push(adapter);
    // It cuts a script at every semicolon, which breaks the bodies of functions. PostgreSQL itself takes a script whole,
    // as one transaction, when it comes without parameters; that is also what `prisma migrate deploy` sends.
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
    };
    // It does not know the type "char", in which the catalogue tells the kinds of constraints.
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw({ ...query, sql: castCharacters(query.sql) });
      for (const [index, name] of result.columnNames.entries()) {
        if (characterColumns.includes(name)) result.columnTypes[index] = ColumnTypeEnum.Character;
      }
      return result;
    };
    return adapter;
  }
}

const characterColumns = ["constraint_type", "confdeltype", "confupdtype"];

function castCharacters(sql: string): string {
  return sql
    .replace("constr.contype AS", "constr.contype::text AS")
    .replaceAll(/\bcon\.(confdeltype|confupdtype),/g, "con.$1::text AS $1,");
}

type EngineModule = typeof import("@prisma/schema-engine-wasm");
type WasmBindings = EngineModule & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

// For its lock the engine sets a timer of ten seconds that it never clears; it must not keep the process that long.
function patientTimers(bindings: object) {
  const names = Object.keys(bindings).filter((name) => name.startsWith("__wbg_setTimeout_"));
  const setUnreferenced = (callback: () => void, delayMs: number) =>
    setTimeout(callback, delayMs >>> 0).unref();
  return Object.fromEntries(names.map((name) => [name, setUnreferenced]));
}

let loaded: EngineModule | undefined;

// The package's main file imports its .wasm as a module, which older supported Nodes can't do.
async function loadEngine(): Promise<EngineModule> {
  if (loaded) return loaded;
  const bindings = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as unknown as WasmBindings;
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(file.replace(/\.js$/, ".wasm"));
  const imports = { ...bindings, ...patientTimers(bindings) } as unknown as WebAssembly.ModuleImports;
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = bindings;
  return loaded;
}
