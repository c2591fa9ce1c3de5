/** One structured line. Values are facts about the machine, never about the person. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Where log lines go: standard output on Lambda, standard error in the simulator, an array in tests. */
export type Log = (fields: LogFields) => void;

/** What a thrown thing says of itself, without its stack. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
