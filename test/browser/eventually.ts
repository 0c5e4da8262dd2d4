/** How long something may take to come true, in milliseconds. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 100;

/** Waits until something is true of what a page answers; says what the last answer was where it never is. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  holds: (answer: Answer) => boolean
): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return;
    if (Date.now() > end) throw new Error(`it never came true: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
