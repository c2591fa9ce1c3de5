type Nothing = object;

/** Everything said about remedies, stretches, dangers and plain questions, with the values each saying needs. */
export interface RemedySayings {
  // the clock of a hold
  tenMoreSeconds: Nothing;
  countDown: { readonly n: 1 | 2 | 3 | 4 | 5 };
}
