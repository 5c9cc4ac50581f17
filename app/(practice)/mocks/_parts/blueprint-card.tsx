"use client";
import { Clock } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/app/_parts/ui/badge";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Card } from "@/app/_parts/ui/card";
import type { WantedMock } from "@/lib/interviews";
import { ExtraTime } from "./extra-time";
import { StartButton } from "./start-button";

interface BlueprintCardProps {
  readonly wanted: WantedMock;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly asks: string;
  readonly locked: boolean;
}

/** One paper that can be sat. */
export function BlueprintCard({ wanted, title, summary, minutes, asks, locked }: BlueprintCardProps) {
  const [extraPercent, setExtraPercent] = useState(0);
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="mr-auto text-lg font-semibold">{title}</h3>
        {locked ? <Badge tone="premium">Premium</Badge> : null}
        <Badge>
          <Clock aria-hidden /> {Math.round(minutes * (1 + extraPercent / 100))} min
        </Badge>
      </div>
      <p className="text-muted">{summary}</p>
      <p className="text-sm">{asks}</p>
      {locked ? (
        <p className="mt-auto">
          <ButtonLink href="/pricing">See premium</ButtonLink>
        </p>
      ) : (
        <div className="mt-auto grid grid-cols-1 items-end gap-3 sm:grid-cols-2">
          <ExtraTime percent={extraPercent} onPercent={setExtraPercent} />
          <StartButton wanted={wanted} extraPercent={extraPercent} />
        </div>
      )}
    </Card>
  );
}
