import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { readDatamodels } from "./migration-files.ts";

/**
 * Prisma's own migration engine, as WebAssembly: the native one would have to be downloaded. It speaks to the database
 * through the same driver as the shop. Call `free()` on it when done.
 */
export async function openSchemaEngine(url: string): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(new MigratingPg({ connectionString: url }));
  const ignoreLog = () => {};
  return SchemaEngine.new({ datamodels: readDatamodels() }, ignoreLog, factory);
}

// Two things that the engine asks of the driver and the driver does not do.
class MigratingPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
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
