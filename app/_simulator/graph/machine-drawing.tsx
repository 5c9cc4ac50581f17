import type { JsonPointer } from "@/lib/asl";
import type { LaidOutMachine, LaidOutState, LaidOutTransition, Point } from "@/lib/diagram";
import type { RunMarks, StateMarks } from "./run-marks";
import { transitionKey } from "./transition-key";

/** The inside of an SVG: states, transitions and, where there was a run, what it did. Renders on the server as well. */
export function MachineDrawing({
  machine,
  marks,
  selected,
  onSelect,
  arrows = "arrow",
}: {
  readonly machine: LaidOutMachine;
  readonly marks?: RunMarks | undefined;
  readonly selected?: JsonPointer | undefined;
  readonly onSelect?: ((pointer: JsonPointer) => void) | undefined;
  /** What the ids of arrow heads begin with: a page may hold several pictures. */
  readonly arrows?: string;
}) {
  const ran = marks !== undefined;
  return (
    <>
      <Arrowheads prefix={arrows} />
      {machine.states.map((state) => (
        <StateShape
          key={state.pointer}
          state={state}
          ran={ran}
          marks={marks?.states.get(state.pointer)}
          selected={state.pointer === selected}
          onSelect={onSelect}
        />
      ))}
      {machine.transitions.map((transition) => (
        <TransitionLine
          key={transitionKey(transition.from, transition.kind, transition.index)}
          transition={transition}
          ran={ran}
          arrows={arrows}
          taken={marks?.transitions.get(transitionKey(transition.from, transition.kind, transition.index)) ?? 0}
        />
      ))}
      {machine.marks.map((mark) => (
        <EndMark key={mark.kind} mark={mark} states={machine.states} marks={marks} arrows={arrows} />
      ))}
    </>
  );
}

/** Where it begins, or ends, with the lines there. */
function EndMark({
  mark,
  states,
  marks,
  arrows,
}: {
  readonly mark: LaidOutMachine["marks"][number];
  readonly states: readonly LaidOutState[];
  readonly marks: RunMarks | undefined;
  readonly arrows: string;
}) {
  const wasTaken = (pointer: JsonPointer) => {
    const outcome = marks?.states.get(pointer)?.outcome;
    if (mark.kind === "start" || outcome === undefined) return outcome !== undefined;
    return outcome === "succeeded" || states.some((state) => state.pointer === pointer && state.type === "Fail");
  };
  return (
    <g>
      {mark.lines.map(({ state, points }) => {
        const taken = wasTaken(state);
        const colour = taken ? "accent" : marks === undefined ? "line-strong" : "line";
        return (
          <path
            key={state}
            d={pathOf(points)}
            fill="none"
            stroke={`var(--${colour})`}
            strokeWidth={taken ? 2.5 : 1.25}
            markerEnd={`url(#${arrows}-${colour})`}
          />
        );
      })}
      <circle
        cx={mark.x}
        cy={mark.y}
        r={9}
        fill={mark.kind === "start" ? "var(--ink)" : "var(--raised)"}
        stroke="var(--ink)"
        strokeWidth={2}
      />
      {mark.kind === "end" ? <circle cx={mark.x} cy={mark.y} r={4} fill="var(--ink)" /> : null}
    </g>
  );
}

const ARROWS = ["line-strong", "accent", "caught", "line"] as const;

function Arrowheads({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {ARROWS.map((token) => (
        <marker
          key={token}
          id={`${prefix}-${token}`}
          viewBox="0 0 8 8"
          refX={7}
          refY={4}
          markerWidth={9}
          markerHeight={9}
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0 0.5 L8 4 L0 7.5 Z" fill={`var(--${token})`} />
        </marker>
      ))}
    </defs>
  );
}

function TransitionLine({
  transition,
  ran,
  taken,
  arrows,
}: {
  readonly transition: LaidOutTransition;
  readonly arrows: string;
  readonly ran: boolean;
  readonly taken: number;
}) {
  const { kind, label, labelAt, points } = transition;
  const isCatch = kind === "catch";
  const colour = taken > 0 ? (isCatch ? "caught" : "accent") : ran ? "line" : isCatch ? "caught" : "line-strong";
  const words = taken > 1 ? `${label} ×${taken.toLocaleString("en")}`.trim() : label;
  const at = labelAt ?? points[Math.floor(points.length / 2)];
  return (
    <g>
      <path
        d={pathOf(points)}
        fill="none"
        stroke={`var(--${colour})`}
        strokeWidth={taken > 0 ? 2.5 : 1.25}
        strokeDasharray={isCatch ? "5 4" : undefined}
        markerEnd={`url(#${arrows}-${colour})`}
      />
      {words === "" || at === undefined ? null : (
        <g>
          <rect x={at.x - words.length * 3.1 - 4} y={at.y - 8} width={words.length * 6.2 + 8} height={16} rx={4} fill="var(--paper)" />
          <text
            x={at.x}
            y={at.y + 3.5}
            textAnchor="middle"
            fontSize={10.5}
            fontFamily="var(--font-mono)"
            fill={taken > 0 ? "var(--ink)" : "var(--muted)"}
          >
            {words}
          </text>
        </g>
      )}
    </g>
  );
}

