import { colour } from "@/lib/content";
import { renderTree } from "@/app/_parts/render-tree";

/** A value of a run under its name, coloured on the server. */
export function LabelledJson({ label, value }: { readonly label: string; readonly value: unknown }) {
  const pre = colour(JSON.stringify(value, null, 2), "json");
  return (
    <div>
      <p className="mb-1 text-sm text-muted">{label}</p>
      <div className="prose max-w-none">{pre ? renderTree(pre) : null}</div>
    </div>
  );
}
