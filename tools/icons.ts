import { readFileSync } from 'node:fs';
import { needBrowser } from './browser/needBrowser';

/** The two sizes the skill store asks for, under the names skill.json points at. Pixels a side. */
export const icons = [
  { file: 'assets/images/en-US_smallIcon.png', side: 108 },
  { file: 'assets/images/en-US_largeIcon.png', side: 512 },
] as const;

/** Draws assets/icon.svg in the browser at hand: `npm run icons`. */
async function drawIcons(): Promise<void> {
  const browser = await needBrowser();
  const page = await browser.newPage();
  for (const { file, side } of icons) {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync('assets/icon.svg', 'utf8')}`);
    await page.screenshot({ path: file });
  }
  await browser.close();
}

if (require.main === module) void drawIcons();
