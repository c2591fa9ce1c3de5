export const redFlags = [
  { id: 'chest-pain' },
  { id: 'breathless' },
  { id: 'coughing-blood' },
  { id: 'fainting' },
  { id: 'emergency' },
  { id: 'unwell' },
  { id: 'clot' },
  { id: 'swollen' },
  { id: 'worse-when-flexed' },
  { id: 'pop' },
  { id: 'fall' },
  { id: 'too-long' },
  { id: 'numb' },
  { id: 'weak' },
  { id: 'dark-urine' },
  { id: 'walking-pain' },
  { id: 'wound' },
  { id: 'all-over' },
] as const;

export type SignId = (typeof redFlags)[number]['id'];
