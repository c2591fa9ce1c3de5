/**
 * The page around Amazon's renderer: `show` puts a screen on, `goTo` lets its time run, `cutOff` and `outsideCircle`
 * find what doesn't fit, `sizes` tells how large letters are.
 *
 * The engine must be initialised in the tick it was loaded in, and its fonts come from a network: others stand in for
 * them. A frame is drawn when we say so and not sixty times a second, and nothing is painted until somebody takes a
 * picture (`seen`).
 */
export const rendererPage = `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#000}body:not(.seen) #screen{visibility:hidden}body:not(.square) .round{clip-path:circle()}</style>
<div id="screen" style="position:relative"></div><script>
let drawing = [];
window.requestAnimationFrame = (draw) => drawing.push(draw);
</script><script src="/renderer.js"></script><script>
const engine = AplRenderer.initEngine();
document.querySelectorAll('style').forEach((s) => s.textContent.includes('cloudfront.net') && s.remove());
const fonts = [300, 400, 500, 700].flatMap((weight) => ['amazon-ember-display', 'amazon-ember'].map((family) =>
  new FontFace(family, 'url(/font/' + weight + ')', { weight: String(weight) })));
const ready = Promise.all([engine, ...fonts.map((font) => font.load().then(() => document.fonts.add(font)))]);
const channel = new MessageChannel();
const soon = () => new Promise((done) => { channel.port1.onmessage = done; channel.port2.postMessage(0); });
async function frame() {
  const now = drawing;
  drawing = [];
  for (const draw of now) draw(performance.now());
  await soon();
}
let view, elapsed, starts;
async function show({ document: apl, datasources }, { width, height, dpi, mode, round }) {
  await ready;
  view?.destroy();
  const host = document.getElementById('screen');
  Object.assign(host.style, { width: width + 'px', height: height + 'px' });
  host.className = round ? 'round' : '';
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  content.addData('shown', JSON.stringify(datasources.shown));
  elapsed = 0;
  starts = (datasources.shown.segments ?? []).map(({ at }) => (at + datasources.shown.lead) * 1000);
  view = AplRenderer.default.create({
    content, view: host, mode, theme: 'dark', logLevel: 'warn', notLoadFonts: true,
    viewport: { width, height, dpi, isRound: round, shape: round ? 'ROUND' : 'RECTANGLE' },
    environment: { agentName: 'figures', agentVersion: '1', allowOpenUrl: false, disallowVideo: false },
    utcTime: 0, localTimeAdjustment: 0,
  });
  view.updateTime = function () { this.context.updateTime(elapsed, 0); };
  let isThere = false;
  const there = view.init().finally(() => (isThere = true));
  while (!isThere) await frame();
  await there;
  await goTo(60);
}
// A clock goes on to the next thing it shows once a tick, so it needs one for each that begins on the way.
const TICK = 50;
async function goTo(millis) {
  const ticks = starts.filter((at) => at > elapsed && at <= millis).length + 1;
  for (let left = ticks; left >= 0; left -= 1) {
    elapsed = Math.max(elapsed, millis - left * TICK);
    await frame();
  }
}
// Every word by itself, in as many pieces as it was broken into; a space may hang over at the end of a line.
function wordsOf(text) {
  const found = [];
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    for (const word of nodes.currentNode.data.matchAll(/[^\\s-]+/g)) {
      const range = document.createRange();
      range.setStart(nodes.currentNode, word.index);
      range.setEnd(nodes.currentNode, word.index + word[0].length);
      found.push([...range.getClientRects()]);
    }
  }
  return found;
}
// Every text that is drawn: written ones word by word, those in a graphic as a whole.
function* texts() {
  for (const text of document.querySelectorAll('#screen p')) yield [text, wordsOf(text)];
  for (const text of document.querySelectorAll('#screen svg text')) yield [text, [[text.getBoundingClientRect()]]];
}
function cutOff(width, height, round) {
  const found = [];
  for (const [text, words] of texts()) {
    if (text.textContent.trim() === '') continue;
    const around = [];
    for (let box = text.parentElement; box && box.id !== 'screen'; box = box.parentElement) around.push(box);
    const frames = around.filter((box) => getComputedStyle(box).overflow === 'hidden').map((box) => box.getBoundingClientRect());
    const outside = ({ left, right, top, bottom }) =>
      frames.some((f) => left < f.left - 2 || right > f.right + 2 || top < f.top || bottom > f.bottom) ||
      left < 0 || right > width || top < 0 || bottom > height ||
      (round && [left, right].some((x) => [top, bottom].some((y) => Math.hypot(x - width / 2, y - width / 2) > width / 2)));
    const written = text.tagName === 'P';
    const own = text.parentElement.getBoundingClientRect();
    // A line's box is higher than its letters.
    const em = written ? parseFloat(getComputedStyle(text).fontSize) : text.getBoundingClientRect().height / 1.36;
    const letters = words.flat().filter((box) => box.width > 0).map(({ left, right, top, bottom }) =>
      ({ left, right: right - 0.1 * em, top: top + (written ? 0.2 : 0.35) * em, bottom: bottom - (written ? 0.2 : 0.3) * em }));
    if (words.some((pieces) => pieces.length > 1)) found.push(text.textContent + ' (a word is broken)');
    if (letters.some((b) => outside(b) || (written && b.bottom > own.bottom))) found.push(text.textContent);
  }
  return found;
}
// How large the letters of each text are that can be seen, in pixels.
function sizes() {
  return [...texts()].filter(([text]) => text.getBoundingClientRect().height > 0 && text.textContent.trim() !== '').map(([text]) => ({
    text: text.textContent.trim(),
    px: text.tagName === 'P' ? parseFloat(getComputedStyle(text).fontSize)
      : parseFloat(text.getAttribute('font-size') ?? getComputedStyle(text).fontSize) * text.ownerSVGElement.getBoundingClientRect().height / 100,
  }));
}
// A round screen is drawn as a square first: what is not background outside its circle would be lost.
async function outsideCircle(picture) {
  const image = new Image();
  image.src = 'data:image/png;base64,' + picture;
  await image.decode();
  const { width } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height: width });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, width);
  const isLike = (i) => [0, 1, 2].every((at) => Math.abs(data[i + at] - data[at]) < 12);
  let lost = 0;
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1)
      if (Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) > width / 2 + 1 && !isLike(4 * (y * width + x))) lost += 1;
  return lost;
}
</script>`;
