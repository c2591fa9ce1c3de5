import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * A Chrome, Edge or Chromium that is installed on this computer, or undefined.
 *
 * @param exists whether there is a file of this name
 */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  return places(platform, environment).find(exists);
}

function places(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${environment.HOME ?? ''}/Applications`];
    return folders.flatMap((folder) => APPLICATIONS.map((name) => `${folder}/${name}`));
  }
  if (platform === 'win32') {
    const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder === undefined ? [] : PROGRAMS.map((name) => `${folder}\\${name}`)));
  }
  const folders = (environment.PATH ?? '').split(':').filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}
