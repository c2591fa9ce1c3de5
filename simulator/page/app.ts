import { Desk } from './desk';
import { devices } from './devices';
import type { Exchange } from '../exchange';
import { listenButton } from './listenButton';
import { forget, settings } from './server';
import { Sound } from './sound/sound';
import { ClockView } from './view/clockView';
import { controls } from './view/controls';
import { copyScript } from './view/copyScript';
import { DrawerView } from './view/drawerView';
import { NoticeView } from './view/noticeView';
import { sayForm } from './view/sayForm';
import { ScreenView } from './view/screenView';
import { StateView } from './view/stateView';
import { SuggestionsView } from './view/suggestionsView';
import { TranscriptView } from './view/transcriptView';
import { preferences } from './preferences';

/** How often the simulated world catches up with real time, in milliseconds. */
const TICK = 40;

async function start(): Promise<void> {
  const notice = new NoticeView();
  tellFailures(notice);
  const given = await settings();
  const chosen = { ...preferences(), ...(given.device === undefined ? {} : { device: given.device }) };
  const sound = new Sound();
  const drawer = new DrawerView();
  const state = new StateView();
  let last: Exchange | undefined;

  const desk: Desk = new Desk(given, chosen, sound, {
    exchange(exchange) {
      last = exchange;
      transcript.tell(exchange);
      drawer.tell(exchange);
      notice.tell(exchange.faults, exchange.response !== null);
      screen.obey(exchange);
    },
    cue(cue) {
      transcript.hear(cue);
    },
  });
  const transcript = new TranscriptView(desk.zone, (exchange) => {
    drawer.open(exchange);
  });
  const screen = new ScreenView({
    now: () => desk.pace.now(),
    beginOf: (exchange) => desk.beginOf(exchange),
    touched: (id) => void desk.touch(id),
  });
  const clock = new ClockView(desk.zone);

  const say = (line: string) => {
    void sound.clock.wake().then(() => desk.say(line));
  };
  const chips = new SuggestionsView(say);
  sayForm({
    say,
    hold: (holds) => {
      desk.hold('typing', holds);
    },
  });
  listenButton({
    say,
    duck: (ducked) => {
      sound.duck(ducked);
    },
  });
  const showControls = controls({
    chosen,
    desk,
    sound,
    plugIn(device) {
      last = undefined;
      screen.plugIn(devices[device].display);
    },
    darken() {
      last = undefined;
      screen.darken();
    },
    note(text) {
      transcript.note(text, desk.pace.now());
    },
    async forget() {
      await forget();
      transcript.clear();
      drawer.clear();
      notice.clear();
    },
  });

  copyScript(() => desk.script());

  const look = () => {
    const { microphone } = desk.household.here;
    const now = desk.pace.now();
    showControls();
    state.follow(microphone, now, desk.standstill);
    clock.follow(now);
    transcript.follow(now, microphone.phase.is === 'speaking');
    chips.follow(last, microphone, now, !desk.is('unplugged'));
    screen.follow(microphone, now);
    requestAnimationFrame(look);
  };
  look();
  window.setInterval(() => {
    desk.tick();
  }, TICK);
  // For tests, and for whoever opens the console.
  Object.assign(window, { desk, sound });
}

/** Whatever fails unseen is told on the page: who looks at it has no console open. */
function tellFailures(notice: NoticeView): void {
  window.addEventListener('error', ({ error }) => {
    notice.fail(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    notice.fail(reason);
  });
}

void start();
