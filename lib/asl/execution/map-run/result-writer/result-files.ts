import { byteLength } from "../../../history/byte-length";
import type { Json, JsonObject } from "../../../json/json";
import type { StoredFile } from "../../stored-file";
import type { ChildResult, WriterConfig } from "./child-result";
import { resultRecord } from "./result-record";
import { shapeResult } from "./shape-results";

/** AWS starts a new file at 5 GB; no string of JavaScript's gets that long. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

export interface ResultFilesOptions {
  readonly bucket: string;
  /** As written in Parameters; with or without a slash at its end. */
  readonly prefix: string;
  readonly mapRunArn: string;
  readonly config: WriterConfig;
  /** Takes each file as soon as it is complete. */
  readonly write: (file: StoredFile) => void;
  /** UTF-8 bytes at which a file is closed and the next begun. */
  readonly maxFileBytes?: number;
}

/** A writer's destination, and its files of children that succeeded: for a redrive, as plain data. */
export interface KeptFiles {
  readonly bucket: string;
  readonly prefix: string;
  /** The files that are complete. */
  readonly written: readonly WrittenFile[];
  /** What the next one holds so far: results as JSON. */
  readonly texts: readonly string[];
}

interface WrittenFile {
  readonly Key: string;
  readonly Size: number;
}

const KINDS = ["FAILED", "PENDING", "SUCCEEDED"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Writes the files of a ResultWriter: `SUCCEEDED_n`, `FAILED_n` (failed, timed out and aborted children, always with their
 * metadata), `PENDING_n`, and at last `manifest.json`, all under `<prefix>/<id of the Map Run>/`.
 * Children go in one at a time, so a run of a million needs no list of them.
 * @example const files = new ResultFiles(options); children.forEach((child) => files.add(child)); return files.finish();
 */
export class ResultFiles {
  readonly #options: ResultFilesOptions;
  readonly #folder: string;
  readonly #series: Readonly<Record<Kind, FileSeries>>;

  /** @param before - in a redrive: what had succeeded stays, what failed runs again. */
  constructor(options: ResultFilesOptions, before?: KeptFiles) {
    this.#options = options;
    const prefix = options.prefix === "" || options.prefix.endsWith("/") ? options.prefix : `${options.prefix}/`;
    this.#folder = `${prefix}${options.mapRunArn.split(":").at(-1) ?? ""}`;
    const series = (kind: Kind, more?: KeptFiles): FileSeries => new FileSeries(`${this.#folder}/${kind}`, options, more);
    this.#series = { FAILED: series("FAILED"), PENDING: series("PENDING"), SUCCEEDED: series("SUCCEEDED", before) };
  }

  /** A copy of what a redrive goes on with. */
  kept(): KeptFiles {
    const { bucket, prefix } = this.#options;
    return { bucket, prefix, ...this.#series.SUCCEEDED.kept() };
  }

  add(child: ChildResult): void {
    if (child.status === "SUCCEEDED") {
      for (const result of shapeResult(child, this.#options.config.transformation)) this.#series.SUCCEEDED.add(result);
    } else this.#series[child.status === "PENDING" ? "PENDING" : "FAILED"].add(resultRecord(child));
  }

  /** Closes the files and writes the manifest. @returns the result of the Map state: where the manifest is. */
  finish(): JsonObject {
    const { bucket, mapRunArn, write } = this.#options;
    const files = Object.fromEntries(KINDS.map((kind) => [kind, this.#series[kind].finish()]));
    const key = `${this.#folder}/manifest.json`;
    write({ bucket, key, body: JSON.stringify({ DestinationBucket: bucket, MapRunArn: mapRunArn, ResultFiles: files }) });
    return { MapRunArn: mapRunArn, ResultWriterDetails: { Bucket: bucket, Key: key } };
  }
}

/** Files of one kind, numbered from 0. */
class FileSeries {
  readonly #written: WrittenFile[];
  #texts: string[];
  #bytes: number;

  constructor(
    private readonly name: string,
    private readonly options: ResultFilesOptions,
    before?: KeptFiles,
  ) {
    this.#written = before?.written.slice() ?? [];
    this.#texts = before?.texts.slice() ?? [];
    this.#bytes = this.#texts.reduce((sum, text) => sum + byteLength(text) + 1, 0);
  }

  add(result: Json): void {
    const text = JSON.stringify(result);
    const bytes = byteLength(text) + 1;
    if (this.#bytes > 0 && this.#bytes + bytes > (this.options.maxFileBytes ?? MAX_FILE_BYTES)) this.#close();
    this.#texts.push(text);
    this.#bytes += bytes;
  }

  kept(): Pick<KeptFiles, "written" | "texts"> {
    return { written: this.#written.slice(), texts: this.#texts.slice() };
  }

  finish(): readonly WrittenFile[] {
    if (this.#texts.length > 0) this.#close();
    return this.#written;
  }

  #close(): void {
    const isLines = this.options.config.outputType === "JSONL";
    const body = isLines ? this.#texts.join("\n") : `[${this.#texts.join(",")}]`;
    const key = `${this.name}_${this.#written.length}.${isLines ? "jsonl" : "json"}`;
    this.options.write({ bucket: this.options.bucket, key, body });
    this.#written.push({ Key: key, Size: byteLength(body) });
    this.#texts = [];
    this.#bytes = 0;
  }
}
