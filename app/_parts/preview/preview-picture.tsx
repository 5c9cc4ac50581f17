import type { PreviewSubject } from "./preview-subject";

// The dark theme's colours, as the picture's library wants them.
const COLOUR = { paper: "#10181b", ink: "#e8eff0", muted: "#9fb0b3", line: "#3b4d53", accent: "#6fd0d6" };
const STATES = [
  { fill: "#3a2020", edge: "#e8695f" },
  { fill: "#34281a", edge: "#dba24a" },
  { fill: "#15301f", edge: "#4cc07c" },
];

/** What a shared link shows: drawn by satori, which knows flex boxes and nothing of our style sheet. */
export function PreviewPicture({ subject: { eyebrow, title, note } }: { readonly subject: PreviewSubject }) {
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        padding: "72px 80px",
        background: COLOUR.paper,
        color: COLOUR.ink,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", fontSize: 36 }}>
        <Mark />
        <span style={{ marginLeft: 18 }}>Stepwise</span>
        <span style={{ marginLeft: "auto", color: COLOUR.accent, fontSize: 30 }}>{eyebrow}</span>
      </div>
      <div style={{ display: "flex", flex: 1, alignItems: "center", fontSize: sizeOf(title), lineHeight: 1.16, letterSpacing: -1.5 }}>
        {title}
      </div>
      <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
        <span style={{ fontSize: 30, color: COLOUR.muted }}>{note}</span>
        <Rail />
      </div>
    </div>
  );
}

/** A long question is set smaller, so that all of it stands there. */
function sizeOf({ length }: string): number {
  if (length <= 42) return 84;
  return length <= 90 ? 64 : 50;
}

function Mark() {
  return (
    <svg width="52" height="52" viewBox="0 0 28 28" fill="none">
      <rect x="2.75" y="15.75" width="10.5" height="9.5" rx="3" stroke={COLOUR.ink} strokeWidth="1.75" />
      <rect x="14.75" y="2.75" width="10.5" height="9.5" rx="3" fill={COLOUR.accent} stroke={COLOUR.accent} strokeWidth="1.75" />
      <path
        d="M13.5 20.5h4a2.75 2.75 0 0 0 2.75-2.75V14m-2.6 2.4L20.25 13.6l2.6 2.8"
        stroke={COLOUR.ink}
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Failed, retried, succeeded. */
function Rail() {
  return (
    <div style={{ display: "flex", alignItems: "center" }}>
      {STATES.map(({ fill, edge }, index) => (
        <div key={edge} style={{ display: "flex", alignItems: "center" }}>
          {index === 0 ? null : <div style={{ width: 36, height: 3, background: COLOUR.line }} />}
          <div style={{ width: 76, height: 34, borderRadius: 10, border: `3px solid ${edge}`, background: fill }} />
        </div>
      ))}
    </div>
  );
}
