import { spawn } from 'node:child_process';

/**
 * Opens an address in the browser of whoever sits at this computer. Does nothing where there is no screen, or no way to
 * tell.
 */
export function openBrowser(address: string): void {
  const command = commandFor(process.platform, process.env);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // The address was printed; whoever has no browser of that name can open it themselves.
  child.on('error', () => undefined);
  child.unref();
}

/** The command that opens an address; undefined over a remote line or without a screen. */
export function commandFor(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | undefined {
  if (environment.SSH_CONNECTION !== undefined || environment.CI !== undefined) return undefined;
  if (platform === 'darwin') return ['open'];
  // `start` takes a first quoted word for the title of its window.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return environment.DISPLAY !== undefined || environment.WAYLAND_DISPLAY !== undefined ? ['xdg-open'] : undefined;
}
