/** An object in a bucket, as a ResultWriter leaves it. */
export interface StoredFile {
  readonly bucket: string;
  readonly key: string;
  readonly body: string;
}
