import type { Json, JsonPointer } from "../../../json/json";
import { csvRecords } from "./csv-records";
import type { ReaderConfig } from "./reader-config";
import { readerFailure } from "./reader-failure";

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ",", PIPE: "|", SEMICOLON: ";", SPACE: " ", TAB: "\t" };
const MAX_HEADER_CHARACTERS = 10_240;

/**
 * One object for each record, every value a string. Recorded: a short record is padded with `""`, what a record has
 * beyond the headers is dropped, and a header may be empty.
 * @throws StatesError States.ItemReaderFailed for headers that repeat, are missing or longer than 10 KiB.
 */
export function* csvItems(text: string, config: ReaderConfig, at: JsonPointer): Generator<Json> {
  const records = csvRecords(text, DELIMITERS[config.csvDelimiter ?? "COMMA"] ?? ",");
  const headers = headersOf(config, records, at);
  for (const record of records) {
    // Without a prototype: a column may well be called __proto__.
    const item = Object.create(null) as Record<string, Json>;
    for (const [column, header] of headers.entries()) item[header] = record[column] ?? "";
    yield item;
  }
}

function headersOf(config: ReaderConfig, records: Iterator<readonly string[]>, at: JsonPointer): readonly string[] {
  const headers = config.csvHeaderLocation === "GIVEN" ? config.csvHeaders : firstRecord(records);
  if (headers === undefined) {
    throw readerFailure("The CSV file has no header row.", {
      at,
      mend: "Give the file a first row with the column names, or use CSVHeaderLocation GIVEN with CSVHeaders.",
    });
  }
  if (new Set(headers).size !== headers.length) {
    throw readerFailure("CSV headers cannot contain duplicates.", { at, mend: `Give each column its own name: ${headers.join(", ")}.` });
  }
  if (headers.join(",").length > MAX_HEADER_CHARACTERS) {
    throw readerFailure(`CSV headers cannot be longer than ${MAX_HEADER_CHARACTERS} characters.`, {
      at,
      mend: "Shorten the column names.",
    });
  }
  return headers;
}

function firstRecord(records: Iterator<readonly string[]>): readonly string[] | undefined {
  const first = records.next();
  return first.done === true ? undefined : first.value;
}
