import type { Moment } from '../clock';
import type { Exchange } from '../exchange';
import { Household } from '../household';
import { understand } from '../recogniser';
import type { Outcome } from '../serve/turn';
import { simulatedVoice, USUAL_VOICE } from '../voice/simulated';
import { type DeviceId, devices } from './devices';
import { askSkill, type Settings } from './server';

interface Circumstances {
  readonly start: Moment;
  readonly settings: Settings;
  readonly zone: string;
  readonly report: (exchange: Exchange) => void;
}

/** A household with one Echo in it, the skill behind the server. It is always the same person's. */
export function householdWith(device: DeviceId, { start, settings, zone, report }: Circumstances): Household {
  // What the server told besides the latest response.
  let outcome: Outcome | undefined;
  const household = new Household({
    skill: async (request) => {
      outcome = undefined;
      outcome = await askSkill(request, zone);
      return outcome.response;
    },
    understand,
    violations: () => Promise.resolve(outcome?.faults ?? []),
    start,
    startLag: settings.startLag,
    answerLag: settings.answerLag,
    voice: (simulatedVoice(settings.voice ?? '') ?? USUAL_VOICE).model,
    display: devices[device].display,
    number: 0,
    report: (exchange) => {
      report({ ...exchange, decided: (exchange.response && outcome?.decided) ?? null });
    },
  });
  household.zone = zone;
  household.walkTo(device);
  return household;
}
