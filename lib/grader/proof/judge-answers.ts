import type { Exercise } from "../exercise";
import { sameMeaning } from "../mutation/same-meaning";
import type { Judge, Judgement } from "./judge";
import type { AnswerProof, Proof, ProofProblem, ProofProgress } from "./proof";

export type JudgedAnswers = Pick<Proof, "reference" | "starter" | "wrong" | "alsoRight" | "divergence">;

/** Judges the solution, the starter and every known answer of an exercise: the grader's own test. */
export async function judgeAnswers(
  exercise: Exercise,
  judge: Judge,
  onProgress: (progress: ProofProgress) => void,
): Promise<JudgedAnswers> {
  const total = 2 + exercise.wrong.length + exercise.alsoRight.length;
  let done = 0;
  const step = async (definition: string): Promise<Judgement> => {
    onProgress({ phase: "answers", done: done++, total });
    return judge.judge(definition);
  };
  const reference = await judgeReference(exercise, judge, await step(exercise.solution));
  const started = await step(exercise.starter);
  const starter = answer("starter.asl.json", started, starterProblems(started));
  const wrong: AnswerProof[] = [];
  for (const { file, fails } of exercise.wrong) {
    const judged = await step(exercise.wrongAnswers[file] ?? "");
    wrong.push(answer(`wrong/${file}.asl.json`, judged, wrongProblems(`wrong/${file}`, fails, judged)));
  }
  const alsoRight: AnswerProof[] = [];
  for (const { file } of exercise.alsoRight) {
    const judged = await step(exercise.alsoRightAnswers[file] ?? "");
    alsoRight.push(answer(`also-right/${file}.asl.json`, judged, rightProblems(`also-right/${file}`, judged)));
  }
  return { reference, starter, wrong, alsoRight, divergence: await divergenceAccuracy(exercise, judge) };
}

type Told = Omit<ProofProblem, "file">;

/** The solution passes as it is, and in other words too: tests must not hang on how its author happened to write it. */
async function judgeReference({ solution }: Exercise, judge: Judge, asWritten: Judgement): Promise<AnswerProof> {
  const problems = rightProblems("solution", asWritten);
  if (problems.length > 0) return answer("solution.asl.json", asWritten, problems);
  return answer("solution.asl.json", asWritten, rightProblems("the solution in other words", await judge.judge(sameMeaning(solution))));
}

function answer(file: string, judged: Judgement, problems: readonly Told[]): AnswerProof {
  const failedTests = "tests" in judged ? judged.tests.filter(({ messages }) => messages.length > 0).map(({ name }) => name) : [];
  return { file, outcome: judged.outcome, failedTests, problems: problems.map((problem) => ({ file, ...problem })) };
}

/** A right answer passes every test. */
function rightProblems(who: string, judged: Judgement): readonly Told[] {
  switch (judged.outcome) {
    case "passed":
      return [];
    case "failed":
      return judged.tests.flatMap(({ name, messages }) =>
        messages.map((message) => ({ message: `${who} should pass test "${name}": ${message}`, test: name })),
      );
    case "invalid": {
      const [first] = judged.diagnostics;
      return [{ message: `${who} is not valid: ${first?.location ?? ""} ${first?.message ?? ""}`, ...(first && { at: first.location }) }];
    }
    case "fault":
      return [{ message: `${who} could not be graded: ${judged.message}` }];
  }
}

/** The starter is not the answer; being invalid is allowed, as in an exercise about repairing one. */
function starterProblems(judged: Judgement): readonly Told[] {
  if (judged.outcome === "passed") return [{ message: "the starter passes every test: there is nothing left to do" }];
  return judged.outcome === "fault" ? [{ message: `the starter could not be graded: ${judged.message}` }] : [];
}

/** A wrong answer is valid, and fails at least the tests that it names. */
function wrongProblems(who: string, fails: readonly string[], judged: Judgement): readonly Told[] {
  if (judged.outcome === "passed") return [{ message: `${who} passes every test, and should fail ${fails.join(", ")}` }];
  if (judged.outcome !== "failed") return rightProblems(who, judged);
  return judged.tests
    .filter(({ name, messages }) => messages.length === 0 && fails.includes(name))
    .map(({ name }) => ({ message: `${who} passes test "${name}", and should fail it`, test: name }));
}

/** Explains each known wrong answer, and compares with what its author said. */
async function divergenceAccuracy(exercise: Exercise, judge: Judge): Promise<Proof["divergence"]> {
  const missed: string[] = [];
  let total = 0;
  for (const { file, fails, diverges } of exercise.wrong) {
    const test = exercise.tests.find(({ name }) => name === fails[0]);
    if (diverges === undefined || test === undefined) continue;
    total += 1;
    const parting = await judge.parting(test, exercise.wrongAnswers[file] ?? "");
    const found = parting === undefined ? "nothing" : `${parting.state}, ${parting.field}`;
    const said = `${diverges.state}, ${diverges.field}`;
    if (found !== said) missed.push(`wrong/${file} parts at ${said}; the explanation names ${found}`);
  }
  return { total, right: total - missed.length, missed };
}
