/** The value that so much of a sample is not above; 0.5 is its median. NaN of nothing. */
export function quantile(sample: readonly number[], part: number): number {
  const sorted = [...sample].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);
