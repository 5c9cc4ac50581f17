"use client";
import { Check } from "lucide-react";
import { Badge } from "@/app/_parts/ui/badge";
import { useStudy } from "@/app/_study/use-study";

/** That a lesson is read, or how many of several are; nothing before the reader has read any. `paths` are module/topic/lesson. */
export function LessonProgress({ paths }: { readonly paths: readonly string[] }) {
  const { read } = useStudy().record;
  const done = paths.filter((path) => read.includes(path)).length;
  if (done === 0) return null;
  return (
    <Badge tone="succeeded">
      <Check aria-hidden />
      {paths.length === 1 ? "Read" : `${done} of ${paths.length} read`}
    </Badge>
  );
}
