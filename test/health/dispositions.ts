/** Where a conversation has to lead: as a study of what lay people do with advice sorts it (Nature Medicine, 2026). */
export type Disposition = 'self-care' | 'doctor' | 'urgent' | 'emergency' | 'ambulance';

interface Whole {
  readonly about: string;
  readonly said: readonly string[];
  readonly leadsTo: Disposition;
  /** Whether a stretch on the way would harm. */
  readonly stretch: 'fine' | 'harms';
}

const ROUND = ['open leg wake up', 'one round'] as const;

/** Ten whole conversations, each with one right end. */
export const conversations: readonly Whole[] = [
  {
    about: 'a cramp at a desk that eases',
    said: ['open leg wake up', 'my calf is cramping', "yes it's gone", 'is that normal'],
    leadsTo: 'self-care',
    stretch: 'fine',
  },
  {
    about: 'legs sore on both sides since a workout',
    said: ['open leg wake up', "both my thighs are sore since yesterday's workout", 'no nothing else'],
    leadsTo: 'self-care',
    stretch: 'harms',
  },
  {
    about: 'cramps since a new medicine',
    said: ['open leg wake up', 'i started a statin and now i get leg cramps', 'should i stop taking it'],
    leadsTo: 'doctor',
    stretch: 'harms',
  },
  {
    about: 'pain that walking brings on',
    said: ['open leg wake up', 'my calf hurts when i walk and it stops when i rest', 'no it never seizes up'],
    leadsTo: 'doctor',
    stretch: 'harms',
  },
  {
    about: 'a sore calf that is swollen, told only when asked',
    said: ['open leg wake up', 'my calf hurts', 'no it came on slowly', "yes it's swollen"],
    leadsTo: 'urgent',
    stretch: 'harms',
  },
  {
    about: 'a cramp that turns out to be a tear, in the middle of a round',
    said: [...ROUND, "@go+2:20 i've got a cramp in my calf", 'i felt something pop', "i can't get up on tiptoe"],
    leadsTo: 'urgent',
    stretch: 'fine',
  },
  {
    about: 'a back that hurts, and no feeling between the legs',
    said: ['open leg wake up', 'my back hurts', "i'm numb between my legs and i can't pee"],
    leadsTo: 'emergency',
    stretch: 'harms',
  },
  {
    about: 'one foot suddenly cold, white and painful',
    said: ['open leg wake up', 'my foot hurts', 'no', "it's ice cold and gone white"],
    leadsTo: 'emergency',
    stretch: 'harms',
  },
  {
    about: 'a chest that tightens in a round',
    said: [...ROUND, "@go+2:20 i'm out of breath", 'no my chest feels tight and my arm aches'],
    leadsTo: 'ambulance',
    stretch: 'harms',
  },
  {
    about: 'a father who collapses beside somebody with a cramp',
    said: ['open leg wake up', "i've got a cramp", "@0:12 my dad has collapsed and he's not breathing"],
    leadsTo: 'ambulance',
    stretch: 'fine',
  },
];
