import { figure } from '../../lambda/screen/figures';
import { document, type Screen } from '../../lambda/screen/page';
import { palette } from '../../lambda/screen/theme';

const centered = { alignItems: 'center', justifyContent: 'center' } as const;
const text = (words: string, fontSize: string, color: string) => ({
  type: 'Text',
  text: words,
  fontSize,
  color,
  textAlign: 'center',
});

/** What an Echo shows while no skill does: the clock, what to say, and a figure that moves with the document's time. */
export const home: Screen = {
  document: document({
    mainTemplate: {
      parameters: ['shown'],
      item: {
        type: 'Container',
        width: '100vw',
        height: '100vh',
        direction: "${@shape == 'lying' ? 'row' : 'column'}",
        ...centered,
        items: [
          {
            type: 'Container',
            ...centered,
            items: [
              text("${Time.format('H:mm', localTime)}", '${@unit * 9}', palette.ink),
              text('Try “Alexa,<br>open leg wake up”', '${@unit * 3.6}', palette.shade),
            ],
          },
          {
            type: 'Figure',
            figure: '${shown.figure}',
            mirror: 1,
            seconds: '${elapsedTime / 1000}',
            width: "${@unit * (@shape == 'round' ? 25 : 36)}",
          },
        ],
      },
    },
  }),
  datasources: { shown: { figure: figure('squat', true) } },
};
