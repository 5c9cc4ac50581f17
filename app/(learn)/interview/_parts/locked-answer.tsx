import { ButtonLink } from "@/app/_parts/ui/button-link";
import type { LockedInterview } from "@/lib/catalog";

/** In place of a premium answer: what there is, and the way to it. */
export function LockedAnswer({ question }: { readonly question: LockedInterview }) {
  return (
    <section aria-labelledby="premium" className="callout" data-kind="premium">
      <h2 id="premium" className="callout-title text-xl">
        The answer is premium
      </h2>
      <p>
        It has three depths, {question.keyPoints} key points to mark yourself by, {question.traps} {question.traps === 1 ? "trap" : "traps"}
        , and what they may ask next. Say your own answer all the same: the question is free.
      </p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/pricing" variant="primary">
          What premium costs
        </ButtonLink>
        <ButtonLink href={`/sign-in?from=/interview/${question.slug}`}>Sign in</ButtonLink>
      </p>
    </section>
  );
}
