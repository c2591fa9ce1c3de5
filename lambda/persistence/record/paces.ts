import { MOST_DEVICES, MOST_OBSERVATIONS, rungs, type Observation, type Pace } from '../../domain/workout/pace';
import { LAST_MOMENT, listOf, number, text, whole, type Reader } from './readers';

/** What a short hash of a device looks like. */
export const DEVICE = /^[a-z0-9]{1,8}$/;

const MINUTE = 60_000;

/**
 * The pace of an Echo as it is stored, some thirty bytes: its minutes as texts of base 36, its paddings in hundredths.
 *
 * @example writePace(pace) // 'k3f9a2:t1x2k:0:0:0:-:s55.88,s52.44'
 */
export const writePace = ({ device, at, seen, rung, since, cuts, tried }: Pace): string =>
  [device, minutes(at), rung, minutes(since), cuts, tried ? 't' : '-', seen.map(writeObservation).join()].join(':');

const minutes = (at: number): string => Math.floor(at / MINUTE).toString(36);

const writeObservation = ({ padding, utterances, by }: Observation): string =>
  `${by === 'silence' ? 's' : 'a'}${Math.round(padding * 100)}.${Math.round(utterances)}`;

const readPace: Reader<Pace | null> = (stored) => {
  if (typeof stored !== 'string') return null;
  const [device, at, rung, since, cuts, tried, seen = ''] = stored.split(':', 7);
  const read = {
    device: text(DEVICE)(device),
    at: momentOf(at),
    since: momentOf(since),
    rung: rungs.find((one) => String(one) === rung) ?? null,
    seen: seen === '' ? [] : listOf(seen.split(','), MOST_OBSERVATIONS, readObservation),
  };
  if (read.device === null || read.at === null || read.since === null || read.rung === null || read.seen === null) {
    return null;
  }
  const times = whole(0, 2, 0)(Number(cuts));
  return {
    device: read.device,
    at: read.at,
    seen: read.seen,
    rung: read.rung,
    since: read.since,
    cuts: times,
    tried: tried === 't',
  };
};

const momentOf: Reader<number | null> = (stored) =>
  typeof stored === 'string' && /^[0-9a-z]{1,8}$/.test(stored)
    ? number(0, LAST_MOMENT, null)(parseInt(stored, 36) * MINUTE)
    : null;

const readObservation: Reader<Observation | null> = (stored) => {
  const [, by, padding, utterances] =
    (typeof stored === 'string' ? /^([sa])(-?\d{1,3})\.(\d{1,3})$/.exec(stored) : null) ?? [];
  if (by === undefined) return null;
  return {
    padding: Number(padding) / 100,
    utterances: Math.max(1, Number(utterances)),
    by: by === 's' ? 'silence' : 'answer',
  };
};

/** The paces of a household's Echos; what cannot be read is learnt again. */
export const readPaces: Reader<readonly Pace[]> = (stored) => listOf(stored, MOST_DEVICES, readPace) ?? [];
