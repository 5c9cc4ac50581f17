"use client";
import { Trash2, Upload } from "lucide-react";
import { useRef, useState } from "react";
import type { Json, JsonObject } from "@/lib/asl";
import { Button } from "@/app/_parts/ui/button";
import { AddName } from "./add-name";
import { BucketObject } from "./bucket-object";
import { sizeText } from "./object-size";
import { isObject, setAt } from "./set-at";

/** A file lives in the draft and in the link: larger ones are better made from a pattern. */
const MAX_FILE_BYTES = 1_000_000;

/** Buckets that ItemReader and S3 calls read, and where ResultWriter writes. */
export function BucketsSection({ world, onChange }: { readonly world: JsonObject; readonly onChange: (world: JsonObject) => void }) {
  const buckets = isObject(world["buckets"]) ? Object.entries(world["buckets"]) : [];
  const set = (path: readonly string[], value: Json | undefined) => {
    onChange(setAt(world, ["buckets", ...path], value));
  };
  return (
    <section aria-label="Buckets" className="grid gap-2">
      <h2 className="font-semibold">Buckets</h2>
      {buckets.map(([name, objects]) => (
        <Bucket
          key={name}
          name={name}
          objects={isObject(objects) ? objects : {}}
          onSet={(key, content) => {
            // an emptied bucket stays: writing into it must go on working
            if (content === undefined && isObject(objects))
              onChange({ ...world, buckets: { ...Object.fromEntries(buckets), [name]: setAt(objects, [key], undefined) } });
            else set([name, key], content);
          }}
          onRemove={() => {
            set([name], undefined);
          }}
        />
      ))}
      <AddName
        label="Another bucket"
        hint="orders-bucket"
        taken={buckets.map(([name]) => name)}
        onAdd={(name) => {
          set([name], {});
        }}
      />
    </section>
  );
}

function Bucket({
  name,
  objects,
  onSet,
  onRemove,
}: {
  readonly name: string;
  readonly objects: JsonObject;
  readonly onSet: (key: string, content: Json | undefined) => void;
  readonly onRemove: () => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const upload = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    if (chosen.size > MAX_FILE_BYTES) {
      setSaid(
        `${chosen.name} has ${sizeText(chosen.size)}; at most ${sizeText(MAX_FILE_BYTES)} fit. Take its first lines, or make lines from a pattern.`,
      );
      return;
    }
    onSet(chosen.name, await chosen.text());
    setSaid(`${chosen.name} is in the bucket, ${sizeText(chosen.size)}.`);
  };
  return (
    <div className="grid gap-2 rounded-control border border-line bg-sunken/60 p-2.5">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="mr-auto font-mono text-sm font-medium break-all">{name}</h3>
        <input
          ref={file}
          type="file"
          className="sr-only"
          tabIndex={-1}
          aria-label={`A file for the bucket ${name}`}
          onChange={(event) => {
            void upload(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button size="sm" onClick={() => file.current?.click()}>
          <Upload aria-hidden /> Upload a file
        </Button>
        <Button size="sm" variant="quiet" aria-label={`Remove the bucket ${name}`} title="Remove the bucket" onClick={onRemove}>
          <Trash2 aria-hidden />
        </Button>
      </div>
      <p role="status" className="text-sm text-muted empty:hidden">
        {said}
      </p>
      {Object.entries(objects).map(([key, content]) => (
        <BucketObject
          key={key}
          objectKey={key}
          content={content}
          onChange={(next) => {
            onSet(key, next);
          }}
        />
      ))}
      <AddName
        label="Another object, by its key"
        hint="input/orders.csv"
        taken={Object.keys(objects)}
        onAdd={(key) => {
          onSet(key, "id,name\n1,Ada\n2,Alan\n");
        }}
      />
    </div>
  );
}
