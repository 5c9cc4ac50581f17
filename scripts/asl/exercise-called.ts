import { readExercises, type PlacedExercise } from "../../lib/catalog/exercises/read-exercises";
import { describeProblem } from "@/lib/content";
import { nameThatFits } from "@/lib/simulator";

/** @throws Error that offers the nearest name, or names the mistakes in the content. */
export function exerciseCalled(slug: string): PlacedExercise {
  const { exercises, problems } = readExercises(process.cwd());
  const exercise = exercises.find((candidate) => candidate.slug === slug);
  if (exercise !== undefined) return exercise;
  const broken = problems.filter(({ file }) => file.includes(`/exercises/${slug}/`));
  if (broken.length > 0) throw new Error(broken.map(describeProblem).join("\n"));
  const names = exercises.map((candidate) => candidate.slug);
  const nearest = nameThatFits(slug, names);
  throw new Error(
    `There is no exercise "${slug}". ${nearest === undefined ? `There are ${names.join(", ")}.` : `Did you mean "${nearest}"?`}`,
  );
}
