/** What being in a class means, told before joining and again on the page of one's classes. */
export function PrivacyNotice() {
  return (
    <section aria-labelledby="class-privacy" className="grid gap-4 rounded-state border border-line bg-raised p-5 sm:grid-cols-2">
      <h2 id="class-privacy" className="text-lg font-semibold sm:col-span-2">
        What your instructor sees
      </h2>
      <div className="grid content-start gap-2">
        <p className="text-sm font-medium">Sees, of what is assigned to the class</p>
        <ul className="grid list-disc gap-1 pl-5">
          <li>the name you choose, and since when you are in the class</li>
          <li>whether and when you did it, also before you joined</li>
          <li>how often you handed in, and your best points</li>
          <li>the misconceptions that your failed submissions show</li>
        </ul>
      </div>
      <div className="grid content-start gap-2">
        <p className="text-sm font-medium">Never sees</p>
        <ul className="grid list-disc gap-1 pl-5">
          <li>your e-mail address or your plan</li>
          <li>the definitions and answers you write, and your drafts</li>
          <li>which hints and solutions you asked for</li>
          <li>your notes, reviews, and all that is not assigned</li>
        </ul>
      </div>
      <p className="text-sm text-muted sm:col-span-2">
        “My classes” shows you the very table your instructor sees of you. Leave a class whenever you like: from then on nothing of you is
        shown there.
      </p>
    </section>
  );
}
