/** Two states and the transition between them, one step up. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2 text-[1.0625rem] font-semibold tracking-tight">
      <svg aria-hidden viewBox="0 0 28 28" className="size-7" fill="none">
        <rect x="2.75" y="15.75" width="10.5" height="9.5" rx="3" className="stroke-current" strokeWidth="1.75" />
        <rect x="14.75" y="2.75" width="10.5" height="9.5" rx="3" className="fill-accent stroke-accent" strokeWidth="1.75" />
        <path
          d="M13.5 20.5h4a2.75 2.75 0 0 0 2.75-2.75V14m-2.6 2.4L20.25 13.6l2.6 2.8"
          className="stroke-current"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      Stepwise
    </span>
  );
}
