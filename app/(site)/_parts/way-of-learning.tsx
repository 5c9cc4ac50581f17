const WAY = [
  { title: "Read", text: "A lesson of ten to twenty minutes. Each claim has a source and a date, or a run that proves it." },
  { title: "Run", text: "Write a state machine, and watch it on a virtual clock. A day of waiting takes no time." },
  { title: "Be graded", text: "Tests say what they wanted, what they got, and where your machine went another way." },
  { title: "Say it", text: "Answer the interview question aloud. Then open the answer, the traps, and what the interviewer listens for." },
  {
    title: "Come back",
    text: "What you missed comes back just before you would forget it, and mock interviews against the clock show what is left.",
  },
];

/** How each subject is learnt here, as a machine of five states. */
export function WayOfLearning() {
  return (
    <section className="border-y border-line bg-sunken" aria-labelledby="way">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-16 sm:px-6 lg:grid-cols-[1fr_1.3fr] lg:gap-14">
        <div>
          <h2 id="way" className="text-title">
            From reading to answering
          </h2>
          <p className="max-w-[26rem] pt-3 text-lg text-muted">
            You remember a retry that you saw wait, and fail, and wait again. So every subject goes the same way.
          </p>
        </div>
        <ol className="rail">
          {WAY.map(({ title, text }) => (
            <li key={title}>
              <h3 className="text-lg">{title}</h3>
              <p className="max-w-[36rem] text-muted">{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
