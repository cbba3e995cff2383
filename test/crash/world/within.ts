/** The promise's answer, or a failure that says what was waited for. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${ms} ms for ${what}`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again and again until the answer is what is waited for. */
export async function until<T>(
  ms: number,
  what: string,
  ask: () => Promise<T>,
  there: (answer: T) => boolean,
): Promise<T> {
  const last = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (there(answer)) return answer;
    if (performance.now() > last) throw new Error(`waited ${ms} ms for ${what}: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
