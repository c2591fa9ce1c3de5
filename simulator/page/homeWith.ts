import type { Moment } from '../clock';
import type { Exchange } from '../exchange';
import { Home } from '../home';
import { understand } from '../recogniser';
import { type DeviceId, devices } from './devices';
import { askSkill, faultsOf, type Settings } from './server';

interface Circumstances {
  readonly start: Moment;
  readonly settings: Settings;
  readonly zone: string;
  readonly report: (exchange: Exchange) => void;
}

/** A home with one Echo in it, the skill behind the server. It is always the same person's. */
export function homeWith(device: DeviceId, { start, settings, zone, report }: Circumstances): Home {
  const home = new Home({
    skill: (request) => askSkill(request, zone),
    understand,
    violations: (response) => Promise.resolve(faultsOf(response)),
    start,
    startLag: settings.startLag,
    answerLag: settings.answerLag,
    display: devices[device].display,
    number: 0,
    report,
  });
  home.zone = zone;
  home.walkTo(device);
  return home;
}
