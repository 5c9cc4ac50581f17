import { byteLength } from "../../../history/byte-length";
import type { Json, JsonObject } from "../../../json/json";
import type { StoredFile } from "../../execution-result";
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

  /** @param succeeded - the children that had succeeded before a redrive. */
  constructor(options: ResultFilesOptions, succeeded?: FileSeries) {
    this.#options = options;
    const prefix = options.prefix === "" || options.prefix.endsWith("/") ? options.prefix : `${options.prefix}/`;
    this.#folder = `${prefix}${options.mapRunArn.split(":").at(-1) ?? ""}`;
    const series = (kind: Kind): FileSeries => new FileSeries(`${this.#folder}/${kind}`, options);
    this.#series = { FAILED: series("FAILED"), PENDING: series("PENDING"), SUCCEEDED: succeeded ?? series("SUCCEEDED") };
  }

  /** For a redrive: what succeeded stays, what failed runs again. @param write - takes the files from then on. */
  forRedrive(write: ResultFilesOptions["write"]): ResultFiles {
    const options = { ...this.#options, write };
    return new ResultFiles(options, this.#series.SUCCEEDED.copy(options));
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
  readonly #written: { readonly Key: string; readonly Size: number }[] = [];
  #texts: string[] = [];
  #bytes = 0;

  constructor(
    private readonly name: string,
    private readonly options: ResultFilesOptions,
  ) {}

  add(result: Json): void {
    const text = JSON.stringify(result);
    const bytes = byteLength(text) + 1;
    if (this.#bytes > 0 && this.#bytes + bytes > (this.options.maxFileBytes ?? MAX_FILE_BYTES)) this.#close();
    this.#texts.push(text);
    this.#bytes += bytes;
  }

  copy(options: ResultFilesOptions): FileSeries {
    const copy = new FileSeries(this.name, options);
    copy.#written.push(...this.#written);
    copy.#texts = this.#texts.slice();
    copy.#bytes = this.#bytes;
    return copy;
  }

  finish(): readonly { readonly Key: string; readonly Size: number }[] {
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
