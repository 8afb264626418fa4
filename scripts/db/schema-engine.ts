import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { readDatamodels } from "./migration-files.ts";

/**
 * Prisma's own migration engine, as WebAssembly: the native one would have to be downloaded. It speaks to the database
 * through the same driver as the shop. Call `free()` on it when done.
 */
export async function openSchemaEngine(url: string): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(new WholeScriptPg({ connectionString: url }));
  const ignoreLog = () => {};
  return SchemaEngine.new({ datamodels: readDatamodels() }, ignoreLog, factory);
}

// The driver cuts a script at every semicolon, which breaks the bodies of functions. PostgreSQL itself takes a script
// whole, as one transaction, when it comes without parameters; that is also what `prisma migrate deploy` sends.
class WholeScriptPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
    };
    return adapter;
  }
}

type EngineModule = typeof import("@prisma/schema-engine-wasm");
type WasmBindings = EngineModule & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

let loaded: EngineModule | undefined;

// The package's main file imports its .wasm as a module, which older supported Nodes can't do.
async function loadEngine(): Promise<EngineModule> {
  if (loaded) return loaded;
  const bindings = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as unknown as WasmBindings;
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(file.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = bindings;
  return loaded;
}