function StateShape({
  state,
  ran,
  marks,
  selected,
  onSelect,
}: {
  readonly state: LaidOutState;
  readonly ran: boolean;
  readonly marks: StateMarks | undefined;
  readonly selected: boolean;
  readonly onSelect: ((pointer: JsonPointer) => void) | undefined;
}) {
  const { x, y, width, name, type, detail, frames } = state;
  const colour = colourOf(marks?.outcome);
  const room = Math.floor((width - 28) / 6);
  const press = onSelect && {
    style: { cursor: "pointer" },
    onClick: () => {
      onSelect(state.pointer);
    },
  };
  return (
    <g data-state={state.pointer} opacity={ran && marks === undefined ? 0.5 : 1} {...press}>
      <StateBox state={state} outcome={marks?.outcome} selected={selected} />
      <rect x={x + 8} y={y + 12} width={4} height={22} rx={2} fill={`var(--${colour})`} />
      <text x={x + 19} y={y + 20} fontSize={13} fontWeight={600} fontFamily="var(--font-sans)" fill="var(--ink)">
        {cut(name, room)}
      </text>
      <text x={x + 19} y={y + 35} fontSize={10.5} fontFamily="var(--font-mono)" fill="var(--muted)">
        {cut(detail === "" ? type : `${type} · ${detail}`, room)}
      </text>
      {state.retries && (marks?.retries ?? 0) === 0 ? (
        <text x={x + width - 12} y={y + 20} textAnchor="end" fontSize={12} fontFamily="var(--font-sans)" fill="var(--muted)">
          ↻<title>It has a Retry</title>
        </text>
      ) : null}
      {frames.map((frame) => (
        <g key={frame.x}>
          <rect x={frame.x} y={frame.y} width={frame.width} height={frame.height} rx={8} fill="var(--sunken)" stroke="var(--line)" />
          <text x={frame.x + 10} y={frame.y + 16} fontSize={10.5} fontFamily="var(--font-sans)" fill="var(--muted)">
            {frame.label}
          </text>
        </g>
      ))}
      <CountBadge text={countsOf(marks)} right={x + width - 4} top={y + state.height - 9} colour={colour} />
    </g>
  );
}

type Outcome = StateMarks["outcome"];

function colourOf(outcome: Outcome | undefined): string {
  return outcome === undefined || outcome === "aborted" ? "line-strong" : outcome;
}

function StateBox({
  state,
  outcome,
  selected,
}: {
  readonly state: LaidOutState;
  readonly outcome: Outcome | undefined;
  readonly selected: boolean;
}) {
  const container = state.frames.length > 0;
  const stroke = colourOf(outcome);
  const fill = container ? "paper" : outcome === undefined ? "raised" : outcome === "aborted" ? "sunken" : `${outcome}-wash`;
  return (
    <rect
      x={state.x}
      y={state.y}
      width={state.width}
      height={state.height}
      rx={10}
      fill={`var(--${fill})`}
      stroke={selected ? "var(--focus)" : `var(--${stroke})`}
      strokeWidth={selected ? 3 : outcome === undefined ? 1.25 : 2}
      strokeDasharray={state.type === "Map" ? "7 4" : undefined}
    />
  );
}

function CountBadge({
  text,
  right,
  top,
  colour,
}: {
  readonly text: string;
  readonly right: number;
  readonly top: number;
  readonly colour: string;
}) {
  if (text === "") return null;
  const width = text.length * 6.6 + 12;
  return (
    <g>
      <rect x={right - width} y={top} width={width} height={18} rx={9} fill={`var(--${colour})`} />
      <text
        x={right - width / 2}
        y={top + 13}
        textAnchor="middle"
        fontSize={11}
        fontWeight={600}
        fontFamily="var(--font-sans)"
        fill="var(--paper)"
      >
        {text}
      </text>
    </g>
  );
}

/** `×3 ✕1 ↻2`: visits, failures among them and retries, where there is more to say than once. */
function countsOf(marks: StateMarks | undefined): string {
  if (marks === undefined) return "";
  const visits = marks.visits > 1 ? `×${marks.visits.toLocaleString("en")}` : "";
  const failed = marks.visits > 1 && marks.failed > 0 ? `✕${marks.failed.toLocaleString("en")}` : "";
  const retries = marks.retries > 0 ? `↻${marks.retries.toLocaleString("en")}` : "";
  return [visits, failed, retries].filter((part) => part !== "").join(" ");
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, Math.max(1, length - 1))}…` : text;
}

/** A smooth line through the points. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const middle = (a: Point, b: Point) => `${((a.x + b.x) / 2).toFixed(1)} ${((a.y + b.y) / 2).toFixed(1)}`;
  const bends = rest
    .slice(0, -1)
    .map((point, index) => `Q${point.x.toFixed(1)} ${point.y.toFixed(1)} ${middle(point, rest[index + 1] ?? point)}`);
  const last = rest.at(-1) ?? first;
  return [`M${first.x.toFixed(1)} ${first.y.toFixed(1)}`, ...bends, `L${last.x.toFixed(1)} ${last.y.toFixed(1)}`].join(" ");
}
