#!/usr/bin/env node
// Prisma's schema engine for its CLI (PRISMA_SCHEMA_ENGINE_BINARY), from the engine's WebAssembly build on npm:
// the native one is a download. Speaks the native engine's JSON-RPC on stdio, a message a line.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(message) {
    console.error(message);
    process.exit(101); // as the native engine does
  },
};
const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
const { instance } = await WebAssembly.instantiate(readFileSync(glue.replace(/\.js$/, ".wasm")), { "./schema_engine_bg.js": wasm });
wasm.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datasource: { type: "string" }, datamodels: { type: "string", multiple: true } },
});
const url = process.env.DATABASE_URL ?? (values.datasource && JSON.parse(values.datasource).url);

/** @prisma/adapter-pg does not know "char", which the catalogue's columns have and the engine asks for. */
const charColumns = new WeakMap();
class Pool extends pg.Pool {
  async query(...args) {
    const result = await super.query(...args);
    const chars = [];
    for (const [i, field] of result.fields?.entries() ?? []) {
      if (field.dataTypeID !== pg.types.builtins.CHAR) continue;
      field.dataTypeID = pg.types.builtins.TEXT;
      chars.push(i);
    }
    if (result.rows) charColumns.set(result.rows, chars);
    return result;
  }
}

async function connect(connectionString) {
  const pool = new Pool({ connectionString, max: 1 });
  const adapter = await new PrismaPg(pool).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    async queryRaw(query) {
      const result = await queryRaw(query);
      for (const i of charColumns.get(result.rows) ?? []) result.columnTypes[i] = ColumnTypeEnum.Character;
      return result;
    },
    // The adapter's own splits scripts at every ";", inside strings and $$ bodies too.
    async executeScript(sql) {
      await pool.query(sql);
    },
    dispose: () => pool.end(),
  });
}

async function connectToShadowDb() {
  const main = new pg.Pool({ connectionString: url, max: 1 });
  const shadow = new URL(url);
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  shadow.pathname = `/${name}`;
  await main.query(`CREATE DATABASE "${name}"`);
  const adapter = await connect(shadow.href);
  const { dispose } = adapter;
  return Object.assign(adapter, {
    async dispose() {
      await dispose();
      await main.query(`DROP DATABASE IF EXISTS "${name}"`);
      await main.end();
    },
  });
}

const factory = bindMigrationAwareSqlAdapterFactory({
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () => connect(url),
  connectToShadowDb,
});
async function open() {
  if (!url) throw new Error("The schema engine needs a database: set DATABASE_URL, or run it through scripts/with-database.mjs.");
  const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, "utf8")]);
  return wasm.SchemaEngine.new({ datamodels }, () => {}, factory);
}
/** The engine reports an adapter's error as "External error id#N"; the factory keeps the error itself. */
const explain = (error) =>
  error.message.replace(/External error id#(\d+)/, (text, id) => factory.errorRegistry.consumeError(Number(id))?.error.message ?? text);

if (positionals[0] === "cli") {
  try {
    await open();
    process.exit(0);
  } catch (error) {
    const fields = { message: explain(error), error_code: error.code ?? "P1001" };
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    process.exit(1);
  }
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
let engine;
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (!method) continue; // the CLI's answer to "print"
  try {
    engine ??= await open();
    const { migrationsList, filters } = params;
    if (["evaluateDataLoss", "createMigration"].includes(method) && migrationsList.migrationDirectories.length > 0) {
      // 8.1.0-2 finds no shadow database in these two calls unless one has been opened before.
      await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: true });
    }
    const result = await engine[method](params);
    if (method === "diff" && result.stdout) send({ id: id + 1e6, method: "print", params: { content: result.stdout } });
    send({ id, result: result ?? {} });
  } catch (error) {
    const message = explain(error);
    send({ id, error: { code: 4466, message, data: { is_panic: false, message, error_code: error.code } } });
  }
}
process.exit(0);
