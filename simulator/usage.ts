import { pages } from '../lambda/domain/step';
import { devices } from './page/devices';
import { simulated, USUAL_VOICE } from './voice/simulated';

export const usage = `An Echo on your desk: in the browser, or in the terminal, where you type what you would say.

  npm start -- [options]
  npm run talk -- [options]
  npm run --silent talk -- --script FILE --json [options]

Without a terminal, and with --script or --json, npm start does what npm run talk does.

  --script FILE         play one person's side of a conversation, line by line; - reads standard input
  --json                print one JSON object a request and nothing else
  --watch               play the script again whenever its file changes
  --device DEVICE       ${Object.keys(devices).join(', ')};
                        show is show8 (a speaker; on the page, the last one)
  --start TIME          when the clock starts, such as 2026-01-05T07:00:00Z
  --store FOLDER        keep what the skill remembers in a folder
  --start-lag SECONDS   from a request to the first sound of its answer (1.5)
  --answer-lag SECONDS  from the wake word to the stamp of its request (2)
  --voice VOICE         ${Object.keys(simulated).join(', ')}; or PADDING,RATE such as 0.3,1.05 (${USUAL_VOICE.name})
  --longest SECONDS     of a speech and of a reprompt this Echo plays, such as 240,90 (any)
  --speed FACTOR        of a conversation: 1 is life, 8 is fast, 0 waits for nothing; of the page's fast clock (4)
  --page                serve the page even where nobody sits at a terminal
  --port PORT           where to serve it (8765, or any free one)
  --no-open             open no browser
  --help

A line is said when Alexa has finished. A script, and you, may also write:

  @1:13 pause           the wake word falls 1:13 after the latest reply began
  @go+1:13 pause        the same after its first "go"
  ~20                   nobody speaks until 20 seconds after the speech
  !noise                closes an open microphone
  !touch ID             touches the screen
  !refuse  !unplug      Alexa refuses the last response; the device goes dark
  !volume  !timer  !dropin
                        Alexa cuts her speech short; add kept, lost or fallback to say what becomes of the session
  !echo NAME            goes to another Echo
  !person NAME          whose voice is recognised; alone: nobody's
  !zone Europe/London   the Echo's time zone
  ---                   begins another script
  # and blank lines are skipped

A script judges what it hears. A line that is not met goes to standard error with its number, and the exit code is 1:

  = "words"             the last speech has them, whatever their case; = /re/i a pattern
  =~ "words"            the last speech or its reprompt has them; =~ /re/i a pattern
  = :scene paused       where a word said now would be heard: ${Object.keys(pages).join(' ')}
  = :event move:skip    what the last words were taken for; a kind alone, such as move, is enough
  = :ends  = :open      the session is over, or still open
  = :asks               the microphone opens after the last speech
  @0:40 = :scene rest   the same at a moment

It may begin with options of its own, one or more a line; the command line's go before them: --device show5 --voice slow

At a terminal, .record FILE writes what was said so far, and from then on, as a script that expects the same answers.
`;
