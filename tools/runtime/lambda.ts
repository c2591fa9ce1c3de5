import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { nodeOf, runtimeClient, type NodeVersion } from './install';
import { RuntimeApi, type Invocation } from './runtimeApi';

/** One process of the function, as Lambda would start it. */
export interface Lambda {
  /**
   * When it first asks for an event, its start is over. Resolves as well where it never will, which the first event
   * tells.
   */
  readonly ready: Promise<void>;
  readonly invoke: (event: unknown) => Promise<Invocation>;
  /** What it has written to standard output and standard error, line by line. */
  readonly lines: readonly string[];
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** What is to be run, and where. */
export interface Function {
  readonly node: NodeVersion;
  /** The folder with the bundle in it. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What Lambda itself puts into every function's environment, without which the client refuses to start. */
const environmentOf = (api: RuntimeApi, folder: string) => ({
  PATH: process.env['PATH'] ?? '',
  AWS_LAMBDA_RUNTIME_API: api.host,
  _HANDLER: 'index.handler',
  LAMBDA_TASK_ROOT: folder,
  AWS_LAMBDA_FUNCTION_NAME: 'leg-wake-up',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
  AWS_LAMBDA_LOG_GROUP_NAME: 'leg-wake-up',
  AWS_LAMBDA_LOG_STREAM_NAME: 'here',
  AWS_LAMBDA_LOG_FORMAT: 'JSON',
});

/** Starts the function under AWS's own runtime client. It is ready when its first event has been answered. */
export async function startLambda({ node, folder, environment }: Function): Promise<Lambda> {
  const api = await RuntimeApi.start();
  const child = spawn(nodeOf(node), [runtimeClient], {
    env: { ...environmentOf(api, folder), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const gone = goneWith(child).then((code) => {
    api.break(`The process has ended with ${code}:\n${lines.join('\n')}`);
  });
  return {
    ready: api.asked,
    invoke: (event) => api.invoke(event),
    lines,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGKILL');
      await gone;
      api.close();
    },
  };
}

const goneWith = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve(String(code ?? signal));
    });
    child.on('error', (error) => {
      resolve(error.message);
    });
  });
