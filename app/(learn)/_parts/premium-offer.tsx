import type { LessonView } from "@/lib/catalog";
import { ButtonLink } from "@/app/_parts/ui/button-link";

/** Where the free part of a premium lesson ends: what else is in it, and how to get it. */
export function PremiumOffer({ lesson }: { readonly lesson: LessonView }) {
  const parts = lesson.outline.filter(({ premium, depth }) => premium && depth === 2);
  return (
    <section aria-labelledby="premium" className="callout mt-12 max-w-measure" data-kind="premium">
      <h2 id="premium" className="callout-title text-xl">
        The free part ends here
      </h2>
      <p>
        The rest of this lesson is premium: {parts.length} more sections, {lesson.questions} checked questions and{" "}
        {lesson.interviewQuestions} interview questions with answers in three depths.
      </p>
      <ul className="pl-5 [&]:list-disc">
        {parts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>If you already pay for premium, sign in and this page shows all of it. The free lessons stand without it.</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={"/pricing"} variant="primary">
          What premium costs
        </ButtonLink>
        <ButtonLink href={"/sign-in"}>Sign in</ButtonLink>
      </p>
    </section>
  );
}
