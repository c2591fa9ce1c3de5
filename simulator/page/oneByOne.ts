/** Does one thing after the other: a word that comes while the skill thinks waits for its answer. */
export class OneByOne {
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();

  /** True while something is being done. */
  get busy(): boolean {
    return this.#waiting > 0;
  }

  /** Does it when its time comes. What fails is reported to the page and stops nothing that comes after it. */
  do(work: () => Promise<void> | void): Promise<void> {
    this.#waiting += 1;
    this.#last = this.#last
      .then(work)
      .catch((error: unknown) => {
        reportError(error);
      })
      .finally(() => {
        this.#waiting -= 1;
      });
    return this.#last;
  }
}
