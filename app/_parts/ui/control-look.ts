/** What every box that takes text or a choice has in common. 16 px text: smaller makes a phone zoom in on focus. */
export const CONTROL_LOOK =
  "w-full min-w-0 rounded-control border border-line-strong bg-raised px-3 text-base text-ink transition-colors " +
  "hover:border-accent disabled:opacity-60 aria-invalid:border-failed aria-invalid:bg-failed-wash/40";
