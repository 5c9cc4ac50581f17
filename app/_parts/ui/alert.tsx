import { CircleAlert, CircleCheck, CirclePlay, Info, Sparkle, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Tone } from "./tone";

const LOOKS: Readonly<Record<Tone, { readonly box: string; readonly ink: string; readonly Icon: typeof Info }>> = {
  neutral: { box: "border-line bg-sunken", ink: "text-ink", Icon: Info },
  accent: { box: "border-accent/30 bg-accent-wash", ink: "text-accent", Icon: Info },
  succeeded: { box: "border-succeeded/40 bg-succeeded-wash", ink: "text-succeeded-ink", Icon: CircleCheck },
  failed: { box: "border-failed/40 bg-failed-wash", ink: "text-failed-ink", Icon: CircleAlert },
  running: { box: "border-running/40 bg-running-wash", ink: "text-running-ink", Icon: CirclePlay },
  caught: { box: "border-caught/45 bg-caught-wash", ink: "text-caught-ink", Icon: TriangleAlert },
  premium: { box: "border-premium/40 bg-premium-wash", ink: "text-premium-ink", Icon: Sparkle },
};

/** A message that stands in the page. `live` announces one that appears later: "alert" cuts in, "status" waits its turn. */
export function Alert({
  tone = "neutral",
  title,
  live,
  className,
  children,
}: {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly live?: "alert" | "status";
  readonly className?: string;
  readonly children?: ReactNode;
}) {
  const { box, ink, Icon } = LOOKS[tone];
  return (
    <div role={live} className={classNames("flex gap-3 rounded-control border px-4 py-3", box, className)}>
      <Icon aria-hidden className={classNames("mt-1 size-4 shrink-0", ink)} />
      <div className="min-w-0 flex-1">
        {title ? <p className={classNames("font-semibold", ink)}>{title}</p> : null}
        {children ? <div className={classNames(title ? "mt-0.5" : false, "text-[0.9375rem]")}>{children}</div> : null}
      </div>
    </div>
  );
}
