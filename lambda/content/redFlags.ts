import type { Source } from './sources';

interface RedFlag {
  readonly id: string;
  /** What people say, in plain words; the interaction model has the many ways. */
  readonly signs: string;
  /**
   * How fast help is needed. `emergency`: the emergency number now. `atOnce`: medical help right away. `today`: the same day
   * (at night: now). `soon`: a doctor in the next days. `feel`: the one question that decides is asked first.
   */
  readonly urgency: 'emergency' | 'atOnce' | 'today' | 'soon' | 'feel';
  /** Whether its words name the emergency number, at once or if it gets worse. */
  readonly names: 'number' | 'nothing';
  readonly sources: readonly Source[];
}

/** What interrupts everything, from any place, and is never answered with a stretch. */
export const redFlags = [
  {
    id: 'chest-pain',
    signs: 'pain, pressure or tightness in the chest, jaw or arm',
    urgency: 'emergency',
    names: 'number',
    sources: ['NHS-lung-clot', 'Geisinger'],
  },
  {
    id: 'breathless',
    signs: "can't catch the breath",
    urgency: 'emergency',
    names: 'number',
    sources: ['NHS-lung-clot', 'Geisinger'],
  },
  { id: 'coughing-blood', signs: 'coughing blood', urgency: 'emergency', names: 'number', sources: ['NHS-lung-clot'] },
  { id: 'fainting', signs: 'fainted, or about to', urgency: 'emergency', names: 'number', sources: ['NHS-lung-clot'] },
  {
    id: 'emergency',
    signs: 'asks for an ambulance, or names a stroke or a heart attack',
    urgency: 'emergency',
    names: 'number',
    sources: ['NHS-lung-clot', 'NIH-stroke'],
  },
  {
    id: 'unwell',
    signs: 'dizzy, sick, cold sweat, racing heart',
    urgency: 'atOnce',
    names: 'number',
    sources: ['Allina', 'Geisinger'],
  },
  {
    id: 'clot',
    signs: 'a blood clot, hard or sore veins',
    urgency: 'today',
    names: 'number',
    sources: ['NHS-clot', 'NHS-111'],
  },
  {
    id: 'swollen',
    signs: 'one leg swollen, hot, or a new color',
    urgency: 'today',
    names: 'number',
    sources: ['NHS-clot', 'NHS-111'],
  },
  {
    id: 'worse-when-flexed',
    signs: 'hurts more when the toes come up',
    urgency: 'feel',
    names: 'nothing',
    sources: ['NHS-clot', 'NHS-111'],
  },
  { id: 'pop', signs: "a pop or a snap, or can't tiptoe", urgency: 'today', names: 'nothing', sources: ['Torbay'] },
  { id: 'fall', signs: "a fall, or can't get up", urgency: 'atOnce', names: 'number', sources: ['Geisinger'] },
  {
    id: 'too-long',
    signs: 'a cramp that goes on for over ten minutes',
    urgency: 'atOnce',
    names: 'nothing',
    sources: ['NHS', 'NHS-2017'],
  },
  {
    id: 'numb',
    signs: 'no feeling, pins and needles',
    urgency: 'atOnce',
    names: 'number',
    sources: ['NHS', 'Merck', 'NIH-stroke'],
  },
  {
    id: 'cold-leg',
    signs: 'one leg cold or pale, new, with pain or numbness',
    urgency: 'emergency',
    names: 'number',
    sources: ['NHS'],
  },
  {
    id: 'cold-only',
    signs: 'one leg cold or pale, with nothing else told',
    urgency: 'feel',
    names: 'nothing',
    sources: ['NHS'],
  },
  {
    id: 'weak',
    signs: 'no strength, the leg gives way',
    urgency: 'atOnce',
    names: 'number',
    sources: ['Mayo-night', 'Merck', 'NIH-stroke'],
  },
  {
    id: 'dark-urine',
    signs: 'dark or red urine after hard exercise',
    urgency: 'atOnce',
    names: 'nothing',
    sources: ['rhabdo'],
  },
  {
    id: 'walking-pain',
    signs: 'pain on walking that rests away',
    urgency: 'soon',
    names: 'nothing',
    sources: ['Merck', 'Baystate'],
  },
  {
    id: 'wound',
    signs: 'a dirty wound, a bite, a poison',
    urgency: 'atOnce',
    names: 'number',
    sources: ['Mayo-night', 'NHS-2017'],
  },
  {
    id: 'all-over',
    signs: 'cramps in chest, arms or belly, or after vomiting, diarrhea or heavy sweating',
    urgency: 'atOnce',
    names: 'nothing',
    sources: ['Merck'],
  },
] as const satisfies readonly RedFlag[];

export type SignId = (typeof redFlags)[number]['id'];
