/** The little of dynalite that the simulator uses; it comes without types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface DynaliteOptions {
    /** A folder to keep the tables in; left out, memory. */
    readonly path?: string;
    /** Milliseconds a new table is not there yet. */
    readonly createTableMs?: number;
  }

  function dynalite(options?: DynaliteOptions): Server;
  export = dynalite;
}
